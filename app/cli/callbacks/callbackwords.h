// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

namespace floorwalker::cli {

//! Options that several verbs of `callback` take; each is described once for all of them.
QCommandLineOption queueOption();
QCommandLineOption numberOption();
QCommandLineOption internalOption();
QCommandLineOption atOption();
QCommandLineOption notesOption();

//! A refusal of the server, with what is known to be behind it.
QString refusal(const QString &words);

} // namespace floorwalker::cli
