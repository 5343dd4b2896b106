// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/destinationtable.h"
#include "models/items/feedneed.h"
#include "models/items/messagetable.h"
#include "models/live/messages.h"

namespace floorwalker {

class Ledger;

//! The messages as pages see them: table, counts, freshness, the recipients of the one looked at, and
//! what they are called here. Main thread; what it is given must outlive it.
class MessageItems final : public QObject
{
    Q_OBJECT

public:
    MessageItems(Messages &messages, Ledger &ledger, Clock &clock, const BusinessDay &day, QObject *parent = nullptr);

    MessageTable &table() { return m_table; }
    const QList<MessageLine> &lines() const { return m_lines; }
    std::optional<DeliveryCounts> counts() const; //!< of all that is listed; nothing before the first answer

    const MessageQuestion &question() const { return m_messages.question(); }
    void ask(const MessageQuestion &question) { m_messages.ask(question); }
    bool isAnswered() const { return m_messages.isAnswered(); }

    //! Those messages were seen to come from, with their subtypes; by address.
    QMap<QString, QString> sources() const;

    //! The message whose recipients are shown; refreshed with every answer.
    void watch(const QString &id);
    const MessageLine *watched() const;
    DestinationTable &destinations() { return m_destinations; }

    Freshness freshness() const;
    Instant serverNow() const { return m_messages.serverNow(); }
    const BusinessDay &day() const { return m_day; }
    FeedNeed need();
    void refresh(); //!< a person asks for fresh data, or a write was made

signals:
    void changed();
    void freshnessChanged();

private:
    void take();
    void readCampaigns();
    void watchTheTime();
    void showWatched();

    Messages &m_messages;
    Ledger &m_ledger;
    Clock &m_clock;
    BusinessDay m_day;
    MessageTable m_table;
    DestinationTable m_destinations;
    QList<MessageLine> m_lines;
    QHash<QString, QString> m_campaigns; //!< by the server's id
    decltype(MessageLine::id) m_watched;
    quint64 m_watch = 0; //!< a later one makes earlier ones void
};

} // namespace floorwalker
