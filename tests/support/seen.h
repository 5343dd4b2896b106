// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QWidget>

class QTabWidget;

//! What somebody at the screen (or its reader) finds: widgets by the names they are read out by.
namespace floorwalker::seen {

QString nameOf(QWidget *widget); //!< as the platform's accessibility interface tells it

template<typename W>
W *find(QWidget &root, const QString &name)
{
    W *hidden = nullptr;
    const auto all = root.findChildren<W *>();
    for (W *widget : all) {
        if (nameOf(widget) != name)
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    return hidden;
}

//! As find(), where there must be one.
template<typename W>
W &part(QWidget &root, const QString &name)
{
    W *widget = find<W>(root, name);
    if (!widget)
        qFatal("nothing is called %s", qPrintable(name));
    return *widget;
}

int tabOf(const QTabWidget &tabs, const QString &title); //!< -1: there is none

//! What its bar of errors says; empty while there is nothing to say.
QString trouble(QWidget &root);

//! "Waiting: 12, critical, 12 Phone"; empty when there is no such tile.
QString tile(QWidget &root, const QString &label);

//! The cell in the row that begins with that name, as it is read out.
QString cell(QAbstractItemView &table, const QString &row, const QString &column);
QStringList column(QAbstractItemView &table, const QString &title); //!< from top to bottom
QModelIndex indexOf(QAbstractItemView &table, const QString &row, const QString &column);

//! What lies over an empty table; empty while rows are shown.
QString notice(QAbstractItemView &table);

//! Texts of all banners that are shown, topmost first.
QStringList banners(QWidget &root);

//! Presses Tab from the widget in focus until it comes round: every stop's name.
QStringList tabRound(QWidget &window);

} // namespace floorwalker::seen
