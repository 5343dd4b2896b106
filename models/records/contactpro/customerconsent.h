// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! Whether a customer agrees to one use of an address, of `cmi/customerConsents`.
struct CustomerConsent {
    QString address; //!< trimmed
    QString usage; //!< "whatsapp" or "recording", as it came
    std::optional<bool> consent; //!< nothing: unknown, which is neither yes nor no
    QJsonObject raw;

    friend bool operator==(const CustomerConsent &, const CustomerConsent &) = default;
};

Result<QList<CustomerConsent>> decodeCustomerConsents(const QByteArray &body);
Result<CustomerConsent> decodeCustomerConsent(const QByteArray &body);

} // namespace floorwalker
