// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/donotcontact.h"
#include "models/desk/listeningnotes.h"
#include "models/desk/remarkdrafts.h"
#include "models/desk/reviews.h"
#include "models/desk/savedsearches.h"
#include "models/edits/callbackadding.h"
#include "models/edits/callbackchanges.h"
#include "models/edits/callbackimporting.h"
#include "models/edits/campaignmessages.h"
#include "models/edits/campaignsending.h"
#include "models/edits/chatadding.h"
#include "models/edits/consentimporting.h"
#include "models/edits/exportlog.h"
#include "models/edits/ledgersettling.h"
#include "models/edits/messagechanges.h"
#include "models/edits/readycommand.h"
#include "models/edits/remarking.h"
#include "models/history/floorrecorder.h"
#include "models/history/historystore.h"
#include "models/history/recentwaiting.h"
#include "models/items/callbackitems.h"
#include "models/items/contactitems.h"
#include "models/items/contactlists.h"
#include "models/items/connectionitem.h"
#include "models/items/consentitems.h"
#include "models/items/flooritems.h"
#include "models/items/journeyitems.h"
#include "models/items/ledgeritems.h"
#include "models/items/messageitems.h"
#include "models/items/recordingitems.h"
#include "models/items/trenditems.h"
#include "models/live/callbacks.h"
#include "models/listening/listening.h"
#include "models/listening/recordingexport.h"
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
        QString ledgerFile; //!< empty: a fresh one
        QString deskFile; //!< empty: a fresh one
    };

    FloorFixture();
    explicit FloorFixture(const Setting &setting);
    ~FloorFixture();

    //! What the tenant answers from now on.
    void answer(const QString &path, const QByteArray &json);
    void fail(const QString &path, int status, const QByteArray &words = {});
    void failAll(int status, const QByteArray &words = {});
    void hang(const QString &path) { wire.hang(path); }
    void hangAll();
    //! Three queues, five agents, three contacts and five callbacks: see the source.
    void answerWithASmallFloor();

    Instant serverTime() const;
    //! The server's moment so many seconds ago, as it writes it.
    QByteArray ago(int seconds) const;

    //! In steps small enough that answers come between ticks.
    void pass(Milliseconds span);
    void settle(); //!< answers that are on their way arrive

    static inline const QString callbacksPath = QStringLiteral("cmi/callbacks");

    static inline const QString sales{32, u'A'}; //!< ids
    static inline const QString support{32, u'B'};
    static inline const QString night{32, u'C'};
    static inline const QString aino{32, u'1'}; //!< on contact
    static inline const QString eero{32, u'2'}; //!< available
    static inline const QString liisa{32, u'3'}; //!< not ready: lunch

    const QString &deskFile() const { return m_deskFile; }

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
    QString m_deskFile;
    KeyHolder m_keys;

public:
    RestClient client;
    HistoryStore history;
    Floor floor;
    Callbacks callbacks;
    Messages messages;
    FloorRecorder recorder;
    RecentWaiting recent;
    FloorItems items;
    CallbackItems callbackItems;
    ContactSearch contactSearch;
    ContactItems contactItems;
    Journey journey;
    JourneyItems journeyItems;
    ContactLists contactLists;
    RecordingSearch recordingSearch;
    RecordingItems recordingItems;
    ConsentItems consentItems;
    TrendItems trends;
    ConnectionItem connection;
    ReadyCommand readyCommand;
    Ledger ledger;
    DoNotContact doNotContact;
    SavedSearches savedSearches;
    RemarkDrafts remarkDrafts;
    ListeningNotes listeningNotes;
    Reviews reviews;
    CallbackAdding callbackAdding;
    CallbackChanges callbackChanges;
    CallbackImporting callbackImporting;
    ChatAdding chatAdding;
    MessageChanges messageChanges;
    CampaignSending campaignSending;
    CampaignMessages campaignMessages;
    Remarking remarking;
    ConsentWriting consentWriting;
    ConsentImporting consentImporting;
    LedgerSettling settling;
    ExportLog exportLog;
    Listening listening;
    RecordingCopy recordingCopy;
    RecordingConsent recordingConsent;
    RecordingExport recordingExport;
    MessageItems messageItems;
    LedgerItems ledgerItems;
    Preferences preferences;
    Workplace workplace;
};

} // namespace floorwalker
