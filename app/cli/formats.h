// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>

namespace floorwalker::cli {

//! --format with its choices; the first is what one gets without it.
QCommandLineOption formatOption(const QStringList &choices);

//! What is wrong with the --format that was typed; empty when nothing is.
QString faultOfFormat(const QCommandLineParser &options, const QStringList &choices);

} // namespace floorwalker::cli
