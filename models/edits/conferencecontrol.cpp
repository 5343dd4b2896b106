// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conferencecontrol.h"

#include "models/ledger/fate.h"
#include "models/rest/endpoints/calling.h"
#include "models/rest/quota.h"

namespace floorwalker {

namespace {

using Act = ConferenceControl::Act;
using Kind = ControlOutcome::Kind;

//! For 429 without Retry-After; the gate has its own wait on top.
constexpr Milliseconds quotaPause = std::chrono::seconds(2);

QString actionOf(Act act)
{
    switch (act) {
    case Act::Mute: return QStringLiteral("conference.mute");
    case Act::Unmute: return QStringLiteral("conference.unmute");
    case Act::Hold: return QStringLiteral("conference.hold");
    case Act::Resume: return QStringLiteral("conference.resume");
    case Act::Kick: break;
    }
    return QStringLiteral("conference.kick");
}

ConferenceOrder::Command commandOf(Act act)
{
    switch (act) {
    case Act::Unmute: return ConferenceOrder::Command::Unmute;
    case Act::Hold: return ConferenceOrder::Command::Hold;
    case Act::Resume: return ConferenceOrder::Command::Resume;
    case Act::Mute:
    case Act::Kick: break;
    }
    return ConferenceOrder::Command::Mute;
}

} // namespace

QString name(ControlOutcome::Kind kind)
{
    switch (kind) {
    case Kind::Done: return QStringLiteral("done");
    case Kind::NotThere: return QStringLiteral("was not there");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

ConferenceControl::ConferenceControl(RestClient &calling, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(calling)
    , m_ledger(ledger)
{
}

QString ConferenceControl::sentence(ControlOutcome::Kind kind)
{
    switch (kind) {
    case Kind::NotThere: return tr("The conference, or who was in it, is not there any more.");
    case Kind::Unknown:
        return tr("No answer came, so it may or may not have happened. Look at the participants; the same again does no harm.");
    case Kind::Done:
    case Kind::Refused:
    case Kind::NotSent: break;
    }
    return {};
}

void ConferenceControl::start(const ConferenceId &conference, const QList<CallId> &participants, Act act, const QString &music)
{
    if (m_isRunning)
        return;
    m_act = act;
    m_music = music;
    m_isClearing = false;
    begin(conference, participants);
}

void ConferenceControl::clear(const ConferenceId &conference)
{
    if (m_isRunning)
        return;
    m_isClearing = true;
    begin(conference, {CallId()});
}

void ConferenceControl::stop()
{
    m_isStopping = true;
}

void ConferenceControl::begin(const ConferenceId &conference, const QList<CallId> &participants)
{
    m_conference = conference;
    m_outcomes.clear();
    for (const CallId &participant : participants)
        m_outcomes.append({.participant = participant});
    m_at = 0;
    m_isRunning = true;
    m_isStopping = false;
    QMetaObject::invokeMethod(this, &ConferenceControl::next, Qt::QueuedConnection);
}

Endpoint<Done> ConferenceControl::endpoint() const
{
    const CallId &participant = m_outcomes[m_at].participant;
    if (m_isClearing)
        return calling::clearConference(m_conference);
    if (m_act == Act::Kick)
        return calling::kickParticipant(m_conference, participant);
    return calling::orderParticipant(m_conference, participant, {.command = commandOf(m_act), .music = m_music});
}

void ConferenceControl::next()
{
    if (m_isStopping || m_at >= m_outcomes.size()) {
        finish(std::nullopt);
        return;
    }
    m_client.send<Done>(endpoint(), Purpose::Write, this, [this](const Result<Done> &written) { take(written); });
}

void ConferenceControl::take(const Result<Done> &written)
{
    if (written) {
        settle(Kind::Done, std::nullopt);
        return;
    }
    const Error &error = written.error();
    if (isQuota(error.kind) && !m_isStopping) {
        const Milliseconds span = error.retryAfter ? Milliseconds(*error.retryAfter) : quotaPause;
        m_client.clock().after(span, this, [this] { next(); });
        return;
    }
    if (error.kind == ErrorKind::NotFound) {
        settle(Kind::NotThere, error);
        return;
    }
    switch (fateOf(error.kind)) {
    case Fate::Unknown: settle(Kind::Unknown, error); return;
    case Fate::Refused: settle(Kind::Refused, error); return;
    case Fate::NotTaken: break;
    }
    settle(error.kind == ErrorKind::Forbidden ? Kind::Refused : Kind::NotSent, error);
}

void ConferenceControl::settle(ControlOutcome::Kind kind, const std::optional<Error> &error)
{
    ControlOutcome &outcome = m_outcomes[m_at];
    outcome.kind = kind;
    outcome.error = error;
    note(outcome);
    ++m_at;
    emit progressed(m_at, int(m_outcomes.size()));
    // After one that was not taken the next ones would fare no better.
    if (error && fateOf(error->kind) == Fate::NotTaken)
        finish(error);
    else
        next();
}

void ConferenceControl::note(const ControlOutcome &outcome)
{
    const QString whom = m_isClearing ? m_conference.text() : m_conference.text() + u' ' + outcome.participant.text();
    const AuditLine line{.at = m_client.serverClock().now(),
                         .action = m_isClearing ? QStringLiteral("conference.clear") : actionOf(m_act),
                         .subject = whom,
                         .outcome = name(outcome.kind)};
    m_ledger.change([line](LedgerFile &file) { return file.note(line); }, this, [](const Result<Done> &) {});
}

void ConferenceControl::finish(const std::optional<Error> &error)
{
    for (qsizetype i = m_at; error && i < m_outcomes.size(); ++i)
        m_outcomes[i].error = error;
    m_isRunning = false;
    emit finished();
}

} // namespace floorwalker
