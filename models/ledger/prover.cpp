// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/prover.h"

#include <algorithm>

namespace floorwalker {

namespace {

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
    const auto endpoint = kind.listing(list);
    Q_ASSERT(endpoint); // whoever cannot be proven is not asked about
    m_client.send<Listing>(*endpoint, Purpose::Asked, receiver,
                           [this, &kind, list, receiver, done](const Result<Listing> &listing) {
        if (!listing) {
            done(listing.error());
            return;
        }
        m_ledger.change([&kind, list, listing = *listing, lag = m_ledger.times().listingLag](LedgerFile &file) {
            return settle(file, kind, list, listing, lag);
        }, receiver, done);
    });
}

void Prover::findCandidate(const WriteKind &kind, const Entry &entry, QObject *receiver,
                           std::function<void(Result<QString>)> done)
{
    const auto endpoint = kind.listing(kind.listOf(entry.write.content));
    Q_ASSERT(endpoint);
    m_client.send<Listing>(*endpoint, Purpose::Asked, receiver,
                           [this, &kind, id = entry.id, receiver, done](const Result<Listing> &listing) {
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
