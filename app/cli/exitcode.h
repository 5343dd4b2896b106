// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QList>

namespace floorwalker::cli {

//! What the program ends with; the numbers are a promise (man floorwalkerctl).
enum class ExitCode {
    Done = 0,
    CheckFailed = 1, //!< doctor found a failure
    Usage = 2, //!< or no connection is named
    Refused = 3,
    NotReached = 4, //!< also timed out, out of quota, or the server failed
    Partial = 5,
    Unsettled = 6, //!< a write whose outcome needs a person
    NotFound = 7,
    Rejected = 8 //!< by our own validation or by a 400
};

ExitCode exitCodeOf(const Error &error);

//! Of several the first of 6, 3, 4, 8, 7, 5 counts; Done when there is none.
ExitCode exitCodeOf(const QList<Error> &errors);

} // namespace floorwalker::cli
