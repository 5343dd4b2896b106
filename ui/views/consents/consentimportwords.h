// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/consentimporting.h"
#include "models/items/consentimporttable.h"

namespace floorwalker {

//! So many rows of each fate are shown; the counts tell of all.
inline constexpr int consentPreviewRows = 200;

//! The first rows of each fate, with what became of those that were sent.
QList<ConsentImportLine> consentImportLines(const ConsentImporting &importing);

//! How an import stands and what comes next, in whole sentences; empty before a file is chosen.
QString consentImportSentence(const ConsentImporting &importing);

//! "8 added": one for each fate the plan has.
struct ConsentFateCount {
    QString words;
    Severity severity = Severity::None;
};
QList<ConsentFateCount> consentFateCounts(const ConsentPlan &plan);

} // namespace floorwalker
