// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/callresult.h"
#include "models/records/calling/numberfacts.h"

namespace floorwalker {

// The words of the Calling API for people; one that nobody knows stays as it came.

QString callResultText(const QString &result); //!< "Answered"; empty without one and of "N/A"
QString callReasonText(const QString &reason); //!< "The caller hung up"
QString callDomainText(const QString &domain); //!< "Telephone network"
QString callEndText(const CallEnd &end); //!< "+358401234567", "maria (username)"
QString moneyText(const std::optional<Money> &money); //!< "0.0368 USD"; an en dash without any
QString numberTypeText(const NumberFacts &facts); //!< "Mobile"
QString capabilityText(const QString &capability); //!< "Voice"

} // namespace floorwalker
