// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaignsending.h"

#include "models/desk/donotcontact.h"
#include "models/edits/campaignroute.h"
#include "models/edits/conversationaddition.h"
#include "models/edits/messageaddition.h"
#include "models/edits/numberqueries.h"
#include "models/ledger/namedbatch.h"
#include "models/rest/endpoints/contactcontents.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

CampaignSending::CampaignSending(RestClient &client, Ledger &ledger, DoNotContact &doNotContact, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_doNotContact(doNotContact)
    , m_adding(client, ledger)
    , m_testing(client, ledger)
{
    follow(m_adding, m_testing);
}

CampaignSending::Conversation::Conversation(RestClient &its, Ledger &ledger, const QString &named)
    : client(its)
    , project(named)
    , adding(its, ledger, named)
    , testing(its, ledger, named)
{
}

void CampaignSending::setConversation(RestClient &conversation, const QString &project)
{
    m_conversation = std::make_unique<Conversation>(conversation, m_ledger, project);
    follow(m_conversation->adding, m_conversation->testing);
}

void CampaignSending::follow(const LedgerAdding &adding, const LedgerAdding &testing)
{
    connect(&adding, &LedgerAdding::progressed, this, [this](const BatchCounts &counts) {
        m_counts = counts;
        emit progressed();
    });
    connect(&adding, &LedgerAdding::waiting, this, [this](Milliseconds span) {
        m_waitsUntil = m_client.clock().steady() + span;
        emit progressed();
    });
    connect(&adding, &LedgerAdding::finished, this, &CampaignSending::finish);
    connect(&testing, &LedgerAdding::finished, this, &CampaignSending::tested);
}

LedgerAdding &CampaignSending::adding()
{
    if (m_draft.route)
        return m_conversation->adding;
    return m_adding;
}

QString CampaignSending::kind() const
{
    return m_draft.route ? ConversationAddition::kindName() : MessageAddition().name();
}

void CampaignSending::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

void CampaignSending::check(const CampaignDraft &draft, const RecipientList &recipients, const QString &country)
{
    if (m_stage == Stage::Sending)
        return;
    clear();
    m_draft = draft;
    m_recipients = recipients;
    m_country = country;
    setStage(Stage::Checking);
    const auto flag = m_worker.flag();
    if (draft.route)
        readRoute(flag);
    else if (isOfSubtype(draft, u"whatsapp"))
        readConsents(flag);
    else
        readDoNotContact(flag);
}

//! It also tells the server's time.
void CampaignSending::readRoute(const ImportWorker::Flag &flag)
{
    if (!m_conversation) {
        fail({.kind = ErrorKind::Invalid, .detail = tr("The profile has no project of the Conversation API. Add one to it, or send through Contact Pro.")});
        return;
    }
    if (m_draft.route->app.isEmpty()) { // there is nothing to ask, and the findings say so
        readDoNotContact(flag);
        return;
    }
    m_reading = std::make_unique<RouteReading>(m_conversation->client, m_conversation->project);
    m_reading->read(*m_draft.route, m_country, [this, flag](const Result<RouteFacts> &facts) {
        if (*flag)
            return;
        if (!facts) {
            fail(facts.error());
            return;
        }
        m_route = *facts;
        readDoNotContact(flag);
    });
}

//! It also tells the server's time. An empty list may mean a missing right: then nobody has consented.
void CampaignSending::readConsents(const ImportWorker::Flag &flag)
{
    m_client.send<QList<CustomerConsent>>(contactpro::consents({.usage = QStringLiteral("whatsapp")}), Purpose::Asked, this,
                                          [this, flag](const Result<QList<CustomerConsent>> &consents) {
        if (*flag)
            return;
        if (!consents) {
            fail(consents.error());
            return;
        }
        m_consents = *consents;
        readDoNotContact(flag);
    });
}

void CampaignSending::readDoNotContact(const ImportWorker::Flag &flag)
{
    m_doNotContact.read(this, [this, flag](const Result<Done> &isRead) {
        if (*flag)
            return;
        if (isRead)
            readKnown(flag);
        else
            fail(isRead.error());
    });
}

void CampaignSending::readKnown(const ImportWorker::Flag &flag)
{
    // A name is a campaign's, whichever way it goes.
    m_ledger.read([](LedgerFile &file) -> Result<QList<KnownBatch>> {
        auto known = file.batches(MessageAddition().name());
        const auto routed = file.batches(ConversationAddition::kindName());
        if (!known || !routed)
            return known ? routed.error() : known.error();
        return *known + *routed;
    }, this,
                  [this, flag](const Result<QList<KnownBatch>> &known) {
        if (*flag)
            return;
        if (!known) {
            fail(known.error());
            return;
        }
        m_known = *known;
        if (m_draft.asksNumbers && m_queries)
            askNumbers(flag);
        else
            judge();
    });
}

void CampaignSending::askNumbers(const ImportWorker::Flag &flag)
{
    m_worker.run([recipients = m_recipients, country = m_country](const std::atomic_bool *isVoid) {
        return numbersToAsk(recipients, country, isVoid);
    }, [this, flag](const QStringList &numbers) { askNumbers(numbers, flag); });
}

void CampaignSending::askNumbers(const QStringList &numbers, const ImportWorker::Flag &flag)
{
    const QStringList asked = numbers.mid(0, mostAsked);
    if (asked.size() < numbers.size())
        m_numbersWarning = tr("Only the first %n numbers were asked about at the telephone platform.", nullptr, mostAsked);
    m_asking = std::make_unique<QObject>();
    m_queries->askAll(asked, m_asking.get(), [this, asked, flag](const Result<Done> &done) {
        if (*flag)
            return;
        if (!done)
            m_numbersWarning = tr("The telephone platform could not be asked about all numbers. They are judged by their numbering plans.");
        for (const QString &number : asked) {
            if (const auto facts = m_queries->known(number))
                m_numbers.insert(number, *facts);
        }
        judge();
    });
}

void CampaignSending::judge()
{
    PreflightFacts facts{.country = m_country,
                         .now = client().serverClock().now(),
                         .doNotContact = m_doNotContact.addresses(),
                         .numbers = std::exchange(m_numbers, {}),
                         .route = std::exchange(m_route, std::nullopt)};
    m_worker.run([draft = m_draft, recipients = m_recipients, facts, consents = std::exchange(m_consents, std::nullopt),
                      known = m_known, warning = std::exchange(m_numbersWarning, {})](const std::atomic_bool *isVoid) mutable {
        if (consents)
            facts.whatsAppConsents = whatsAppConsentsOf(*consents, facts.country);
        return judged(draft, recipients, facts, known, warning, isVoid);
    }, [this](const Result<Judged> &answer) {
        if (answer)
            take(*answer);
        else
            fail(answer.error());
    });
}

//! On the thread.
Result<CampaignSending::Judged> CampaignSending::judged(const CampaignDraft &draft, const RecipientList &recipients,
                                                        const PreflightFacts &facts, const QList<KnownBatch> &known,
                                                        const QString &warning, const std::atomic_bool *isVoid)
{
    auto made = preflight(draft, recipients, facts, isVoid);
    if (!made)
        return made.error();
    PreflightPlan plan = std::move(made).value();
    if (!warning.isEmpty())
        plan.findings.append({CampaignField::Recipients, false, warning});
    Judged judged;
    for (const KnownBatch &one : known) {
        const auto batch = NamedBatch::fromText(one.batch);
        if (!batch || batch->name != draft.name.trimmed())
            continue;
        if (batch->input == plan.input) {
            judged.begun = one.counts;
        } else {
            plan.findings.append({CampaignField::Name, true,
                                  tr("There is a campaign of this name already, with another text, time or other recipients. "
                                     "Choose another name.")});
        }
    }
    judged.plan = std::make_shared<const PreflightPlan>(std::move(plan));
    return judged;
}

void CampaignSending::take(const Judged &judged)
{
    m_plan = judged.plan;
    m_begun = judged.begun;
    setStage(Stage::Idle);
    emit checked();
}

void CampaignSending::fail(const Error &error)
{
    setStage(Stage::Idle);
    emit failed(error);
}

bool CampaignSending::maySend() const
{
    return m_stage == Stage::Idle && m_plan && isSendable(m_plan->findings) && (messagesToSend() > 0 || awaitsProof());
}

//! What got no answer may turn out not to be there.
bool CampaignSending::awaitsProof() const
{
    return m_isSent ? m_counts.sent > 0 : m_begun && m_begun->sent > 0;
}

int CampaignSending::messagesToSend() const
{
    if (!m_plan)
        return 0;
    if (m_isSent)
        return m_counts.planned;
    // What was planned stands in the ledger, and what was refused is planned anew only on purpose.
    return m_begun ? m_begun->planned : int(m_plan->writes.size());
}

void CampaignSending::send()
{
    if (!maySend())
        return;
    setStage(Stage::Sending);
    const NamedBatch batch{m_draft.name.trimmed(), m_plan->input};
    adding().addBatch(batch.text(), m_isSent || m_begun ? QList<PlannedWrite>() : m_plan->writes);
    m_isSent = true;
}

void CampaignSending::sendTest(const QString &address)
{
    if (!m_plan || m_plan->sample.isEmpty() || isTesting())
        return;
    if (m_draft.route) {
        m_conversation->testing.send(messageTo(*m_draft.route, address, m_plan->sample), m_plan->isOfDispatch);
        return;
    }
    //: What the ledger shows of a test message
    m_testing.add(tr("Test to %1").arg(address),
                  {.source = m_draft.source.trimmed(),
                   .subtype = m_draft.subtype.trimmed(),
                   .text = m_plan->sample,
                   .isTemplate = m_draft.whatsAppTemplate.has_value(),
                   .addresses = {address},
                   .maxRetries = m_draft.maxRetries,
                   .retryDelay = m_draft.retryDelay});
}

bool CampaignSending::isTesting() const
{
    return m_testing.isRunning() || (m_conversation && m_conversation->testing.isRunning());
}

void CampaignSending::saveExcluded(const QString &path)
{
    if (!m_plan)
        return;
    m_worker.run([path, plan = m_plan](const std::atomic_bool *) { return writeExcluded(path, *plan); },
                     [this, path](const Result<Done> &written) {
        emit saved(path, written ? std::nullopt : std::optional(written.error()));
    });
}

void CampaignSending::stop()
{
    if (m_stage == Stage::Sending) {
        adding().stop();
        return;
    }
    m_worker.renew();
    m_asking.reset();
    m_reading.reset();
    setStage(Stage::Idle);
}

void CampaignSending::clear()
{
    if (m_stage == Stage::Sending)
        return;
    m_worker.renew();
    m_asking.reset();
    m_reading.reset();
    m_route.reset();
    m_numbers.clear();
    m_numbersWarning.clear();
    putAway();
    m_begun.reset();
    m_isSent = false;
    m_counts = {};
    m_waitsUntil = {};
    setStage(Stage::Idle);
}

//! What a list of 100,000 was made into takes milliseconds to destroy.
void CampaignSending::putAway()
{
    const bool isLarge = m_plan || !m_recipients.rows.isEmpty() || m_consents;
    if (isLarge) {
        m_worker.run([plan = std::move(m_plan), recipients = std::exchange(m_recipients, {}),
                          consents = std::exchange(m_consents, std::nullopt)](const std::atomic_bool *) { return true; },
                         [](bool) {});
    }
    m_plan.reset();
}

Milliseconds CampaignSending::waits() const
{
    return m_stage == Stage::Sending ? std::max(m_waitsUntil - m_client.clock().steady(), Milliseconds(0)) : Milliseconds(0);
}

Milliseconds CampaignSending::handingOver() const
{
    return Milliseconds(std::chrono::minutes(1)) * messagesToSend() / std::max(client().budget().perMinute(), 1);
}

void CampaignSending::finish(const QList<Entry> &entries, const std::optional<Error> &error)
{
    m_waitsUntil = {};
    if (!entries.isEmpty())
        m_counts = count(entries);
    // What did not get into the ledger is still to be sent; the same into it again is the same.
    m_isSent = !entries.isEmpty();
    setStage(Stage::Idle);
    emit finished(error);
}

} // namespace floorwalker
