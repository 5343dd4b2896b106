// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/readycommand.h"
#include "models/history/floorrecorder.h"
#include "models/history/historystore.h"
#include "models/history/recentwaiting.h"
#include "models/items/connectionitem.h"
#include "models/items/flooritems.h"
#include "models/items/trenditems.h"
#include "models/rest/authorizer.h"
#include "models/session/profile.h"
#include "models/settings/preferences.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tenantwire.h"
#include "ui/main/workplace.h"

#include <QTemporaryDir>

namespace floorwalker {

//! A signed-in tenant for pages, without a network: answers are literal JSON by path, and time
//! passes when the test says so. Begins empty (every list is `[]`) with nothing asked yet.
class FloorFixture
{
public:
    struct Setting {
        Milliseconds clientAhead{0}; //!< of the server's clock
        QString historyFile; //!< empty: a fresh one
    };

    FloorFixture();
    explicit FloorFixture(const Setting &setting);

    //! What the tenant answers from now on.
    void answer(const QString &path, const QByteArray &json);
    void fail(const QString &path, int status, const QByteArray &words = {});
    void failAll(int status, const QByteArray &words = {});
    void hang(const QString &path) { wire.hang(path); }
    void hangAll();
    //! Three queues, five agents and three contacts: see the source.
    void answerWithASmallFloor();

    Instant serverTime() const;
    //! The server's moment so many seconds ago, as it writes it.
    QByteArray ago(int seconds) const;

    //! In steps small enough that answers come between ticks.
    void pass(Milliseconds span);
    void settle(); //!< answers that are on their way arrive

    static const QString sales; //!< ids
    static const QString support;
    static const QString night;
    static const QString aino; //!< on contact
    static const QString eero; //!< available
    static const QString liisa; //!< not ready: lunch

    Profile profile;
    FakeClock clock;
    TenantWire wire;

private:
    class KeyHolder final : public Authorizer
    {
    public:
        void authorize(WireRequest &request, Instant) override;
    };

    static Profile madeProfile();

    QTemporaryDir m_folder;
    KeyHolder m_keys;

public:
    RestClient client;
    HistoryStore history;
    Floor floor;
    FloorRecorder recorder;
    RecentWaiting recent;
    FloorItems items;
    TrendItems trends;
    ConnectionItem connection;
    ReadyCommand readyCommand;
    Preferences preferences;
    Workplace workplace;
};

} // namespace floorwalker
