// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackimporting.h"

#include "models/desk/donotcontact.h"
#include "models/edits/callbackaddition.h"
#include "models/rest/endpoints/contactpro.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! Another mapping or another tick is no reason to ask the tenant again.
constexpr Milliseconds openStaysFresh = std::chrono::seconds(30);

RowOutcome outcomeOf(const Entry &entry)
{
    using Kind = RowOutcome::Kind;
    switch (entry.state) {
    case EntryState::Arrived: return {Kind::Arrived, {}};
    case EntryState::Refused: return {Kind::Refused, entry.reason};
    case EntryState::Sent: return {Kind::Unanswered, {}};
    case EntryState::Unknown: return {Kind::Unknown, entry.reason};
    case EntryState::Planned:
    case EntryState::Dropped: break;
    }
    return {};
}

} // namespace

CallbackImporting::CallbackImporting(RestClient &client, Ledger &ledger, DoNotContact &doNotContact,
                                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
    , m_doNotContact(doNotContact)
    , m_adding(client, ledger)
{
    connect(&m_adding, &CallbackAdding::progressed, this, [this](const BatchCounts &counts) {
        m_counts = counts;
        emit progressed();
    });
    connect(&m_adding, &CallbackAdding::waiting, this, &CallbackImporting::takeWaiting);
    connect(&m_adding, &CallbackAdding::finished, this, &CallbackImporting::finish);
}

CallbackImporting::~CallbackImporting() = default;

CallbackImporting::Flag CallbackImporting::begin(Stage stage)
{
    m_worker.renew();
    m_plan.reset();
    m_isSent = false;
    m_counts = {};
    m_entries.clear();
    m_waitsUntil = {};
    setStage(stage);
    return m_worker.flag();
}

void CallbackImporting::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

void CallbackImporting::choose(const QString &path)
{
    if (m_stage == Stage::Sending)
        return;
    m_path = path;
    m_titles.clear();
    m_openRead.reset();
    begin(Stage::ReadingTitles);
    m_worker.run([path](const std::atomic_bool *isVoid) { return CallbackImport::titlesOf(path, isVoid); },
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

void CallbackImporting::clear()
{
    if (m_stage == Stage::Sending)
        return;
    m_path.clear();
    m_titles.clear();
    begin(Stage::Idle);
}

void CallbackImporting::check(const Place &place, const ImportOptions &options)
{
    if (m_stage == Stage::Sending || m_path.isEmpty())
        return;
    m_place = place;
    m_options = options;
    const Flag flag = begin(Stage::Checking);
    if (m_openRead && m_client.clock().steady() - *m_openRead < openStaysFresh)
        readBatch();
    else
        readOpen(flag);
}

//! It also tells the server's time, in which words are meant.
void CallbackImporting::readOpen(const Flag &flag)
{
    m_client.send<QList<Callback>>(contactpro::callbacks(), Purpose::Asked, this,
                                   [this, flag](const Result<QList<Callback>> &callbacks) {
        if (*flag)
            return;
        if (!callbacks) {
            fail(callbacks.error());
            return;
        }
        m_open = *callbacks;
        m_openRead = m_client.clock().steady();
        readBatch();
    });
}

void CallbackImporting::readBatch()
{
    m_worker.run([path = m_path, place = m_place, options = m_options](const std::atomic_bool *isVoid) mutable {
        options.isCancelled = isVoid;
        return CallbackImport(CallbackChecks({place.country, place.zone, {}}), options).batchOf(path);
    }, [this](const Result<QString> &batch) {
        if (batch)
            readKnown(m_worker.flag(), *batch);
        else
            fail(batch.error());
    });
}

void CallbackImporting::readKnown(const Flag &flag, const QString &batch)
{
    m_ledger.read([batch](LedgerFile &file) { return file.batch(CallbackAddition().name(), batch); }, this,
                  [this, flag](const Result<QList<Entry>> &entries) {
        if (*flag)
            return;
        if (!entries) {
            fail(entries.error());
            return;
        }
        QHash<int, EntryState> known;
        for (const Entry &entry : *entries)
            known.insert(entry.write.ordinal, entry.state);
        readDoNotContact(flag, known);
    });
}

void CallbackImporting::readDoNotContact(const Flag &flag, const QHash<int, EntryState> &known)
{
    m_doNotContact.read(this, [this, flag, known](const Result<Done> &isRead) {
        if (*flag)
            return;
        if (isRead)
            read(known);
        else
            fail(isRead.error());
    });
}

void CallbackImporting::read(const QHash<int, EntryState> &known)
{
    // The server's clock is not the thread's to ask: the whole file is meant at one moment.
    const Instant now = m_client.serverClock().now();
    m_worker.run([path = m_path, place = m_place, options = m_options, open = m_open,
              doNotContact = m_doNotContact.addresses(), known, now](const std::atomic_bool *isVoid) mutable {
        CallbackChecks checks({place.country, place.zone, [now] { return now; }});
        checks.setOpenCallbacks(open);
        checks.setDoNotContact(doNotContact);
        options.isCancelled = isVoid;
        return CallbackImport(std::move(checks), options).read(path, known);
    }, [this](const Result<ImportPlan> &plan) {
        if (!plan) {
            fail(plan.error());
            return;
        }
        m_plan = *plan;
        setStage(Stage::Idle);
        emit checked();
    });
}

void CallbackImporting::fail(const Error &error)
{
    setStage(Stage::Idle);
    emit failed(error);
}

bool CallbackImporting::isTooLarge() const
{
    return m_plan && m_plan->count(RowFate::New) > CallbackImport::mostRows;
}

int CallbackImporting::toSend() const
{
    if (!m_plan || isTooLarge())
        return 0;
    return m_isSent ? m_counts.planned : m_plan->count(RowFate::New);
}

void CallbackImporting::send()
{
    if (m_stage != Stage::Idle || !m_plan || isTooLarge())
        return;
    setStage(Stage::Sending);
    // What was planned by this very sending stands in the ledger; what was refused stays refused.
    m_adding.addBatch(m_plan->batch, m_isSent ? QList<PlannedWrite>() : m_plan->writes);
}

void CallbackImporting::stop()
{
    if (m_stage == Stage::Sending) {
        m_adding.stop();
        return;
    }
    m_worker.renew();
    setStage(Stage::Idle);
}

void CallbackImporting::saveRejected(const QString &path)
{
    if (m_plan)
        save(path, [path, plan = *m_plan, entries = m_entries] { return writeRejected(path, plan, entries); });
}

void CallbackImporting::saveOutcomes(const QString &path)
{
    save(path, [path, entries = m_entries] { return writeOutcomes(path, entries); });
}

void CallbackImporting::save(const QString &path, std::function<Result<Done>()> write)
{
    m_worker.run([write = std::move(write)](const std::atomic_bool *) { return write(); },
             [this, path](const Result<Done> &written) {
        emit saved(path, written ? std::nullopt : std::optional(written.error()));
    });
}

std::optional<RowOutcome> CallbackImporting::outcomeOf(qint64 row) const
{
    const auto entry = m_entries.constFind(int(row));
    return entry == m_entries.cend() ? std::nullopt : std::optional(floorwalker::outcomeOf(*entry));
}

bool CallbackImporting::hasRejected() const
{
    return m_plan && (!m_plan->rejected.isEmpty() || m_counts.refused > 0);
}

Milliseconds CallbackImporting::waits() const
{
    return m_stage == Stage::Sending ? std::max(m_waitsUntil - m_client.clock().steady(), Milliseconds(0))
                                     : Milliseconds(0);
}

bool CallbackImporting::waitsForProof() const
{
    return m_counts.sent > 0 && m_counts.planned == 0;
}

void CallbackImporting::takeWaiting(Milliseconds span)
{
    m_waitsUntil = m_client.clock().steady() + span;
    emit waiting(span);
    readOutcomes();
}

void CallbackImporting::readOutcomes()
{
    m_ledger.read([batch = m_plan->batch](LedgerFile &file) { return file.batch(CallbackAddition().name(), batch); },
                  this, [this](const Result<QList<Entry>> &entries) {
        if (entries && m_stage == Stage::Sending)
            takeEntries(*entries);
        emit progressed();
    });
}

void CallbackImporting::takeEntries(const QList<Entry> &entries)
{
    m_counts = count(entries);
    for (const Entry &entry : entries) {
        Entry kept = entry;
        kept.write.content.clear(); // it may be a hundred thousand of them
        m_entries.insert(kept.write.ordinal, kept);
    }
}

void CallbackImporting::finish(const QList<Entry> &entries, const std::optional<Error> &error)
{
    m_waitsUntil = {};
    m_isSent = m_isSent || !entries.isEmpty();
    m_openRead.reset();
    if (!entries.isEmpty())
        takeEntries(entries);
    setStage(Stage::Idle);
    emit finished(error);
}

} // namespace floorwalker
