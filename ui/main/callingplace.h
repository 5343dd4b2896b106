// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

class CallingReads;
class CallOrdering;
class CalloutSending;
class ConferenceControl;
class ConferenceItems;
class FollowedCalls;
class NumberChanges;
class NumberQueries;
class OwnedNumberItems;

//! What the pages of the Calling API work with; lives as long as they do.
struct CallingPlace {
    FollowedCalls &calls;
    ConferenceItems &conference;
    OwnedNumberItems &numbers;
    CallingReads &reads;
    CalloutSending &callouts;
    CallOrdering &orders;
    ConferenceControl &conferenceControl;
    NumberChanges &numberChanges;
    NumberQueries &numberQueries;
};

} // namespace floorwalker
