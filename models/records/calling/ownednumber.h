// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace floorwalker {

//! One number of `configuration/numbers/`.
struct OwnedNumber {
    QString number; //!< E.164
    ApplicationKey application; //!< empty: assigned to none
    QString capability; //!< "voice", "sms", or what it comes to
    QJsonObject raw;

    friend bool operator==(const OwnedNumber &, const OwnedNumber &) = default;
};

//! The body of `POST configuration/numbers/`.
struct NumberAssignment {
    static constexpr int most = 100; //!< numbers of one request (reference: calling-api 2)

    QStringList numbers;
    ApplicationKey application; //!< empty: the one that signs
    QString capability; //!< empty: left to the server

    friend bool operator==(const NumberAssignment &, const NumberAssignment &) = default;
};

//! The body of `DELETE configuration/numbers/`: one number leaves an application.
struct NumberRelease {
    QString number;
    ApplicationKey application; //!< empty: the one that signs
    QString capability;

    friend bool operator==(const NumberRelease &, const NumberRelease &) = default;
};

Result<QList<OwnedNumber>> decodeOwnedNumbers(const QByteArray &body);
QByteArray encode(const NumberAssignment &assignment);
QByteArray encode(const NumberRelease &release);

} // namespace floorwalker
