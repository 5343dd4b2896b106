// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

struct ChatParticipant {
    QString alias; //!< empty for the system
    QString uniqueKey;

    friend bool operator==(const ChatParticipant &, const ChatParticipant &) = default;
};

//! One line of a chat's transcript.
struct ChatMessage {
    QString text;
    QString originator; //!< the uniqueKey of a participant
    std::optional<Instant> at;
    bool isSystem = false;
    QString type; //!< "text" or "attachment", as it came

    bool isAttachment() const;
    friend bool operator==(const ChatMessage &, const ChatMessage &) = default;
};

//! One chat of `cmi/chats`. Every field may be missing.
struct Chat {
    ChatId id;
    QString channelType;
    QString subtype; //!< "sms", "telegram": not only the words that are listed
    QString type;
    QString typeDetails;
    QString status; //!< as it came, in any letter case
    QString statusDetails;
    QString originator; //!< trimmed
    QString destination; //!< trimmed
    QString title;
    QueueId queueId;
    QString queueName;
    AgentId agentId;
    QString agentName;
    std::optional<Instant> created;
    QList<ChatParticipant> participants; //!< only of a chat read alone
    QList<ChatMessage> transcript; //!< oldest first; only of a chat read alone
    QJsonObject raw;

    //! The alias, else the originator as it came.
    QString nameOf(const QString &originatorOfMessage) const;
    friend bool operator==(const Chat &, const Chat &) = default;
};

Result<QList<Chat>> decodeChats(const QByteArray &body);
Result<Chat> decodeChat(const QByteArray &body);

} // namespace floorwalker
