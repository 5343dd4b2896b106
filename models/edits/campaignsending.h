// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationsending.h"
#include "models/edits/importworker.h"
#include "models/edits/messageadding.h"
#include "models/edits/preflight.h"

namespace floorwalker {

class DoNotContact;
class NumberQueries;

//! A campaign: judged, then sent through the ledger. Under a name that exists it goes on where it ended
//! when the input is the same, and is refused when it is another. Outlives the form: a sending goes on
//! without it. The form and the command line use the same. Main thread.
class CampaignSending final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Checking, Sending };

    //! More numbers of a campaign are not asked about: each is a request.
    static constexpr int mostAsked = 1000;

    CampaignSending(RestClient &client, Ledger &ledger, DoNotContact &doNotContact, QObject *parent = nullptr);

    //! Who asks the telephone platform about numbers; null, as at first: nobody does.
    void setNumberQueries(NumberQueries *queries) { m_queries = queries; }
    bool mayAskNumbers() const { return m_queries != nullptr; }
    //! Who takes campaigns with a route; without it none can be checked.
    void setConversation(RestClient &conversation, const QString &project);

    //! Judges everybody; nothing is sent. Ends what was judged before; no effect while something is sent.
    //! country: of numbers without a country code.
    void check(const CampaignDraft &draft, const RecipientList &recipients, const QString &country);
    //! The plan; of a campaign that was begun before what is left of it.
    void send();
    //! The text as the first recipient would get it, to somebody else, now.
    void sendTest(const QString &address);
    void saveExcluded(const QString &path);
    void stop(); //!< a check at once, a sending after the message that is under way
    void clear(); //!< what was checked is forgotten

    Stage stage() const { return m_stage; }
    const CampaignDraft &draft() const { return m_draft; } //!< of the last check
    const std::shared_ptr<const PreflightPlan> &plan() const { return m_plan; } //!< null before a check
    //! What the ledger has of a campaign of this name and input; nothing: it is new.
    const std::optional<BatchCounts> &begun() const { return m_begun; }
    bool maySend() const; //!< also when it only has to be asked what became of something
    int messagesToSend() const;

    const BatchCounts &counts() const { return m_counts; } //!< of the messages, while and after it is sent
    Milliseconds waits() const; //!< how much longer until it goes on; 0: it does not wait

    //! How long it takes at least until the server has all, by the budget of requests.
    Milliseconds handingOver() const;
    QString kind() const; //!< of its writes in the ledger

signals:
    void stageChanged();
    void checked(); //!< plan() is there
    void progressed();
    void failed(const floorwalker::Error &error); //!< the check
    void finished(const std::optional<floorwalker::Error> &error); //!< the sending; why it ended early
    void tested(const QList<floorwalker::Entry> &entries, const std::optional<floorwalker::Error> &error);
    void saved(const QString &path, const std::optional<floorwalker::Error> &error);

private:
    void setStage(Stage stage);
    //! What campaigns with a route go through.
    struct Conversation {
        Conversation(RestClient &its, Ledger &ledger, const QString &named);
        RestClient &client;
        QString project;
        ConversationSending adding;
        ConversationSending testing;
    };
    void follow(const LedgerAdding &adding, const LedgerAdding &testing);
    RestClient &client() const { return m_draft.route && m_conversation ? m_conversation->client : m_client; }
    LedgerAdding &adding();
    bool isTesting() const;
    void readRoute(const ImportWorker::Flag &flag);
    void readConsents(const ImportWorker::Flag &flag);
    void readDoNotContact(const ImportWorker::Flag &flag);
    void readKnown(const ImportWorker::Flag &flag);
    void askNumbers(const ImportWorker::Flag &flag);
    void askNumbers(const QStringList &numbers, const ImportWorker::Flag &flag);
    void judge();
    struct Judged {
        std::shared_ptr<const PreflightPlan> plan;
        std::optional<BatchCounts> begun;
    };
    static Result<Judged> judged(const CampaignDraft &draft, const RecipientList &recipients, const PreflightFacts &facts,
                                 const QList<KnownBatch> &known, const QString &warning, const std::atomic_bool *isVoid);
    void take(const Judged &judged);
    void putAway();
    bool awaitsProof() const;
    void fail(const Error &error);
    void finish(const QList<Entry> &entries, const std::optional<Error> &error);

    RestClient &m_client;
    Ledger &m_ledger;
    DoNotContact &m_doNotContact;
    NumberQueries *m_queries = nullptr;
    MessageAdding m_adding;
    MessageAdding m_testing;
    std::unique_ptr<Conversation> m_conversation;
    ImportWorker m_worker;
    Stage m_stage = Stage::Idle;
    CampaignDraft m_draft;
    RecipientList m_recipients;
    QString m_country;
    std::optional<QList<CustomerConsent>> m_consents; //!< of WhatsApp; nothing: not asked for
    std::unique_ptr<RouteReading> m_reading;
    std::optional<RouteFacts> m_route; //!< of a draft with a route
    QList<KnownBatch> m_known;
    QHash<QString, NumberFacts> m_numbers; //!< what the telephone platform knows of the recipients
    std::unique_ptr<QObject> m_asking; //!< the questions about numbers end with it
    QString m_numbersWarning; //!< why it does not know all; empty: it does
    std::shared_ptr<const PreflightPlan> m_plan; //!< large: made and destroyed on the thread
    std::optional<BatchCounts> m_begun;
    bool m_isSent = false; //!< or begun
    BatchCounts m_counts;
    Milliseconds m_waitsUntil{0};
};

} // namespace floorwalker
