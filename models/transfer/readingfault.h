// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"

#include <QCoreApplication>

namespace floorwalker {

//! What is wrong with a file, in a sentence for people: ReadingFault::of(ReadingFault::tr("...")).
struct ReadingFault {
    Q_DECLARE_TR_FUNCTIONS(Reading)

public:
    static Error of(const QString &sentence) { return {.kind = ErrorKind::Invalid, .detail = sentence}; }
    static Error damaged();
};

} // namespace floorwalker
