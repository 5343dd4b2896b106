// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/callingdesk.h"
#include "app/wiring/connection.h"
#include "app/wiring/conversationdesk.h"
#include "app/wiring/writing.h"
#include "models/desk/listeningnotes.h"
#include "models/desk/remarkdrafts.h"
#include "models/desk/reviews.h"
#include "models/desk/savedsearches.h"
#include "models/edits/readycommand.h"
#include "models/history/floorrecorder.h"
#include "models/history/historystore.h"
#include "models/history/recentwaiting.h"
#include "models/items/callbackitems.h"
#include "models/items/connectionitem.h"
#include "models/items/consentitems.h"
#include "models/items/contactitems.h"
#include "models/items/contactlists.h"
#include "models/items/flooritems.h"
#include "models/items/journeyitems.h"
#include "models/items/ledgeritems.h"
#include "models/items/messageitems.h"
#include "models/items/recordingitems.h"
#include "models/items/trenditems.h"
#include "models/live/callbacks.h"
#include "models/listening/recordingexport.h"
#include "models/live/floor.h"

namespace floorwalker {

//! All objects of one tenant that a window shows. Built in the order in which they know each other,
//! gone in the reverse. Main thread.
class Tenant final : public QObject
{
    Q_OBJECT

public:
    //! Where the profile's history is kept, whose last snapshot shows at once, and the tenant's
    //! ledger, whose open writes are settled at once.
    struct Files {
        QString history;
        Writing::Files writing;
    };
    Tenant(std::unique_ptr<Connection> connection, const Files &files, Clock &clock);
    ~Tenant() override;

    const Profile &profile() const { return m_profile; }
    //! New limits, intervals and budget, at once; another address or user needs another Tenant.
    void apply(const Profile &profile);

    FloorItems &items() { return m_items; }
    CallbackItems &callbacks() { return m_callbackItems; }
    ContactItems &contacts() { return m_contactItems; }
    JourneyItems &journey() { return m_journeyItems; }
    ContactLists &lists() { return m_lists; }
    RecordingItems &recordings() { return m_recordingItems; }
    ConsentItems &consents() { return m_consentItems; }
    RecordingCopy &recordingCopy() { return m_recordingCopy; }
    RecordingConsent &recordingConsent() { return m_recordingConsent; }
    RecordingExport &recordingExport() { return m_recordingExport; }
    TrendItems &trends() { return m_trends; }
    ConnectionItem &connection() { return m_connectionItem; }
    ReadyCommand &readyCommand() { return m_readyCommand; }
    Writing &writing() { return m_writing; }
    LedgerItems &ledger() { return m_ledgerItems; }
    MessageItems &messages() { return m_messageItems; }
    SavedSearches &savedSearches() { return m_savedSearches; }
    RemarkDrafts &remarkDrafts() { return m_remarkDrafts; }
    ListeningNotes &listeningNotes() { return m_listeningNotes; }
    Reviews &reviews() { return m_reviews; }
    ConversationDesk *conversation() { return m_conversation.get(); } //!< null: the profile has no project
    CallingDesk *calling() { return m_calling.get(); } //!< null: the profile has no application

    //! Samples of before this run, from elsewhere than polls (the demo's past).
    void takePast(const QList<QueueSample> &samples);

private:
    std::unique_ptr<Connection> m_connection;
    Profile m_profile;
    std::shared_ptr<const FieldSpellings> m_spellings;
    HistoryStore m_history;
    Floor m_floor;
    Callbacks m_callbacks;
    Messages m_messages;
    FloorRecorder m_recorder;
    RecentWaiting m_recent;
    FloorItems m_items;
    CallbackItems m_callbackItems;
    ContactSearch m_contactSearch;
    ContactItems m_contactItems;
    Journey m_journey;
    JourneyItems m_journeyItems;
    ContactLists m_lists;
    RecordingSearch m_recordingSearch;
    RecordingItems m_recordingItems;
    RecordingCopy m_recordingCopy;
    RecordingConsent m_recordingConsent;
    ConsentItems m_consentItems;
    TrendItems m_trends;
    ConnectionItem m_connectionItem;
    ReadyCommand m_readyCommand;
    Writing m_writing;
    RecordingExport m_recordingExport;
    LedgerItems m_ledgerItems;
    MessageItems m_messageItems;
    SavedSearches m_savedSearches;
    RemarkDrafts m_remarkDrafts;
    ListeningNotes m_listeningNotes;
    Reviews m_reviews;
    std::unique_ptr<ConversationDesk> m_conversation;
    std::unique_ptr<CallingDesk> m_calling;
    std::array<FloorItems::Need, 4> m_needs; //!< names, and what history keeps even while no page shows it
};

} // namespace floorwalker
