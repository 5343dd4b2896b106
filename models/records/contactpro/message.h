// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"

#include <QJsonObject>
#include <QList>

#include <array>
#include <optional>

namespace floorwalker {

using MessageId = Id<struct MessageTag>; //!< may repeat within a list (reference: contactpro-cmi-additions 37)

//! How far a message has come with one recipient; the server's own word stays in statusWord.
//! (seed CMI reference, messages)
enum class DeliveryStatus { Unknown, Added, Processing, Handled, Failed };

inline constexpr std::array allDeliveryStatuses{DeliveryStatus::Added, DeliveryStatus::Processing,
                                                DeliveryStatus::Handled, DeliveryStatus::Failed,
                                                DeliveryStatus::Unknown};

//! "PROCESSING", as the API writes it; empty for Unknown.
QString apiWord(DeliveryStatus status);

//! One recipient of a message.
struct Destination {
    QString address;
    DeliveryStatus status = DeliveryStatus::Unknown;
    QString statusWord; //!< as it came

    friend bool operator==(const Destination &, const Destination &) = default;
};

//! What `POST cmi/messages` takes, and a PUT replaces whole. (seed CMI reference, messages)
struct NewMessage {
    static constexpr int mostRetries = 10;
    static constexpr int usualRetries = 5;
    static constexpr int shortestRetryDelay = 60; //!< seconds, as all of them
    static constexpr int longestRetryDelay = 3600;
    static constexpr int usualRetryDelay = 300;
    static constexpr qsizetype longestAddress = 256;

    QString source; //!< the address of a chat queue
    QString subtype; //!< "sms", "whatsapp"
    QString text; //!< of a template: a JSON document
    bool isTemplate = false;
    QStringList addresses;
    std::optional<Instant> sendTime; //!< nothing: at once
    int maxRetries = usualRetries;
    int retryDelay = usualRetryDelay;

    friend bool operator==(const NewMessage &, const NewMessage &) = default;
};

//! One message of `cmi/messages` with all its recipients. Every field may be missing.
struct Message {
    MessageId id;
    QString source; //!< trimmed
    QString subtype;
    QString text;
    bool isTemplate = false;
    QString contentType; //!< as it came; empty: text
    std::optional<Instant> created; //!< creationTime, or creationDate
    std::optional<Instant> sendTime; //!< nothing: at once
    std::optional<qint64> maxRetries;
    std::optional<qint64> retryDelay; //!< seconds
    QList<Destination> destinations;
    QJsonObject raw;

    bool isUntouched() const; //!< every recipient is still ADDED, and there is one
    friend bool operator==(const Message &, const Message &) = default;
};

//! What makes it one message among those of its list, where ids repeat: with them, source, subtype and
//! creation.
QString keyOf(const Message &message);

//! The message as it could be written again: for a PUT, which replaces everything.
NewMessage writable(const Message &message);

Result<QList<Message>> decodeMessages(const QByteArray &body);
Result<Message> decodeMessage(const QByteArray &body);

//! The body of a POST or PUT, its keys in a fixed order: every property stands in it, recipients in the
//! wrapper of the seed's examples.
QByteArray encode(const NewMessage &message);
NewMessage newMessageOf(const QByteArray &body); //!< the same back

} // namespace floorwalker
