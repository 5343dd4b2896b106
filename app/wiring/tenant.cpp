// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/tenant.h"

namespace floorwalker {

namespace {

std::shared_ptr<const FieldSpellings> spellingsOf(const Profile &profile)
{
    auto spellings = std::make_shared<FieldSpellings>();
    spellings->add(profile.fieldSpellings);
    return spellings;
}

Floor::Intervals intervalsOf(const Profile &profile)
{
    return {.queueStatuses = profile.intervals.queues,
            .agents = profile.intervals.agents,
            .contacts = profile.intervals.contacts};
}

QueueLimits limitsOf(const Profile &profile)
{
    return {.waitingWarning = profile.waiting.warning,
            .waitingCritical = profile.waiting.critical,
            .waitWarning = profile.longestWait.warning,
            .waitCritical = profile.longestWait.critical};
}

} // namespace

Tenant::Tenant(std::unique_ptr<Connection> connection, Clock &clock)
    : m_connection(std::move(connection))
    , m_floor(m_connection->client(), intervalsOf(profile()), spellingsOf(profile()))
    , m_items(m_floor, clock, limitsOf(profile()))
    , m_connectionItem(m_connection->client())
    , m_readyCommand(m_connection->client())
{
    connect(&m_readyCommand, &ReadyCommand::settled, &m_floor.feed(FeedId::Agents), &Feed::pollSoon);
}

} // namespace floorwalker
