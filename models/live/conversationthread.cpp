// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/conversationthread.h"

#include "models/rest/endpoints/conversation.h"

namespace floorwalker {

namespace {

//! Enough for a screen; the longest a server gives would be read anew at each poll.
constexpr int pageSize = 50;

} // namespace

ConversationThread::ConversationThread(RestClient &conversation, const QString &project, Milliseconds interval,
                                       Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(conversation)
    , m_project(project)
{
    using List = PageFeed<ConversationMessage>;
    const auto endpoint = [this](const QString &token) -> std::optional<Endpoint<PageOf<ConversationMessage>>> {
        if (m_conversation.isEmpty())
            return std::nullopt;
        return conversation::messages(m_project, {.conversation = m_conversation}, {.size = pageSize, .token = token});
    };
    m_feed = std::make_unique<List>(resource(), conversation, interval, std::move(random),
                                    List::Plan{.endpoint = endpoint,
                                               .key = [](const ConversationMessage &message) { return message.id.text(); },
                                               .changed = [this] { emit changed(); }});
}

ConversationThread::~ConversationThread() = default;

void ConversationThread::watch(const ConversationId &conversation)
{
    if (conversation == m_conversation)
        return;
    m_conversation = conversation;
    m_feed->forget();
    if (m_feed->isNeeded())
        m_feed->pollSoon();
    emit changed();
}

const QList<ConversationMessage> &ConversationThread::all() const
{
    return m_feed->all();
}

bool ConversationThread::isAnswered() const
{
    return m_feed->isAnswered();
}

bool ConversationThread::hasOlder() const
{
    return m_feed->hasOlder();
}

bool ConversationThread::isReadingOlder() const
{
    return m_feed->isReadingOlder();
}

const std::optional<Error> &ConversationThread::olderError() const
{
    return m_feed->olderError();
}

void ConversationThread::readOlder()
{
    m_feed->readOlder();
}

Feed &ConversationThread::feed() const
{
    return *m_feed;
}

QString ConversationThread::resource()
{
    return QStringLiteral("messages");
}

} // namespace floorwalker
