// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/ledgersettling.h"

#include "models/edits/callbackaddition.h"
#include "models/edits/callordering.h"
#include "models/edits/calloutaddition.h"
#include "models/edits/chataddition.h"
#include "models/edits/contactediting.h"
#include "models/edits/conversationaddition.h"
#include "models/edits/listenaddition.h"
#include "models/edits/messageaddition.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! An open write whose list cannot be read is asked about so often.
constexpr Milliseconds betweenRounds = std::chrono::seconds(30);
//! What is settled is shown for so long; the log stays.
constexpr Milliseconds settledKept = std::chrono::days(90);

Judgement judgementOf(const Entry &entry, Instant now)
{
    const bool isUnderWay = entry.state == EntryState::Sent && entry.sent.value_or(entry.planned) + entry.deadline >= now;
    return {.id = entry.id,
            .attempt = entry.attempts,
            .finding = isUnderWay ? Finding::TooEarly : Finding::Unproven,
            .reason = WriteKind::nothingListed()};
}

} // namespace

const std::vector<std::unique_ptr<WriteKind>> &writeKinds()
{
    static const auto kinds = [] {
        std::vector<std::unique_ptr<WriteKind>> all;
        all.push_back(std::make_unique<CallbackAddition>());
        all.push_back(std::make_unique<CallOrderWrite>());
        all.push_back(std::make_unique<CalloutAddition>());
        all.push_back(std::make_unique<ChatAddition>());
        all.push_back(std::make_unique<ContactAddition>());
        all.push_back(std::make_unique<ConversationAddition>());
        all.push_back(std::make_unique<ListenAddition>());
        all.push_back(std::make_unique<MessageAddition>());
        return all;
    }();
    return kinds;
}

const WriteKind *writeKindNamed(const QString &name)
{
    for (const auto &kind : writeKinds()) {
        if (kind->name() == name)
            return kind.get();
    }
    return nullptr;
}

LedgerSettling::LedgerSettling(const BackEnds &backEnds, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_backEnds(backEnds)
    , m_ledger(ledger)
{
}

//! Of a kind whose back end is connected.
Prover &LedgerSettling::proverOf(const WriteKind &kind)
{
    auto &prover = m_provers[kind.backEnd()];
    if (!prover)
        prover = std::make_unique<Prover>(m_ledger, *m_backEnds.of(kind.backEnd()));
    return *prover;
}

void LedgerSettling::settle()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_settled = {};
    m_ledger.read([](LedgerFile &file) { return file.inStates({EntryState::Sent, EntryState::Unknown}); }, this,
                  [this](const Result<QList<Entry>> &entries) {
        if (!entries) {
            m_settled.error = entries.error();
            finish();
            return;
        }
        m_questions.clear();
        QList<Judgement> unlisted;
        for (const Entry &entry : *entries) {
            const WriteKind *kind = writeKindNamed(entry.write.kind);
            if (!kind || !m_backEnds.of(kind->backEnd())) // of a later version, or of a cloud that is not connected
                continue;
            const QString list = kind->listOf(entry.write.content);
            if (!kind->listing(list)) {
                unlisted.append(judgementOf(entry, m_backEnds.of(kind->backEnd())->serverClock().earliest()));
                continue;
            }
            const bool isAsked = std::any_of(m_questions.cbegin(), m_questions.cend(), [&](const Question &question) {
                return question.kind == kind && question.list == list;
            });
            if (!isAsked)
                m_questions.push_back({kind, list});
        }
        take(unlisted);
    });
}

//! What no list shows: a person decides, once it can no longer be on its way.
void LedgerSettling::take(const QList<Judgement> &unlisted)
{
    if (unlisted.isEmpty()) {
        askNext();
        return;
    }
    for (const Judgement &judgement : unlisted)
        ++(judgement.finding == Finding::TooEarly ? m_settled.early : m_settled.unproven);
    m_ledger.change([unlisted](LedgerFile &file) { return file.take(unlisted); }, this, [this](const Result<int> &taken) {
        if (!taken)
            m_settled.error = taken.error();
        askNext();
    });
}

