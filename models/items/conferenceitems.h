// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"
#include "models/items/participanttable.h"
#include "models/rest/restclient.h"

#include <memory>

namespace floorwalker {

class Feed;

//! The conference somebody looks at, asked about every few seconds while it is shown. Main thread; what
//! it is given must outlive it.
class ConferenceItems final : public QObject
{
    Q_OBJECT

public:
    //! now: by which ages and beginnings are told.
    ConferenceItems(RestClient &calling, ParticipantTable::ServerNow now, Backoff::Random random = systemRandom(),
                    QObject *parent = nullptr);
    ~ConferenceItems() override;

    void watch(const ConferenceId &conference); //!< an empty one: none
    const ConferenceId &watched() const { return m_watched; }
    void setLookedAt(bool isLookedAt); //!< asks meanwhile
    void refresh(); //!< a person wants it, or something was changed

    ParticipantTable &table() { return m_table; }
    Freshness freshness() const; //!< nobody in it, and no such conference, are the same to the server

    static QString resource(); //!< "conferences"

signals:
    void changed(); //!< conference, rows or freshness

private:
    RestClient &m_client;
    ParticipantTable::ServerNow m_now;
    Backoff::Random m_random;
    ParticipantTable m_table;
    ConferenceId m_watched;
    bool m_isLookedAt = false;
    std::unique_ptr<Feed> m_feed; //!< of the watched one; null: there is none
};

} // namespace floorwalker
