// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/roles.h"

#include <QString>

namespace floorwalker {

// The Conversation API's own words for people. A word that nobody knows stays as it came.

QString conversationChannelText(const QString &channel); //!< "WhatsApp"
QString channelStateText(const QString &state); //!< "Active"
Mark markOfChannelState(const QString &state);
QString directionText(const QString &direction); //!< "To the contact"
QString messageStatusText(const QString &status); //!< "Delivered"
Mark markOfStatus(const QString &status);
QString failureText(const QString &code); //!< "the recipient cannot be reached"
QString optOutListText(const QString &list); //!< "All messages"
QString consentOperationText(const QString &operation); //!< "Opted out"
QString consentOriginText(const QString &origin); //!< "by their own message"
QString webhookTriggerText(const QString &trigger); //!< "Message inbound"
QString processingModeText(const QString &mode);

} // namespace floorwalker
