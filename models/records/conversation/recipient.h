// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/channelidentity.h"

namespace floorwalker {

//! Whom something goes to: a contact that is known, or identities on channels.
struct ConversationRecipient {
    ConversationContactId contact; //!< counts where there is one
    QList<ChannelIdentity> identities;

    bool isEmpty() const { return contact.isEmpty() && identities.isEmpty(); }
    friend bool operator==(const ConversationRecipient &, const ConversationRecipient &) = default;
};

QJsonObject toJson(const ConversationRecipient &recipient);
ConversationRecipient recipientOf(const QJsonObject &object); //!< of what toJson() made

} // namespace floorwalker
