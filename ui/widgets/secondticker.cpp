// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/secondticker.h"

#include <QHeaderView>
#include <QTableView>

namespace floorwalker {

namespace {
constexpr int second = 1000;
// A timer that fires a little early would paint the old second once more.
constexpr int safety = 5;
}

SecondTicker::SecondTicker(QTableView *view, std::function<qint64()> serverNow)
    : QObject(view)
    , m_view(view)
    , m_serverNow(std::move(serverNow))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        repaint();
        update();
    });
}

void SecondTicker::setColumns(const QList<int> &columns)
{
    m_columns = columns;
    update();
}

void SecondTicker::update()
{
    const bool needed = m_view->isVisible() && !m_columns.isEmpty() && m_view->model()
        && m_view->model()->rowCount() > 0;
    if (!needed)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(second - int(m_serverNow() % second) + safety);
}

void SecondTicker::repaint()
{
    const int bottom = std::min(m_view->viewport()->height(),
                                m_view->verticalHeader()->length() - m_view->verticalHeader()->offset());
    for (const int column : m_columns) {
        if (!m_view->isColumnHidden(column))
            m_view->viewport()->update(m_view->columnViewportPosition(column), 0,
                                       m_view->columnWidth(column), bottom);
    }
}

} // namespace floorwalker
