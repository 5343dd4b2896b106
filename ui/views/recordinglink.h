// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"

#include <optional>

namespace floorwalker {

//! What the page of the recordings is asked to reveal: one of them, and when it was made, so that it can be
//! looked for where the page shows another time.
QString recordingLink(const CallRecordingId &recording, const std::optional<Instant> &madeAt);

struct LinkedRecording {
    QString id;
    std::optional<Instant> madeAt;
};
LinkedRecording readRecordingLink(const QString &link); //!< an id alone is one too

} // namespace floorwalker
