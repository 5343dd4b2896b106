// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/reduction.h"

#include <algorithm>
#include <cmath>

namespace floorwalker {

namespace {

//! Gathers the points of one pixel column and hands on those that can be seen: its least and its
//! greatest, and the two ends of a stretch.
class ColumnSieve
{
public:
    explicit ColumnSieve(QList<QPointF> &out)
        : m_out(out)
    {
    }

    void add(const QPointF &point, int column)
    {
        if (m_count == 0)
            m_out.append(point);
        if (column != m_column || m_count == 0) {
            flush();
            m_column = column;
            m_least = m_most = point;
        } else if (point.y() < m_least.y()) {
            m_least = point;
        } else if (point.y() > m_most.y()) {
            m_most = point;
        }
        m_last = point;
        ++m_count;
    }

    void close()
    {
        flush();
        if (m_count > 0)
            put(m_last);
        m_count = 0;
    }

private:
    void flush()
    {
        if (m_count == 0)
            return;
        const bool leastFirst = m_least.x() < m_most.x();
        put(leastFirst ? m_least : m_most);
        put(leastFirst ? m_most : m_least);
    }

    void put(const QPointF &point)
    {
        if (m_out.last() != point)
            m_out.append(point);
    }

    QList<QPointF> &m_out;
    int m_column = 0;
    qsizetype m_count = 0;
    QPointF m_least, m_most, m_last;
};

} // namespace

Stretches reduced(const QList<QPointF> &points, double from, double to, int columns)
{
    Stretches stretches;
    if (points.isEmpty() || columns < 1 || !(to > from))
        return stretches;
    const auto before = [](const QPointF &point, double x) { return point.x() < x; };
    auto begin = std::lower_bound(points.begin(), points.end(), from, before);
    auto end = std::lower_bound(begin, points.end(), std::nextafter(to, INFINITY), before);
    if (begin != points.begin())
        --begin;
    if (end != points.end())
        ++end;

    const double perColumn = (to - from) / columns;
    QList<QPointF> stretch;
    stretch.reserve(std::min<qsizetype>(end - begin, qsizetype(columns) * 2 + 8));
    ColumnSieve sieve(stretch);
    const auto close = [&] {
        sieve.close();
        if (!stretch.isEmpty())
            stretches.append(stretch);
        stretch.clear();
    };
    for (auto point = begin; point != end; ++point) {
        if (!std::isfinite(point->y()))
            close();
        else
            sieve.add(*point, int(std::clamp((point->x() - from) / perColumn, -1.0, double(columns)) + 1));
    }
    close();
    return stretches;
}

QList<double> scaleSteps(double most, int wanted)
{
    if (!(most > 0) || !std::isfinite(most))
        return {0, 1};
    const double raw = most / std::max(1, wanted);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (nice * power >= raw * (1 - 1e-9)) {
            step = nice * power;
            break;
        }
    }
    QList<double> steps;
    for (int i = 0; steps.isEmpty() || steps.last() < most * (1 - 1e-9); ++i)
        steps.append(i * step);
    return steps;
}

} // namespace floorwalker
