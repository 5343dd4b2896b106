// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/callbackitems.h"

#include "models/items/flooritems.h"
#include "models/live/callbacks.h"

#include <QMap>

#include <algorithm>

namespace floorwalker {

namespace {

//! The server's clock may be set anew meanwhile, and no timer of Qt's runs longer than 24 days.
constexpr Milliseconds longestWatch = std::chrono::minutes(10);
constexpr Milliseconds shortestWatch = std::chrono::milliseconds(20);

} // namespace

CallbackItems::CallbackItems(Callbacks &callbacks, FloorItems &floor, Clock &clock, const QTimeZone &zone,
                             QObject *parent)
    : QObject(parent)
    , m_callbacks(callbacks)
    , m_floor(floor)
    , m_clock(clock)
    , m_zone(zone)
    , m_table([&callbacks] { return callbacks.serverNow(); }, clock, zone)
{
    connect(&m_callbacks, &Callbacks::changed, this, &CallbackItems::take);
    connect(&m_callbacks.feed(), &Feed::answered, this, [this] { m_table.ageFilter(); });
    connect(&m_callbacks.feed(), &Feed::healthChanged, this, &CallbackItems::freshnessChanged);
    connect(&m_floor, &FloorItems::floorChanged, this, &CallbackItems::takeNames);
    takeNames();
    take();
}

void CallbackItems::takeNames()
{
    QHash<QString, QString> names;
    for (const QueueLine &queue : m_floor.queueLines()) {
        if (!queue.number.isEmpty())
            names.insert(queue.number, queue.name);
    }
    if (names == m_namesByNumber)
        return;
    m_namesByNumber = std::move(names);
    take();
}

void CallbackItems::take()
{
    QHash<QString, QString> names;
    for (const Callback &callback : m_callbacks.all()) {
        if (!callback.originalQueueName.isEmpty())
            names.insert(callback.originalQueueNumber, callback.originalQueueName);
    }
    names.insert(m_namesByNumber);
    const Instant now = serverNow();
    QList<CallbackLine> lines;
    lines.reserve(m_callbacks.all().size());
    for (const Callback &callback : m_callbacks.all()) {
        CallbackLine line{callback, names.value(callback.queueNumber), dueOf(callback, now)};
        if (line.originalQueueName.isEmpty())
            line.originalQueueName = names.value(line.originalQueueNumber);
        lines.append(line);
    }
    m_lines = std::move(lines);
    m_table.setRows(m_lines);
    m_table.ageFilter();
    watchTheTime();
    emit changed();
}

//! What is due changes without a poll: at the next such moment the lines are made anew, and the
//! table announces exactly those that are otherwise.
void CallbackItems::watchTheTime()
{
    const Instant now = serverNow();
    std::optional<Instant> next;
    for (const CallbackLine &line : std::as_const(m_lines)) {
        const auto at = dueChangesAt(line, now);
        if (at && (!next || *at < *next))
            next = at;
    }
    const quint64 watch = ++m_watch;
    if (!next)
        return;
    const Milliseconds wait = std::clamp<Milliseconds>(*next - now, shortestWatch, longestWatch);
    m_clock.after(wait, this, [this, watch] {
        if (watch == m_watch)
            take();
    });
}

std::optional<CallbackItems::Counts> CallbackItems::counts() const
{
    if (!freshness().answeredAt)
        return {};
    Counts counts{};
    for (const CallbackLine &line : m_lines)
        ++counts[size_t(line.due)];
    return counts;
}

QList<QueueChoice> CallbackItems::queues() const
{
    QMap<QString, QString> byNumber;
    const auto learn = [&byNumber](const QString &number, const QString &name) {
        if (!number.isEmpty() && byNumber.value(number).isEmpty())
            byNumber.insert(number, name);
    };
    for (const QueueLine &queue : m_floor.queueLines()) {
        if (queue.channel == Channel::Phone || queue.channel == Channel::Unknown)
            learn(queue.number, queue.name);
    }
    for (const CallbackLine &line : m_lines) {
        learn(line.queueNumber, line.queueName);
        learn(line.originalQueueNumber, line.originalQueueName);
    }
    QList<QueueChoice> choices;
    for (auto it = byNumber.cbegin(); it != byNumber.cend(); ++it)
        choices.append({it.key(), it.value()});
    return choices;
}

QStringList CallbackItems::creators() const
{
    QStringList names;
    for (const CallbackLine &line : m_lines) {
        if (!line.creatorName.isEmpty())
            names << line.creatorName;
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

Freshness CallbackItems::freshness() const
{
    return freshnessOf(m_callbacks.feed());
}

Instant CallbackItems::serverNow() const
{
    return m_callbacks.serverNow();
}

FeedNeed CallbackItems::need()
{
    return FeedNeed(m_callbacks.feed());
}

void CallbackItems::refresh()
{
    if (m_callbacks.feed().isNeeded())
        m_callbacks.feed().pollSoon();
}

} // namespace floorwalker
