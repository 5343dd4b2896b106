// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/conversationapps.h"

#include "models/items/feedneed.h"
#include "models/live/feed.h"
#include "models/rest/endpoints/conversation.h"

namespace floorwalker {

namespace {

constexpr std::chrono::seconds pollInterval{30}; //!< its queue moves slowly

class AppsFeed final : public Feed
{
public:
    using Take = std::function<void(const QList<ConversationApp> &)>;

    AppsFeed(RestClient &client, QString project, AppChannelTable::ServerNow now, Backoff::Random random, Take take)
        : Feed(ConversationApps::resource(), client.clock(), pollInterval, std::move(random))
        , m_client(client)
        , m_project(std::move(project))
        , m_now(std::move(now))
        , m_take(std::move(take))
    {
    }

private:
    void ask() override
    {
        m_client.send<QList<ConversationApp>>(conversation::apps(m_project), Purpose::Poll, this,
                                              [this](const Result<QList<ConversationApp>> &apps) {
            if (!apps) {
                failed(apps.error());
                return;
            }
            m_take(*apps);
            succeeded(m_now());
        });
    }

    RestClient &m_client;
    QString m_project;
    AppChannelTable::ServerNow m_now;
    Take m_take;
};

} // namespace

ConversationApps::ConversationApps(RestClient &client, QString project, const AppId &usual, AppChannelTable::ServerNow now,
                                   Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_now(now)
    , m_chosen(usual)
    , m_channels(now, client.clock())
    , m_feed(std::make_unique<AppsFeed>(client, std::move(project), std::move(now), std::move(random),
                                        [this](const QList<ConversationApp> &apps) { take(apps); }))
{
    connect(m_feed.get(), &Feed::answered, this, &ConversationApps::changed);
    connect(m_feed.get(), &Feed::healthChanged, this, &ConversationApps::changed);
}

ConversationApps::~ConversationApps() = default;

QString ConversationApps::resource()
{
    return QStringLiteral("apps");
}

void ConversationApps::setLookedAt(bool isLookedAt)
{
    if (std::exchange(m_isLookedAt, isLookedAt) == isLookedAt)
        return;
    if (isLookedAt)
        m_feed->acquire();
    else
        m_feed->release();
}

void ConversationApps::refresh()
{
    m_feed->pollSoon();
}

void ConversationApps::choose(const AppId &app)
{
    if (app == m_chosen)
        return;
    m_chosen = app;
    const ConversationApp *chosen = chosenApp();
    m_channels.setChannels(chosen ? chosen->channels : QList<AppChannel>());
    emit chosenChanged();
}

const ConversationApp *ConversationApps::chosenApp() const
{
    const auto found = std::find_if(m_apps.cbegin(), m_apps.cend(), [this](const ConversationApp &app) { return app.id == m_chosen; });
    return found == m_apps.cend() ? nullptr : &*found;
}

void ConversationApps::take(const QList<ConversationApp> &apps)
{
    m_apps = apps;
    if (m_chosen.isEmpty() && !m_apps.isEmpty())
        choose(m_apps.constFirst().id);
    const ConversationApp *chosen = chosenApp();
    m_channels.setChannels(chosen ? chosen->channels : QList<AppChannel>());
}

Freshness ConversationApps::freshness() const
{
    return freshnessOf(*m_feed);
}

} // namespace floorwalker
