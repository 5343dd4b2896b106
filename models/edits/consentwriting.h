// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/records/contactpro/customerconsent.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! What is to become of one consent.
struct ConsentChange {
    QString usage;
    QString address;
    std::optional<bool> consent; //!< nothing: it is deleted, and unknown from then on

    friend bool operator==(const ConsentChange &, const ConsentChange &) = default;
};

//! How one of them ended.
struct ConsentOutcome {
    enum class Kind {
        Done,
        NotThere, //!< it was to be deleted, and there was none
        Refused, //!< the server said no: error
        Unknown, //!< no answer came, nor could it be read; writing the same again does no harm
        NotSent //!< the server could not be reached, or it was stopped before
    };
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
};

//! Writes consents one after the other: POST, which adds or replaces, or DELETE. The same twice is the
//! same, so none stands in the ledger; one without an answer is settled by reading, and where the quota
//! is used up the run waits. The audit log has each. Window and command line use the same.
class ConsentWriting final : public QObject
{
    Q_OBJECT

public:
    ConsentWriting(RestClient &client, Ledger &ledger, QObject *parent = nullptr);

    //! One run at a time; a second start while one is under way is ignored.
    void start(const QList<ConsentChange> &changes);
    void stop(); //!< after the one that is under way
    bool isRunning() const { return m_isRunning; }

    const QList<ConsentChange> &changes() const { return m_changes; }
    const QList<ConsentOutcome> &outcomes() const { return m_outcomes; } //!< in their order

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(ConsentOutcome::Kind kind);

signals:
    void progressed(int done, int all);
    void waiting(floorwalker::Milliseconds span); //!< for quota
    void finished(); //!< outcomes() has them all

private:
    void next();
    void take(const Result<Done> &written);
    void lookAgain(const Error &error);
    void settle(const ConsentOutcome &outcome);
    void note(const ConsentChange &change, const ConsentOutcome &outcome);
    void finish(const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    QList<ConsentChange> m_changes;
    QList<ConsentOutcome> m_outcomes;
    int m_at = 0;
    int m_silences = 0; //!< in a row: neither an answer nor a reading that shows what was written
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace floorwalker
