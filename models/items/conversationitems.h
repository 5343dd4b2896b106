// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/conversationtable.h"
#include "models/items/feedneed.h"
#include "models/live/recentconversations.h"

namespace floorwalker {

//! The conversations of an app or a contact as a page sees them. Main thread; what it is given must outlive it.
class ConversationItems final : public QObject
{
    Q_OBJECT

public:
    using Question = RecentConversations::Question;

    ConversationItems(RestClient &client, const QString &project, const QTimeZone &zone,
                      Backoff::Random random = systemRandom(), QObject *parent = nullptr);

    void ask(const Question &question) { m_recent.ask(question); }
    const Question &question() const { return m_recent.question(); }
    ConversationTable &table() { return m_table; }
    Freshness freshness() const; //!< of the question that is asked
    FeedNeed need(); //!< a question that was put meanwhile is asked at once
    void refresh();

    bool hasOlder() const { return m_recent.hasOlder(); }
    bool isReadingOlder() const { return m_recent.isReadingOlder(); }
    void readOlder() { m_recent.readOlder(); }
    const std::optional<Error> &olderError() const { return m_recent.olderError(); } //!< why they did not come

    //! A contact's name where one is known, for a conversation tells its id alone.
    void setNames(const QHash<ConversationContactId, QString> &names);

    static QString resource() { return RecentConversations::resource(); }

signals:
    void changed(); //!< rows, freshness or what is known of older ones

private:
    void take();

    RecentConversations m_recent;
    ConversationTable m_table;
    QHash<ConversationContactId, QString> m_names;
};

} // namespace floorwalker
