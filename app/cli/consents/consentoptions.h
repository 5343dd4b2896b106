// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

namespace floorwalker::cli {

//! Options that several verbs of `consent` take; each is described once for all of them.
QCommandLineOption addressOption();
QCommandLineOption usageOption();
QCommandLineOption valueOption();

//! What is wrong with the --usage or the --value that was typed; empty when nothing is.
QString faultOfUsage(const QCommandLineParser &options);
QString faultOfValue(const QCommandLineParser &options);

} // namespace floorwalker::cli
