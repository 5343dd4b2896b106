// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/records/conversation/conversation.h"
#include "models/records/conversation/conversationapp.h"
#include "models/records/conversation/conversationcontact.h"
#include "models/records/conversation/messagetemplate.h"
#include "models/records/conversation/optouts.h"
#include "models/records/conversation/webhook.h"

//! What the Conversation API gives, as the command line writes it: its own names, unknown is null.
namespace floorwalker::cli {

QList<ViewColumn> conversationAppColumns();
QList<ViewColumn> webhookColumns();
QList<ViewColumn> conversationColumns(); //!< with the last message, where the list tells it
QList<ViewColumn> conversationMessageColumns();
QList<ViewColumn> conversationContactColumns();
QList<ViewColumn> messageTemplateColumns();
QList<ViewColumn> optOutColumns();

QJsonObject fieldsOf(const ConversationApp &app);
QJsonObject fieldsOf(const Webhook &webhook);
QJsonObject fieldsOf(const RecentConversation &recent);
QJsonObject fieldsOf(const ConversationMessage &message);
QJsonObject fieldsOf(const ConversationContact &contact);
QJsonObject fieldsOf(const MessageTemplate &messageTemplate);
QJsonObject fieldsOf(const ConsentAudit &audit);

//! A message as a line of a transcript: when, who and what.
QString lineOf(const ConversationMessage &message, const QTimeZone &zone);

} // namespace floorwalker::cli
