// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conferenceitems.h"

#include "models/items/feedneed.h"
#include "models/live/feed.h"
#include "models/rest/endpoints/calling.h"

namespace floorwalker {

namespace {

constexpr std::chrono::seconds pollInterval{5};

//! One conference. The server has none of that name while nobody is in it, which is no failure.
class ConferenceFeed final : public Feed
{
public:
    using Take = std::function<void(const QList<Participant> &, Instant)>;

    ConferenceFeed(RestClient &client, ConferenceId conference, ParticipantTable::ServerNow now, Backoff::Random random, Take take)
        : Feed(ConferenceItems::resource(), client.clock(), pollInterval, std::move(random))
        , m_client(client)
        , m_conference(std::move(conference))
        , m_now(std::move(now))
        , m_take(std::move(take))
    {
    }

private:
    void ask() override
    {
        m_client.send<QList<Participant>>(calling::conference(m_conference), Purpose::Poll, this,
                                          [this](const Result<QList<Participant>> &answer) {
            if (!answer && answer.error().kind != ErrorKind::NotFound) {
                failed(answer.error());
                return;
            }
            const Instant at = m_now();
            m_take(answer ? *answer : QList<Participant>(), at);
            succeeded(at);
        });
    }

    RestClient &m_client;
    ConferenceId m_conference;
    ParticipantTable::ServerNow m_now;
    Take m_take;
};

} // namespace

ConferenceItems::ConferenceItems(RestClient &calling, ParticipantTable::ServerNow now, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_client(calling)
    , m_now(now)
    , m_random(std::move(random))
    , m_table(std::move(now), calling.clock())
{
}

ConferenceItems::~ConferenceItems() = default;

QString ConferenceItems::resource()
{
    return QStringLiteral("conferences");
}

void ConferenceItems::watch(const ConferenceId &conference)
{
    if (conference == m_watched)
        return;
    m_watched = conference;
    m_table.setParticipants({}, m_now());
    m_feed.reset();
    if (!conference.isEmpty()) {
        m_feed = std::make_unique<ConferenceFeed>(m_client, conference, m_now, m_random,
                                                  [this](const QList<Participant> &participants, Instant at) {
            m_table.setParticipants(participants, at);
        });
        connect(m_feed.get(), &Feed::answered, this, &ConferenceItems::changed);
        connect(m_feed.get(), &Feed::healthChanged, this, &ConferenceItems::changed);
        if (m_isLookedAt)
            m_feed->acquire();
    }
    emit changed();
}

void ConferenceItems::setLookedAt(bool isLookedAt)
{
    if (std::exchange(m_isLookedAt, isLookedAt) == isLookedAt || !m_feed)
        return;
    if (isLookedAt)
        m_feed->acquire();
    else
        m_feed->release();
}

void ConferenceItems::refresh()
{
    if (m_feed)
        m_feed->pollSoon();
}

Freshness ConferenceItems::freshness() const
{
    return m_feed ? freshnessOf(*m_feed) : Freshness();
}

} // namespace floorwalker
