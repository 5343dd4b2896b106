// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/timelinetable.h"

#include <QAbstractItemDelegate>

namespace floorwalker {

struct Tokens;

//! Paints an entry of a timeline: its time, a rail that breaks where there is a gap, what happened,
//! and for a segment where it lies in the whole, waiting and handling apart.
class TimelineDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimelineTable &table, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Measures;

    bool isNewDay(int row) const;
    void paintRail(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const;
    void paintTime(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const;
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const Measures &measures, int row) const;

    const TimelineTable &m_table;
};

} // namespace floorwalker
