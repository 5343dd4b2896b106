// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/colourband.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace floorwalker {

namespace {
constexpr int bandHeight = 3;
}

ColourBand::ColourBand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(bandHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ColourBand::setProfile(const QString &name, const QColor &color)
{
    m_color = color;
    setAccessibleName(tr("Colour of profile %1").arg(name));
    update();
}

void ColourBand::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_color.isValid() ? m_color : tokensOf(palette()).accent);
}

} // namespace floorwalker
