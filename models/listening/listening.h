// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/listenadding.h"
#include "models/listening/listenpermit.h"
#include "models/listening/recordingconsent.h"

namespace floorwalker {

//! Asks leave to hear a recording: the reason goes into the tenant's listen log, with a session id of this
//! listening's own, and the permit comes once the log has it. An answer that got lost is settled by the
//! ledger, so no listening stands there twice. One at a time. Main thread.
class Listening final : public QObject
{
    Q_OBJECT

public:
    Listening(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! What the profile asks of every listening, in the window and on the command line.
    struct Rules {
        //! Nothing is heard of a customer who refused to be recorded, or whose consent cannot be read.
        bool blocksRefused = false;
        QStringList onlyReasons; //!< empty: any
    };
    void setRules(const Rules &rules) { m_rules = rules; }

    //! Ends in accepted() or refused(), later. Ignored while one is under way.
    void ask(const CallRecording &recording, const QString &reason);
    //! Waits no longer for an answer that got lost; then it is refused. What arrives still stands in the log.
    void stop();
    bool isRunning() const { return m_isRunning; }

signals:
    void waiting(floorwalker::Milliseconds span); //!< until the log can tell whether the entry arrived
    void accepted(const floorwalker::ListenPermit &permit);
    //! Nothing may be heard. Unless isListeningError(), its words are the usual ones of its kind.
    void refused(const floorwalker::Error &error);

private:
    void refuseLater(const Error &error);
    void readConsent(const CallRecording &recording);
    void takeConsent(const ConsentAnswer &answer);
    void log();
    void take(const QList<Entry> &entries, const std::optional<Error> &error);
    void end(const Error &error);

    ListenAdding m_adding;
    RecordingConsent m_consent;
    Rules m_rules;
    bool m_isReadingConsent = false;
    NewListening m_asked;
    QString m_title; //!< what a person knows the recording by
    bool m_isRunning = false;
};

} // namespace floorwalker
