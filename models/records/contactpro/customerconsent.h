// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QList>

#include <array>
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

//! The uses an address can have, as the interface spells them. (seed CMI reference, customerConsents)
inline constexpr std::array consentUsages{QLatin1StringView("whatsapp"), QLatin1StringView("recording")};

//! What the interface knows a consent by, and its path ends with: usage_address.
QString consentKey(const QString &usage, const QString &address);
//! Usage and address of a key. A usage has no "_", an address may: the first one parts them.
std::pair<QString, QString> consentOfKey(const QString &key);

QByteArray encode(const CustomerConsent &consent); //!< it must be known

Result<QList<CustomerConsent>> decodeCustomerConsents(const QByteArray &body);
Result<CustomerConsent> decodeCustomerConsent(const QByteArray &body);

} // namespace floorwalker
