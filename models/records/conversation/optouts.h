// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

//! One entry of the history of who wants which messages.
struct ConsentAudit {
    QString origin; //!< "ORIGIN_API", "ORIGIN_MO": written by the contact
    QString operation; //!< "OPERATION_INSERT"
    QString listType;
    QString app;
    std::optional<Instant> at;
    QJsonObject raw;

    friend bool operator==(const ConsentAudit &, const ConsentAudit &) = default;
};

QStringList optOutLists(); //!< "OPT_OUT_ALL" and its sisters

//! The identities on one list, such as numbers.
Result<PageOf<QString>> decodeOptOuts(const QByteArray &body);
Result<QList<ConsentAudit>> decodeConsentAudit(const QByteArray &body);

} // namespace floorwalker