void LedgerSettling::askNext()
{
    if (m_questions.empty()) {
        finish();
        return;
    }
    const Question question = m_questions.front();
    m_questions.pop_front();
    proverOf(*question.kind).prove(*question.kind, question.list, this, [this](const Result<Proof> &proof) {
        if (proof) {
            m_settled.arrived += proof->count(Finding::Arrived);
            m_settled.absent += proof->count(Finding::Absent);
            m_settled.early += proof->count(Finding::TooEarly);
            m_settled.unproven += proof->count(Finding::Unproven);
        } else {
            m_settled.error = proof.error();
        }
        askNext();
    });
}

void LedgerSettling::finish()
{
    m_isRunning = false;
    emit settled(m_settled);
    if (m_keepsSettling)
        scheduleNext();
}

void LedgerSettling::keepSettling()
{
    if (m_keepsSettling)
        return;
    m_keepsSettling = true;
    const Instant longAgo = m_backEnds.contactPro.clock().now() - settledKept;
    m_ledger.change([longAgo](LedgerFile &file) { return file.prune(longAgo); }, this, [](const Result<Done> &) {});
    settle();
}

//! Writes that only a person can decide about are not asked about again and again.
void LedgerSettling::scheduleNext()
{
    m_backEnds.contactPro.clock().after(betweenRounds, this, [this] {
        m_ledger.read([](LedgerFile &file) { return file.inStates({EntryState::Sent}); }, this,
                      [this](const Result<QList<Entry>> &sent) {
            const bool isWorthIt = sent && std::any_of(sent->cbegin(), sent->cend(), [this](const Entry &entry) {
                const WriteKind *kind = writeKindNamed(entry.write.kind);
                const RestClient *client = kind ? m_backEnds.of(kind->backEnd()) : nullptr;
                return client
                    && entry.sent.value_or(entry.planned) + entry.deadline + m_ledger.times().listingLag
                        < client->serverClock().earliest();
            });
            if (isWorthIt)
                settle();
            else
                scheduleNext();
        });
    });
}

void LedgerSettling::send(const QString &kind, const QString &batch, const QSet<EntryId> &only)
{
    const WriteKind *known = writeKindNamed(kind);
    if (!known || !m_backEnds.of(known->backEnd()))
        return;
    m_sendings.push_back({known, batch, only});
    if (isSending())
        return;
    sendNext();
    emit sendingStarted();
}

void LedgerSettling::sendNext()
{
    const Sending sending = m_sendings.front();
    m_sendings.pop_front();
    m_run = std::make_unique<BatchRun>(m_ledger, *m_backEnds.of(sending.kind->backEnd()), *sending.kind, sending.batch);
    if (!sending.only.isEmpty())
        m_run->limitTo(sending.only);
    connect(m_run.get(), &BatchRun::finished, this, [this](const QList<Entry> &, const std::optional<Error> &error) {
        m_run.release()->deleteLater(); // it is speaking
        endSending(error);
    });
    m_run->start();
}

void LedgerSettling::endSending(const std::optional<Error> &error)
{
    if (error)
        m_sendings.clear();
    if (m_sendings.empty())
        emit sendingEnded(error);
    else
        sendNext();
}

void LedgerSettling::stopSending()
{
    m_sendings.clear();
    if (m_run)
        m_run->stop();
}

void LedgerSettling::decide(EntryId id, Decision decision, QObject *receiver,
                            std::function<void(Result<bool>)> done)
{
    if (decision != Decision::Arrived) {
        note(id, decision, {}, receiver, std::move(done));
        return;
    }
    m_ledger.read([id](LedgerFile &file) { return file.entry(id); }, receiver,
                  [this, id, receiver, done](const Result<Entry> &entry) {
        const WriteKind *kind = entry ? writeKindNamed(entry->write.kind) : nullptr;
        if (!kind || !m_backEnds.of(kind->backEnd()) || !kind->listing(kind->listOf(entry->write.content))) {
            note(id, Decision::Arrived, {}, receiver, done);
            return;
        }
        proverOf(*kind).findCandidate(*kind, *entry, receiver, [this, id, receiver, done](const Result<QString> &candidate) {
            // The person's word counts also when nobody can tell which one it is.
            note(id, Decision::Arrived, candidate ? *candidate : QString(), receiver, done);
        });
    });
}

void LedgerSettling::note(EntryId id, Decision decision, const QString &serverId, QObject *receiver,
                          std::function<void(Result<bool>)> done)
{
    m_ledger.change([=](LedgerFile &file) { return file.decide(id, decision, serverId); }, receiver,
                    std::move(done));
}

} // namespace floorwalker
