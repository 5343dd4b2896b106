// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/seen.h"

#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/softbar.h"
#include "ui/widgets/tile.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTest>

namespace floorwalker::seen {

QString nameOf(QWidget *widget)
{
    // Here a choice is told by its text; what it is for is its label's relation, or its own name.
    if (qobject_cast<QComboBox *>(widget))
        return widget->accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

int tabOf(const QTabWidget &tabs, const QString &title)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabText(tab).remove(u'&') == title)
            return tab;
    }
    return -1;
}

QString trouble(QWidget &root)
{
    const auto *bar = root.findChild<ErrorBar *>();
    return bar->isHidden() ? QString() : bar->text();
}

QString tile(QWidget &root, const QString &label)
{
    const auto tiles = root.findChildren<Tile *>();
    for (Tile *one : tiles) {
        if (one->label() == label && one->isVisible())
            return nameOf(one);
    }
    return {};
}

QModelIndex indexOf(QAbstractItemView &table, const QString &row, const QString &column)
{
    const QAbstractItemModel &model = *table.model();
    for (int c = 0; c < model.columnCount(); ++c) {
        if (model.headerData(c, Qt::Horizontal).toString() != column)
            continue;
        for (int r = 0; r < model.rowCount(); ++r) {
            if (model.index(r, 0).data().toString() == row)
                return model.index(r, c);
        }
    }
    return {};
}

QString cell(QAbstractItemView &table, const QString &row, const QString &column)
{
    return indexOf(table, row, column).data(Qt::AccessibleTextRole).toString();
}

QStringList column(QAbstractItemView &table, const QString &title)
{
    QStringList cells;
    const QAbstractItemModel &model = *table.model();
    for (int c = 0; c < model.columnCount(); ++c) {
        if (model.headerData(c, Qt::Horizontal).toString() != title)
            continue;
        for (int r = 0; r < model.rowCount(); ++r)
            cells << model.index(r, c).data().toString();
    }
    return cells;
}

QString notice(QAbstractItemView &table)
{
    const auto *notice = table.findChild<EmptyNotice *>();
    return notice && notice->isVisible() ? notice->accessibleName() : QString();
}

QStringList banners(QWidget &root)
{
    QStringList texts;
    const auto bars = root.findChildren<SoftBar *>();
    for (const SoftBar *bar : bars) {
        if (bar->isVisible())
            texts << bar->text();
    }
    return texts;
}

QStringList tabRound(QWidget &window)
{
    QStringList stops;
    QWidget *first = QApplication::focusWidget();
    constexpr int most = 100;
    do {
        stops << nameOf(QApplication::focusWidget());
        QTest::keyClick(&window, Qt::Key_Tab);
    } while (QApplication::focusWidget() && QApplication::focusWidget() != first && stops.size() < most);
    return stops;
}

} // namespace floorwalker::seen
