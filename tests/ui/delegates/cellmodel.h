// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/roles.h"

#include <QAbstractTableModel>

//! A table of hand-made cells: roles by row and column, kinds by the header.
class CellModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Cell = QHash<int, QVariant>;

    explicit CellModel(QList<floorwalker::CellKind> kinds) : m_kinds(std::move(kinds)) { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_kinds.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == floorwalker::KindRole)
            return int(m_kinds.at(section));
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Column %1").arg(section)) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == floorwalker::KindRole)
            return int(m_kinds.at(index.column()));
        return m_rows.at(index.row()).at(index.column()).value(role);
    }
    void sort(int column, Qt::SortOrder order) override { sorts.append({column, order}); }

    void insert(int at, const QList<QList<Cell>> &rows)
    {
        beginInsertRows({}, at, at + int(rows.size()) - 1);
        for (int i = 0; i < rows.size(); ++i)
            m_rows.insert(at + i, rows.at(i));
        endInsertRows();
    }
    void remove(int at, int count)
    {
        beginRemoveRows({}, at, at + count - 1);
        m_rows.remove(at, count);
        endRemoveRows();
    }
    void set(int row, int column, const Cell &cell)
    {
        m_rows[row][column] = cell;
        emit dataChanged(index(row, column), index(row, column));
    }

    QList<std::pair<int, Qt::SortOrder>> sorts;

private:
    QList<floorwalker::CellKind> m_kinds;
    QList<QList<Cell>> m_rows;
};

inline CellModel::Cell textCell(const QString &text)
{
    return {{Qt::DisplayRole, text}};
}
