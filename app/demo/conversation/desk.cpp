// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"

#include "app/demo/cloud/ulid.h"

namespace demo::conversation {

namespace {

constexpr quint64 IdShare = 22; // of the seed: apart from all other dice
constexpr quint64 FortuneShare = 24;
constexpr qint64 UsualQueueLimit = 500'000; // of an app, as the overview has it

} // namespace

Desk::Desk(const QString &project, const QString &firstApp, const Plan &plan, Moment start)
    : m_project(project)
    , m_seed(plan.seed)
    , m_speed(plan.speed)
    , m_now(start)
    , m_ids(plan.seed * 31 + IdShare)
    , m_fortunes(plan.seed * 31 + FortuneShare)
    , m_queueLimit(UsualQueueLimit)
{
    addApps(firstApp);
    addTemplates();
    addPast();
}

void Desk::advanceTo(Moment now)
{
    while (!m_plans.empty() && m_plans.top().at <= now) {
        const Event event = m_plans.top();
        m_plans.pop();
        m_now = std::max(m_now, event.at);
        happen(event);
    }
    m_now = std::max(m_now, now);
}

QString Desk::newId(Moment moment)
{
    return ulid(m_ids, moment);
}

QString Desk::openConversation(const QString &app, const QString &contact, const QString &channel)
{
    const auto active = m_conversations.find(m_active.value(app + contact));
    if (active != m_conversations.end() && active->second.isActive && active->second.contact == contact) {
        active->second.channel = channel;
        return active->first;
    }
    return addConversation({ .app = app, .contact = contact, .channel = channel });
}

QString Desk::addConversation(Conversation conversation)
{
    conversation.id = newId(m_now);
    m_active[conversation.app + conversation.contact] = conversation.id;
    m_conversations[conversation.id] = conversation;
    return conversation.id;
}

void Desk::removeConversation(const QString &id)
{
    m_conversations.erase(id);
    std::erase_if(m_messages, [&](const auto &entry) { return entry.second.conversation == id; });
}

Message *Desk::message(const QString &id)
{
    const auto found = m_messages.find(id);
    return found == m_messages.end() ? nullptr : &found->second;
}

void Desk::addMessage(const Message &message)
{
    m_messages[message.id] = message;
    const auto conversation = m_conversations.find(message.conversation);
    if (conversation != m_conversations.end() && !message.isToContact)
        conversation->second.lastReceived = std::max(conversation->second.lastReceived, message.accepted);
}

} // namespace demo::conversation
