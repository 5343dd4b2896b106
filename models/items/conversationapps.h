// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/appchanneltable.h"
#include "models/items/freshness.h"
#include "models/rest/restclient.h"

#include <memory>

namespace floorwalker {

class Feed;

//! The apps of a project, and the one that is looked at: its channels, its queue and its limits. Asked about
//! now and then while a page is shown. Main thread; what it is given must outlive it.
class ConversationApps final : public QObject
{
    Q_OBJECT

public:
    //! now: by which ages are told. usual: the app to begin with; empty: the first.
    ConversationApps(RestClient &client, QString project, const AppId &usual, AppChannelTable::ServerNow now,
                     Backoff::Random random = systemRandom(), QObject *parent = nullptr);
    ~ConversationApps() override;

    void setLookedAt(bool isLookedAt);
    void refresh();
    void choose(const AppId &app);

    const QList<ConversationApp> &apps() const { return m_apps; }
    const AppId &chosen() const { return m_chosen; } //!< empty before the first answer, unless the profile names one
    const ConversationApp *chosenApp() const; //!< null: not answered yet, or not in the project
    AppChannelTable &channels() { return m_channels; }
    Freshness freshness() const;
    Instant serverNow() const { return m_now(); }

    static QString resource(); //!< "apps"

signals:
    void changed(); //!< apps or freshness
    void chosenChanged();

private:
    void take(const QList<ConversationApp> &apps);

    AppChannelTable::ServerNow m_now;
    AppId m_chosen;
    QList<ConversationApp> m_apps;
    AppChannelTable m_channels;
    std::unique_ptr<Feed> m_feed;
    bool m_isLookedAt = false;
};

} // namespace floorwalker
