// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/live/feed.h"
#include "models/records/contactpro/callback.h"
#include "models/rest/restclient.h"

#include <memory>

namespace floorwalker {

//! The last good answer, for a restart; server clock.
struct CallbackSnapshot {
    QList<Callback> callbacks;
    Instant answeredAt;
};

//! The callbacks of one tenant as it last told them. Main thread; the list is always whole and the
//! last good one, whoever shows it merges.
class Callbacks final : public QObject
{
    Q_OBJECT

public:
    Callbacks(RestClient &client, Milliseconds interval, Backoff::Random random = systemRandom(),
              QObject *parent = nullptr);
    ~Callbacks() override;

    const QList<Callback> &all() const { return m_all; }
    Feed &feed() const { return *m_feed; }
    std::optional<CallbackSnapshot> snapshot() const; //!< nothing before the first answer
    void restore(const CallbackSnapshot &snapshot); //!< marks the feed; ignored after the first answer
    Instant serverNow() const { return m_client.serverClock().now(); }

signals:
    void changed(); //!< some callback is new, other or gone

private:
    RestClient &m_client;
    std::unique_ptr<Feed> m_feed;
    QList<Callback> m_all;
};

} // namespace floorwalker
