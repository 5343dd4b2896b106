// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conversationitems.h"

namespace floorwalker {

ConversationItems::ConversationItems(RestClient &client, const QString &project, const QTimeZone &zone, Backoff::Random random,
                                     QObject *parent)
    : QObject(parent)
    , m_recent(client, project, RecentConversations::usualInterval, std::move(random))
    , m_table([&client] { return client.serverClock().now(); }, client.clock(), zone)
{
    connect(&m_recent, &RecentConversations::changed, this, &ConversationItems::take);
    connect(&m_recent.feed(), &Feed::healthChanged, this, &ConversationItems::changed);
}

void ConversationItems::take()
{
    QList<ConversationLine> lines;
    lines.reserve(m_recent.all().size());
    for (const RecentConversation &recent : m_recent.all()) {
        ConversationLine line = conversationLineOf(recent);
        if (const QString name = m_names.value(line.contactId); !name.isEmpty())
            line.contact = name;
        lines.append(line);
    }
    m_table.setRows(lines);
    emit changed();
}

void ConversationItems::setNames(const QHash<ConversationContactId, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    take();
}

Freshness ConversationItems::freshness() const
{
    Freshness freshness = freshnessOf(m_recent.feed());
    if (!m_recent.isAnswered()) { // what the feed says is of an earlier question
        freshness.answeredAt.reset();
        freshness.isStale = false;
    }
    return freshness;
}

FeedNeed ConversationItems::need()
{
    FeedNeed need(m_recent.feed());
    if (!m_recent.isAnswered())
        m_recent.feed().pollSoon();
    return need;
}

void ConversationItems::refresh()
{
    if (m_recent.feed().isNeeded())
        m_recent.feed().pollSoon();
}

} // namespace floorwalker
