// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/celltable.h"

#include "models/wording/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr size_t mostSignals = 1000; //!< of one change

bool isFigure(CellKind kind)
{
    return kind == CellKind::Count || kind == CellKind::Duration || kind == CellKind::Since
        || kind == CellKind::Countdown;
}

bool holdsInstant(CellKind kind)
{
    return kind == CellKind::Since || kind == CellKind::Moment || kind == CellKind::Countdown;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Warning: return QCoreApplication::translate("Columns", "warning");
    case Severity::Critical: return QCoreApplication::translate("Columns", "critical");
    case Severity::None: break;
    }
    return {};
}

} // namespace

CellTable::CellTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_serverNow(std::move(serverNow))
    , m_clock(clock)
{
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int slot = slotAt(index.row());
    const int column = index.column();
    const auto number = [&]() -> QVariant {
        const CellValue value = valueAt(slot, column);
        const auto *held = std::get_if<qint64>(&value);
        return held ? QVariant(qlonglong(*held)) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return textAt(slot, column);
    case Qt::AccessibleTextRole: {
        const QString word = severityWord(severityAt(slot, column));
        QString text = textAt(slot, column);
        if (const QVariant ms = number(); kindOf(column) == CellKind::Countdown && ms.isValid())
            text = countdownText(Instant(Milliseconds(ms.toLongLong())) - serverNow());
        if (isAtLeastAt(slot, column))
            //: A duration of which only the least is known, read aloud
            text = QCoreApplication::translate("Columns", "at least %1").arg(text);
        return word.isEmpty() ? text : text + QStringLiteral(", ") + word;
    }
    case Qt::ToolTipRole: {
        const QVariant ms = number();
        if (!holdsInstant(kindOf(column)) || !ms.isValid())
            return {};
        return toIso(Instant(Milliseconds(ms.toLongLong())));
    }
    case Qt::TextAlignmentRole:
        return int((isFigure(kindOf(column)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: {
        const CellValue value = valueAt(slot, column);
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        return number();
    }
    case KindRole: return int(kindOf(column));
    case SeverityRole: return int(severityAt(slot, column));
    case InstantRole:
        return holdsInstant(kindOf(column)) ? number() : QVariant();
    case AtLeastRole: return isAtLeastAt(slot, column);
    case StateRole: return kindOf(column) == CellKind::State ? number() : QVariant();
    case IdRole: return idAt(slot);
    case ChangedAtRole: return qlonglong(changedAt(slot, column).count());
    default: return extra(slot, column, role);
    }
}

QVariant CellTable::extra(int, int, int) const
{
    return {};
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QCoreApplication::translate("Columns", titleOf(section));
    case Qt::ToolTipRole:
        return hintOf(section) ? QCoreApplication::translate("Columns", hintOf(section)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isFigure(kindOf(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole: return int(kindOf(section));
    case IdRole: return QString::fromLatin1(idOfColumn(section));
    default: return {};
    }
}

QByteArray CellTable::columnId(int column) const
{
    return idOfColumn(column);
}

int CellTable::columnOf(QByteArrayView id) const
{
    for (int column = 0; column < columns(); ++column) {
        if (id == idOfColumn(column))
            return column;
    }
    return -1;
}

void CellTable::announce(std::vector<std::pair<int, Columns>> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    const auto tell = [this](int first, int last, const Columns &mask) {
        int left = 0;
        while (!mask[size_t(left)])
            ++left;
        int right = columns() - 1;
        while (!mask[size_t(right)])
            --right;
        emit dataChanged(index(first, left), index(last, right));
    };
    Columns all;
    for (const auto &[row, mask] : rows)
        all |= mask;
    // A signal for each of many rows costs a view more than to look at all it shows.
    if (rows.size() * 2 > size_t(rowCount()) || rows.size() > mostSignals) {
        tell(rows.front().first, rows.back().first, all);
        return;
    }
    for (size_t at = 0; at < rows.size();) {
        const int first = rows[at].first;
        Columns mask = rows[at].second;
        int last = first;
        while (++at < rows.size() && rows[at].first == last + 1 && rows[at].second == mask)
            ++last;
        tell(first, last, mask);
    }
}

} // namespace floorwalker
