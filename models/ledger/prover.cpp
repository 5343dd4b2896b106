// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/prover.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! A list that goes on is read no further than this: of 200 messages each, half an hour at twenty a second.
constexpr int mostPages = 200;

using Reading = std::shared_ptr<const QSet<QString>>; //!< null when it is gone

OpenWrite openWrite(const WriteKind &kind, const Entry &entry, const Reading &before)
{
    return {.id = entry.id,
            .attempt = entry.attempts,
            .likeness = kind.likeness(entry.write.content),
            .sent = entry.sent.value_or(entry.planned),
            .deadline = entry.deadline,
            .reading = entry.reading,
            .before = before};
}

Result<QString> candidateFor(LedgerFile &file, const WriteKind &kind, EntryId id, const Listing &listing)
{
    const auto entry = file.entry(id);
    if (!entry)
        return entry.error();
    const auto before = file.reading(entry->reading);
    if (!before)
        return before.error();
    const auto taken = file.taken(kind.name());
    if (!taken)
        return taken.error();
    return *before ? onlyCandidate(openWrite(kind, *entry, *before), listing, *taken) : QString();
}

//! On the ledger's thread, in one go: what others settle meanwhile is seen or comes after.
Result<Proof> settle(LedgerFile &file, const WriteKind &kind, const QString &list,
                     const Listing &listing, Milliseconds listingLag)
{
    const auto entries = file.openOf(kind.name());
    if (!entries)
        return entries.error();
    QHash<qint64, Reading> readings;
    QList<OpenWrite> writes;
    Proof proof;
    for (const Entry &entry : *entries) {
        if (kind.listOf(entry.write.content) != list)
            continue;
        if (!readings.contains(entry.reading)) {
            auto reading = file.reading(entry.reading);
            if (!reading)
                return reading.error();
            readings.insert(entry.reading, std::move(reading).value());
        }
        if (!readings.value(entry.reading)) {
            proof.judgements.append({.id = entry.id, .attempt = entry.attempts,
                                     .reason = QStringLiteral("nothing known listed")});
            continue;
        }
        writes.append(openWrite(kind, entry, readings.value(entry.reading)));
    }
    if (!writes.isEmpty()) {
        const auto taken = file.taken(kind.name());
        if (!taken)
            return taken.error();
        proof.judgements += judge(writes, listing, *taken, listingLag);
    }
    if (const auto told = file.take(proof.judgements); !told)
        return told.error();
    QSet<QString> ids;
    ids.reserve(listing.objects.size());
    for (const Listed &object : listing.objects)
        ids.insert(object.id);
    const auto number = file.keepReading(kind.name(), ids);
    if (!number)
        return number.error();
    proof.reading = *number;
    return proof;
}

//! When the first write left that the list can show; nothing when none is open.
Result<std::optional<Instant>> oldestOpen(LedgerFile &file, const WriteKind &kind, const QString &list)
{
    const auto entries = file.openOf(kind.name());
    if (!entries)
        return entries.error();
    std::optional<Instant> oldest;
    for (const Entry &entry : *entries) {
        const Instant sent = entry.sent.value_or(entry.planned);
        if (kind.listOf(entry.write.content) == list)
            oldest = std::min(oldest.value_or(sent), sent);
    }
    return oldest;
}

//! Both as one list.
Listing joined(Listing first, const Listing &more)
{
    first.objects += more.objects;
    const bool isInOrder = first.wholeSince && more.wholeSince && *more.wholeSince <= *first.wholeSince;
    first.wholeSince = isInOrder ? more.wholeSince : std::nullopt;
    first.isComplete = more.isComplete;
    first.next = more.next;
    return first;
}

} // namespace

int Proof::count(Finding finding) const
{
    return int(std::count_if(judgements.cbegin(), judgements.cend(),
                             [finding](const Judgement &judgement) { return judgement.finding == finding; }));
}

Prover::Prover(Ledger &ledger, RestClient &client, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_client(client)
{
}

void Prover::prove(const WriteKind &kind, const QString &list, QObject *receiver,
                   std::function<void(Result<Proof>)> done)
{
    read(kind, list, receiver, [this, &kind, list, receiver, done](const Result<Listing> &listing) {
        if (!listing) {
            done(listing.error());
            return;
        }
        m_ledger.change([&kind, list, listing = *listing, lag = m_ledger.times().listingLag](LedgerFile &file) {
            return settle(file, kind, list, listing, lag);
        }, receiver, done);
    });
}

void Prover::read(const WriteKind &kind, const QString &list, QObject *receiver, const Heard &heard)
{
    const auto endpoint = kind.listing(list);
    Q_ASSERT(endpoint); // whoever cannot be proven is not asked about
    m_client.send<Listing>(*endpoint, Purpose::Asked, receiver, [this, &kind, list, receiver, heard](const Result<Listing> &listing) {
        if (!listing || listing->next.isEmpty()) {
            heard(listing);
            return;
        }
        m_ledger.read([&kind, list](LedgerFile &file) { return oldestOpen(file, kind, list); }, receiver,
                      [this, &kind, list, listing = *listing, receiver, heard](const Result<std::optional<Instant>> &oldest) {
            if (oldest)
                readOn(kind, list, listing, *oldest, 1, receiver, heard);
            else
                heard(oldest.error());
        });
    });
}

void Prover::readOn(const WriteKind &kind, const QString &list, const Listing &before, std::optional<Instant> since, int pages,
                    QObject *receiver, const Heard &heard)
{
    const bool isEnough = !since || (before.wholeSince && *before.wholeSince < *since - serverClockSlack);
    const auto next = before.next.isEmpty() || isEnough || pages >= mostPages ? std::nullopt : kind.more(list, before.next);
    if (!next) {
        heard(before);
        return;
    }
    m_client.send<Listing>(*next, Purpose::Asked, receiver,
                           [this, &kind, list, before, since, pages, receiver, heard](const Result<Listing> &more) {
        if (more)
            readOn(kind, list, joined(before, *more), since, pages + 1, receiver, heard);
        else
            heard(more.error());
    });
}

void Prover::findCandidate(const WriteKind &kind, const Entry &entry, QObject *receiver,
                           std::function<void(Result<QString>)> done)
{
    read(kind, kind.listOf(entry.write.content), receiver, [this, &kind, id = entry.id, receiver, done](const Result<Listing> &listing) {
        if (!listing) {
            done(listing.error());
            return;
        }
        m_ledger.read([&kind, id, listing = *listing](LedgerFile &file) {
            return candidateFor(file, kind, id, listing);
        }, receiver, done);
    });
}

} // namespace floorwalker
