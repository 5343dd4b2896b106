// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contentoffer.h"

#include "models/items/contentitems.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "ui/main/workplace.h"
#include "ui/views/contacts/contactoffer.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>

#include <numeric>

namespace floorwalker {

ExportOffer contentOffer(const Workplace &workplace, const ContentItems &items, const OfferedTable &table, const ContentOfferWords &words)
{
    QStringList filters{words.conditions};
    if (!words.filter.isEmpty())
        filters << QCoreApplication::translate("Export", "Filter: %1").arg(words.filter);
    const auto range = items.range();
    const Instant dataTime = items.freshness().answeredAt.value_or(workplace.floor.serverNow());
    const QAbstractItemModel &model = *table.view.model();
    const auto rows = [&model, give = table.rows, shown = table.view.shownColumns()](bool hasAllColumns) {
        QList<int> all(model.columnCount());
        std::iota(all.begin(), all.end(), 0);
        return give(hasAllColumns ? all : shown);
    };
    return {.title = words.title,
            .list = items.resource(),
            .count = model.rowCount(),
            .header = exportHeader(workplace, {.view = words.title, .range = range, .filter = filters.join(QStringLiteral("; ")),
                                               .dataTime = dataTime, .incompleteReason = items.incompleteReason()}),
            .incompleteReason = items.incompleteReason(),
            .zone = workplace.businessDay.zone(),
            .today = workplace.businessDay.dateOf(workplace.floor.serverNow()),
            .rows = rows};
}

} // namespace floorwalker
