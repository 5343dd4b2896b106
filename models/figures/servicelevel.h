// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/contactcounts.h"
#include "models/figures/figure.h"

#include <QString>

#include <array>

namespace floorwalker {

//! The six variants of service level; Sinch's is the default. (product.md, 7)
enum class ServiceLevel {
    Sinch, //!< A_T / (completed - S - C)
    AllAbandonsAgainst, //!< A_T / (A + B)
    EarlyAbandonsIgnored, //!< A_T / (A + B_L)
    EarlyAbandonsCredited, //!< (A_T + B_T) / (A + B)
    ShortAbandonsCredited, //!< (A_T + S) / (A + B)
    AnsweredOnly //!< A_T / A
};

inline constexpr std::array allServiceLevels{
    ServiceLevel::Sinch, ServiceLevel::AllAbandonsAgainst, ServiceLevel::EarlyAbandonsIgnored,
    ServiceLevel::EarlyAbandonsCredited, ServiceLevel::ShortAbandonsCredited, ServiceLevel::AnsweredOnly};

//! What a contact is measured against, both inclusive.
struct ServiceTarget {
    Milliseconds answer = std::chrono::seconds(20); //!< T
    Milliseconds shortAbandon = std::chrono::seconds(5); //!< s

    friend bool operator==(const ServiceTarget &, const ServiceTarget &) = default;
};

Figure serviceLevel(ServiceLevel variant, const ContactCounts &counts);

//! Stable English name, for options, settings and JSON ("early-abandons-ignored").
QString name(ServiceLevel variant);
std::optional<ServiceLevel> serviceLevelFromName(QStringView name);

} // namespace floorwalker
