// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/styleparts.h"

#include <QPainter>
#include <QStyleOption>

namespace floorwalker {

namespace {

constexpr int shortestSlider = 28;
constexpr double restingShare = 0.5; //!< of the slider's colour while nobody holds it
constexpr int sliderInset = 3; //!< between the slider and the edges of its bar

int sliderLength(const QStyleOptionSlider &option, int room)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return room;
    const auto length = int(qint64(option.pageStep) * room / (range + option.pageStep));
    return std::clamp(length, std::min(shortestSlider, room), room);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    // No arrow buttons: the groove is the whole bar.
    const QRect bar = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    const int room = lying ? bar.width() : bar.height();
    const int length = sliderLength(option, room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum,
                                                      option.sliderPosition, room - length,
                                                      option.upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect = lying ? QRect(bar.x() + from, bar.y(), size, bar.height())
                                 : QRect(bar.x(), bar.y() + from, bar.width(), size);
        return QStyle::visualRect(option.direction, bar, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return bar;
    case QStyle::SC_ScrollBarSlider: return span(start, length);
    case QStyle::SC_ScrollBarSubPage: return span(0, start);
    case QStyle::SC_ScrollBarAddPage: return span(start + length, room - start - length);
    default: return {};
    }
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const Tokens &tokens)
{
    painter->fillRect(option.rect, tokens.panel);
    if (option.minimum >= option.maximum)
        return;
    const QRect slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider)
                             .adjusted(sliderInset, sliderInset, -sliderInset, -sliderInset);
    const bool held = option.state & QStyle::State_Sunken
        || (option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider);
    drawRounded(painter, slider, std::min(slider.width(), slider.height()) / 2.0,
              held || tokens.isHighContrast() ? tokens.off : mixed(tokens.panel, tokens.off, restingShare), Qt::transparent, 0);
}

} // namespace floorwalker
