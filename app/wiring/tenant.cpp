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

Limits limitsOf(const Profile &profile)
{
    return {.waiting = {profile.waiting.warning, profile.waiting.critical},
            .longestWait = {profile.longestWait.warning, profile.longestWait.critical}};
}

} // namespace

Tenant::Tenant(std::unique_ptr<Connection> connection, const Files &files, Clock &clock)
    : m_connection(std::move(connection))
    , m_profile(m_connection->profile())
    , m_spellings(spellingsOf(m_profile))
    , m_history(files.history, m_profile.id)
    , m_floor(m_connection->client(), intervalsOf(m_profile), m_spellings)
    , m_callbacks(m_connection->client(), m_profile.intervals.callbacks)
    , m_messages(m_connection->client(), m_profile.businessDay(), m_profile.intervals.callbacks)
    , m_recorder(m_floor, m_callbacks, m_history)
    , m_items(m_floor, clock, limitsOf(m_profile))
    , m_callbackItems(m_callbacks, m_items, clock, m_profile.businessDay().zone())
    , m_contactSearch(m_connection->client(), m_profile.intervals.contacts)
    , m_contactItems(m_contactSearch, clock, [this] { return m_floor.serverNow(); }, m_profile.businessDay())
    , m_journey(m_connection->client())
    , m_journeyItems(m_journey, clock, [this] { return m_floor.serverNow(); }, m_profile.businessDay().zone())
    , m_lists(m_connection->client(), clock, [this] { return m_floor.serverNow(); }, m_profile.businessDay())
    , m_recordingSearch(m_connection->client(), m_profile.intervals.recordings)
    , m_recordingItems(m_recordingSearch, m_connection->client(), clock, m_profile.businessDay(), m_profile.user)
    , m_recordingCopy(m_connection->recordingWire())
    , m_recordingConsent(m_connection->client())
    , m_consentItems(m_connection->client(), clock)
    , m_trends(m_history, m_recent)
    , m_connectionItem(m_connection->client())
    , m_readyCommand(m_connection->client())
    , m_writing(m_connection->backEnds(), files.writing, m_profile.user,
                ledgerTimes(QProcessEnvironment::systemEnvironment()))
    , m_recordingExport(m_writing.listening, m_writing.exportLog, m_connection->recordingWire())
    , m_ledgerItems(m_writing.ledger, [this] { return m_floor.serverNow(); }, clock)
    , m_messageItems(m_messages, m_writing.ledger, clock, m_profile.businessDay())
    , m_savedSearches(files.writing.desk, m_profile.id.text())
    , m_remarkDrafts(files.writing.desk)
    , m_listeningNotes(files.writing.desk)
    , m_reviews(files.writing.desk, m_profile.id.text(), m_profile.user)
{
    const BackEnds backEnds = m_connection->backEnds();
    if (backEnds.conversation)
        m_conversation = std::make_unique<ConversationDesk>(backEnds, m_writing.ledger, m_profile, files.writing.desk);
    if (backEnds.conversation)
        m_writing.campaignSending.setConversation(*backEnds.conversation, m_profile.conversation.projectId);
    if (backEnds.calling)
        m_calling = std::make_unique<CallingDesk>(backEnds, m_writing.ledger, m_profile);
    if (m_calling)
        m_writing.campaignSending.setNumberQueries(&m_calling->numberQueries);
    m_writing.settling.keepSettling();
    m_writing.ledger.watchOthers();
    m_ledgerItems.start();
    m_writing.listening.setRules(listeningRules(m_profile));
    connect(&m_readyCommand, &ReadyCommand::settled, &m_floor.feed(FeedId::Agents), &Feed::pollSoon);
    // The table changes because the tenant says so.
    connect(&m_writing.callbackAdding, &CallbackAdding::finished, &m_callbackItems, &CallbackItems::refresh);
    connect(&m_writing.callbackChanges, &CallbackChanges::finished, &m_callbackItems, &CallbackItems::refresh);
    connect(&m_writing.settling, &LedgerSettling::sendingEnded, &m_callbackItems, &CallbackItems::refresh);
    connect(&m_writing.callbackImporting, &CallbackImporting::finished, &m_callbackItems, &CallbackItems::refresh);
    connect(&m_writing.settling, &LedgerSettling::settled, &m_callbackItems, &CallbackItems::refresh);
    connect(&m_writing.campaignSending, &CampaignSending::finished, &m_messageItems, &MessageItems::refresh);
    connect(&m_writing.campaignSending, &CampaignSending::tested, &m_messageItems, &MessageItems::refresh);
    connect(&m_writing.messageChanges, &MessageChanges::finished, &m_messageItems, &MessageItems::refresh);
    connect(&m_writing.settling, &LedgerSettling::settled, &m_messageItems, &MessageItems::refresh);
    connect(&m_writing.settling, &LedgerSettling::sendingEnded, &m_messageItems, &MessageItems::refresh);
    connect(&m_writing.consentWriting, &ConsentWriting::finished, &m_consentItems, &ConsentItems::refresh);
    connect(&m_writing.consentImporting, &ConsentImporting::finished, &m_consentItems, &ConsentItems::refresh);
    connect(&m_trends, &TrendItems::recentChanged, &m_items.queues(), &QueueTable::seriesChanged);
    for (QueueTable *table : {&m_items.queues(), &m_items.worstQueues()})
        table->setSeries([this](const QueueId &queue) { return m_trends.recent(queue); });

    m_recent.follow(m_floor);
    m_recent.load(m_history, m_floor.serverNow());
    // Until the first answer this computer's clock must do, and it may be wrong.
    connect(&m_connection->client(), &RestClient::answered, this,
            [this] { m_recent.load(m_history, m_floor.serverNow()); }, Qt::SingleShotConnection);
    m_history.loadSnapshot(m_spellings, this, [this](const Result<std::optional<DeskSnapshot>> &kept) {
        if (!kept || !*kept)
            return;
        m_floor.restore((*kept)->floor);
        if ((*kept)->callbacks)
            m_callbacks.restore(*(*kept)->callbacks);
    });
    using Topic = FloorItems::Topic;
    m_needs = {m_items.need(Topic::QueueNames), m_items.need(Topic::UserNames), m_items.need(Topic::Queues),
               m_items.need(Topic::Agents)};
}

Tenant::~Tenant() = default;

void Tenant::takePast(const QList<QueueSample> &samples)
{
    m_history.keep(samples);
    m_recent.load(m_history, m_floor.serverNow());
}

void Tenant::apply(const Profile &profile)
{
    m_profile = profile;
    const Floor::Intervals intervals = intervalsOf(profile);
    m_floor.feed(FeedId::QueueStatuses).setInterval(intervals.queueStatuses);
    m_floor.feed(FeedId::Agents).setInterval(intervals.agents);
    m_floor.feed(FeedId::Contacts).setInterval(intervals.contacts);
    m_callbacks.feed().setInterval(profile.intervals.callbacks);
    m_messages.feed().setInterval(profile.intervals.callbacks);
    m_contactSearch.feed().setInterval(profile.intervals.contacts);
    m_recordingSearch.feed().setInterval(profile.intervals.recordings);
    m_items.setLimits(limitsOf(profile));
    m_writing.listening.setRules(listeningRules(profile));
    m_connection->client().budget().setPerMinute(profile.requestsPerMinute);
}

} // namespace floorwalker
