// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/callbackdue.h"
#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/channel.h"
#include "models/records/contactpro/contact.h"

namespace floorwalker {

QString channelText(Channel channel); //!< "Phone"; an en dash for Unknown
//! "On contact"; for Unknown the server's own word, or "Unknown".
QString agentStateText(AgentState state, const QString &serverWord = {});
//! "No answer"; for Unknown the server's own word, or an en dash.
QString callbackResultText(CallbackResult result, const QString &serverWord = {});
//! Whose a recording is: "user", "queue", "outbound campaign" in words; others as they came.
QString recordingOwnerText(const QString &ownerType);
QString callbackDueText(CallbackDue due);
QString contactStatusText(ContactStatus status, const QString &serverWord = {});
QString contactTypeText(const QString &serverWord); //!< "Call in" for CallIn; else the word itself

} // namespace floorwalker
