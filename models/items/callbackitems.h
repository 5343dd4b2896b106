// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/callbacktable.h"
#include "models/items/feedneed.h"

namespace floorwalker {

class Callbacks;
class FloorItems;

//! A queue one can choose for a callback.
struct QueueChoice {
    QString number;
    QString name; //!< empty when nobody knows it

    friend bool operator==(const QueueChoice &, const QueueChoice &) = default;
};

//! The callbacks as pages see them: table, counts, what can be filtered by, freshness. Main thread;
//! both it is given must outlive it.
class CallbackItems final : public QObject
{
    Q_OBJECT

public:
    using Counts = std::array<qint64, allDues.size()>; //!< by int(CallbackDue)

    CallbackItems(Callbacks &callbacks, FloorItems &floor, Clock &clock, const QTimeZone &zone,
                  QObject *parent = nullptr);

    CallbackTable &table() { return m_table; }
    std::optional<Counts> counts() const; //!< nothing before the first answer

    //! Phone queues of RCI that have a number, and those callbacks were seen with; by number.
    QList<QueueChoice> queues() const;
    QStringList creators() const;
    const QList<CallbackLine> &lines() const { return m_lines; }

    Freshness freshness() const;
    Instant serverNow() const;
    const QTimeZone &zone() const { return m_zone; }
    FeedNeed need();
    void refresh(); //!< a person asks for fresh data, or a write was made

signals:
    void changed(); //!< lines, counts or choices
    void freshnessChanged();

private:
    void take();
    void takeNames();
    void watchTheTime();

    Callbacks &m_callbacks;
    FloorItems &m_floor;
    Clock &m_clock;
    QTimeZone m_zone;
    CallbackTable m_table;
    QList<CallbackLine> m_lines;
    QHash<QString, QString> m_namesByNumber; //!< of queues, as RCI tells them
    quint64 m_watch = 0; //!< a later watch makes earlier ones void
};

} // namespace floorwalker
