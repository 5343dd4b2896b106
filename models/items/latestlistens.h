// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"
#include "models/items/latestlistentable.h"
#include "models/search/listenreading.h"

namespace floorwalker {

//! Who listened to the recordings a search has found, as far as their listen logs are read. Main thread;
//! what it is given must outlive it.
class LatestListens final : public QObject
{
    Q_OBJECT

public:
    using State = ListenReading::State;

    //! user: the login of who is signed in, whose own listens are marked.
    LatestListens(RestClient &client, const RecordingSearch &search, const QTimeZone &zone, QString user,
                  QObject *parent = nullptr);

    LatestListenTable &table() { return m_table; }

    void setLookedAt(bool isLookedAt); //!< logs are read meanwhile
    void stop() { m_reading.stop(); }
    void goOn() { m_reading.goOn(); }
    void readAgain(const CallRecordingId &recording) { m_reading.readAgain(recording); }

    State state() const { return m_reading.state(); }
    int recordings() const { return int(m_search.all().size()); } //!< found
    int read() const { return m_read; } //!< of them, logs
    bool isWhole() const { return m_read == recordings() && m_refused == 0; }
    const QList<ListenLogEntry> &entries() const { return m_entries; } //!< of all logs read, whatever the table hides
    //! What keeps the logs from being read; where none could be, also what a single one was refused by.
    const std::optional<Error> &error() const;
    //! As old as the log that was read first.
    Freshness freshness() const;
    QString progressText() const; //!< "Listen logs of 120 of 340 recordings are read."
    QString refusedText() const; //!< of logs that could not be read; empty: there are none
    //! Why these may not be all listens, in words; empty: every log is read.
    QString incompleteReason() const;

signals:
    void changed();

private:
    void takeSoon();
    void take();

    RestClient &m_client;
    const RecordingSearch &m_search;
    QString m_user;
    ListenReading m_reading;
    LatestListenTable m_table;
    QList<ListenLogEntry> m_entries;
    int m_read = 0;
    int m_refused = 0;
    std::optional<Instant> m_oldest; //!< of the answers
    std::optional<Error> m_refusal; //!< of one of the logs that could not be read
    bool m_isTakeDue = false;
};

} // namespace floorwalker
