// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaignmessages.h"

#include "models/edits/messageaddition.h"
#include "models/ledger/namedbatch.h"
#include "models/rest/endpoints/messages.h"
#include "models/rest/quota.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! From so many on one list is asked for, and only what it does not show one by one.
constexpr qsizetype many = 20;
//! Before the first was sent: the server's clock is known to a second or so.
constexpr Milliseconds slack = std::chrono::minutes(5);
constexpr Milliseconds quotaPause = std::chrono::seconds(10); //!< where nobody says how long

QString kind()
{
    return MessageAddition().name();
}

bool looksLikeId(QString text)
{
    return looksLikeServerId(text.remove(u'-').toUpper());
}

//! After these the next ones would fare no better.
bool endsTheReading(ErrorKind kind)
{
    return kind != ErrorKind::NotFound && kind != ErrorKind::Forbidden && kind != ErrorKind::BadRequest
        && kind != ErrorKind::Undecodable && kind != ErrorKind::TooLarge;
}

} // namespace

CampaignMessages::CampaignMessages(RestClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_ledger(ledger)
{
}

void CampaignMessages::read(const QString &nameOrId)
{
    const QString asked = nameOrId.trimmed();
    m_name = asked;
    m_batch.clear();
    m_all.clear();
    m_retries.clear();
    m_isOneMessage = false;
    const quint64 reading = ++m_reading;
    m_ledger.read([asked](LedgerFile &file) { return known(file, asked); }, this,
                  [this, asked, reading](const Result<Known> &known) {
        if (reading != m_reading)
            return;
        if (known)
            take(*known, asked);
        else
            emit finished(known.error());
    });
}

//! A name before an id: nobody would call a campaign by one.
Result<CampaignMessages::Known> CampaignMessages::known(LedgerFile &file, const QString &nameOrId)
{
    Known known{.name = nameOrId};
    const auto batches = file.batches(kind());
    if (!batches)
        return batches.error();
    for (const KnownBatch &batch : *batches) {
        const auto named = NamedBatch::fromText(batch.batch);
        if (named && named->name == nameOrId)
            known.batch = batch.batch;
    }
    std::optional<MessageId> only;
    if (known.batch.isEmpty() && looksLikeId(nameOrId)) {
        only = MessageId(nameOrId);
        known.isOneMessage = true;
        const auto ofIds = file.batchesByServerId(kind());
        if (!ofIds)
            return ofIds.error();
        for (auto it = ofIds->cbegin(); it != ofIds->cend(); ++it) {
            if (MessageAddition::messageId(it.key()) == *only)
                known.batch = it.value();
        }
        if (const auto named = NamedBatch::fromText(known.batch))
            known.name = named->name;
    }
    const auto entries = file.batch(kind(), known.batch);
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries) {
        if (!only || MessageId(entry.idAtServer()) == *only)
            known.entries.append(entry);
    }
    const auto retries = retriesOf(file, known.name);
    if (!retries)
        return retries.error();
    known.retries = *retries;
    return known;
}

Result<QList<KnownRetry>> CampaignMessages::retriesOf(LedgerFile &file, const QString &name)
{
    const auto batches = file.batches(kind());
    if (!batches)
        return batches.error();
    QList<KnownRetry> retries;
    for (const KnownBatch &batch : *batches) {
        const auto named = NamedBatch::fromText(batch.batch);
        if (!named || !isRetryOf(named->name, name))
            continue;
        const auto entries = file.batch(kind(), batch.batch);
        if (!entries)
            return entries.error();
        KnownRetry retry{.name = named->name};
        for (const Entry &entry : *entries) {
            if (entry.state == EntryState::Refused || entry.state == EntryState::Dropped)
                continue;
            for (const QString &address : newMessageOf(entry.write.content).addresses)
                retry.addresses.insert(address);
            retry.isAllSent = retry.isAllSent && entry.state == EntryState::Arrived;
        }
        retries.append(retry);
    }
    return retries;
}

void CampaignMessages::take(const Known &known, const QString &asked)
{
    m_name = known.name;
    m_batch = known.batch;
    m_retries = known.retries;
    m_isOneMessage = known.isOneMessage;
    for (const Entry &entry : known.entries)
        m_all.append({.entry = entry, .id = MessageId(entry.idAtServer())});
    if (m_all.isEmpty() && m_isOneMessage)
        m_all.append({.id = MessageId(asked)});
    const auto atServer = std::count_if(m_all.cbegin(), m_all.cend(),
                                        [](const CampaignMessage &message) { return !message.id.isEmpty(); });
    if (atServer >= many)
        readList();
    else
        readNext(0);
}

