// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/consentimporting.h"

#include "models/desk/donotcontact.h"
#include "models/rest/endpoints/contactcontents.h"

#include <algorithm>

namespace floorwalker {

namespace {

using Kind = ConsentOutcome::Kind;

//! While somebody maps columns the list is not asked for at each choice.
constexpr Milliseconds presentStaysFresh = std::chrono::seconds(10);

bool isSettled(Kind kind)
{
    return kind == Kind::Done || kind == Kind::Refused;
}

} // namespace

ConsentImporting::ConsentImporting(RestClient &client, Ledger &ledger, DoNotContact &doNotContact, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_doNotContact(doNotContact)
    , m_writing(client, ledger)
{
    connect(&m_writing, &ConsentWriting::progressed, this, &ConsentImporting::take);
    connect(&m_writing, &ConsentWriting::waiting, this, [this](Milliseconds span) {
        m_waitsUntil = m_client.clock().steady() + span;
        emit progressed();
    });
    connect(&m_writing, &ConsentWriting::finished, this, &ConsentImporting::finish);
}

void ConsentImporting::begin(Stage stage)
{
    m_worker.renew();
    m_plan.reset();
    m_isSent = false;
    m_outcomes.clear();
    m_counts.clear();
    m_error.reset();
    m_waitsUntil = {};
    setStage(stage);
}

void ConsentImporting::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

void ConsentImporting::choose(const QString &path)
{
    if (m_stage == Stage::Sending)
        return;
    m_path = path;
    m_titles.clear();
    m_presentRead.reset();
    begin(Stage::ReadingTitles);
    m_worker.run([path](const std::atomic_bool *isVoid) { return titlesOfConsents(path, isVoid); },
                 [this](const Result<QStringList> &titles) {
        if (!titles) {
            fail(titles.error());
            return;
        }
        m_titles = *titles;
        setStage(Stage::Idle);
        emit titlesRead();
    });
}

void ConsentImporting::clear()
{
    if (m_stage == Stage::Sending)
        return;
    m_path.clear();
    m_titles.clear();
    begin(Stage::Idle);
}

void ConsentImporting::check(const ConsentImportOptions &options)
{
    if (m_stage == Stage::Sending || m_path.isEmpty())
        return;
    m_options = options;
    begin(Stage::Checking);
    if (m_presentRead && m_client.clock().steady() - *m_presentRead < presentStaysFresh)
        readDoNotContact(m_worker.flag());
    else
        readPresent(m_worker.flag());
}

void ConsentImporting::readPresent(const Flag &flag)
{
    m_client.send<QList<CustomerConsent>>(contactpro::consents({}), Purpose::Asked, this,
                                          [this, flag](const Result<QList<CustomerConsent>> &consents) {
        if (*flag)
            return;
        if (!consents) {
            fail(consents.error());
            return;
        }
        m_present = *consents;
        m_presentRead = m_client.clock().steady();
        readDoNotContact(flag);
    });
}

void ConsentImporting::readDoNotContact(const Flag &flag)
{
    m_doNotContact.read(this, [this, flag](const Result<Done> &isRead) {
        if (*flag)
            return;
        if (isRead)
            compare();
        else
            fail(isRead.error());
    });
}

void ConsentImporting::compare()
{
    m_worker.run([path = m_path, present = m_present, options = m_options,
                  doNotContact = m_doNotContact.addresses()](const std::atomic_bool *isVoid) mutable {
        options.doNotContact = doNotContact;
        options.isCancelled = isVoid;
        return planConsents(path, present, options);
    }, [this](const Result<ConsentPlan> &plan) {
        if (!plan) {
            fail(plan.error());
            return;
        }
        m_plan = *plan;
        setStage(Stage::Idle);
        emit checked();
    });
}

void ConsentImporting::fail(const Error &error)
{
    setStage(Stage::Idle);
    emit failed(error);
}

int ConsentImporting::count(Kind kind) const
{
    return m_counts.value(kind);
}

int ConsentImporting::toSend() const
{
    return m_plan ? m_plan->toSend() - count(Kind::Done) - count(Kind::Refused) : 0;
}

void ConsentImporting::send()
{
    if (m_stage != Stage::Idle || toSend() == 0)
        return;
    m_sent.clear();
    m_error.reset();
    QList<ConsentChange> changes;
    for (const ConsentRow &row : m_plan->rows) {
        const auto outcome = m_outcomes.constFind(row.number);
        if (!m_plan->isSent(row) || (outcome != m_outcomes.cend() && isSettled(outcome->kind)))
            continue;
        m_sent.append(row.number);
        changes.append({row.consent.usage, row.consent.address, row.consent.consent});
    }
    m_isSent = true;
    setStage(Stage::Sending);
    m_writing.start(changes);
}

void ConsentImporting::stop()
{
    if (m_stage == Stage::Sending) {
        m_writing.stop();
        return;
    }
    m_worker.renew();
    setStage(Stage::Idle);
}

void ConsentImporting::take(int done)
{
    const qint64 row = m_sent[done - 1];
    const ConsentOutcome &outcome = m_writing.outcomes().at(done - 1);
    if (const auto before = m_outcomes.constFind(row); before != m_outcomes.cend())
        --m_counts[before->kind];
    ++m_counts[outcome.kind];
    m_outcomes.insert(row, outcome);
    emit progressed();
}

void ConsentImporting::finish()
{
    for (qsizetype i = 0; i < m_sent.size(); ++i) {
        const ConsentOutcome &outcome = m_writing.outcomes().at(i);
        if (outcome.kind == Kind::NotSent && outcome.error)
            m_error = outcome.error;
    }
    m_waitsUntil = {};
    m_presentRead.reset();
    setStage(Stage::Idle);
    emit finished();
}

bool ConsentImporting::hasRejected() const
{
    return m_plan && (m_plan->count(ConsentFate::Rejected) > 0 || count(Kind::Refused) > 0);
}

Milliseconds ConsentImporting::waits() const
{
    return m_stage == Stage::Sending ? std::max(m_waitsUntil - m_client.clock().steady(), Milliseconds(0)) : Milliseconds(0);
}

void ConsentImporting::saveRejected(const QString &path)
{
    if (m_plan)
        save(path, [path, plan = *m_plan, outcomes = m_outcomes] { return writeRejectedConsents(path, plan, outcomes); });
}

void ConsentImporting::saveOutcomes(const QString &path)
{
    if (m_plan)
        save(path, [path, plan = *m_plan, outcomes = m_outcomes] { return writeConsentOutcomes(path, plan, outcomes); });
}

void ConsentImporting::save(const QString &path, std::function<Result<Done>()> write)
{
    m_worker.run([write = std::move(write)](const std::atomic_bool *) { return write(); },
                 [this, path](const Result<Done> &written) {
        emit saved(path, written ? std::nullopt : std::optional(written.error()));
    });
}

} // namespace floorwalker
