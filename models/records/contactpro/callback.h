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

//! How the last attempt at a callback ended; the server's own word stays in resultWord. Added is only
//! ever read: it cannot be written. (seed CMI reference, callbacks; reference: contactpro-cmi-additions 23)
enum class CallbackResult {
    Unknown, Added, Successful, Busy, NoAnswer, Voicemail, CustomTime, Other, Handled, Reschedule
};

//! "CUSTOM_TIME", as the API writes it; empty for Unknown.
QString apiWord(CallbackResult result);
CallbackResult callbackResultFromWord(const QString &word);

//! One callback of `cmi/callbacks`. Every field may be missing.
struct Callback {
    CallbackId id;
    QString customerNumber; //!< trimmed
    QString queueNumber; //!< callbackQueueNumber: the queue that calls back
    QString originalQueueNumber;
    QString originalQueueName;
    std::optional<Instant> created;
    QString creatorId;
    QString creatorName;
    std::optional<Instant> nextCall; //!< server clock; nothing: as soon as possible
    std::optional<Instant> lastCall;
    CallbackResult result = CallbackResult::Unknown;
    QString resultWord; //!< lastResult as it came
    std::optional<qint64> failures;
    std::optional<qint64> maxCalls;
    QString notes;
    QString extraData; //!< an XML fragment in a string
    QString prefix; //!< gwPrefix
    QJsonObject raw;

    bool isClosed() const; //!< SUCCESSFUL or HANDLED (product.md, 21)
    friend bool operator==(const Callback &, const Callback &) = default;
};

Result<QList<Callback>> decodeCallbacks(const QByteArray &body);
Result<Callback> decodeCallback(const QByteArray &body);

//! What `POST cmi/callbacks` takes. Nothing is sent for what is empty.
struct NewCallback {
    QString customerNumber;
    QString queueNumber;
    std::optional<Instant> nextCall; //!< nothing: as soon as possible
    QString notes;
    QString extraData;
    QString prefix;

    friend bool operator==(const NewCallback &, const NewCallback &) = default;
};

QByteArray encode(const NewCallback &callback); //!< the body of the POST, its keys in a fixed order

//! What `PUT cmi/callbacks/{id}` takes: only these four are updated, result and notes always stand
//! in it, nextCall only with CustomTime or Reschedule. models/edits/callbackchange makes legal ones.
struct CallbackUpdate {
    QString customerNumber;
    QString notes;
    CallbackResult result = CallbackResult::Unknown;
    std::optional<Instant> nextCall;

    friend bool operator==(const CallbackUpdate &, const CallbackUpdate &) = default;
};

QByteArray encode(const CallbackUpdate &update);

} // namespace floorwalker
