// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/campaigndeliveries.h"

#include "models/edits/conversationaddition.h"
#include "models/ledger/namedbatch.h"
#include "models/rest/endpoints/conversation.h"
#include "models/rest/quota.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! From so many on the app's list is asked for, and only what it does not show one by one.
constexpr qsizetype many = 20;
//! Before the first was sent: the server's clock is known to a second or so.
constexpr Milliseconds slack = std::chrono::minutes(5);
constexpr Milliseconds quotaPause = std::chrono::seconds(2); //!< where nobody says how long

} // namespace

CampaignDeliveries::CampaignDeliveries(RestClient &conversation, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
    , m_ledger(ledger)
{
}

Result<QList<Entry>> CampaignDeliveries::entriesOf(LedgerFile &file, const QString &name)
{
    const auto batches = file.batches(ConversationAddition::kindName());
    if (!batches)
        return batches.error();
    for (const KnownBatch &batch : *batches) {
        const auto named = NamedBatch::fromText(batch.batch);
        if (named && named->name == name)
            return file.batch(ConversationAddition::kindName(), batch.batch);
    }
    return QList<Entry>();
}

void CampaignDeliveries::read(const QString &name)
{
    m_all.clear();
    m_wanted.clear();
    m_tokens.clear();
    const quint64 reading = ++m_reading;
    m_ledger.read([asked = name.trimmed()](LedgerFile &file) { return entriesOf(file, asked); }, this,
                  [this, reading](const Result<QList<Entry>> &entries) {
        if (reading != m_reading)
            return;
        if (entries)
            take(*entries);
        else
            emit finished(entries.error());
    });
}

void CampaignDeliveries::take(const QList<Entry> &entries)
{
    m_since.reset();
    for (const Entry &entry : entries) {
        m_all.append({.entry = entry});
        if (const auto id = m_all.constLast().id(); !id.isEmpty())
            m_wanted.insert(id, m_all.size() - 1);
        if (entry.sent)
            m_since = std::min(m_since.value_or(*entry.sent), *entry.sent);
    }
    if (!entries.isEmpty()) {
        const QByteArray &content = entries.constFirst().write.content;
        m_project = ConversationAddition::projectOf(content);
        m_isOfDispatch = ConversationAddition::isOfDispatch(content);
        m_app = ConversationAddition::messageOf(content).app;
    }
    if (m_wanted.size() >= many)
        readList({});
    else
        readNext(0);
}

//! What the app sent since the first of them left.
void CampaignDeliveries::readList(const QString &token)
{
    const conversation::MessageAsk ask{.app = m_app,
                                       .direction = QStringLiteral("TO_CONTACT"),
                                       .since = m_since ? std::optional(*m_since - slack) : std::nullopt,
                                       .isOfDispatch = m_isOfDispatch};
    m_client.send<PageOf<ConversationMessage>>(conversation::messages(m_project, ask, {.size = conversation::mostMessages, .token = token}),
                                               Purpose::Asked, this,
                                               [this, reading = m_reading](const Result<PageOf<ConversationMessage>> &page) {
        if (reading != m_reading)
            return;
        if (page)
            takeList(*page);
        else
            readNext(0);
    });
}

void CampaignDeliveries::takeList(const PageOf<ConversationMessage> &page)
{
    for (const ConversationMessage &message : page.items) {
        if (const auto found = m_wanted.constFind(message.id); found != m_wanted.cend()) {
            m_all[*found].message = message;
            m_wanted.erase(found);
        }
    }
    const bool isLast = page.nextToken.isEmpty() || m_tokens.contains(page.nextToken) || m_wanted.isEmpty();
    if (isLast) {
        readNext(0);
        return;
    }
    m_tokens.insert(page.nextToken);
    readList(page.nextToken);
}

void CampaignDeliveries::readNext(qsizetype at)
{
    while (at < m_all.size() && (m_all[at].id().isEmpty() || m_all[at].message))
        ++at;
    if (at == m_all.size()) {
        emit finished(std::nullopt);
        return;
    }
    m_client.send<ConversationMessage>(conversation::message(m_project, m_all[at].id(), m_isOfDispatch), Purpose::Asked, this,
                                       [this, at, reading = m_reading](const Result<ConversationMessage> &message) {
        if (reading == m_reading)
            takeMessage(at, message);
    });
}

void CampaignDeliveries::takeMessage(qsizetype at, const Result<ConversationMessage> &message)
{
    if (message) {
        m_all[at].message = *message;
    } else if (isQuota(message.error().kind)) {
        const Milliseconds wait = message.error().retryAfter.value_or(quotaPause);
        emit waiting(wait);
        m_client.clock().after(wait, this, [this, at, reading = m_reading] {
            if (reading == m_reading)
                readNext(at);
        });
        return;
    } else if (message.error().kind != ErrorKind::NotFound) { // the next ones would fare no better
        endWith(message.error(), at);
        return;
    } else {
        m_all[at].error = message.error();
    }
    readNext(at + 1);
}

void CampaignDeliveries::endWith(const Error &error, qsizetype at)
{
    for (qsizetype i = at; i < m_all.size(); ++i) {
        if (!m_all[i].id().isEmpty() && !m_all[i].message)
            m_all[i].error = error;
    }
    emit finished(std::nullopt);
}

BatchCounts CampaignDeliveries::written() const
{
    BatchCounts counts;
    for (const CampaignDelivery &delivery : m_all)
        counts.add(delivery.entry.state);
    return counts;
}

QMap<QString, int> CampaignDeliveries::statuses() const
{
    QMap<QString, int> statuses;
    for (const CampaignDelivery &delivery : m_all) {
        if (delivery.message)
            ++statuses[delivery.message->status];
    }
    return statuses;
}

} // namespace floorwalker
