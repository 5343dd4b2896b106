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

//! A range that proved too large is asked for in so many pieces, and each of those in as many again.
constexpr int pieces = 4;
constexpr int narrowest = 2;
//! What has no end is cut up to now, and a day at least; the rest is a piece of its own.
constexpr Milliseconds shortestSpan = std::chrono::days(1);
//! The server lists what is after the one and before the other moment; our ranges begin with their first.
constexpr Milliseconds before{1};

int piecesAt(int narrowness)
{
    int count = 1;
    for (int step = 0; step < narrowness; ++step)
        count *= pieces;
    return count;
}

int rangesOf(const MessageQuestion &question)
{
    return question.by == By::Either ? 2 : 1;
}

std::vector<int> partsOf(const MessageQuestion &question)
{
    std::vector<int> parts;
    for (int narrowness = 0; narrowness <= narrowest; ++narrowness) {
        const bool hasRest = narrowness > 0 && !question.until;
        parts.push_back(rangesOf(question) * (piecesAt(narrowness) + (hasRest ? 1 : 0)));
    }
    return parts;
}

struct Range {
    Instant from;
    std::optional<Instant> until;
};

Range cut(const Range &whole, Milliseconds span, int narrowness, int piece)
{
    const int count = piecesAt(narrowness);
    const auto begin = [&](int of) { return whole.from + span * of / count; };
    if (narrowness == 0 || piece >= count)
        return {begin(piece), whole.until};
    return {begin(piece), begin(piece + 1)};
}

using List = ListFeed<KeyedMessage>;

contactpro::MessageFilter filterOf(const MessageQuestion &question, Instant from, Milliseconds span, ListPiece piece)
{
    const int ranges = rangesOf(question);
    const bool isByCreation = question.by == By::Created || (ranges == 2 && piece.part % 2 == 0);
    const Range range = cut({from, question.until}, span, piece.narrowness, piece.part / ranges);
    contactpro::MessageFilter filter{.source = question.source, .subtype = question.subtype};
    (isByCreation ? filter.createdFrom : filter.sentFrom) = range.from - before;
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
            m_span = m_question.until ? *m_question.until - m_begin : std::max(serverNow() - m_begin, shortestSpan);
        }
        return keyed(filterOf(m_asked, m_begin, m_span, piece));
    };
    auto feed = std::make_unique<List>(
        QStringLiteral("cmi/messages"), client, interval, std::move(random),
        List::Plan{endpoint, partsOf(m_question), false,
                   [this](const QList<KeyedMessage> &all, Instant) { take({all.cbegin(), all.cend()}); }});
    m_ask = [this, list = feed.get()] {
        list->setParts(partsOf(m_question));
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
    m_ask();
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
