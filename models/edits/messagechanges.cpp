// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagechanges.h"

#include "models/ledger/fate.h"
#include "models/rest/endpoints/messages.h"

namespace floorwalker {

namespace {

using Kind = MessageOutcome::Kind;

//! After these the next ones would fare no better.
bool endsTheRun(ErrorKind kind)
{
    return fateOf(kind) == Fate::NotTaken && kind != ErrorKind::Forbidden && kind != ErrorKind::Invalid
        && kind != ErrorKind::NotFound;
}

} // namespace

QString name(Kind kind)
{
    switch (kind) {
    case Kind::Changed: return QStringLiteral("changed");
    case Kind::Begun: return QStringLiteral("begun, not written");
    case Kind::ChangedMeanwhile: return QStringLiteral("changed meanwhile, not written");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

MessageChanges::MessageChanges(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
{
}

void MessageChanges::start(const QList<MessageChange> &changes)
{
    if (m_isRunning)
        return;
    m_changes = changes;
    m_outcomes = QList<MessageOutcome>(changes.size());
    m_at = 0;
    m_isRunning = true;
    m_isStopping = false;
    QMetaObject::invokeMethod(this, &MessageChanges::next, Qt::QueuedConnection);
}

void MessageChanges::stop()
{
    m_isStopping = true;
}

void MessageChanges::next()
{
    if (m_isStopping || m_at >= m_changes.size()) {
        finish();
        return;
    }
    m_client.send<Message>(contactpro::message(m_changes[m_at].shown.id), Purpose::Asked, this,
                           [this](const Result<Message> &fresh) {
        if (!fresh)
            settle({fresh.error().kind == ErrorKind::NotFound ? Kind::Refused : Kind::NotSent, fresh.error()});
        else if (writable(*fresh) != writable(m_changes[m_at].shown))
            settle({Kind::ChangedMeanwhile, {}});
        else if (!fresh->isUntouched())
            settle({Kind::Begun, {}});
        else
            write(*fresh);
    });
}

void MessageChanges::write(const Message &fresh)
{
    const auto &wanted = m_changes[m_at].wanted;
    m_client.send<Done>(wanted ? contactpro::updateMessage(fresh.id, *wanted) : contactpro::deleteMessage(fresh.id),
                        Purpose::Write, this, [this](const Result<Done> &written) {
        if (written) {
            settle({Kind::Changed, {}});
            return;
        }
        const Fate fate = fateOf(written.error().kind);
        if (fate == Fate::Unknown)
            lookAgain(written.error());
        else
            settle({fate == Fate::Refused || written.error().kind == ErrorKind::Forbidden ? Kind::Refused : Kind::NotSent,
                    written.error()});
    });
}

//! No answer came: what the server has now says whether it took effect.
void MessageChanges::lookAgain(const Error &error)
{
    m_client.send<Message>(contactpro::message(m_changes[m_at].shown.id), Purpose::Asked, this,
                           [this, error](const Result<Message> &fresh) {
        const auto &wanted = m_changes[m_at].wanted;
        const bool isGone = !fresh && fresh.error().kind == ErrorKind::NotFound;
        const bool hasTakenEffect = wanted ? fresh && writable(*fresh) == *wanted : isGone;
        if (hasTakenEffect)
            settle({Kind::Changed, {}});
        else
            settle({Kind::Unknown, error});
    });
}

void MessageChanges::settle(const MessageOutcome &outcome)
{
    m_outcomes[m_at] = outcome;
    const AuditLine line{.at = m_client.serverClock().now(),
                         .action = m_changes[m_at].wanted ? QStringLiteral("message.update") : QStringLiteral("message.delete"),
                         .subject = m_changes[m_at].shown.id.text(),
                         .outcome = name(outcome.kind)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
    ++m_at;
    emit progressed(m_at, int(m_changes.size()));
    if (outcome.error && endsTheRun(outcome.error->kind)) {
        for (qsizetype i = m_at; i < m_outcomes.size(); ++i)
            m_outcomes[i].error = outcome.error;
        finish();
        return;
    }
    next();
}

void MessageChanges::finish()
{
    m_isRunning = false;
    emit finished();
}

} // namespace floorwalker
