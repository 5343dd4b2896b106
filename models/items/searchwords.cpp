// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchwords.h"

#include "models/items/callbacktable.h"
#include "models/wording/errortext.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

QString gapText(const SearchGap &gap, const QTimeZone &zone)
{
    const QString at = momentText(gap.range.begin, zone);
    return gap.reason == SearchGap::Reason::TooMany
        ? QCoreApplication::translate("Search", "More contacts than one answer can hold arrived at %1.").arg(at)
        : QCoreApplication::translate("Search", "The server does not answer for %1 in time.").arg(at);
}

} // namespace

QString incompleteReason(const ContactSearch &search, const QTimeZone &zone)
{
    using State = SlicedSearch::State;
    const SlicedSearch &slices = search.slices();
    switch (slices.state()) {
    case State::Cancelled:
        return QCoreApplication::translate("Search", "Cancelled: contacts before %1 are missing.").arg(momentText(slices.reached(), zone));
    case State::Paused:
        return QCoreApplication::translate("Search", "Paused: contacts before %1 are missing.").arg(momentText(slices.reached(), zone));
    case State::Interrupted:
        return QCoreApplication::translate("Search", "%1 Contacts before %2 are missing.")
            .arg(errorText(*slices.error()).sentence, momentText(slices.reached(), zone));
    case State::Done: break;
    default: return {};
    }
    if (search.hasReachedLimit())
        return QCoreApplication::translate("Search", "Only the newest %n contact(s) were asked for.", nullptr,
                                           *search.question().limit);
    if (slices.gaps().isEmpty())
        return {};
    const QString first = gapText(slices.gaps().constFirst(), zone);
    const int others = int(slices.gaps().size()) - 1;
    return others == 0 ? first : first + u' ' + QCoreApplication::translate("Search", "%n more gap(s) like this.", nullptr, others);
}

QString cutListText(int count)
{
    return QCoreApplication::translate("Search", "The list came with %n row(s), as many as one answer may have; there may be more. "
                                                 "A condition brings fewer.", nullptr, count);
}

} // namespace floorwalker
