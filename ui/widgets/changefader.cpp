// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/changefader.h"

#include "ui/delegates/celldelegate.h"

#include <QTableView>

namespace floorwalker {

namespace {
constexpr int frameMs = 50;
constexpr int mostRects = 60; //!< a finer region costs more than it saves
}

ChangeFader::ChangeFader(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFader::step);
}

void ChangeFader::add(const QRect &changed)
{
    const QRect seen = changed & m_view->viewport()->rect();
    if (seen.isEmpty())
        return;
    m_region += seen;
    if (m_region.rectCount() > mostRects)
        m_region = m_region.boundingRect();
    m_sinceLast.start();
    if (!m_timer.isActive())
        m_timer.start();
}

void ChangeFader::addAll()
{
    if (m_timer.isActive())
        m_region = m_view->viewport()->rect();
}

void ChangeFader::step()
{
    m_view->viewport()->update(m_region);
    if (m_sinceLast.elapsed() <= CellDelegate::fadeMs)
        return;
    m_timer.stop();
    m_region = {};
}

} // namespace floorwalker
