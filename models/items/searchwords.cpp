// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchwords.h"

#include "models/items/callbacktable.h"
#include "models/wording/errortext.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

using State = SlicedSearch::State;

QString words(const char *text)
{
    return QCoreApplication::translate("Search", text);
}

QString gapText(const SearchGap &gap, Searched what, const QTimeZone &zone)
{
    const QString at = momentText(gap.range.begin, zone);
    if (gap.reason == SearchGap::Reason::TooSlow)
        return words(QT_TRANSLATE_NOOP("Search", "The server does not answer for %1 in time.")).arg(at);
    return (what == Searched::Contacts
                ? words(QT_TRANSLATE_NOOP("Search", "More contacts than one answer can hold arrived at %1."))
                : words(QT_TRANSLATE_NOOP("Search", "More recordings than one answer can hold were made at %1.")))
        .arg(at);
}

//! Of a search that ended before its end.
QString stoppedText(const SlicedSearch &slices, Searched what, const QTimeZone &zone)
{
    const bool isContacts = what == Searched::Contacts;
    const QString since = momentText(slices.reached(), zone);
    switch (slices.state()) {
    case State::Cancelled:
        return (isContacts ? words(QT_TRANSLATE_NOOP("Search", "Cancelled: contacts before %1 are missing."))
                           : words(QT_TRANSLATE_NOOP("Search", "Cancelled: recordings before %1 are missing."))).arg(since);
    case State::Paused:
        return (isContacts ? words(QT_TRANSLATE_NOOP("Search", "Paused: contacts before %1 are missing."))
                           : words(QT_TRANSLATE_NOOP("Search", "Paused: recordings before %1 are missing."))).arg(since);
    case State::Interrupted:
        return (isContacts ? words(QT_TRANSLATE_NOOP("Search", "%1 Contacts before %2 are missing."))
                           : words(QT_TRANSLATE_NOOP("Search", "%1 Recordings before %2 are missing.")))
            .arg(errorText(*slices.error()).sentence, since);
    default: return {};
    }
}

} // namespace

QString incompleteReason(const SlicedSearch &slices, Searched what, const QTimeZone &zone)
{
    if (slices.state() != State::Done)
        return stoppedText(slices, what, zone);
    if (slices.gaps().isEmpty())
        return {};
    const QString first = gapText(slices.gaps().constFirst(), what, zone);
    const int others = int(slices.gaps().size()) - 1;
    return others == 0 ? first : first + u' ' + QCoreApplication::translate("Search", "%n more gap(s) like this.", nullptr, others);
}

QString incompleteReason(const ContactSearch &search, const QTimeZone &zone)
{
    if (search.slices().state() == State::Done && search.hasReachedLimit())
        return QCoreApplication::translate("Search", "Only the newest %n contact(s) were asked for.", nullptr,
                                           *search.question().limit);
    return incompleteReason(search.slices(), Searched::Contacts, zone);
}

QString cutListText(int count)
{
    return QCoreApplication::translate("Search", "The list came with %n row(s), as many as one answer may have; there may be more. "
                                                 "A condition brings fewer.", nullptr, count);
}

} // namespace floorwalker
