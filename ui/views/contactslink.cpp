// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contactslink.h"

#include "ui/main/page.h"
#include "ui/views/actionbutton.h"
#include "ui/views/livetable.h"

#include <QAction>
#include <QCoreApplication>

namespace floorwalker {

QAction *makeContactsLink(Page &page, LiveTable &table, const char *parameter)
{
    QAction *action = addPageAction(page, QCoreApplication::translate("Views", "Show Today's Contacts"), Qt::CTRL | Qt::Key_T);
    QObject::connect(action, &QAction::triggered, &page, [&page, &table, parameter] {
        if (const QString id = table.currentId(); !id.isEmpty())
            emit page.linkActivated(QStringLiteral("contacts"), QLatin1String(parameter) + u'=' + id);
    });
    return action;
}

} // namespace floorwalker
