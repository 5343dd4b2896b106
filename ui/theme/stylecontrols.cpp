// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/styleparts.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace floorwalker {

namespace {

constexpr int headerPadding = 12; //!< above and below a header's text, together
constexpr int arrowRoom = 14; //!< for the sort arrow

constexpr double hoverShare = 0.06;
constexpr double pressShare = 0.12;
constexpr qreal checkRadius = 4;

//! The ground of a control, a little nearer to the ink when pointed at or pressed.
QColor answering(const QStyleOption &option, const QColor &ground, const QColor &ink)
{
    if (!(option.state & QStyle::State_Enabled))
        return ground;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return mixed(ground, ink, pressShare);
    return option.state & QStyle::State_MouseOver ? mixed(ground, ink, hoverShare) : ground;
}

} // namespace

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(one.red(), other.red()), part(one.green(), other.green()),
                  part(one.blue(), other.blue()));
}

void drawRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &ground,
               const QColor &line, qreal lineWidth)
{
    const qreal inset = lineWidth / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(lineWidth > 0 ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(ground.alpha() > 0 ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void drawDot(QPainter *painter, const QRectF &rect, const QColor &color, bool hollow)
{
    constexpr qreal outline = 1.6;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hollow ? QPen(color, outline) : QPen(Qt::NoPen));
    painter->setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(color));
    const qreal inset = hollow ? outline / 2 : 0;
    painter->drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, const Tokens &tokens, bool up)
{
    constexpr qreal half = 4;
    const qreal tip = up ? -half / 2 : half / 2;
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.dimText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {middle + QPointF(-half, -tip), middle + QPointF(0, tip),
                              middle + QPointF(half, -tip)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton)
        && option.state.testFlag(QStyle::State_Enabled);
}

void drawButtonPanel(QPainter *painter, const QStyleOptionButton &option, const Tokens &tokens)
{
    if (isPrimary(option)) {
        const QColor ground = answering(option, tokens.accent, tokens.text);
        drawRounded(painter, option.rect, controlRadius, ground, ground, tokens.lineWidth);
        return;
    }
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        drawToolPanel(painter, option, tokens);
        return;
    }
    drawRounded(painter, option.rect, controlRadius, answering(option, tokens.raised, tokens.text),
              tokens.line, tokens.lineWidth);
}

void drawToolPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool answers = option.state
        & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    if (answers && option.state & QStyle::State_Enabled)
        drawRounded(painter, option.rect, controlRadius, answering(option, tokens.raised, tokens.text),
                  Qt::transparent, 0);
}

void drawFieldPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    drawRounded(painter, option.rect, controlRadius, tokens.raised,
              focused ? tokens.accent : tokens.line, focused ? focusWidth : tokens.lineWidth);
}

void drawCheckBox(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const QRectF box = option.rect;
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = filled ? (enabled ? tokens.accent : tokens.off) : answering(option, tokens.raised, tokens.text);
    drawRounded(painter, box, checkRadius, ground, filled ? ground : tokens.off, tokens.lineWidth);
    if (!filled)
        return;
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_NoChange)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter->drawPolyline(QPolygonF {at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    painter->restore();
}

void drawRadioButton(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const QRectF circle = option.rect;
    const bool on = option.state & QStyle::State_On;
    const QColor ink = option.state & QStyle::State_Enabled ? tokens.accent : tokens.off;
    drawRounded(painter, circle, circle.width() / 2, answering(option, tokens.raised, tokens.text),
              on ? ink : tokens.off, on ? focusWidth : tokens.lineWidth);
    if (on) {
        const qreal inset = circle.width() * 0.28;
        drawDot(painter, circle.adjusted(inset, inset, -inset, -inset), ink, false);
    }
}

void drawProgress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &tokens)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return; // busy without a measure: the text says so, nothing moves
    QRect done = option.rect.adjusted(1, 1, -1, -1);
    done.setWidth(int(done.width() * (qint64(option.progress) - option.minimum) / range));
    if (done.width() > 0)
        drawRounded(painter, QStyle::visualRect(option.direction, option.rect, done), controlRadius - 1,
                  tokens.accentGround, Qt::transparent, 0);
}

void drawTabShape(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens)
{
    constexpr int underline = 2;
    QRect line = option.rect;
    line.setTop(line.bottom() - underline + 1);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(line, tokens.accent);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(line, tokens.line);
}

void drawHeaderGround(QPainter *painter, const QRect &rect, const Tokens &tokens)
{
    painter->fillRect(rect, tokens.raised);
    QRect line = rect;
    line.setTop(line.bottom() - tokens.lineWidth + 1);
    painter->fillRect(line, tokens.gridLine);
}

void drawMirroredLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style,
                       const QWidget *widget)
{
    constexpr int gap = 4;
    const int mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                       : Qt::TextHideMnemonic;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const int wanted = option.iconSize.width() + gap + option.fontMetrics.size(mnemonic, option.text).width();
    const QSize size(std::min(wanted, option.rect.width()), option.rect.height());
    QRect label = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, option.rect);
    const QRect sign = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter, option.iconSize, label);
    option.icon.paint(painter, sign, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    label.setRight(sign.left() - gap - 1);
    style.drawItemText(painter, label, Qt::AlignCenter | mnemonic, option.palette, isEnabled, option.text,
                       QPalette::ButtonText);
}

void drawHeaderLabel(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool toTheRight = QStyle::visualAlignment(option.direction, option.textAlignment)
        & Qt::AlignRight;
    // A title stands exactly over its cells.
    const QRect room = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    // The arrow may stand in the margin rather than cost the title its end.
    const int textRoom = room.width() - (sorted ? arrowRoom - cellMargin / 2 : 0);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRoom);
    QRect textRect(0, room.top(), option.fontMetrics.horizontalAdvance(text), room.height());
    if (toTheRight)
        textRect.moveRight(room.right());
    else
        textRect.moveLeft(room.left());
    painter->setPen(sorted ? tokens.text : tokens.dimText);
    painter->drawText(textRect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    if (!sorted)
        return;
    // Qt names the arrow by its tip: ascending is SortDown.
    const qreal up = option.sortIndicator == QStyleOptionHeader::SortDown ? 1 : -1;
    const qreal x = toTheRight ? textRect.left() - arrowRoom / 2.0 : textRect.right() + arrowRoom / 2.0;
    const QPointF middle(x, room.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.text);
    const qreal half = option.fontMetrics.height() * 0.22;
    const QPointF arrow[] = {middle + QPointF(-half, 0.6 * half * up), middle + QPointF(half, 0.6 * half * up),
                             middle + QPointF(0, -0.7 * half * up)};
    painter->drawPolygon(arrow, 3);
    painter->restore();
}

QSize headerSize(const QStyleOptionHeader &option)
{
    return QSize(option.fontMetrics.horizontalAdvance(option.text) + 2 * cellMargin + arrowRoom,
                 option.fontMetrics.height() + headerPadding);
}

} // namespace floorwalker
