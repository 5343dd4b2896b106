// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagesplit.h"

#include "ui/theme/theme.h"

#include <QEvent>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int whole = 1000;
constexpr int upperShare = 600;

int leastWidth(const QWidget &widget)
{
    return std::max(widget.minimumWidth(), widget.minimumSizeHint().width());
}

} // namespace

PageSplit::PageSplit(QWidget *main, QWidget *side, int mainShare, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_mainShare(mainShare)
{
    setHandleWidth(panelGap);
    setChildrenCollapsible(false);
    addWidget(main);
    addWidget(side);
    setSizes({mainShare, whole - mainShare});
    setStretchFactor(0, mainShare);
    setStretchFactor(1, whole - mainShare);
}

//! No wider than the wider of the two: else the page would never become narrow enough to fold.
QSize PageSplit::minimumSizeHint() const
{
    return QSize(std::max(leastWidth(*widget(0)), leastWidth(*widget(1))), QSplitter::minimumSizeHint().height());
}

void PageSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fold();
}

//! What is in it may need more room than before: larger text, another side.
bool PageSplit::event(QEvent *event)
{
    const bool isTaken = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return isTaken;
}

int PageSplit::widthBesideEachOther() const
{
    return leastWidth(*widget(0)) + handleWidth() + leastWidth(*widget(1));
}

void PageSplit::fold()
{
    const Qt::Orientation wanted = width() < widthBesideEachOther() ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    const int share = wanted == Qt::Vertical ? upperShare : m_mainShare;
    setSizes({share, whole - share}); // in proportion to the room there is
}

} // namespace floorwalker
