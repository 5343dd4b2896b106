// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/reduction.h"

#include <algorithm>
#include <cmath>

namespace floorwalker {

namespace {

//! Gathers the points of one pixel column and hands on those that can be seen.
class ColumnSieve
{
public:
    explicit ColumnSieve(QList<QPointF> &out)
        : m_out(out)
    {
    }

    void add(const QPointF &point, int column)
    {
        if (column != m_column)
            flush();
        m_column = column;
        if (m_count == 0)
            m_first = m_least = m_most = point;
        if (point.y() < m_least.y())
            m_least = point, m_leastAt = m_count;
        if (point.y() > m_most.y())
            m_most = point, m_mostAt = m_count;
        m_last = point;
        ++m_count;
    }

    void flush()
    {
        if (m_count > 0) {
            m_out.append(m_first);
            const bool leastFirst = m_leastAt < m_mostAt;
            put(leastFirst ? m_least : m_most, leastFirst ? m_leastAt : m_mostAt);
            put(leastFirst ? m_most : m_least, leastFirst ? m_mostAt : m_leastAt);
            if (m_count > 1)
                m_out.append(m_last);
        }
        m_count = m_leastAt = m_mostAt = 0;
    }

private:
    //! The first and the last are handed on anyway.
    void put(const QPointF &point, int at)
    {
        if (at > 0 && at < m_count - 1)
            m_out.append(point);
    }

    QList<QPointF> &m_out;
    int m_column = -1;
    int m_count = 0;
    int m_leastAt = 0;
    int m_mostAt = 0;
    QPointF m_first, m_least, m_most, m_last;
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
    stretch.reserve(std::min<qsizetype>(end - begin, qsizetype(columns) * 4 + 8));
    ColumnSieve sieve(stretch);
    const auto close = [&] {
        sieve.flush();
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
