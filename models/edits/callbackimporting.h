// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackadding.h"
#include "models/edits/callbackimport.h"
#include "models/edits/importworker.h"

namespace floorwalker {

class DoNotContact;

//! What became of a row that was sent.
struct RowOutcome {
    enum class Kind {
        Arrived,
        Refused,
        Unanswered, //!< the server will be asked
        Unknown, //!< it was asked, and nobody can say: a person decides in the ledger
        NotSent //!< planned; sending again goes on with it
    };
    Kind kind = Kind::NotSent;
    QString words; //!< the server's, or why nobody can say
    friend bool operator==(const RowOutcome &, const RowOutcome &) = default;
};

//! An import for forms: a file is chosen, understood and sent, one step after the other, each with its
//! answer as a signal. Files are read on a thread of its own. Outlives the form: a sending goes on
//! without it, and the next form finds it as it stands. The destructor stops a read and waits for it.
class CallbackImporting final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, ReadingTitles, Checking, Sending };
    //! Where numbers and times of the file are at home.
    struct Place {
        QString country;
        QTimeZone zone;
    };

    CallbackImporting(RestClient &client, Ledger &ledger, DoNotContact &doNotContact, QObject *parent = nullptr);
    ~CallbackImporting() override;

    //! Each of these ends what was being read before; none has an effect while a file is sent.
    void choose(const QString &path); //!< reads its titles
    void check(const Place &place, const ImportOptions &options); //!< the dry run; nothing is sent
    void clear(); //!< no file is chosen

    //! The plan, or what an earlier sending of it has left; with nothing left it only asks what became
    //! of writes without an answer.
    void send();
    void saveRejected(const QString &path); //!< all that were left out or refused, with reasons
    void saveOutcomes(const QString &path); //!< of every row that was ever sent
    void stop(); //!< a read at once, a sending after the write that is under way

    Stage stage() const { return m_stage; }
    const QString &path() const { return m_path; } //!< empty: none is chosen
    const QStringList &titles() const { return m_titles; }
    const ImportOptions &options() const { return m_options; } //!< of the last check
    const std::optional<ImportPlan> &plan() const { return m_plan; }
    int toSend() const; //!< 0: nothing, or more than one import may send
    bool isTooLarge() const;

    bool isSent() const { return m_isSent; } //!< or begun
    const BatchCounts &counts() const { return m_counts; } //!< of the batch, earlier sendings included
    const QMap<int, Entry> &entries() const { return m_entries; } //!< by row, of all that were sent; without content
    std::optional<RowOutcome> outcomeOf(qint64 row) const;
    bool hasRejected() const; //!< rows to save with their reasons
    Milliseconds waits() const; //!< how much longer until it goes on; 0: it does not wait
    bool waitsForProof() const; //!< else for quota

signals:
    void stageChanged();
    void titlesRead();
    void checked(); //!< plan() is there
    void progressed(); //!< counts, outcomes or the wait changed
    void waiting(floorwalker::Milliseconds span); //!< a sending, for quota or for proof
    void failed(const floorwalker::Error &error); //!< choosing or checking; what is chosen stays
    void saved(const QString &path, const std::optional<floorwalker::Error> &error);
    void finished(const std::optional<floorwalker::Error> &error); //!< the sending; why it ended early

private:
    using Flag = ImportWorker::Flag;

    Flag begin(Stage stage); //!< whatever was read before is void
    void setStage(Stage stage);
    void readOpen(const Flag &flag);
    void readBatch();
    void readKnown(const Flag &flag, const QString &batch);
    void readDoNotContact(const Flag &flag, const QHash<int, EntryState> &known);
    void read(const QHash<int, EntryState> &known);
    void fail(const Error &error);
    void save(const QString &path, std::function<Result<Done>()> write);
    void readOutcomes();
    void takeEntries(const QList<Entry> &entries);
    void takeWaiting(Milliseconds span);
    void finish(const QList<Entry> &entries, const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    DoNotContact &m_doNotContact;
    CallbackAdding m_adding; //!< of its own: a form may add one meanwhile
    Stage m_stage = Stage::Idle;
    QString m_path;
    QStringList m_titles;
    Place m_place;
    ImportOptions m_options;
    QList<Callback> m_open;
    std::optional<Milliseconds> m_openRead; //!< when, by the steady clock
    std::optional<ImportPlan> m_plan;
    bool m_isSent = false;
    BatchCounts m_counts;
    QMap<int, Entry> m_entries;
    Milliseconds m_waitsUntil{0};
    ImportWorker m_worker; //!< the first to go: what it hands over is taken by the others
};

} // namespace floorwalker
