// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/consenttable.h"
#include "models/items/importtable.h"

namespace floorwalker {

//! What an import of consents makes of a row, before it is sent.
enum class ConsentImportFate { Added, Changed, Same, Repeated, Rejected };

//! A row of a file of consents as its preview shows it: as understood, else as it stands.
struct ConsentImportLine {
    ImportRowId id;
    qint64 number = 0;
    ConsentImportFate fate = ConsentImportFate::Rejected;
    ImportOutcome outcome = ImportOutcome::None;
    QString address;
    QString usage; //!< in words
    QString before; //!< in words; empty where the row is rejected
    QString after; //!< in words, or as it stands
    QString reason;

    friend bool operator==(const ConsentImportLine &, const ConsentImportLine &) = default;
};

QString consentImportFateText(ConsentImportFate fate);
Severity severityOf(ConsentImportFate fate);

//! The preview of an import of consents, in the order of the file.
class ConsentImportTable final : public RowTable<ConsentImportLine>
{
    Q_OBJECT

public:
    ConsentImportTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

protected:
    const std::vector<Column<ConsentImportLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ConsentImportLine>> m_columns;
};

extern template class RowTable<ConsentImportLine>;

} // namespace floorwalker
