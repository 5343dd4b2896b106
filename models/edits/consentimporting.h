// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/consentimport.h"
#include "models/edits/importworker.h"

namespace floorwalker {

class DoNotContact;

//! An import of consents: a file is chosen, compared with a fresh reading of the tenant's list and sent,
//! one step after the other, each with its answer as a signal. Files are read on a thread of its own.
//! Outlives the form: a sending goes on without it, and the next form finds it as it stands. The same
//! file again sends what differs then. The command line uses the same.
class ConsentImporting final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, ReadingTitles, Checking, Sending };

    ConsentImporting(RestClient &client, Ledger &ledger, DoNotContact &doNotContact, QObject *parent = nullptr);

    //! Each of these ends what was being read before; none has an effect while a file is sent.
    void choose(const QString &path); //!< reads its titles
    void check(const ConsentImportOptions &options); //!< the dry run; nothing is sent
    void clear(); //!< no file is chosen

    void send(); //!< the plan, or what an earlier sending of it has left
    void stop(); //!< a read at once, a sending after the write that is under way
    void saveRejected(const QString &path); //!< all that were left out or refused, with reasons
    void saveOutcomes(const QString &path); //!< of every row that was to be sent

    Stage stage() const { return m_stage; }
    const QString &path() const { return m_path; } //!< empty: none is chosen
    const QStringList &titles() const { return m_titles; }
    const ConsentImportOptions &options() const { return m_options; } //!< of the last check
    const std::optional<ConsentPlan> &plan() const { return m_plan; }
    int toSend() const; //!< rows of the plan that are not at the tenant yet

    bool isSent() const { return m_isSent; } //!< or begun
    const ConsentOutcomes &outcomes() const { return m_outcomes; } //!< of those that were tried
    int count(ConsentOutcome::Kind kind) const;
    std::optional<Error> error() const { return m_error; } //!< why a sending ended early
    bool hasRejected() const; //!< rows to save with their reasons
    Milliseconds waits() const; //!< for quota, how much longer; 0: it does not wait

signals:
    void stageChanged();
    void titlesRead();
    void checked(); //!< plan() is there
    void progressed(); //!< outcomes or the wait changed
    void failed(const floorwalker::Error &error); //!< choosing or checking; what is chosen stays
    void saved(const QString &path, const std::optional<floorwalker::Error> &error);
    void finished(); //!< the sending

private:
    using Flag = ImportWorker::Flag;

    void begin(Stage stage); //!< whatever was read before is void
    void setStage(Stage stage);
    void readPresent(const Flag &flag);
    void readDoNotContact(const Flag &flag);
    void compare();
    void fail(const Error &error);
    void take(int done);
    void finish();
    void save(const QString &path, std::function<Result<Done>()> write);

    RestClient &m_client;
    DoNotContact &m_doNotContact;
    ConsentWriting m_writing; //!< of its own: a form may write one meanwhile
    Stage m_stage = Stage::Idle;
    QString m_path;
    QStringList m_titles;
    ConsentImportOptions m_options;
    QList<CustomerConsent> m_present; //!< what the tenant had when the file was looked at
    std::optional<Milliseconds> m_presentRead; //!< when, by the steady clock
    std::optional<ConsentPlan> m_plan;
    QList<qint64> m_sent; //!< rows of the run, in its order
    ConsentOutcomes m_outcomes;
    QHash<ConsentOutcome::Kind, int> m_counts;
    std::optional<Error> m_error;
    bool m_isSent = false;
    Milliseconds m_waitsUntil{0};
    ImportWorker m_worker; //!< the first to go: what it hands over is taken by the others
};

} // namespace floorwalker
