// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"
#include "models/items/threadtable.h"
#include "models/live/conversationthread.h"

namespace floorwalker {

//! The thread somebody looks at as a page sees it. Main thread; what it is given must outlive it.
class ThreadItems final : public QObject
{
    Q_OBJECT

public:
    ThreadItems(RestClient &client, const QString &project, const QTimeZone &zone, Backoff::Random random = systemRandom(),
                QObject *parent = nullptr);

    void watch(const ConversationId &conversation) { m_thread.watch(conversation); } //!< an empty one: none
    const ConversationId &watched() const { return m_thread.conversation(); }
    void setLookedAt(bool isLookedAt); //!< asks meanwhile
    void refresh(); //!< a person wants it, or something was written

    ThreadTable &table() { return m_table; }
    bool hasOlder() const { return m_thread.hasOlder(); }
    bool isReadingOlder() const { return m_thread.isReadingOlder(); }
    void readOlder() { m_thread.readOlder(); }
    const std::optional<Error> &olderError() const { return m_thread.olderError(); } //!< why they did not come
    Freshness freshness() const; //!< of the conversation that is watched

    static QString resource() { return ConversationThread::resource(); }

signals:
    void changed(); //!< conversation, rows or freshness

private:
    void take();

    ConversationThread m_thread;
    ThreadTable m_table;
    bool m_isLookedAt = false;
};

} // namespace floorwalker
