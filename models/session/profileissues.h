// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/session/profile.h"

#include <QList>

namespace floorwalker {

enum class ProfileField {
    Name, Colour, Address, User, ApiKeyHeader, CaFile, TimeZone, DayStart, Country, Recordings, RecordingsUser, Limits,
    RequestsPerMinute, Intervals, ConversationAddress, TemplateAddress, TokenAddress, ProjectId, KeyId, CallingAddress,
    CallingConfigAddress, CallingKey
};

//! What is wrong (or unwise) with one field, in a sentence for people.
struct ProfileIssue {
    ProfileField field;
    QString sentence;
    bool isWarning = false; //!< may be kept as it is
};

//! In the order of the fields. Empty: the profile can be signed in with.
QList<ProfileIssue> issuesOf(const Profile &profile);

//! False as soon as one issue is more than a warning.
bool isUsable(const QList<ProfileIssue> &issues);

} // namespace floorwalker
