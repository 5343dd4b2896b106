// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

class EmptyNotice;
class LatestListens;
class RecordingItems;

//! Why there is no recording to show, and so no listen either.
void tellWhyNoRecording(EmptyNotice &notice, const RecordingItems &recordings);
//! Why there is no listen to show where there are recordings.
void tellWhyNobody(EmptyNotice &notice, const LatestListens &latest);

} // namespace floorwalker
