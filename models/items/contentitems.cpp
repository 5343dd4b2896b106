// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/contentitems.h"

#include "models/items/searchwords.h"

#include <QCoreApplication>

namespace floorwalker {

ContentItems::ContentItems(ListAsk &ask, QString resource, std::function<Instant()> serverNow, BusinessDay day, QObject *parent)
    : QObject(parent)
    , m_ask(ask)
    , m_resource(std::move(resource))
    , m_serverNow(std::move(serverNow))
    , m_day(std::move(day))
{
}

void ContentItems::setSpan(const std::optional<SearchSpan> &span)
{
    if (span == m_span)
        return;
    m_span = span;
    take();
}

std::optional<SearchRange> ContentItems::range() const
{
    return m_span ? std::optional(m_span->range(m_day, m_serverNow())) : std::nullopt;
}

ContentItems::State ContentItems::state() const
{
    if (m_ask.answeredAt())
        return State::Answered;
    if (m_ask.isUnderWay())
        return State::Asking;
    return m_ask.error() ? State::Refused : State::Idle;
}

Freshness ContentItems::freshness() const
{
    return {.answeredAt = m_ask.answeredAt(), .isStale = m_ask.answeredAt() && m_ask.error(), .error = m_ask.error()};
}

QString ContentItems::incompleteReason() const
{
    QStringList reasons;
    if (state() == State::Answered && m_ask.isCut())
        reasons << cutListText(int(came()));
    if (m_withoutTime > 0)
        reasons << QCoreApplication::translate("Search", "%n row(s) without a time are left out.", nullptr, m_withoutTime);
    return reasons.join(u' ');
}

//! The server's clock may be a little before ours, so what lasts until now has no end.
bool ContentItems::isIn(const SearchRange &range, const std::optional<Instant> &moment) const
{
    return moment && *moment >= range.begin && (m_span->isOpenEnded() || *moment < range.end);
}

SearchSpan spanAround(const std::optional<Instant> &moment, const BusinessDay &day)
{
    if (!moment)
        return {.kind = SearchSpan::Kind::LastMonth};
    const QDate date = day.dateOf(*moment);
    return {.kind = SearchSpan::Kind::Own, .first = date.addDays(-1), .last = date};
}

} // namespace floorwalker
