// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/consentcolumns.h"
#include "models/edits/consentdraft.h"
#include "models/edits/consentwriting.h"
#include "models/transfer/rowreader.h"

#include <QMap>

namespace floorwalker {

//! What becomes of a row before anything is sent.
enum class ConsentFate {
    Added, //!< nothing is known of that address and usage
    Changed, //!< the tenant has the opposite
    Same, //!< the tenant has just that
    Repeated, //!< an earlier row says the same
    Rejected //!< it cannot be understood, or another row says the opposite
};

struct ConsentRow {
    qint64 number = 0; //!< the line or row of the file
    QStringList cells;
    ConsentFate fate = ConsentFate::Rejected;
    QString reason; //!< whole sentences; of those that are sent a warning
    CustomerConsent consent; //!< as understood; of rejected ones as far as that went
    std::optional<bool> before; //!< at the tenant
};

//! A file of consents against what the tenant has; nothing is sent yet.
struct ConsentPlan {
    QStringList titles;
    ConsentColumns columns;
    QHash<ConsentFate, int> counts;
    QList<ConsentRow> rows; //!< in the order of the file

    int count(ConsentFate fate) const { return counts.value(fate); }
    bool isSent(const ConsentRow &row) const { return row.fate == ConsentFate::Added || row.fate == ConsentFate::Changed; }
    int toSend() const { return count(ConsentFate::Added) + count(ConsentFate::Changed); }
};

//! How a file is read.
struct ConsentImportOptions {
    QString country; //!< of numbers without a country code
    QString usage; //!< of rows without one; empty: they are rejected
    std::optional<ConsentColumns> columns; //!< as a person chose; counts before the next
    QStringList assignments; //!< "COLUMN=FIELD"
    QSet<QString> doNotContact; //!< who is on it is warned of
    const std::atomic_bool *isCancelled = nullptr;
};

//! A file of more rows is refused: it would run for days at a polite rate.
inline constexpr int mostConsentRows = 100'000;

//! The file's first row, to map its columns.
Result<QStringList> titlesOfConsents(const QString &path, const std::atomic_bool *isCancelled = nullptr);

//! Reads a file and compares each row with the tenant's own list. An address the tenant has just so is
//! kept so, however a phone number would be written. Made for a worker thread. Errors: Storage, Cancelled,
//! Invalid with a sentence.
Result<ConsentPlan> planConsents(const QString &path, const QList<CustomerConsent> &present, const ConsentImportOptions &options);

using ConsentOutcomes = QMap<qint64, ConsentOutcome>; //!< by the row of the file

//! The rows that were rejected, by us or by the server, as a file of the same columns and a reason, to be
//! mended and read again.
Result<Done> writeRejectedConsents(const QString &path, const ConsentPlan &plan, const ConsentOutcomes &outcomes);
//! What became of every row that was to be sent.
Result<Done> writeConsentOutcomes(const QString &path, const ConsentPlan &plan, const ConsentOutcomes &outcomes);
//! A file as one may send it, to begin with.
Result<Done> writeConsentSample(const QString &path);

//! "done", "refused", "unknown", "not sent": stable English.
QString name(ConsentOutcome::Kind kind);

} // namespace floorwalker
