// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/storage/sqlfile.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace floorwalker {

//! One thing that was done: a write sent or settled, a recording heard, an export. Carries neither
//! bodies nor secrets nor what customers said.
struct AuditLine {
    qint64 number = 0; //!< from 1, without gaps; given by the log
    Instant at;
    QString who; //!< the signed-in user
    QString action; //!< "callback.add", "ledger.decide": stable English
    QString subject; //!< the entry or object it was done to, by id
    QString outcome; //!< "sent", "arrived", "refused 400"

    friend bool operator==(const AuditLine &, const AuditLine &) = default;
};

//! What a look through the whole log found.
struct AuditCheck {
    qint64 lines = 0;
    qint64 faultAt = 0; //!< number of the first line that does not fit; 0 when all fit
    QString fault; //!< English: "changed", "missing", "out of order", "cut off"

    bool isWhole() const { return faultAt == 0; }
    friend bool operator==(const AuditCheck &, const AuditCheck &) = default;
};

//! The hash-chained log: each line carries the hash of itself and of the line before, and the head
//! keeps count and last hash, so a changed, missing, reordered or cut-off line shows. It lives in
//! a file that somebody else has open, so that a line is written in the transaction of what it
//! tells about. Proves that nobody tampered carelessly; whoever can write the file can
//! compute all hashes anew.
class AuditLog final
{
public:
    explicit AuditLog(SqlFile &file);

    static QStringList schema(); //!< the statements that make its tables

    //! Within the caller's transaction; false when the file refused, its failure() says why.
    bool append(AuditLine line);
    Result<QList<AuditLine>> last(int count) const; //!< newest first
    Result<AuditCheck> verify() const;

private:
    SqlFile &m_file;
};

} // namespace floorwalker
