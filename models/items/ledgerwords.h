// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/audit/auditlog.h"
#include "models/ledger/entry.h"

namespace floorwalker {

QString writeKindText(const QString &kind); //!< "Add callback"; a kind of a later version as it is
QString entryStateText(EntryState state); //!< "No answer yet"

//! Why a write was refused or cannot be proven, and what to do about it.
struct ReasonText {
    QString sentence; //!< a server's own words stay its own, as one line of plain text
    QString nextStep;
};
ReasonText reasonText(const QString &reason); //!< both empty without one

QString auditCheckText(const AuditCheck &check); //!< "The log is whole, 123 lines."

} // namespace floorwalker
