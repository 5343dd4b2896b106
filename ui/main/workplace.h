// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"
#include "models/base/clock.h"

namespace floorwalker {

class CallbackAdding;
class CallbackChanges;
class CallbackImporting;
class CallbackItems;
struct CallingPlace;
class CampaignMessages;
class CampaignSending;
class ChatAdding;
class ConnectionItem;
class ConsentImporting;
class ConsentItems;
class ConsentWriting;
class ContactItems;
struct ContactLists;
struct ConversationsPlace;
class DoNotContact;
class ExportLog;
class FloorItems;
class JourneyItems;
class LedgerItems;
class LedgerSettling;
class Listening;
class ListeningNotes;
class MessageChanges;
class MessageItems;
class Preferences;
class RecordingConsent;
class RecordingCopy;
class RecordingExport;
class RecordingItems;
class ReadyCommand;
class RemarkDrafts;
class Remarking;
class Reviews;
class SavedSearches;
class TrendItems;
struct Profile;

//! What the pages of one tenant work with; lives as long as they do.
struct Workplace {
    const Profile &profile;
    BusinessDay businessDay;
    FloorItems &floor;
    CallbackItems &callbacks;
    MessageItems &messages;
    ContactItems &contacts;
    JourneyItems &journey;
    ContactLists &lists;
    RecordingItems &recordings;
    ConsentItems &consents;
    TrendItems &trends;
    ConnectionItem &connection;
    ReadyCommand &readyCommand;
    CallbackAdding &callbackAdding;
    CallbackChanges &callbackChanges;
    ChatAdding &chatAdding;
    CampaignSending &campaignSending;
    CampaignMessages &campaignMessages;
    MessageChanges &messageChanges;
    Remarking &remarking;
    ConsentWriting &consentWriting;
    ConsentImporting &consentImporting;
    LedgerItems &ledger;
    LedgerSettling &settling;
    ExportLog &exportLog;
    Listening &listening;
    RecordingCopy &recordingCopy;
    RecordingConsent &recordingConsent;
    RecordingExport &recordingExport;
    QString waveformFolder; //!< where the waveforms of recordings are kept; empty: nowhere
    CallbackImporting &callbackImporting;
    DoNotContact &doNotContact;
    SavedSearches &savedSearches;
    RemarkDrafts &remarkDrafts;
    ListeningNotes &listeningNotes;
    Reviews &reviews;
    Preferences &preferences;
    const Clock &clock;
    const ConversationsPlace *conversation = nullptr; //!< null: the profile has no project
    const CallingPlace *calling = nullptr; //!< null: the profile has no application
};

} // namespace floorwalker
