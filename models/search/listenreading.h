// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/callrecording.h"
#include "models/rest/backoff.h"
#include "models/search/recordingsearch.h"

#include <QHash>

namespace floorwalker {

//! Reads the listen logs of the recordings a search has found, while somebody looks: there is no question
//! for many of them (reference: contactpro-cmi-additions 3), so they are read one by one, the newest
//! recording first, with half of the budget at most. What was read is read again when it has grown old. A
//! log that is refused hides no other. Main thread; what it is given must outlive it.
class ListenReading final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Reading,
        AwaitingQuota, //!< of the server or of our own budget; goes on by itself
        InTrouble, //!< error() says with what; goes on by itself, later each time
        Stopped, //!< by a person
        Rested //!< nothing is old enough to be read again
    };
    struct Log {
        QList<ListenLogEntry> entries; //!< as they were at readAt
        std::optional<Instant> readAt; //!< by the server's clock
        std::optional<Error> error; //!< of the last question; a good answer clears it
    };

    //! After so long a log is read again.
    static constexpr Milliseconds freshFor = std::chrono::minutes(5);
    //! After so long one that was refused is asked for again.
    static constexpr Milliseconds refusedFor = std::chrono::minutes(1);
    //! So many refusals one after the other are no matter of single recordings.
    static constexpr int refusalsInARow = 5;

    ListenReading(RestClient &client, const RecordingSearch &search, Backoff::Random random = systemRandom(),
                  QObject *parent = nullptr);

    void setLookedAt(bool isLookedAt); //!< nothing is asked otherwise
    void stop();
    void goOn(); //!< at once, also with what was refused: after stop(), and in trouble
    void readAgain(const CallRecordingId &recording); //!< before all others: somebody has listened

    State state() const;
    const std::optional<Error> &error() const { return m_error; } //!< a good answer clears it
    //! The log, once it has been asked for.
    const Log *logOf(const CallRecordingId &recording) const;

signals:
    void changed(); //!< the state, or a log

private:
    struct Asked {
        Log log;
        std::optional<Milliseconds> at; //!< when it was answered, by the steady clock
        bool isWantedAgain = false;
    };

    void takeFound();
    void readNext();
    QList<CallRecordingId> due() const;
    std::optional<Milliseconds> restOf(const CallRecordingId &recording) const;
    void rest();
    void take(const CallRecordingId &recording, const Result<QList<ListenLogEntry>> &log);
    void takeRefusal(Asked &asked, const Error &error);
    void awaitQuota(Milliseconds span);
    void pause(Milliseconds span);

    RestClient &m_client;
    const RecordingSearch &m_search;
    Backoff m_trouble;
    QList<CallRecordingId> m_newestFirst; //!< of the recordings found
    QHash<CallRecordingId, Asked> m_asked; //!< also of what an earlier search has found
    QList<CallRecordingId> m_left; //!< to be read in this order
    std::optional<Error> m_error;
    int m_refusals = 0; //!< since the last good answer
    quint64 m_tick = 0; //!< a later pause makes earlier ones void
    bool m_isLookedAt = false;
    bool m_isStopped = false;
    bool m_isAsking = false;
    bool m_isPausing = false;
    bool m_isShortOfQuota = false;
};

} // namespace floorwalker