//! Of this campaign's source since its first message left.
void CampaignMessages::readList()
{
    std::optional<Instant> first;
    for (const CampaignMessage &message : std::as_const(m_all)) {
        const auto sent = message.entry->sent;
        first = sent && first ? std::min(*sent, *first) : sent ? sent : first;
    }
    const contactpro::MessageFilter filter{
        .source = newMessageOf(m_all.constFirst().entry->write.content).source,
        .createdFrom = first ? std::optional(*first - slack) : std::nullopt};
    m_client.send<QList<Message>>(contactpro::messages(filter), Purpose::Asked, this,
                                  [this, reading = m_reading](const Result<QList<Message>> &messages) {
        if (reading != m_reading)
            return;
        if (messages)
            takeList(*messages);
        readNext(0);
    });
}

//! Ids repeat in this list (reference: contactpro-cmi-additions 37): such a one is asked for by itself.
void CampaignMessages::takeList(const QList<Message> &messages)
{
    QHash<MessageId, int> times;
    QHash<MessageId, const Message *> byId;
    for (const Message &message : messages) {
        ++times[message.id];
        byId.insert(message.id, &message);
    }
    for (CampaignMessage &message : m_all) {
        if (times.value(message.id) == 1)
            message.message = *byId.value(message.id);
    }
}

void CampaignMessages::readNext(qsizetype at)
{
    while (at < m_all.size() && (m_all[at].id.isEmpty() || m_all[at].message))
        ++at;
    if (at == m_all.size()) {
        emit finished(std::nullopt);
        return;
    }
    m_client.send<Message>(contactpro::message(m_all[at].id), Purpose::Asked, this,
                           [this, at, reading = m_reading](const Result<Message> &message) {
        if (reading == m_reading)
            takeMessage(at, message);
    });
}

void CampaignMessages::takeMessage(qsizetype at, const Result<Message> &message)
{
    if (message) {
        m_all[at].message = *message;
    } else if (isQuota(message.error().kind)) {
        waitAndRead(at, message.error());
        return;
    } else if (endsTheReading(message.error().kind)) {
        for (qsizetype i = at; i < m_all.size(); ++i) {
            if (!m_all[i].id.isEmpty() && !m_all[i].message)
                m_all[i].error = message.error();
        }
        emit finished(std::nullopt);
        return;
    } else {
        m_all[at].error = message.error();
    }
    readNext(at + 1);
}

void CampaignMessages::waitAndRead(qsizetype at, const Error &error)
{
    const Milliseconds wait = error.retryAfter ? Milliseconds(*error.retryAfter) : quotaPause;
    emit waiting(wait);
    m_client.clock().after(wait, this, [this, at, reading = m_reading] {
        if (reading == m_reading)
            readNext(at);
    });
}

void CampaignMessages::giveUpPlanned(QObject *receiver, const std::function<void(Result<int>)> &done)
{
    m_ledger.change([batch = m_batch](LedgerFile &file) { return file.dropPlanned(kind(), batch); }, receiver, done);
}

BatchCounts CampaignMessages::written() const
{
    BatchCounts counts;
    for (const CampaignMessage &message : m_all) {
        if (message.entry)
            counts.add(message.entry->state);
    }
    return counts;
}

QList<Destination> CampaignMessages::recipients() const
{
    QList<Destination> recipients;
    for (const CampaignMessage &message : m_all) {
        if (message.message)
            recipients += message.message->destinations;
    }
    return recipients;
}

QList<MissedRecipient> CampaignMessages::missed() const
{
    QList<MissedRecipient> missed;
    for (const CampaignMessage &message : m_all) {
        if (message.message) {
            for (const Destination &destination : message.message->destinations) {
                if (destination.status == DeliveryStatus::Failed)
                    missed.append({destination.address, writable(*message.message)});
            }
        } else if (message.entry && message.entry->state == EntryState::Refused) {
            const NewMessage refused = newMessageOf(message.entry->write.content);
            for (const QString &address : refused.addresses)
                missed.append({address, refused});
        }
    }
    return missed;
}

Result<CampaignRetry> CampaignMessages::retry(const QString &name) const
{
    return retryOf(m_name, missed(), m_retries, name);
}

} // namespace floorwalker
