// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"
#include "models/records/calling/money.h"

#include <QJsonObject>

namespace floorwalker {

//! One end of a call. In a body `{type, endpoint}`; in an answer also a bare text.
struct CallEnd {
    QString type; //!< "number", "username"; in any letter case where it came, empty of a bare text
    QString endpoint;

    bool isNumber() const { return type.compare(u"number", Qt::CaseInsensitive) == 0; }
    friend bool operator==(const CallEnd &, const CallEnd &) = default;
};

//! One call of `calls/id/{id}`. Every field may be missing; words are kept as they came.
struct CallResult {
    CallId id;
    CallEnd from;
    CallEnd to;
    QString domain; //!< "pstn" or "mxp", in any letter case
    QString status; //!< "ONGOING", "FINAL"
    QString result; //!< "ANSWERED", "N/A"
    QString reason; //!< "CALLERHANGUP"
    std::optional<qint64> duration; //!< seconds
    std::optional<Instant> timestamp;
    QString custom; //!< a text, or an object as its JSON
    std::optional<Money> userRate;
    std::optional<Money> debit;
    std::optional<double> debitMinutes;
    QJsonObject raw;

    //! Nothing more happens to it. Without a status nobody knows: false.
    bool isFinal() const { return status.compare(u"FINAL", Qt::CaseInsensitive) == 0; }
    friend bool operator==(const CallResult &, const CallResult &) = default;
};

Result<CallResult> decodeCallResult(const QByteArray &body);

} // namespace floorwalker
