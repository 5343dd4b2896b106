// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/records/conversation/messagecontent.h"
#include "models/records/conversation/page.h"
#include "models/records/conversation/recipient.h"

namespace floorwalker {

//! The body of `messages:send`. What is empty is left out.
struct SendMessage {
    static constexpr qsizetype longestMetadata = 1024; //!< characters; also of each channel property
    static constexpr qsizetype longestCorrelationId = 128;
    static constexpr qint64 shortestTtl = 3; //!< seconds
    static constexpr qint64 longestTtl = 315'576'000'000; // (reference: conversation-api 4)

    AppId app;
    ConversationRecipient recipient;
    MessageContent content;
    QStringList channelPriority; //!< the first is tried first, the others when it fails
    QMap<QString, QString> channelProperties; //!< "SMS_SENDER"
    QString metadata;
    QString correlationId;
    std::optional<qint64> ttl; //!< seconds; after it no other channel is tried
    bool isHighPriority = false;
    QString contentType; //!< "CONTENT_MARKETING", "CONTENT_NOTIFICATION"; empty: not told

    friend bool operator==(const SendMessage &, const SendMessage &) = default;
};

//! What became of it.
struct SentMessage {
    ConversationMessageId id;
    std::optional<Instant> accepted;

    const QString &text() const { return id.text(); } //!< as the ledger's kinds ask for an id
    friend bool operator==(const SentMessage &, const SentMessage &) = default;
};

QByteArray encode(const SendMessage &message);
SendMessage sendMessageOf(const QByteArray &body); //!< of a body of encode()
Result<SentMessage> decodeSentMessage(const QByteArray &body);

//! Our id of a message, as it stands in its metadata: {"floorwalker": "..."}.
QString metadataOf(const QString &ourId);
QString ourIdIn(const QString &metadata); //!< empty when there is none

} // namespace floorwalker
