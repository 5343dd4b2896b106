// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/servicelevel.h"

#include <algorithm>

namespace floorwalker {

Figure serviceLevel(ServiceLevel variant, const ContactCounts &counts)
{
    switch (variant) {
    case ServiceLevel::Sinch:
        return ratio(counts.answeredInTarget, counts.completed() - counts.shortAbandons - counts.closed);
    case ServiceLevel::AllAbandonsAgainst:
        return ratio(counts.answeredInTarget, counts.offered());
    case ServiceLevel::EarlyAbandonsIgnored:
        return ratio(counts.answeredInTarget, counts.answered + counts.abandonedLate);
    case ServiceLevel::EarlyAbandonsCredited:
        return ratio(counts.answeredInTarget + counts.abandonedInTarget, counts.offered());
    case ServiceLevel::ShortAbandonsCredited:
        return ratio(counts.answeredInTarget + counts.shortAbandons, counts.offered());
    case ServiceLevel::AnsweredOnly:
        return ratio(counts.answeredInTarget, counts.answered);
    }
    Q_UNREACHABLE();
}

QString name(ServiceLevel variant)
{
    switch (variant) {
    case ServiceLevel::Sinch: return QStringLiteral("sinch");
    case ServiceLevel::AllAbandonsAgainst: return QStringLiteral("all-abandons-against");
    case ServiceLevel::EarlyAbandonsIgnored: return QStringLiteral("early-abandons-ignored");
    case ServiceLevel::EarlyAbandonsCredited: return QStringLiteral("early-abandons-credited");
    case ServiceLevel::ShortAbandonsCredited: return QStringLiteral("short-abandons-credited");
    case ServiceLevel::AnsweredOnly: return QStringLiteral("answered-only");
    }
    Q_UNREACHABLE();
}

std::optional<ServiceLevel> serviceLevelFromName(QStringView word)
{
    const auto it = std::find_if(allServiceLevels.begin(), allServiceLevels.end(), [word](ServiceLevel variant) {
        return word.compare(name(variant), Qt::CaseInsensitive) == 0;
    });
    return it == allServiceLevels.end() ? std::nullopt : std::optional(*it);
}

} // namespace floorwalker
