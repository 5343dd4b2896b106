// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"

namespace floorwalker {

using ListeningNoteId = Id<struct ListeningNoteTag>;

//! What somebody wrote down at a place of a recording.
struct ListeningNote {
    ListeningNoteId id;
    CallRecordingId recording;
    QString callId;
    Milliseconds position{0};
    QString text;
    Instant written;
    QString author; //!< the login

    friend bool operator==(const ListeningNote &, const ListeningNote &) = default;
};

//! A note that is typed and not kept yet.
struct NoteDraft {
    Milliseconds position{0};
    QString text;

    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

} // namespace floorwalker
