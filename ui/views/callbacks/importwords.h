// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackimporting.h"
#include "models/items/importtable.h"

namespace floorwalker {

ImportFate importFate(RowFate fate);
//! The rows of the plan as the preview shows them, with what became of those that were sent.
QList<ImportLine> importLines(const CallbackImporting &importing, const QTimeZone &zone);

//! How an import stands and what comes next, in whole sentences; empty before a file is chosen.
QString importSentence(const CallbackImporting &importing);
//! "8 new": one for each fate the plan has, in the order of the fates.
struct FateCount {
    QString words;
    Severity severity = Severity::None;
};
QList<FateCount> fateCounts(const ImportPlan &plan);

} // namespace floorwalker
