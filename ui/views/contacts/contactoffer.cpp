// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactoffer.h"

#include "models/items/contactitems.h"
#include "models/items/flooritems.h"
#include "models/session/profile.h"
#include "ui/main/workplace.h"
#include "ui/views/contacts/conditionwords.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>

#include <numeric>

namespace floorwalker {

namespace {

QString conditionsText(const Workplace &workplace, const QString &filter)
{
    QStringList texts;
    for (const ContactCondition &condition : workplace.contacts.question().conditions)
        texts << conditionText(condition, workplace.floor);
    if (!filter.isEmpty())
        texts << QCoreApplication::translate("Export", "Filter: %1").arg(filter);
    return texts.join(QStringLiteral("; "));
}

} // namespace

ExportHeader exportHeader(const Workplace &workplace, const ExportedList &list)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Export", text); };
    ExportHeader header{
        {words(QT_TRANSLATE_NOOP("Export", "View")), list.view},
        {words(QT_TRANSLATE_NOOP("Export", "Profile")), workplace.profile.name},
        {words(QT_TRANSLATE_NOOP("Export", "Time asked for")),
         list.range ? toIso(list.range->begin) + u'/' + toIso(list.range->end) : words(QT_TRANSLATE_NOOP("Export", "At any time"))},
        {words(QT_TRANSLATE_NOOP("Export", "Filter")), list.filter},
        {words(QT_TRANSLATE_NOOP("Export", "Time zone")), QString::fromUtf8(workplace.businessDay.zone().id())},
        {words(QT_TRANSLATE_NOOP("Export", "Start of the business day")),
         workplace.businessDay.start().toString(QStringLiteral("HH:mm"))},
        {words(QT_TRANSLATE_NOOP("Export", "Time of data")), toIso(list.dataTime)},
    };
    if (!list.incompleteReason.isEmpty())
        header.append({words(QT_TRANSLATE_NOOP("Export", "Incomplete")), list.incompleteReason});
    return header;
}

ExportOffer contactOffer(const Workplace &workplace, const TableView &view, const QString &filter)
{
    FoundContactTable &table = workplace.contacts.table();
    const auto rows = [&table, shown = view.shownColumns()](bool hasAllColumns) {
        QList<int> all(table.columnCount());
        std::iota(all.begin(), all.end(), 0);
        return table.exportRows(hasAllColumns ? all : shown);
    };
    return {.title = QCoreApplication::translate("Export", "Contacts"),
            .list = QStringLiteral("cmi/contacts"),
            .count = table.rowCount(),
            .header = exportHeader(workplace, {.view = QCoreApplication::translate("Export", "Contacts"),
                                               .range = workplace.contacts.range(),
                                               .filter = conditionsText(workplace, filter),
                                               .dataTime = workplace.contacts.dataTime(),
                                               .incompleteReason = workplace.contacts.incompleteReason()}),
            .incompleteReason = workplace.contacts.incompleteReason(),
            .zone = workplace.businessDay.zone(),
            .today = workplace.businessDay.dateOf(workplace.floor.serverNow()),
            .rows = rows};
}

} // namespace floorwalker
