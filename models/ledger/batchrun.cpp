// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/batchrun.h"

#include "models/ledger/fate.h"
#include "models/rest/quota.h"

#include <QUuid>

#include <algorithm>

namespace floorwalker {

namespace {

//! So many writes without an answer, and the server is asked how it is before more are sent.
constexpr int silencesBorne = 3;
//! A write that one run lost so often is left to a person.
constexpr int attemptsOfAWrite = 5;
constexpr int looksTried = 3;
constexpr Milliseconds betweenLooks = std::chrono::seconds(5);
//! For 429 without Retry-After; the gate has its own wait on top.
constexpr Milliseconds quotaPause = std::chrono::seconds(2);
//! A write leaves at most so long after its moment was noted.
constexpr Milliseconds slowDisk{250};
//! Behind the moment from which a list proves something.
constexpr Milliseconds margin{50};

} // namespace

BatchRun::BatchRun(Ledger &ledger, RestClient &client, const WriteKind &kind, QString batch, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_client(client)
    , m_kind(kind)
    , m_batch(std::move(batch))
    , m_sender(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_prover(ledger, client)
{
}

void BatchRun::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isStopping = false;
    m_silences = 0;
    m_failedLooks = 0;
    m_tries.clear();
    // Whatever is sent later can be proven only against what was listed before.
    m_ledger.read([kind = m_kind.name(), batch = m_batch](LedgerFile &file) { return file.batch(kind, batch); },
                  this, [this](const Result<QList<Entry>> &entries) {
        if (!entries) {
            finish(entries.error());
            return;
        }
        if (!entries->isEmpty())
            m_list = m_kind.listOf(entries->first().write.content);
        if (std::all_of(entries->cbegin(), entries->cend(), [](const Entry &entry) {
                return entry.state != EntryState::Planned && !entry.isOpen();
            }))
            finish(std::nullopt);
        else if (m_kind.listing(m_list))
            look();
        else
            sortOut(*entries);
    });
}

void BatchRun::stop()
{
    m_isStopping = true;
}

void BatchRun::look()
{
    m_prover.prove(m_kind, m_list, this, [this](const Result<Proof> &proof) {
        if (proof) {
            m_failedLooks = 0;
            m_silences = 0;
            m_reading = proof->reading;
            load();
        } else if (++m_failedLooks < looksTried && !m_isStopping
                   && fateOf(proof.error().kind) == Fate::Unknown) {
            pause(betweenLooks, [this] { look(); });
        } else {
            finish(proof.error());
        }
    });
}

void BatchRun::load()
{
    m_ledger.read([kind = m_kind.name(), batch = m_batch](LedgerFile &file) { return file.batch(kind, batch); },
                  this, [this](const Result<QList<Entry>> &entries) {
        if (entries)
            sortOut(*entries);
        else
            finish(entries.error());
    });
}

//! What may be sent is; else what may still be proven is waited for; else that was it.
void BatchRun::sortOut(const QList<Entry> &entries)
{
    m_queue.clear();
    bool isWornOut = false;
    std::optional<Instant> provable;
    for (const Entry &entry : entries) {
        if (m_only && !m_only->contains(entry.id))
            continue;
        if (entry.state == EntryState::Planned) {
            if (m_tries.value(entry.id) < attemptsOfAWrite)
                m_queue.push_back(entry);
            else
                isWornOut = true;
        } else if (entry.state == EntryState::Sent) {
            const Instant then = entry.sent.value_or(entry.planned) + entry.deadline + m_ledger.times().listingLag;
            provable = std::max(provable.value_or(then), then);
        }
    }
    if (m_isStopping) {
        finish(Error{.kind = ErrorKind::Cancelled});
    } else if (!m_queue.empty()) {
        sendNext();
    } else if (provable && m_kind.listing(m_list)) {
        // What arrived shows as soon as it is listed; only absence has to wait for the deadline.
        const Milliseconds untilProvable = *provable - m_client.serverClock().earliest();
        const Milliseconds span = std::exchange(m_hasLookedEarly, true)
            ? untilProvable : std::min(untilProvable, m_ledger.times().listingLag);
        pause(std::max(span, Milliseconds(0)) + margin, [this] { look(); });
    } else if (isWornOut) {
        finish(Error{.kind = ErrorKind::WriteLost});
    } else {
        finish(std::nullopt);
    }
}

void BatchRun::sendNext()
{
    if (m_isStopping) {
        finish(Error{.kind = ErrorKind::Cancelled});
        return;
    }
    const bool isProvable = m_kind.listing(m_list).has_value();
    if (!isProvable && m_silences >= silencesBorne) {
        finish(m_lastSilence); // more of them would be more for a person to decide
        return;
    }
    if (m_queue.empty() || m_silences >= silencesBorne) {
        // Sorted out anew: those without an answer are waited for.
        m_queue.clear();
        if (m_silences >= silencesBorne && isProvable)
            look();
        else
            load();
        return;
    }
    const Entry entry = m_queue.front();
    m_queue.pop_front();
    send(entry);
}

void BatchRun::send(const Entry &entry)
{
    Endpoint<QString> endpoint = m_kind.request(entry.write.content);
    endpoint.deadline = m_ledger.times().deadline;
    m_keptFrom.reset();
    ++m_tries[entry.id];
    m_hasLookedEarly = false;
    const auto leave = [this, entry](const std::function<void(std::optional<Error>)> &go) { mark(entry, go); };
    m_client.write<QString>(endpoint, leave, this,
                            [this, entry](const Result<QString> &answer) { take(entry, answer); });
}

//! Onto the disk; only then it may go.
void BatchRun::mark(const Entry &entry, const std::function<void(std::optional<Error>)> &go)
{
    const Milliseconds begun = m_client.clock().steady();
    const Attempt attempt{.number = entry.attempts + 1,
                          .sender = m_sender,
                          .reading = m_reading,
                          .sent = m_client.serverClock().latest(),
                          .deadline = m_ledger.times().deadline + slowDisk};
    m_ledger.change([id = entry.id, attempt](LedgerFile &file) { return file.markSent(id, attempt); }, this,
                    [this, entry, go, begun](const Result<Done> &marked) {
        if (marked && m_client.clock().steady() - begun > slowDisk) {
            mark(entry, go); // it would leave later than its deadline was counted from
            return;
        }
        if (!marked)
            m_keptFrom = marked.error();
        go(m_keptFrom);
    });
}

void BatchRun::take(const Entry &entry, const Result<QString> &answer)
{
    if (m_keptFrom) {
        // Another process took this one; a ledger that cannot be written stops everything.
        if (m_keptFrom->kind == ErrorKind::Invalid)
            sendNext();
        else
            finish(*m_keptFrom);
        return;
    }
    if (answer) {
        m_silences = 0;
        settle(entry, EntryState::Arrived, *answer, {});
        sendNext();
        return;
    }
    const Error &error = answer.error();
    switch (fateOf(error.kind)) {
    case Fate::Unknown:
        ++m_silences;
        m_lastSilence = error;
        if (m_kind.listing(m_list))
            emit entryChanged(entry.id);
        else
            settle(entry, EntryState::Unknown, {}, WriteKind::nothingListed());
        sendNext();
        return;
    case Fate::Refused:
        m_silences = 0;
        m_refusal = error;
        settle(entry, EntryState::Refused, {}, error.detail);
        sendNext();
        return;
    case Fate::NotTaken:
        break;
    }
    settle(entry, EntryState::Planned, {}, {});
    if (!isQuota(error.kind)) {
        finish(error);
        return;
    }
    m_queue.push_front(entry);
    --m_tries[entry.id];
    pause(error.retryAfter ? Milliseconds(*error.retryAfter) : quotaPause, [this] { sendNext(); });
}

void BatchRun::settle(const Entry &entry, EntryState state, const QString &serverId, const QString &reason)
{
    m_ledger.change([=](LedgerFile &file) {
        return file.settle(entry.id, entry.attempts + 1, state, serverId, reason);
    }, this, [this, id = entry.id](const Result<bool> &settled) {
        if (settled)
            emit entryChanged(id);
        // Else the entry stays Sent on disk, and proof settles it.
    });
}

void BatchRun::pause(Milliseconds span, std::function<void()> then)
{
    emit waiting(span);
    m_client.clock().after(span, this, std::move(then));
}

void BatchRun::finish(const std::optional<Error> &error)
{
    m_ledger.read([kind = m_kind.name(), batch = m_batch](LedgerFile &file) { return file.batch(kind, batch); },
                  this, [this, error](const Result<QList<Entry>> &entries) {
        m_isRunning = false;
        emit finished(entries ? *entries : QList<Entry>(),
                      error || entries ? error : std::optional(entries.error()));
    });
}

} // namespace floorwalker
