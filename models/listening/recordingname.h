// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/callrecording.h"

#include <QStringList>

namespace floorwalker {

//! The folders and the file that a recording's name stands for, each a plain name that leads nowhere but
//! down. The name comes from the server: separators of Windows and of the web are the same; what is
//! absolute, climbs, names a drive, a stream or a device, or hides one of these in %XX or in letters that
//! look alike, is refused with an Invalid that says why.
Result<QStringList> recordingSegments(const CallRecording &recording);

} // namespace floorwalker
