// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/ledgeradding.h"

#include <QUuid>

namespace floorwalker {

LedgerAdding::LedgerAdding(RestClient &client, Ledger &ledger, std::unique_ptr<const WriteKind> kind, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_kind(std::move(kind))
{
}

void LedgerAdding::addSingle(const QString &title, const QByteArray &content)
{
    m_isSingle = true;
    plan(QStringLiteral("form-") + QUuid::createUuid().toString(QUuid::WithoutBraces),
         {{.title = title, .content = content}});
}

void LedgerAdding::addBatch(const QString &batch, const QList<PlannedWrite> &writes)
{
    m_isSingle = false;
    plan(batch, writes);
}

void LedgerAdding::stop()
{
    m_isStopped = true;
    if (m_run)
        m_run->stop();
}

void LedgerAdding::plan(const QString &batch, const QList<PlannedWrite> &writes)
{
    m_batch = batch;
    m_isStopped = false;
    const Instant now = m_client.clock().now();
    m_ledger.change([kind = m_kind->name(), batch, writes, now](LedgerFile &file) {
        return file.plan(kind, batch, writes, now);
    }, this, [this, batch](const Result<QList<Entry>> &planned) {
        if (planned)
            run(batch);
        else
            emit finished({}, planned.error());
    });
}

void LedgerAdding::run(const QString &batch)
{
    m_run = std::make_unique<BatchRun>(m_ledger, m_client, *m_kind, batch);
    connect(m_run.get(), &BatchRun::entryChanged, this, &LedgerAdding::tellProgress);
    connect(m_run.get(), &BatchRun::waiting, this, &LedgerAdding::waiting);
    connect(m_run.get(), &BatchRun::finished, this, &LedgerAdding::finish);
    m_run->start();
    if (m_isStopped)
        m_run->stop();
}

void LedgerAdding::tellProgress()
{
    m_ledger.read([kind = m_kind->name(), batch = m_batch](LedgerFile &file) { return file.counts(kind, batch); },
                  this, [this](const Result<BatchCounts> &counts) {
        if (counts)
            emit progressed(*counts);
    });
}

void LedgerAdding::finish(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (m_isSingle && !entries.isEmpty() && entries.first().state == EntryState::Planned) {
        m_ledger.change([kind = m_kind->name(), batch = m_batch](LedgerFile &file) {
            return file.dropPlanned(kind, batch);
        }, this, [this, entries, error](const Result<int> &) { emit finished(entries, error); });
        return;
    }
    emit finished(entries, error);
}

} // namespace floorwalker
