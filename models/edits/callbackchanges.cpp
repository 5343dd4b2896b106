// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackchanges.h"

#include "models/ledger/fate.h"
#include "models/rest/endpoints/contactpro.h"

namespace floorwalker {

namespace {

using Kind = UpdateOutcome::Kind;

//! After these the next ones would fare no better.
bool endsTheRun(ErrorKind kind)
{
    return fateOf(kind) == Fate::NotTaken && kind != ErrorKind::Forbidden && kind != ErrorKind::Invalid;
}

QString outcomeWord(const UpdateOutcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Changed: return QStringLiteral("changed");
    case Kind::ChangedMeanwhile: return QStringLiteral("changed meanwhile, not written");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

} // namespace

CallbackChanges::CallbackChanges(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
{
}

void CallbackChanges::start(const QList<PlannedUpdate> &updates)
{
    if (m_isRunning)
        return;
    m_updates = updates;
    m_outcomes = QList<UpdateOutcome>(updates.size());
    m_at = 0;
    m_isRunning = true;
    m_isStopping = false;
    QMetaObject::invokeMethod(this, &CallbackChanges::next, Qt::QueuedConnection);
}

void CallbackChanges::stop()
{
    m_isStopping = true;
}

void CallbackChanges::next()
{
    if (m_isStopping || m_at >= m_updates.size()) {
        finish();
        return;
    }
    const Callback &shown = m_updates[m_at].shown;
    m_client.send<Callback>(contactpro::callback(shown.id), Purpose::Asked, this,
                            [this](const Result<Callback> &fresh) {
        if (!fresh)
            settle({.kind = fresh.error().kind == ErrorKind::NotFound ? Kind::Refused : Kind::NotSent,
                    .error = fresh.error()});
        else if (isChangedMeanwhile(m_updates[m_at].shown, *fresh))
            settle({.kind = Kind::ChangedMeanwhile, .fresh = *fresh});
        else
            write(*fresh);
    });
}

void CallbackChanges::write(const Callback &fresh)
{
    m_client.send<Done>(contactpro::updateCallback(fresh.id, m_updates[m_at].update), Purpose::Write, this,
                        [this, fresh](const Result<Done> &written) {
        if (written) {
            settle({.kind = Kind::Changed, .fresh = fresh});
            return;
        }
        const Fate fate = fateOf(written.error().kind);
        const bool isRefused = fate == Fate::Refused || written.error().kind == ErrorKind::Forbidden;
        settle({.kind = isRefused ? Kind::Refused : fate == Fate::Unknown ? Kind::Unknown : Kind::NotSent,
                .error = written.error(),
                .fresh = fresh});
    });
}

void CallbackChanges::settle(const UpdateOutcome &outcome)
{
    m_outcomes[m_at] = outcome;
    const AuditLine line{.at = m_client.serverClock().now(),
                         .action = QStringLiteral("callback.update"),
                         .subject = m_updates[m_at].shown.id.text(),
                         .outcome = outcomeWord(outcome)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    ++m_at;
    emit progressed(m_at, int(m_updates.size()));
    if (outcome.error && endsTheRun(outcome.error->kind)) {
        for (qsizetype i = m_at; i < m_outcomes.size(); ++i)
            m_outcomes[i].error = outcome.error;
        finish();
        return;
    }
    next();
}

void CallbackChanges::finish()
{
    m_isRunning = false;
    emit finished();
}

QList<PlannedUpdate> CallbackChanges::undo() const
{
    QList<PlannedUpdate> undone;
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i].kind != Kind::Changed || !m_updates[i].update.nextCall)
            continue;
        // What it has become by our own change, as far as that is known.
        Callback present = m_updates[i].shown;
        const CallbackUpdate &made = m_updates[i].update;
        present.customerNumber = made.customerNumber;
        present.notes = made.notes;
        present.result = made.result;
        present.resultWord = apiWord(made.result);
        present.nextCall = made.nextCall;
        if (const auto update = undoOfTime(present, m_updates[i].shown))
            undone.append({present, *update});
    }
    return undone;
}

} // namespace floorwalker
