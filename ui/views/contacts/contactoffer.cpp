// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactoffer.h"

#include "models/items/contactitems.h"
#include "ui/main/workplace.h"
#include "ui/views/contacts/conditionwords.h"
#include "ui/views/listoffer.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>

namespace floorwalker {

ExportOffer contactOffer(const Workplace &workplace, const TableView &view, const QString &filter)
{
    ContactItems &contacts = workplace.contacts;
    QStringList filters;
    for (const ContactCondition &condition : contacts.question().conditions)
        filters << conditionText(condition, workplace.floor);
    return listOffer(workplace,
                     {.title = QCoreApplication::translate("Export", "Contacts"),
                      .list = QStringLiteral("cmi/contacts"),
                      .filters = filters + typedFilter(filter),
                      .range = contacts.range(),
                      .dataTime = contacts.dataTime(),
                      .incompleteReason = contacts.incompleteReason(),
                      .rows = [&table = contacts.table()](const QList<int> &columns) { return table.exportRows(columns); }},
                     view);
}

} // namespace floorwalker
