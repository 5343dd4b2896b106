// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tilerow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tilelayout.h"

#include <QEvent>

namespace floorwalker {

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
{
    auto *tiles = new TileLayout(this);
    tiles->setSpacing(panelGap);
    // Not Fixed: that would cap the height at the one row of sizeHint().
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool TileRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // The minimum of a whole window does not look at height for width: it would cut the second row.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(heightForWidth(width()));
    return handled;
}

void TileRow::addTile(QWidget *tile)
{
    layout()->addWidget(tile);
}

} // namespace floorwalker
