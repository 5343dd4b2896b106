// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/listoffer.h"

#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "ui/main/workplace.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>

#include <numeric>

namespace floorwalker {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

QString timeOf(const OfferedList &list)
{
    if (list.range)
        return toIso(list.range->begin) + u'/' + toIso(list.range->end);
    return list.since ? toIso(*list.since) + QStringLiteral("/..") : words(QT_TRANSLATE_NOOP("Export", "At any time"));
}

ExportHeader headerOf(const Workplace &workplace, const OfferedList &list)
{
    ExportHeader header{
        {words(QT_TRANSLATE_NOOP("Export", "View")), list.title},
        {words(QT_TRANSLATE_NOOP("Export", "Profile")), workplace.profile.name},
        {words(QT_TRANSLATE_NOOP("Export", "Time asked for")), timeOf(list)},
        {words(QT_TRANSLATE_NOOP("Export", "Filter")), list.filters.join(QStringLiteral("; "))},
        {words(QT_TRANSLATE_NOOP("Export", "Time zone")), QString::fromUtf8(workplace.businessDay.zone().id())},
        {words(QT_TRANSLATE_NOOP("Export", "Start of the business day")),
         workplace.businessDay.start().toString(QStringLiteral("HH:mm"))},
        {words(QT_TRANSLATE_NOOP("Export", "Time of data")), toIso(list.dataTime)},
    };
    if (!list.incompleteReason.isEmpty())
        header.append({words(QT_TRANSLATE_NOOP("Export", "Incomplete")), list.incompleteReason});
    return header;
}

} // namespace

ExportOffer listOffer(const Workplace &workplace, const OfferedList &list, const TableView &view)
{
    const QAbstractItemModel &model = *view.model();
    const auto rows = [&model, give = list.rows, shown = view.shownColumns()](bool hasAllColumns) {
        QList<int> all(model.columnCount());
        std::iota(all.begin(), all.end(), 0);
        return give(hasAllColumns ? all : shown);
    };
    return {.title = list.title,
            .list = list.list,
            .count = model.rowCount(),
            .header = headerOf(workplace, list),
            .incompleteReason = list.incompleteReason,
            .zone = workplace.businessDay.zone(),
            .today = workplace.businessDay.dateOf(workplace.floor.serverNow()),
            .rows = rows};
}

QStringList typedFilter(const QString &filter)
{
    return filter.isEmpty() ? QStringList() : QStringList{QCoreApplication::translate("Export", "Filter: %1").arg(filter)};
}

} // namespace floorwalker
