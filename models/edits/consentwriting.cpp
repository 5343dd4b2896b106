// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentwriting.h"

#include "models/ledger/fate.h"
#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/quota.h"

#include <QCryptographicHash>

namespace floorwalker {

namespace {

using Kind = ConsentOutcome::Kind;

//! For 429 without Retry-After; the gate has its own wait on top.
constexpr Milliseconds quotaPause = std::chrono::seconds(2);
constexpr int traceLetters = 8;
constexpr int silencesBorne = 3;

//! Names the usage, and the address by a trace: who knows it finds its lines, nobody reads it off the log.
QString traceOf(const ConsentChange &change)
{
    const QByteArray key = consentKey(change.usage, change.address).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return change.usage + u' ' + QString::fromLatin1(hash.left(traceLetters));
}

QString outcomeWord(const ConsentOutcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Done: return QStringLiteral("done");
    case Kind::NotThere: return QStringLiteral("was not there");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

Endpoint<Done> endpointOf(const ConsentChange &change)
{
    if (!change.consent)
        return contactpro::deleteConsent(change.usage, change.address);
    return contactpro::setConsent({.address = change.address, .usage = change.usage, .consent = change.consent});
}

} // namespace

ConsentWriting::ConsentWriting(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
{
}

QString ConsentWriting::sentence(ConsentOutcome::Kind kind)
{
    switch (kind) {
    case Kind::Done: return tr("The consent is written.");
    case Kind::NotThere: return tr("There is no such consent at the tenant any more.");
    case Kind::Unknown:
        return tr("No answer came, so the consent may or may not be written. To write the same again does no harm.");
    case Kind::Refused:
    case Kind::NotSent: break;
    }
    return {};
}

void ConsentWriting::start(const QList<ConsentChange> &changes)
{
    if (m_isRunning)
        return;
    m_changes = changes;
    m_outcomes = QList<ConsentOutcome>(changes.size());
    m_at = 0;
    m_silences = 0;
    m_isRunning = true;
    m_isStopping = false;
    QMetaObject::invokeMethod(this, &ConsentWriting::next, Qt::QueuedConnection);
}

void ConsentWriting::stop()
{
    m_isStopping = true;
}

void ConsentWriting::next()
{
    if (m_isStopping || m_at >= m_changes.size()) {
        finish(std::nullopt);
        return;
    }
    m_client.send<Done>(endpointOf(m_changes[m_at]), Purpose::Write, this, [this](const Result<Done> &written) { take(written); });
}

void ConsentWriting::take(const Result<Done> &written)
{
    if (written) {
        settle({.kind = Kind::Done});
        return;
    }
    const Error &error = written.error();
    if (isQuota(error.kind)) {
        const Milliseconds span = error.retryAfter ? Milliseconds(*error.retryAfter) : quotaPause;
        emit waiting(span);
        m_client.clock().after(span, this, [this] { next(); });
        return;
    }
    if (error.kind == ErrorKind::NotFound && !m_changes[m_at].consent) {
        settle({.kind = Kind::NotThere, .error = error});
        return;
    }
    switch (fateOf(error.kind)) {
    case Fate::Unknown: lookAgain(error); return;
    case Fate::Refused: settle({.kind = Kind::Refused, .error = error}); return;
    case Fate::NotTaken: break;
    }
    settle({.kind = error.kind == ErrorKind::Forbidden ? Kind::Refused : Kind::NotSent, .error = error});
}

void ConsentWriting::lookAgain(const Error &error)
{
    const ConsentChange &change = m_changes[m_at];
    m_client.send<CustomerConsent>(contactpro::consent(change.usage, change.address), Purpose::Asked, this,
                                   [this, error](const Result<CustomerConsent> &consent) {
        if (consent && consent->consent == m_changes[m_at].consent) {
            settle({.kind = Kind::Done});
            return;
        }
        m_silences = consent ? m_silences + 1 : silencesBorne;
        settle({.kind = Kind::Unknown, .error = error});
    });
}

void ConsentWriting::settle(const ConsentOutcome &outcome)
{
    m_outcomes[m_at] = outcome;
    note(m_changes[m_at], outcome);
    ++m_at;
    emit progressed(m_at, int(m_changes.size()));
    if (outcome.kind != Kind::Unknown)
        m_silences = 0;
    // After a write that was not taken, or so many without an answer, the next ones would fare no better.
    const bool isOver = m_silences >= silencesBorne || (outcome.error && fateOf(outcome.error->kind) == Fate::NotTaken);
    if (isOver)
        finish(outcome.error);
    else
        next();
}

void ConsentWriting::note(const ConsentChange &change, const ConsentOutcome &outcome)
{
    const AuditLine line{.at = m_client.serverClock().now(),
                         .action = change.consent ? QStringLiteral("consent.set") : QStringLiteral("consent.delete"),
                         .subject = traceOf(change),
                         .outcome = outcomeWord(outcome)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
}

void ConsentWriting::finish(const std::optional<Error> &error)
{
    for (qsizetype i = m_at; error && i < m_outcomes.size(); ++i)
        m_outcomes[i].error = error;
    m_isRunning = false;
    emit finished();
}

} // namespace floorwalker
