// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/feed.h"
#include "models/live/floorlines.h"
#include "models/rest/endpoints/contactpro.h"
#include "models/rest/restclient.h"

#include <QSet>

#include <memory>

namespace floorwalker {

enum class FeedId { Queues, Users, QueueStatuses, Agents, Contacts };
inline constexpr std::array allFeeds{FeedId::Queues, FeedId::Users, FeedId::QueueStatuses,
                                     FeedId::Agents, FeedId::Contacts};

//! The last good answers of a tenant, for a restart and for history; times by feed, server clock.
struct FloorSnapshot {
    QList<Queue> queues;
    QList<User> users;
    QList<QueueStatus> statuses;
    QList<Agent> agents;
    QList<Contact> contacts;
    QHash<int, Instant> answeredAt; //!< by int(FeedId)
};

//! The live state of one tenant: polls, joins and tells. Main thread. Its lists are always whole and
//! the last good ones; whoever shows them merges.
class Floor final : public QObject
{
    Q_OBJECT

public:
    struct Intervals {
        Milliseconds queueStatuses = std::chrono::seconds(10);
        Milliseconds agents = std::chrono::seconds(10);
        Milliseconds contacts = std::chrono::seconds(15);
        Milliseconds names = std::chrono::minutes(10); //!< rci/queues, rci/users and channels
    };

    Floor(RestClient &client, Intervals intervals, std::shared_ptr<const FieldSpellings> spellings,
          Backoff::Random random = systemRandom(), QObject *parent = nullptr);
    ~Floor() override;

    const QList<QueueLine> &queues() const { return m_queueLines; }
    const QList<AgentLine> &agents() const { return m_agentLines; }
    const QList<ContactLine> &contacts() const { return m_contacts; } //!< open ones, oldest first

    Feed &feed(FeedId id) const;
    const FeedHealth &health(FeedId id) const { return feed(id).health(); }
    Instant serverNow() const { return m_client.serverClock().now(); }

    //! Also asks rmi/queueStatuses/{id} at each poll of the statuses, until another is watched.
    void watchQueue(const QueueId &queue);

    FloorSnapshot snapshot() const;
    void restore(const FloorSnapshot &snapshot); //!< before the first poll; marks feeds as snapshot

signals:
    void queuesChanged();
    void agentsChanged();
    void contactsChanged();
    void healthChanged(floorwalker::FeedId id);
    void answered(floorwalker::FeedId id); //!< fresh data is in the lists

private:
    void setUpFeeds(const Intervals &intervals, const Backoff::Random &random);
    void adopt(std::unique_ptr<Feed> feed, FeedId id);
    bool wasUnwatched(FeedId id, Instant at) const;
    void takeStatuses(const QList<QueueStatus> &statuses, Instant at);
    void takeAgents(const QList<Agent> &agents, Instant at);
    void takeContacts(const QList<Contact> &contacts, Instant at);
    void learnChannels();
    void askWatched();
    void joinQueueLines();
    void joinAgentLines(Instant at);

    RestClient &m_client;
    std::shared_ptr<const FieldSpellings> m_spellings;
    contactpro::Memo<QueueStatus> m_statusMemo = std::make_shared<RecordMemo<QueueStatus>>();
    contactpro::Memo<Agent> m_agentMemo = std::make_shared<RecordMemo<Agent>>();
    contactpro::Memo<Contact> m_contactMemo = std::make_shared<RecordMemo<Contact>>();
    std::array<std::unique_ptr<Feed>, allFeeds.size()> m_feeds;

    QList<Queue> m_queues;
    QHash<QueueId, QueueStatus> m_statuses;
    QHash<QueueId, Instant> m_statusAt;
    QHash<QueueId, Channel> m_channels;
    QHash<AgentId, User> m_users;
    QList<Agent> m_agents;
    QList<QueueLine> m_queueLines;
    QList<AgentLine> m_agentLines;
    QList<Contact> m_contactRecords; //!< as they came, also those that ended
    QList<ContactLine> m_contacts;
    QueueId m_watched;
    bool m_isChannelsAsked = false;
};

} // namespace floorwalker
