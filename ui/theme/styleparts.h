// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace floorwalker {

// The strokes ThemeStyle and our own widgets share.

inline constexpr int focusWidth = 2;

//! One opaque colour between two: 0 is the first, 1 the second.
QColor mixed(const QColor &one, const QColor &other, double share);

//! A rounded rectangle whose line lies wholly inside rect.
void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
               const QColor &line, qreal lineWidth);
void drawDot(QPainter *painter, const QRectF &rect, const QColor &color, bool hollow);
void drawChevron(QPainter *painter, const QRect &rect, const Tokens &tokens, bool up = false);

bool isPrimary(const QStyleOptionButton &option); //!< the default button of a form
void drawButtonPanel(QPainter *painter, const QStyleOptionButton &option, const Tokens &tokens);
void drawToolPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void drawFieldPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void drawCheckBox(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void drawRadioButton(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &tokens);
void drawTabShape(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens);

void drawHeaderGround(QPainter *painter, const QRect &rect, const Tokens &tokens);
//! In a right-to-left layout Qt 6.4 puts the text of a button with an icon to the far edge; this not.
void drawMirroredLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style,
                       const QWidget *widget);
void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens);
QSize headerSize(const QStyleOptionHeader &option);

void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const Tokens &tokens);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace floorwalker
