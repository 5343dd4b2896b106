// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pagedlist.h"

#include <limits>

namespace floorwalker {

PagedList::PagedList(Now now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
}

void PagedList::read()
{
    if (m_isReading) {
        m_isAskedAgain = true;
        return;
    }
    m_wanted = held();
    begin();
    start({});
}

void PagedList::readMore()
{
    if (m_isReading || !hasMore())
        return;
    m_wanted = held() + 1;
    start(m_nextToken);
}

void PagedList::readAll()
{
    if (!m_isReading && !hasMore())
        return;
    m_wanted = std::numeric_limits<qsizetype>::max();
    if (!m_isReading)
        start(m_nextToken);
}

void PagedList::start(const QString &token)
{
    m_isReading = true;
    ++m_run;
    ask(token);
    emit changed();
}

//! A page may be empty though another follows; a token that leads nowhere new would lead on for ever.
void PagedList::took(const QString &nextToken)
{
    const bool isGoingOn = !nextToken.isEmpty() && nextToken != m_nextToken && fresh() < m_wanted;
    m_nextToken = nextToken;
    if (isGoingOn) {
        if (fresh() > held())
            show();
        start(nextToken);
        return;
    }
    m_isReading = false;
    m_freshness = {.answeredAt = m_now()};
    show();
    emit changed();
    if (std::exchange(m_isAskedAgain, false))
        read();
}

void PagedList::failed(const Error &error)
{
    m_isReading = false;
    m_isAskedAgain = false;
    m_freshness.error = error;
    m_freshness.isStale = m_freshness.answeredAt.has_value();
    emit changed();
}

void PagedList::reset()
{
    ++m_run;
    m_isReading = false;
    m_isAskedAgain = false;
    m_nextToken.clear();
    m_freshness = {};
    forget();
    emit changed();
}

} // namespace floorwalker
