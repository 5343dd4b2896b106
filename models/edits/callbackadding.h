// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackaddition.h"
#include "models/ledger/batchrun.h"

namespace floorwalker {

//! Adds callbacks through the ledger: one from a form, or a batch from a file. Owns the run. The form
//! and the command line use the same.
class CallbackAdding final : public QObject
{
    Q_OBJECT

public:
    CallbackAdding(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! One callback. When nothing left us it is not kept as planned: whoever asked still has it.
    void add(const NewCallback &callback);
    //! A batch by name; what of it has arrived is not sent again. Planned rows stay when it ends early.
    void addBatch(const QString &batch, const QList<PlannedWrite> &writes);
    void stop();
    bool isRunning() const { return m_run && m_run->isRunning(); }

    static QString title(const NewCallback &callback); //!< what the ledger shows of it

signals:
    void progressed(const floorwalker::BatchCounts &counts);
    void waiting(floorwalker::Milliseconds span); //!< for quota, or until the server can tell what arrived
    void finished(const QList<floorwalker::Entry> &entries, const std::optional<floorwalker::Error> &error);

private:
    void plan(const QString &batch, const QList<PlannedWrite> &writes);
    void run(const QString &batch);
    void tellProgress();
    void finish(const QList<Entry> &entries, const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    CallbackAddition m_kind;
    std::unique_ptr<BatchRun> m_run;
    QString m_batch;
    bool m_isSingle = false;
    bool m_isStopped = false; //!< perhaps before the run began
};

} // namespace floorwalker
