// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/floor.h"

#include "models/live/listfeed.h"

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

//! Contacts that arrived or ended this long ago come along with the open ones, by narrowness.
constexpr std::array<Milliseconds, 3> recentContacts{std::chrono::minutes(5), std::chrono::minutes(1),
                                                     std::chrono::seconds(15)};
constexpr std::array pageLimits{1000, 250, 100}; //!< by narrowness

//! What was first seen before a gap longer than this is first seen again after it.
constexpr Milliseconds longestUnwatched = std::chrono::minutes(2);

QHash<AgentId, User> byId(const QList<User> &users)
{
    QHash<AgentId, User> hash;
    hash.reserve(users.size());
    for (const User &user : users)
        hash.insert(user.id, user);
    return hash;
}

} // namespace

Floor::Floor(RestClient &client, Intervals intervals, std::shared_ptr<const FieldSpellings> spellings,
             Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_spellings(std::move(spellings))
{
    setUpFeeds(intervals, random);
}

Floor::~Floor() = default;

Feed &Floor::feed(FeedId id) const
{
    return *m_feeds[size_t(id)];
}

void Floor::setUpFeeds(const Intervals &intervals, const Backoff::Random &random)
{
    const auto page = [](ListPiece piece) {
        return contactpro::Page{.offset = piece.offset, .limit = pageLimits[size_t(piece.narrowness)]};
    };
    adopt(std::make_unique<ListFeed<Queue>>(
              QStringLiteral("rci/queues"), m_client, intervals.names, random,
              ListFeed<Queue>::Plan{[page](ListPiece piece) { return contactpro::queues(page(piece)); },
                                    {1, 1, 1}, true,
                                    [this](const QList<Queue> &queues, Instant) {
                                        m_queues = queues;
                                        joinQueueLines();
                                    }}),
          FeedId::Queues);
    adopt(std::make_unique<ListFeed<User>>(
              QStringLiteral("rci/users"), m_client, intervals.names, random,
              ListFeed<User>::Plan{[page](ListPiece piece) { return contactpro::users(page(piece)); },
                                   {1, 1, 1}, true,
                                   [this](const QList<User> &users, Instant at) {
                                       m_users = byId(users);
                                       joinAgentLines(at);
                                   }}),
          FeedId::Users);
    adopt(std::make_unique<ListFeed<QueueStatus>>(
              QStringLiteral("rmi/queueStatuses"), m_client, intervals.queueStatuses, random,
              ListFeed<QueueStatus>::Plan{[this](ListPiece piece) {
                                              return piece.narrowness == 0
                                                  ? contactpro::queueStatuses(m_statusMemo)
                                                  : contactpro::queueStatusesOf(knownChannels[size_t(piece.part)]);
                                          },
                                          {1, int(knownChannels.size())}, false,
                                          [this](const QList<QueueStatus> &statuses, Instant at) {
                                              takeStatuses(statuses, at);
                                          }}),
          FeedId::QueueStatuses);
    adopt(std::make_unique<ListFeed<Agent>>(
              QStringLiteral("rmi/agents"), m_client, intervals.agents, random,
              ListFeed<Agent>::Plan{[this](ListPiece piece) {
                                        return piece.narrowness == 0
                                            ? contactpro::agents(m_spellings, m_agentMemo)
                                            : contactpro::agentsWho(contactpro::availabilities[size_t(piece.part)],
                                                                    m_spellings);
                                    },
                                    {1, int(contactpro::availabilities.size())}, false,
                                    [this](const QList<Agent> &agents, Instant at) { takeAgents(agents, at); }}),
          FeedId::Agents);
    adopt(std::make_unique<ListFeed<Contact>>(
              QStringLiteral("rmi/contacts"), m_client, intervals.contacts, random,
              ListFeed<Contact>::Plan{[this](ListPiece piece) {
                                          const Instant now = serverNow();
                                          return contactpro::contactsInProcess(
                                              {now - recentContacts[size_t(piece.narrowness)], now}, m_contactMemo);
                                      },
                                      {1, 1, 1}, false,
                                      [this](const QList<Contact> &contacts, Instant at) {
                                          takeContacts(contacts, at);
                                      }}),
          FeedId::Contacts);
}

void Floor::adopt(std::unique_ptr<Feed> feed, FeedId id)
{
    connect(feed.get(), &Feed::answered, this, [this, id] { emit answered(id); });
    connect(feed.get(), &Feed::healthChanged, this, [this, id] { emit healthChanged(id); });
    m_feeds[size_t(id)] = std::move(feed);
}

//! Nobody looked for a while, or only a snapshot is held: what was seen first then is no witness.
bool Floor::wasUnwatched(FeedId id, Instant at) const
{
    const auto before = health(id).answeredAt;
    return before && at - *before > std::max(longestUnwatched, 3 * feed(id).interval());
}

void Floor::takeStatuses(const QList<QueueStatus> &statuses, Instant at)
{
    if (wasUnwatched(FeedId::QueueStatuses, at)) {
        for (QueueLine &line : m_queueLines)
            line.longestWaitBegan.reset();
    }
    m_statuses.clear();
    m_statusAt.clear();
    for (const QueueStatus &status : statuses) {
        m_statuses.insert(status.id, status);
        m_statusAt.insert(status.id, at);
    }
    joinQueueLines();
    learnChannels();
    askWatched();
}

void Floor::takeAgents(const QList<Agent> &agents, Instant at)
{
    if (wasUnwatched(FeedId::Agents, at))
        m_agentLines.clear(); // the same state now does not mean that it lasted
    m_agents = agents;
    joinAgentLines(at);
}

void Floor::takeContacts(const QList<Contact> &contacts, Instant at)
{
    m_contactRecords = contacts;
    auto lines = joinContacts(contacts, m_contacts, at);
    if (lines == m_contacts)
        return;
    m_contacts = std::move(lines);
    emit contactsChanged();
}

//! Where RCI names no channel: the one whose type= filter returns the queue. Asked once a session.
void Floor::learnChannels()
{
    const bool isNeeded = std::any_of(m_queueLines.cbegin(), m_queueLines.cend(), [](const QueueLine &line) {
        return line.channel == Channel::Unknown;
    });
    if (m_isChannelsAsked || !isNeeded)
        return;
    m_isChannelsAsked = true;
    for (const Channel channel : knownChannels) {
        m_client.send<QList<QueueStatus>>(
            contactpro::queueStatusesOf(channel), Purpose::Poll, this,
            [this, channel](const Result<QList<QueueStatus>> &statuses) {
                if (!statuses) {
                    m_isChannelsAsked = false; // at the next poll again
                    return;
                }
                for (const QueueStatus &status : *statuses)
                    m_channels.insert(status.id, channel);
                joinQueueLines();
            });
    }
}

void Floor::watchQueue(const QueueId &queue)
{
    if (m_watched == queue)
        return;
    m_watched = queue;
    askWatched();
}

void Floor::askWatched()
{
    if (m_watched.isEmpty())
        return;
    m_client.send<QueueStatus>(contactpro::queueStatus(m_watched), Purpose::Poll, this,
                               [this](const Result<QueueStatus> &status) {
        if (!status)
            return; // the list's failure is told by its feed
        m_statuses.insert(status->id, *status);
        m_statusAt.insert(status->id, serverNow());
        joinQueueLines();
    });
}

void Floor::joinQueueLines()
{
    auto lines = joinQueues({m_queues, m_statuses, m_channels}, m_queueLines, m_statusAt);
    if (lines == m_queueLines)
        return;
    m_queueLines = std::move(lines);
    emit queuesChanged();
}

void Floor::joinAgentLines(Instant at)
{
    auto lines = joinAgents(m_agents, m_users, m_agentLines, at);
    if (lines == m_agentLines)
        return;
    m_agentLines = std::move(lines);
    emit agentsChanged();
}

FloorSnapshot Floor::snapshot() const
{
    FloorSnapshot snapshot{.queues = m_queues,
                           .users = m_users.values(),
                           .statuses = m_statuses.values(),
                           .agents = m_agents,
                           .contacts = m_contactRecords};
    for (const FeedId id : allFeeds) {
        if (const auto at = health(id).answeredAt)
            snapshot.answeredAt.insert(int(id), *at);
    }
    return snapshot;
}

void Floor::restore(const FloorSnapshot &snapshot)
{
    const auto isMissing = [this, &snapshot](FeedId id) {
        return snapshot.answeredAt.contains(int(id)) && !health(id).answeredAt;
    };
    const auto at = [&snapshot](FeedId id) { return snapshot.answeredAt.value(int(id)); };
    if (isMissing(FeedId::Queues))
        m_queues = snapshot.queues;
    if (isMissing(FeedId::Users))
        m_users = byId(snapshot.users);
    if (isMissing(FeedId::QueueStatuses)) {
        for (const QueueStatus &status : snapshot.statuses) {
            m_statuses.insert(status.id, status);
            m_statusAt.insert(status.id, at(FeedId::QueueStatuses));
        }
    }
    if (isMissing(FeedId::Agents))
        m_agents = snapshot.agents;
    if (isMissing(FeedId::Contacts))
        takeContacts(snapshot.contacts, at(FeedId::Contacts));
    for (const FeedId id : allFeeds) {
        if (isMissing(id))
            feed(id).restored(at(id));
    }
    joinQueueLines();
    joinAgentLines(snapshot.answeredAt.value(int(FeedId::Agents)));
}

} // namespace floorwalker
