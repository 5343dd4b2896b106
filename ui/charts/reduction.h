// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace floorwalker {

//! A curve in stretches between its gaps; x never goes back, y is finite.
using Stretches = QList<QList<QPointF>>;

//! What a chart of so many pixel columns can show of points between from and to: in each column at
//! most the first, the least, the greatest and the last point, in their order. A point with a y that
//! is not finite is a gap. The neighbours just outside are kept, so that lines reach the edges.
Stretches reduced(const QList<QPointF> &points, double from, double to, int columns);

//! Round values from which a scale up to most is drawn: 0, 5, 10 or 0, 0.2, 0.4.
QList<double> scaleSteps(double most, int wanted);

} // namespace floorwalker
