// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackadding.h"

#include <QDateTime>
#include <QUuid>

namespace floorwalker {

CallbackAdding::CallbackAdding(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
{
}

QString CallbackAdding::title(const NewCallback &callback)
{
    return QStringLiteral("%1 \u2192 %2").arg(callback.customerNumber, callback.queueNumber);
}

void CallbackAdding::add(const NewCallback &callback)
{
    m_isSingle = true;
    plan(QStringLiteral("form-") + QUuid::createUuid().toString(QUuid::WithoutBraces),
         {{.title = title(callback), .content = CallbackAddition::content(callback)}});
}

void CallbackAdding::addBatch(const QString &batch, const QList<PlannedWrite> &writes)
{
    m_isSingle = false;
    plan(batch, writes);
}

void CallbackAdding::stop()
{
    m_isStopped = true;
    if (m_run)
        m_run->stop();
}

void CallbackAdding::plan(const QString &batch, const QList<PlannedWrite> &writes)
{
    m_batch = batch;
    m_isStopped = false;
    const Instant now = m_client.clock().now();
    m_ledger.change([kind = m_kind.name(), batch, writes, now](LedgerFile &file) {
        return file.plan(kind, batch, writes, now);
    }, this, [this, batch](const Result<QList<Entry>> &planned) {
        if (planned)
            run(batch);
        else
            emit finished({}, planned.error());
    });
}

void CallbackAdding::run(const QString &batch)
{
    m_run = std::make_unique<BatchRun>(m_ledger, m_client, m_kind, batch);
    connect(m_run.get(), &BatchRun::entryChanged, this, &CallbackAdding::tellProgress);
    connect(m_run.get(), &BatchRun::waiting, this, &CallbackAdding::waiting);
    connect(m_run.get(), &BatchRun::finished, this, &CallbackAdding::finish);
    m_run->start();
    if (m_isStopped)
        m_run->stop();
}

void CallbackAdding::tellProgress()
{
    m_ledger.read([kind = m_kind.name(), batch = m_batch](LedgerFile &file) { return file.counts(kind, batch); },
                  this, [this](const Result<BatchCounts> &counts) {
        if (counts)
            emit progressed(*counts);
    });
}

void CallbackAdding::finish(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (m_isSingle && !entries.isEmpty() && entries.first().state == EntryState::Planned) {
        m_ledger.change([kind = m_kind.name(), batch = m_batch](LedgerFile &file) {
            return file.dropPlanned(kind, batch);
        }, this, [this, entries, error](const Result<int> &) { emit finished(entries, error); });
        return;
    }
    emit finished(entries, error);
}

} // namespace floorwalker
