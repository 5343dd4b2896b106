// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/recentconversations.h"

#include "models/rest/endpoints/conversation.h"

namespace floorwalker {

namespace {

//! The same list without the last messages.
Endpoint<PageOf<RecentConversation>> withoutMessages(const Endpoint<PageOf<Conversation>> &plain)
{
    const auto decode = [decode = plain.decode](const Answered &answer) -> Result<PageOf<RecentConversation>> {
        const auto page = decode(answer);
        if (!page)
            return page.error();
        PageOf<RecentConversation> recent{.items = {}, .nextToken = page->nextToken, .total = page->total};
        for (const Conversation &conversation : page->items)
            recent.items.append({.conversation = conversation, .lastMessage = {}});
        return recent;
    };
    return {.path = plain.path, .query = plain.query, .decode = decode};
}

} // namespace

RecentConversations::RecentConversations(RestClient &conversation, const QString &project, Milliseconds interval,
                                         Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
    , m_project(project)
{
    using List = PageFeed<RecentConversation>;
    m_feed = std::make_unique<List>(resource(), conversation, interval, std::move(random),
                                    List::Plan{.endpoint = [this](const QString &token) { return endpoint(token); },
                                               .key = [](const RecentConversation &one) { return one.conversation.id.text(); },
                                               .changed = [this] { emit changed(); }});
}

RecentConversations::~RecentConversations() = default;

void RecentConversations::ask(const Question &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_feed->forget();
    if (m_feed->isNeeded())
        m_feed->pollSoon();
    emit changed();
}

const QList<RecentConversation> &RecentConversations::all() const
{
    return m_feed->all();
}

bool RecentConversations::isAnswered() const
{
    return m_feed->isAnswered();
}

bool RecentConversations::hasOlder() const
{
    return m_feed->hasOlder();
}

bool RecentConversations::isReadingOlder() const
{
    return m_feed->isReadingOlder();
}

const std::optional<Error> &RecentConversations::olderError() const
{
    return m_feed->olderError();
}

void RecentConversations::readOlder()
{
    m_feed->readOlder();
}

Feed &RecentConversations::feed() const
{
    return *m_feed;
}

QString RecentConversations::resource()
{
    return QStringLiteral("conversations");
}

std::optional<Endpoint<PageOf<RecentConversation>>> RecentConversations::endpoint(const QString &token) const
{
    if (m_question.app.isEmpty() && m_question.contact.isEmpty())
        return std::nullopt;
    if (m_question.contact.isEmpty())
        return conversation::recentConversations(m_project, m_question.app, m_question.onlyActive,
                                                 {.size = conversation::mostRecent, .token = token});
    return withoutMessages(conversation::conversations(
        m_project, {.app = m_question.app, .contact = m_question.contact, .onlyActive = m_question.onlyActive},
        {.size = conversation::mostOthers, .token = token}));
}

} // namespace floorwalker
