// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/prover.h"

#include <deque>

namespace floorwalker {

//! Sends what a batch has planned, one write at a time, each on disk before it leaves. What gets no
//! answer waits while the others go on, and is sent again only when proven absent. Stops by itself
//! when nothing more can be done: all settled, a person needed, or the server out of reach. Then the
//! ledger says how each write stands, and another run goes on from there.
class BatchRun final : public QObject
{
    Q_OBJECT

public:
    BatchRun(Ledger &ledger, RestClient &client, const WriteKind &kind, QString batch,
             QObject *parent = nullptr);

    //! Sends these of the batch and no others; what else is planned stays so.
    void limitTo(const QSet<EntryId> &entries) { m_only = entries; }
    void start();
    void stop(); //!< after the write that is under way
    bool isRunning() const { return m_isRunning; }
    const std::optional<Error> &refusal() const { return m_refusal; } //!< of the last write that was refused

signals:
    void entryChanged(floorwalker::EntryId id); //!< it was answered
    void waiting(floorwalker::Milliseconds span); //!< for quota, or until proof is possible
    //! Nothing more is under way. error: why it stopped early, ErrorKind::Cancelled after stop().
    void finished(const QList<floorwalker::Entry> &entries, const std::optional<floorwalker::Error> &error);

private:
    void look(); //!< at the server's list
    void load();
    void sortOut(const QList<Entry> &entries);
    void sendNext();
    void send(const Entry &entry);
    void mark(const Entry &entry, const std::function<void(std::optional<Error>)> &go);
    void take(const Entry &entry, const Result<QString> &answer);
    void settle(const Entry &entry, EntryState state, const QString &serverId, const QString &reason);
    void pause(Milliseconds span, std::function<void()> then);
    void finish(const std::optional<Error> &error);

    Ledger &m_ledger;
    RestClient &m_client;
    const WriteKind &m_kind;
    QString m_batch;
    QString m_sender; //!< of this run, among those of other windows and commands
    QString m_list;
    Prover m_prover;
    std::deque<Entry> m_queue;
    std::optional<QSet<EntryId>> m_only;
    QHash<EntryId, int> m_tries; //!< of this run
    qint64 m_reading = 0;
    int m_silences = 0; //!< writes in a row that got no answer
    std::optional<Error> m_refusal;
    std::optional<Error> m_lastSilence; //!< why there was no answer
    int m_failedLooks = 0;
    std::optional<Error> m_keptFrom; //!< leaving: what the ledger had against it
    bool m_hasLookedEarly = false; //!< since the last write left
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace floorwalker
