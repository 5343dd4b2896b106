// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"

namespace floorwalker {

using ImportRowId = Id<struct ImportRowTag>; //!< the row's number in its file

//! What an import makes of a row, before it is sent.
enum class ImportFate { New, SentAlready, Repeated, OpenAlready, Rejected, DoNotContact };
//! And afterwards.
enum class ImportOutcome { None, Arrived, Refused, Unanswered, Unknown, NotSent };

//! A row of a file as its preview shows it: as understood where it would be sent, else as it stands.
struct ImportLine {
    ImportRowId id;
    qint64 number = 0;
    ImportFate fate = ImportFate::New;
    ImportOutcome outcome = ImportOutcome::None;
    QString customer;
    QString queue;
    QString time;
    QString notes;
    QString reason;

    friend bool operator==(const ImportLine &, const ImportLine &) = default;
};

QString importFateText(ImportFate fate);
QString importOutcomeText(ImportOutcome outcome); //!< empty for None
Severity severityOf(ImportFate fate); //!< its sign beside the word
Severity severityOf(ImportOutcome outcome);

//! The preview of an import, in the order of the file.
class ImportTable final : public RowTable<ImportLine>
{
    Q_OBJECT

public:
    ImportTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<ImportLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ImportLine>> m_columns;
};

extern template class RowTable<ImportLine>;

} // namespace floorwalker
