// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/batchrun.h"

namespace floorwalker {

//! Adds objects of one kind through the ledger: one from a form, or a batch from a file. Owns the run.
//! The form and the command line use the same.
class LedgerAdding : public QObject
{
    Q_OBJECT

public:
    //! A batch by name; what of it has arrived is not sent again. Planned rows stay when it ends early.
    void addBatch(const QString &batch, const QList<PlannedWrite> &writes);
    void stop();
    bool isRunning() const { return m_run && m_run->isRunning(); }
    //! What the server had against the last one it refused in this run.
    std::optional<Error> refusal() const { return m_run ? m_run->refusal() : std::nullopt; }

signals:
    void progressed(const floorwalker::BatchCounts &counts);
    void waiting(floorwalker::Milliseconds span); //!< for quota, or until the server can tell what arrived
    void finished(const QList<floorwalker::Entry> &entries, const std::optional<floorwalker::Error> &error);

protected:
    LedgerAdding(RestClient &client, Ledger &ledger, std::unique_ptr<const WriteKind> kind, QObject *parent);

    //! When nothing left us it is not kept as planned: whoever asked still has it. title: what the
    //! ledger shows of it.
    void addSingle(const QString &title, const QByteArray &content);

private:
    void plan(const QString &batch, const QList<PlannedWrite> &writes);
    void run(const QString &batch);
    void tellProgress();
    void finish(const QList<Entry> &entries, const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    std::unique_ptr<const WriteKind> m_kind;
    std::unique_ptr<BatchRun> m_run;
    QString m_batch;
    bool m_isSingle = false;
    bool m_isStopped = false; //!< perhaps before the run began
};

} // namespace floorwalker
