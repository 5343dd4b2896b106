// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/optouttable.h"

namespace floorwalker {

OptOutTable::OptOutTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The address of a contact on a channel
          {"identity", QT_TRANSLATE_NOOP("Columns", "Identity"), nullptr, CellKind::Text,
           [](const OptOutLine &line) { return CellValue(line.id.text()); }},
      }
{
}

void OptOutTable::setIdentities(const QStringList &identities)
{
    QList<OptOutLine> lines;
    lines.reserve(identities.size());
    for (const QString &identity : identities)
        lines.append({decltype(OptOutLine::id)(identity)});
    setRows(lines);
}

template class RowTable<OptOutLine>;

} // namespace floorwalker
