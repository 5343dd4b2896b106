// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/messageitems.h"

#include "models/ledger/ledger.h"
#include "models/ledger/namedbatch.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! The server's clock may be set anew meanwhile.
constexpr Milliseconds longestWatch = std::chrono::minutes(10);
constexpr Milliseconds shortestWatch = std::chrono::milliseconds(20);

} // namespace

MessageItems::MessageItems(Messages &messages, Ledger &ledger, Clock &clock, const BusinessDay &day, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_day(day)
    , m_table([&messages] { return messages.serverNow(); }, clock, day.zone())
    , m_destinations([&messages] { return messages.serverNow(); }, clock)
{
    connect(&m_messages, &Messages::changed, this, &MessageItems::take);
    connect(&m_messages.feed(), &Feed::healthChanged, this, &MessageItems::freshnessChanged);
    connect(&m_ledger, &Ledger::changed, this, &MessageItems::readCampaigns);
    readCampaigns();
}

//! The ledger knows a message by its id and more. (models/edits/messageaddition.h)
void MessageItems::readCampaigns()
{
    m_ledger.read([](LedgerFile &file) { return file.batchesByServerId(QStringLiteral("message.add")); }, this,
                  [this](const Result<QHash<QString, QString>> &batches) {
        if (!batches)
            return; // the names are missing; the ledger's own page says why
        QHash<QString, QString> campaigns;
        for (auto it = batches->cbegin(); it != batches->cend(); ++it) {
            if (const auto batch = NamedBatch::fromText(it.value()))
                campaigns.insert(it.key().section(u'#', 0, 0), batch->name);
        }
        if (campaigns == m_campaigns)
            return;
        m_campaigns = std::move(campaigns);
        take();
    });
}

void MessageItems::take()
{
    const Instant now = serverNow();
    QList<MessageLine> lines;
    lines.reserve(m_messages.all().size());
    for (const Message &message : m_messages.all()) {
        const DeliveryCounts counts = countsOf(message.destinations);
        lines.append({.id = decltype(MessageLine::id)(keyOf(message)),
                      .message = message,
                      .counts = counts,
                      .stage = stageOf(counts, message.sendTime, now),
                      .campaign = m_campaigns.value(message.id.text())});
    }
    m_lines = std::move(lines);
    m_table.setRows(m_lines);
    showWatched();
    watchTheTime();
    emit changed();
}

//! What is ahead is due without a poll.
void MessageItems::watchTheTime()
{
    std::optional<Instant> next;
    for (const MessageLine &line : std::as_const(m_lines)) {
        if (line.stage == MessageStage::Ahead && (!next || *line.message.sendTime < *next))
            next = line.message.sendTime;
    }
    const quint64 watch = ++m_watch;
    if (!next)
        return;
    const Milliseconds wait = std::clamp<Milliseconds>(*next - serverNow(), shortestWatch, longestWatch);
    m_clock.after(wait, this, [this, watch] {
        if (watch == m_watch)
            take();
    });
}

std::optional<DeliveryCounts> MessageItems::counts() const
{
    if (!isAnswered())
        return std::nullopt;
    DeliveryCounts counts;
    for (const MessageLine &line : m_lines)
        counts.add(line.counts);
    return counts;
}

QMap<QString, QString> MessageItems::sources() const
{
    QMap<QString, QString> sources;
    for (const MessageLine &line : m_lines) {
        if (!line.message.source.isEmpty())
            sources.insert(line.message.source, line.message.subtype);
    }
    return sources;
}

void MessageItems::watch(const QString &id)
{
    const decltype(m_watched) wanted(id);
    if (wanted == m_watched)
        return;
    m_watched = wanted;
    m_destinations.setDestinations({});
    showWatched();
}

const MessageLine *MessageItems::watched() const
{
    return m_watched.isEmpty() ? nullptr : m_table.find(m_watched);
}

void MessageItems::showWatched()
{
    const MessageLine *line = watched();
    m_destinations.setDestinations(line ? line->message.destinations : QList<Destination>());
}

Freshness MessageItems::freshness() const
{
    return freshnessOf(m_messages.feed());
}

FeedNeed MessageItems::need()
{
    return FeedNeed(m_messages.feed());
}

void MessageItems::refresh()
{
    if (m_messages.feed().isNeeded())
        m_messages.feed().pollSoon();
}

} // namespace floorwalker
