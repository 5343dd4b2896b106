// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/freshness.h"
#include "models/items/ownednumbertable.h"
#include "models/rest/restclient.h"

namespace floorwalker {

//! The numbers of an account as a page sees them. Asked when a person asks, and again after each change:
//! the list has neither pages nor time. Keeps the last good answer. Main thread; what it is given must
//! outlive it.
class OwnedNumberItems final : public QObject
{
    Q_OBJECT

public:
    //! now: by which the age of the answer is told.
    OwnedNumberItems(RestClient &config, OwnedNumberTable::ServerNow now, const ApplicationKey &own, QObject *parent = nullptr);

    OwnedNumberTable &table() { return m_table; }
    void read(); //!< again, while one is under way: after it
    bool isReading() const { return m_isReading; }
    Freshness freshness() const { return m_freshness; }

    static QString resource(); //!< "configuration/numbers"

signals:
    void changed(); //!< rows or freshness

private:
    void take(const Result<QList<OwnedNumber>> &numbers);

    RestClient &m_client;
    OwnedNumberTable::ServerNow m_now;
    OwnedNumberTable m_table;
    Freshness m_freshness;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
};

} // namespace floorwalker
