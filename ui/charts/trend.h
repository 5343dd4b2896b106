// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace floorwalker {

//! What a trend chart shows: one or two lines over time, perhaps a target.
struct Trend {
    struct Line {
        QString name;
        QList<QPointF> points; //!< x in ms since epoch, never going back; a y of NaN is a gap
    };
    struct Target {
        double value = 0;
        QString name; //!< "target 80 %"
    };

    QString name; //!< of the whole, read aloud
    Line first; //!< with an area under it
    Line second; //!< may have no points
    std::optional<Target> target;
    std::optional<std::pair<qint64, qint64>> range; //!< else from the first to the last point
    bool isStepped = false; //!< a value holds until the next point's time, the last one to the end of the range
    QString timeFormat = QStringLiteral("HH:mm"); //!< of a point
    bool endsNow = true; //!< the right edge is called so
    std::function<QString(double)> valueText; //!< "82 %" for 82, say; else the bare number

    QString shown(double value) const
    {
        return valueText ? valueText(value) : QString::number(value, 'g', 6);
    }
};

} // namespace floorwalker
