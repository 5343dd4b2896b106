// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/views/viewreader.h"
#include "models/records/contactpro/chat.h"
#include "models/records/contactpro/email.h"
#include "models/records/contactpro/scriptresult.h"

#include <QTimeZone>

#include <memory>

//! The lists of what belongs to single contacts: `cmi/chats`, `cmi/emails`, `cmi/scriptResults`.
namespace floorwalker::cli {

QList<ViewColumn> chatColumns();
QList<ViewColumn> emailColumns();
QList<ViewColumn> scriptColumns();

// One of them under the interface's names, and its content as people read it.
QJsonObject fieldsOf(const Chat &chat);
QJsonObject fieldsOf(const Email &email);
QJsonObject fieldsOf(const ScriptResult &result);
QStringList linesOf(const Chat &chat, const QTimeZone &zone);
QStringList linesOf(const Email &email, const QTimeZone &zone);
QStringList linesOf(const ScriptResult &result, const QTimeZone &zone);

//! "channel_sub_type" is channelSubType, at any depth.
QJsonValue camelCased(const QJsonValue &value);

std::unique_ptr<ViewReader> chatsReader(RestClient &client, const QTimeZone &zone);
std::unique_ptr<ViewReader> emailsReader(RestClient &client, const QTimeZone &zone);
std::unique_ptr<ViewReader> scriptsReader(RestClient &client, const QTimeZone &zone);

} // namespace floorwalker::cli
