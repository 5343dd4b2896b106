// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QList>

//! Words for the person at the terminal, on stderr; stdout is for data alone.
namespace floorwalker::cli {

void say(const QString &sentence);
void say(const Error &error); //!< its sentence, its next step and what to copy
void say(const QList<Error> &errors); //!< each once
void sayPlainly(const Error &error); //!< the same, but of our own validation only what it says

//! Text from outside as a terminal may show it: control characters stand as '?'.
QString plain(const QString &text);

} // namespace floorwalker::cli
