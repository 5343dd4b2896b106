// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/listening.h"

#include "models/edits/listenaddition.h"
#include "models/listening/listeningerror.h"

#include <QUuid>

namespace floorwalker {

namespace {

//! What a person knows a recording by.
QString titleOf(const CallRecording &recording)
{
    return recording.shownName().isEmpty() ? recording.id.text() : recording.shownName();
}

} // namespace

Listening::Listening(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_adding(client, ledger)
    , m_consent(client)
{
    connect(&m_consent, &RecordingConsent::answered, this, &Listening::takeConsent);
    connect(&m_adding, &ListenAdding::waiting, this, &Listening::waiting);
    connect(&m_adding, &ListenAdding::finished, this, &Listening::take);
}

void Listening::ask(const CallRecording &recording, const QString &reason)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_title = titleOf(recording);
    m_asked = {.recording = recording.id,
               .reason = reason.trimmed(),
               .sessionId = QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128).toUpper())};
    if (m_asked.reason.isEmpty())
        refuseLater(listeningError(ErrorKind::Invalid, ListeningWords::tr("A recording is played for a reason only. Choose "
                                                                          "or type one.")));
    else if (m_asked.recording.isEmpty())
        refuseLater(listeningError(ErrorKind::Invalid, ListeningWords::tr("The recording has no id, so nobody could log that "
                                                                          "it was played. Reload the list.")));
    else if (!m_rules.onlyReasons.isEmpty() && !m_rules.onlyReasons.contains(m_asked.reason))
        refuseLater(listeningError(ErrorKind::Invalid, ListeningWords::tr("This profile plays recordings only for the reasons of its "
                                                                          "list: %1. Choose one of them.")
                                                           .arg(m_rules.onlyReasons.join(u", "))));
    else if (m_rules.blocksRefused)
        readConsent(recording);
    else
        log();
}

void Listening::readConsent(const CallRecording &recording)
{
    m_isReadingConsent = true;
    m_consent.ask(recording);
}

void Listening::takeConsent(const ConsentAnswer &answer)
{
    m_isReadingConsent = false;
    if (answer.isRefused())
        end(listeningError(ErrorKind::Forbidden,
                           ListeningWords::tr("%1 does not agree to being recorded, and this profile plays nothing of such a "
                                              "customer. Nothing was logged. Ask whoever looks after the consents whether that is right.")
                               .arg(answer.address)));
    else if (answer.error)
        end(listeningError(answer.error->kind,
                           ListeningWords::tr("Whether the customer agrees to being recorded could not be read, and this profile "
                                              "plays nothing without knowing it. Nothing was logged. Try again; if it stays so, the API "
                                              "key may lack the right to view contacts or customer consents.")));
    else
        log();
}

void Listening::log()
{
    m_adding.add(m_title, m_asked);
}

void Listening::stop()
{
    if (!m_isRunning)
        return;
    if (!std::exchange(m_isReadingConsent, false)) {
        m_adding.stop();
        return;
    }
    m_consent.drop();
    refuseLater({.kind = ErrorKind::Cancelled});
}

void Listening::refuseLater(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void Listening::take(const QList<Entry> &entries, const std::optional<Error> &error)
{
    if (!m_isRunning)
        return;
    if (entries.isEmpty()) {
        end(error.value_or(Error{.kind = ErrorKind::Storage}));
        return;
    }
    const Entry &entry = entries.constFirst();
    // The permit is for what the log has taken and nothing else.
    Q_ASSERT(entry.write.content == ListenAddition::content(m_asked));
    switch (entry.state) {
    case EntryState::Arrived:
        m_isRunning = false;
        emit accepted(ListenPermit(m_asked.recording, m_asked.sessionId));
        return;
    case EntryState::Refused:
        end(listeningError(ErrorKind::Forbidden,
                           ListeningWords::tr("The tenant did not take the reason into its listen log, so the recording "
                                              "stays silent: %1. It needs the right to listen to recordings of the queue.")
                               .arg(entry.reason)));
        return;
    case EntryState::Sent:
    case EntryState::Unknown:
        end(listeningError(ErrorKind::OutcomeUnknown,
                           ListeningWords::tr("No answer came, and nobody can say yet whether the reason stands in the "
                                              "listen log, so the recording stays silent. The ledger goes on asking. Press "
                                              "play again to log a new listening.")));
        return;
    case EntryState::Planned:
    case EntryState::Dropped:
        break;
    }
    end(error.value_or(Error{.kind = ErrorKind::Unreachable}));
}

void Listening::end(const Error &error)
{
    m_isRunning = false;
    emit refused(error);
}

} // namespace floorwalker
