// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/messages.h"

#include "models/live/listfeed.h"
#include "models/rest/endpoints/messages.h"

namespace floorwalker {

namespace {

using By = MessageQuestion::By;

using MessageKey = Id<struct MessageKeyTag>;

//! Ids repeat in this list.
struct KeyedMessage : Message {
    MessageKey id;
};

//! Once a range proved too large it is cut into so many of a quarter of a day, and the rest.
constexpr int quarters = 4;
constexpr Milliseconds quarter = std::chrono::hours(6);

struct Range {
    std::optional<Instant> from;
    std::optional<Instant> until;
};

//! part of a range that begins there: all of it, or at greater narrowness a quarter of its first day, or what follows.
Range cut(Instant begin, std::optional<Instant> end, int narrowness, int part)
{
    if (narrowness == 0)
        return {begin, end};
    const Instant from = begin + part * quarter;
    const Instant until = from + quarter;
    if (part == quarters)
        return {from, end};
    return {from, end ? std::min(until, *end) : until};
}

using List = ListFeed<KeyedMessage>;

std::vector<int> partsOf(By by)
{
    const int ranges = by == By::Either ? 2 : 1;
    return {ranges, ranges * (quarters + 1)};
}

contactpro::MessageFilter filterOf(const MessageQuestion &question, Instant begin, ListPiece piece)
{
    const int ranges = question.by == By::Either ? 2 : 1;
    const bool isByCreation = question.by == By::Created || (ranges == 2 && piece.part % 2 == 0);
    const Range range = cut(begin, question.until, piece.narrowness, piece.part / ranges);
    contactpro::MessageFilter filter{.source = question.source, .subtype = question.subtype};
    (isByCreation ? filter.createdFrom : filter.sentFrom) = range.from;
    (isByCreation ? filter.createdUntil : filter.sentUntil) = range.until;
    return filter;
}

Endpoint<QList<KeyedMessage>> keyed(const contactpro::MessageFilter &filter)
{
    const auto plain = contactpro::messages(filter);
    const auto decode = [plain](const Answered &answer) -> Result<QList<KeyedMessage>> {
        const auto messages = plain.decode(answer);
        if (!messages)
            return messages.error();
        QList<KeyedMessage> keyed;
        keyed.reserve(messages->size());
        for (const Message &message : *messages)
            keyed.append({message, MessageKey(keyOf(message))});
        return keyed;
    };
    return {.path = plain.path, .query = plain.query, .decode = decode};
}

} // namespace

Messages::Messages(RestClient &client, BusinessDay day, Milliseconds interval, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_day(std::move(day))
{
    const auto endpoint = [this](ListPiece piece) {
        if (piece.part == 0) {
            m_asked = m_question;
            m_begin = m_question.from.value_or(m_day.dayContaining(serverNow()).begin);
        }
        return keyed(filterOf(m_asked, m_begin, piece));
    };
    auto feed = std::make_unique<List>(
        QStringLiteral("cmi/messages"), client, interval, std::move(random),
        List::Plan{endpoint, partsOf(m_question.by), false,
                   [this](const QList<KeyedMessage> &all, Instant) { take({all.cbegin(), all.cend()}); }});
    m_ask = [list = feed.get()](By by) {
        list->setParts(partsOf(by));
        if (list->isNeeded())
            list->pollSoon();
    };
    m_feed = std::move(feed);
}

Messages::~Messages() = default;

void Messages::ask(const MessageQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_all.clear();
    m_isAnswered = false;
    m_ask(question.by);
    emit changed();
}

void Messages::take(const QList<Message> &all)
{
    if (m_asked != m_question) {
        m_feed->pollSoon();
        return;
    }
    const bool isFirst = !std::exchange(m_isAnswered, true);
    if (all == m_all && !isFirst)
        return;
    m_all = all;
    emit changed();
}

} // namespace floorwalker
