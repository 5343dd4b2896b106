// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourcontact.h"

#include "models/items/contactitems.h"
#include "models/items/contentitems.h"
#include "models/items/journeyitems.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/contacts/contactdetail.h"
#include "ui/views/searchtable.h"
#include "ui/widgets/tableview.h"

#include <QTabWidget>

#include <algorithm>

namespace floorwalker {

namespace {

TableView &tableOf(MainWindow &window)
{
    return window.currentPage()->findChild<SearchTable *>()->view();
}

} // namespace

void chooseTransferred(MainWindow &window, ContactItems &contacts)
{
    QHash<QString, int> first; // of each group
    int chosen = 0;
    for (int row = 0; row < contacts.table().rowCount(); ++row) {
        const QString group = contacts.table().contact(row).groupText();
        if (first.contains(group))
            chosen = row;
        first.insert(group, row);
    }
    TableView &table = tableOf(window);
    table.setCurrentIndex(table.model()->index(chosen, 0));
}

bool isContactShown(MainWindow &window, const JourneyItems &journey, ContactTab tab)
{
    TableView &table = tableOf(window);
    if (!table.currentIndex().isValid())
        table.setCurrentIndex(table.model()->index(0, 0));
    const bool isThere = journey.isChosen() && std::none_of(journeyParts.begin(), journeyParts.end(), [&](JourneyPart part) {
        return journey.state(part).kind == JourneyPartState::Kind::Asked;
    });
    if (isThere)
        window.currentPage()->findChild<ContactDetail *>()->findChild<QTabWidget *>()->setCurrentIndex(int(tab));
    return isThere;
}

void showContactList(MainWindow &window, ContactList list)
{
    window.currentPage()->findChild<QTabWidget *>(QString(), Qt::FindDirectChildrenOnly)->setCurrentIndex(int(list));
}

bool isListShown(const ContentItems &items)
{
    using State = ContentItems::State;
    return (items.state() == State::Answered && !items.opening().isAsked) || items.state() == State::Refused;
}

} // namespace floorwalker
