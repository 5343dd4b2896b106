// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ledger/ledger.h"
#include "models/records/calling/callbackurls.h"
#include "models/records/calling/ownednumber.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! How one number, or the addresses, fared.
struct NumberOutcome {
    enum class Kind {
        Done,
        Refused, //!< the server said no: error
        Unknown, //!< no answer came, nor could it be read; the same again does no harm
        NotSent //!< the server could not be reached, or it was stopped before
    };
    QString number; //!< empty: the callback addresses
    Kind kind = Kind::NotSent;
    std::optional<Error> error;
};
QString name(NumberOutcome::Kind kind); //!< stable English, for the log and the command line: "not sent"

//! Says which application has which number, and where the platform tells it of its calls. The same
//! twice is the same, so none stands in the ledger; what gets no answer is settled by reading; the
//! audit log has each.
class NumberChanges final : public QObject
{
    Q_OBJECT

public:
    //! signing: the application that is meant where none is named.
    NumberChanges(RestClient &config, Ledger &ledger, ApplicationKey signing, QObject *parent = nullptr);

    // One run at a time; another start while one is under way is ignored.
    void assign(const NumberAssignment &assignment); //!< a POST for each hundred
    void unassign(const QList<NumberRelease> &releases); //!< a DELETE each
    void setCallbackUrls(const ApplicationKey &application, const CallbackUrls &urls);
    void stop(); //!< after the request that is under way
    bool isRunning() const { return m_isRunning; }

    const QList<NumberOutcome> &outcomes() const { return m_outcomes; } //!< in their order

    //! How it ended, and what to do; empty: the error's own words say it.
    static QString sentence(NumberOutcome::Kind kind);

signals:
    void progressed(int done, int all);
    void finished(); //!< outcomes() has them all; the numbers may have changed

private:
    //! One request and the numbers it is about.
    struct Step {
        QString action; //!< in the audit log
        QString subject;
        Endpoint<Done> write;
        int outcomes = 1;
        //! What no answer came to: whether a reading shows it as it was to be.
        std::function<void(std::function<void(bool)>)> look;
    };

    void begin(const QList<Step> &steps, const QStringList &numbers);
    void next();
    void take(const Result<Done> &written);
    void settle(NumberOutcome::Kind kind, const std::optional<Error> &error);
    void finish(const std::optional<Error> &error);
    void lookAtNumbers(const std::function<bool(const QList<OwnedNumber> &)> &isSo, const std::function<void(bool)> &tell);

    NumberRelease named(NumberRelease release) const;

    RestClient &m_client;
    Ledger &m_ledger;
    ApplicationKey m_signing;
    QList<Step> m_steps;
    QList<NumberOutcome> m_outcomes;
    int m_step = 0;
    int m_at = 0; //!< of the outcomes
    bool m_isRunning = false;
    bool m_isStopping = false;
};

//! What is to be said about an address that is typed.
struct UrlFinding {
    bool isError = false; //!< false: a warning
    QString sentence; //!< empty: nothing is
};
UrlFinding checkCallbackUrl(const QString &url); //!< empty is fine: none

//! The numbers a person typed or chose: each in E.164. Error: Invalid, with a sentence.
Result<NumberAssignment> checkedAssignment(const QStringList &numbers, const QString &country,
                                           const ApplicationKey &application, const QString &capability);

} // namespace floorwalker
