// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/preflight.h"
#include "models/records/conversation/sendmessage.h"

namespace floorwalker {

// What is other in a campaign that goes through the Conversation API.

//! What is wrong with its way.
QList<CampaignFinding> findingsOfRoute(const CampaignDraft &draft);

//! What the app has against so many messages: its channels, and the room in its queue.
QList<CampaignFinding> findingsOfApp(const ConversationRoute &route, const ConversationApp &app, qint64 messages);

//! How long the app takes to hand so many to their channel, behind those that wait already.
Milliseconds drainOf(const ConversationApp &app, qint64 messages);

//! To one recipient: the same number on each channel of the route.
SendMessage messageTo(const ConversationRoute &route, const QString &address, const QString &text);

//! As the ledger takes it, with an id of its own; the same address and text make another message each time.
PlannedWrite writeTo(const ConversationRoute &route, const RouteFacts &facts, const QString &address, const QString &text);

} // namespace floorwalker
