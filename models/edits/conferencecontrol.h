// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/ledger/ledger.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! How one participant fared.
struct ControlOutcome {
    enum class Kind {
        Done,
        NotThere, //!< no such conference or participant any more
        Refused, //!< the server said no: error
        Unknown, //!< no answer came; the same again does no harm
        NotSent //!< the server could not be reached, or it was stopped before
    };
    CallId participant; //!< empty: the whole conference
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
};
QString name(ControlOutcome::Kind kind); //!< stable English, for the log and the command line: "not sent"

//! Mutes, holds or removes participants of a conference, one after the other, or all at once. The
//! same twice is the same, so none stands in the ledger; the audit log has each.
class ConferenceControl final : public QObject
{
    Q_OBJECT

public:
    enum class Act { Mute, Unmute, Hold, Resume, Kick };

    ConferenceControl(RestClient &calling, Ledger &ledger, QObject *parent = nullptr);

    //! One run at a time; another start while one is under way is ignored. music: while on hold.
    void start(const ConferenceId &conference, const QList<CallId> &participants, Act act, const QString &music = {});
    void clear(const ConferenceId &conference); //!< everybody out
    void stop(); //!< after the one that is under way
    bool isRunning() const { return m_isRunning; }

    const ConferenceId &conference() const { return m_conference; }
    const QList<ControlOutcome> &outcomes() const { return m_outcomes; } //!< in their order

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(ControlOutcome::Kind kind);

signals:
    void progressed(int done, int all);
    void finished(); //!< outcomes() has them all; the participants may have changed

private:
    void begin(const ConferenceId &conference, const QList<CallId> &participants);
    Endpoint<Done> endpoint() const; //!< of the one that is next
    void next();
    void take(const Result<Done> &written);
    void settle(ControlOutcome::Kind kind, const std::optional<Error> &error);
    void note(const ControlOutcome &outcome);
    void finish(const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    ConferenceId m_conference;
    Act m_act = Act::Mute;
    QString m_music;
    bool m_isClearing = false;
    QList<ControlOutcome> m_outcomes;
    int m_at = 0;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace floorwalker
