// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later


#pragma once

class QDialog;

namespace floorwalker {

class MainWindow;

//! The tabs of the page of the recordings, by their place.
enum class RecordingTab { Recordings, LatestListens, Charts };
void showRecordingTab(MainWindow &window, RecordingTab tab);

// What is done with the recording in the player.
void beginNote(MainWindow &window);
void beginReview(MainWindow &window);

QDialog *showReviewAverages(MainWindow &window);
QDialog *showSound(MainWindow &window);

} // namespace floorwalker
