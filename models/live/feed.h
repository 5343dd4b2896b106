// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/rest/backoff.h"

#include <QObject>
#include <QString>

#include <optional>

namespace floorwalker {

//! How fresh a feed's data is, in the server's time.
struct FeedHealth {
    std::optional<Instant> answeredAt; //!< of the data now held; nothing before the first answer
    std::optional<Error> error; //!< of the last poll; a good answer clears it
    int missed = 0; //!< polls since the last good answer
    bool isStale = false; //!< two polls missed, or only a snapshot is held
    bool isSnapshot = false; //!< the data come from a former run

    friend bool operator==(const FeedHealth &, const FeedHealth &) = default;
};

//! One polled resource. Asks at its interval while somebody needs it, one request at a time, the
//! next tick being the retry; falls back exponentially while the server is in trouble. Keeps its
//! last good data whatever happens.
class Feed : public QObject
{
    Q_OBJECT

public:
    Feed(QString name, Clock &clock, Milliseconds interval, Backoff::Random random,
         QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    const FeedHealth &health() const { return m_health; }
    Milliseconds interval() const { return m_interval; }
    void setInterval(Milliseconds interval);

    //! While needed the feed polls, at once the first time. Calls are counted.
    void acquire();
    void release();
    bool isNeeded() const { return m_needs > 0; }

    void pollSoon(); //!< after a write, or when a person asks for fresh data
    void restored(Instant at); //!< holds data of a former run now

signals:
    void answered();
    void healthChanged();

protected:
    virtual void ask() = 0; //!< must end in succeeded() or failed(), once, later
    void succeeded(Instant answeredAt);
    void failed(const Error &error);

private:
    void schedule(Milliseconds delay);
    void poll();
    void watchForStaleness();
    void setHealth(const FeedHealth &health);

    QString m_name;
    Clock &m_clock;
    Milliseconds m_interval;
    Backoff m_trouble;
    FeedHealth m_health;
    int m_needs = 0;
    bool m_isAsking = false;
    bool m_isPollDueAfterAnswer = false;
    quint64 m_tick = 0; //!< a later schedule makes earlier ones void
    quint64 m_watch = 0; //!< a later watch makes earlier ones void
    Milliseconds m_lastPoll{0};
    std::optional<Milliseconds> m_lastAnswer; //!< by the steady clock, of this run
};

} // namespace floorwalker
