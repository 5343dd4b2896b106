// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/threaditems.h"

#include "models/items/feedneed.h"

namespace floorwalker {

ThreadItems::ThreadItems(RestClient &client, const QString &project, const QTimeZone &zone, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_thread(client, project, ConversationThread::usualInterval, std::move(random))
    , m_table([&client] { return client.serverClock().now(); }, client.clock(), zone)
{
    connect(&m_thread, &ConversationThread::changed, this, &ThreadItems::take);
    connect(&m_thread.feed(), &Feed::healthChanged, this, &ThreadItems::changed);
}

void ThreadItems::take()
{
    QList<ThreadLine> lines;
    lines.reserve(m_thread.all().size());
    for (const ConversationMessage &message : m_thread.all())
        lines.append(threadLineOf(message));
    m_table.setRows(lines);
    emit changed();
}

void ThreadItems::setLookedAt(bool isLookedAt)
{
    if (std::exchange(m_isLookedAt, isLookedAt) == isLookedAt)
        return;
    if (!isLookedAt) {
        m_thread.feed().release();
        return;
    }
    m_thread.feed().acquire();
    if (!m_thread.isAnswered()) // another was chosen meanwhile
        m_thread.feed().pollSoon();
}

void ThreadItems::refresh()
{
    if (m_isLookedAt)
        m_thread.feed().pollSoon();
}

Freshness ThreadItems::freshness() const
{
    Freshness freshness = freshnessOf(m_thread.feed());
    if (!m_thread.isAnswered()) { // what the feed says is of an earlier conversation
        freshness.answeredAt.reset();
        freshness.isStale = false;
    }
    return freshness;
}

} // namespace floorwalker
