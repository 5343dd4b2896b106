// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

namespace floorwalker {

//! A table as text: cells joined by " | ", rows by line ends. What a test compares.
inline QString printed(const QAbstractItemModel &model, int role = Qt::DisplayRole)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data(role).toString();
        rows << cells.join(QStringLiteral(" | "));
    }
    return rows.join(u'\n');
}

} // namespace floorwalker
