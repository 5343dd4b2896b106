// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/channelidentity.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

//! A person as the Conversation API knows them, over all channels.
struct ConversationContact {
    static constexpr qsizetype longestMetadata = 1024; //!< characters (reference: conversation-api 4)

    ConversationContactId id;
    QList<ChannelIdentity> identities;
    QStringList channelPriority; //!< the first is tried first
    QString displayName;
    QString email;
    QString externalId; //!< another system's
    QString language; //!< "EN_GB", "UNSPECIFIED"
    QString metadata;
    QJsonObject raw;

    friend bool operator==(const ConversationContact &, const ConversationContact &) = default;
};

//! An identity that several contacts have.
struct IdentityConflict {
    QString identity;
    QStringList channels;
    QList<ConversationContactId> contacts;
    QJsonObject raw;

    friend bool operator==(const IdentityConflict &, const IdentityConflict &) = default;
};

//! The fields that differ, by the API's own names, for update_mask.
QStringList changedFields(const ConversationContact &before, const ConversationContact &after);

Result<PageOf<ConversationContact>> decodeConversationContacts(const QByteArray &body);
Result<ConversationContact> decodeConversationContact(const QByteArray &body);
Result<PageOf<IdentityConflict>> decodeIdentityConflicts(const QByteArray &body);
Result<QString> decodeProfileName(const QByteArray &body);

QByteArray encode(const ConversationContact &contact); //!< all of it but the id, for a new one
//! Only these fields of it, and them also when they are empty.
QByteArray encode(const ConversationContact &contact, const QStringList &fields);
ConversationContact conversationContactOf(const QByteArray &body); //!< of a body of encode()

} // namespace floorwalker
