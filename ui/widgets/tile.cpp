// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile.h"

#include "models/wording/severitytext.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace floorwalker {

namespace {
constexpr int sideMargin = 14;
constexpr int edgeMargin = 11;
constexpr int leastWidth = 132;
constexpr int mostLineCharacters = 34; //!< a longer explaining line is cut, not the row of tiles
constexpr int signGap = 6;

QString dash()
{
    return QStringLiteral("\u2013");
}
}

Tile::Tile(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_figure(dash())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    refresh();
}

void Tile::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void Tile::setFigure(const QString &figure, Severity severity)
{
    const QString shown = figure.isEmpty() ? dash() : figure;
    if (shown == m_figure && severity == m_severity)
        return;
    m_figure = shown;
    m_severity = severity;
    refresh();
}

void Tile::setLine(const QString &line)
{
    if (line == m_line)
        return;
    m_line = line;
    refresh();
}

void Tile::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    refresh();
}

void Tile::setExplainable(bool explainable)
{
    m_explainable = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(explainable ? tr("Press to see how this figure comes about") : QString());
    update();
}

void Tile::setChoosable(bool choosable)
{
    setCheckable(choosable);
    setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(choosable ? tr("Press to see only these, again to see all") : QString());
    update();
}

QSize Tile::sizeHint() const
{
    const int dim = QFontMetrics(dimFont(font())).height();
    const int figure = QFontMetrics(figureFont(font())).height();
    return QSize(std::max({leastWidth, m_widest, textWidth() + 2 * sideMargin}),
                 2 * dim + figure + 2 * edgeMargin);
}

QSize Tile::minimumSizeHint() const
{
    return sizeHint();
}

bool Tile::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const int room = width() - 2 * sideMargin;
        if (QFontMetrics(dimFont(font())).horizontalAdvance(m_line) > room)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_line), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void Tile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_widest = 0;
        refresh();
    }
    QAbstractButton::changeEvent(event);
}

void Tile::mousePressEvent(QMouseEvent *event)
{
    if (isButton())
        QAbstractButton::mousePressEvent(event);
    else
        event->ignore();
}

void Tile::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const bool pointed = isButton() && (underMouse() || isDown());
    drawRounded(&painter, rect(), panelRadius, isDown() || isChecked() ? t.accentGround : t.panel,
              hasFocus() || pointed || isChecked() ? t.accent : t.line, hasFocus() ? focusWidth : t.lineWidth);

    const QFont dim = dimFont(font());
    const QFontMetrics metrics(dim);
    const QRect room = rect().adjusted(sideMargin, edgeMargin, -sideMargin, -edgeMargin);
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextSingleLine;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by the text, which may be a name
    painter.setFont(dim);
    painter.setPen(t.dimText);
    painter.drawText(room, leading | Qt::AlignTop, metrics.elidedText(m_label, Qt::ElideRight, room.width()));
    painter.drawText(room, leading | Qt::AlignBottom, metrics.elidedText(m_line, Qt::ElideRight, room.width()));
    paintFigure(&painter, room.adjusted(0, metrics.height(), 0, -metrics.height()));
}

void Tile::paintFigure(QPainter *painter, const QRect &row) const
{
    const Tokens &t = tokensOf(palette());
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextSingleLine | Qt::TextForceLeftToRight; // "82.4 %" in any language
    painter->setPen(m_stale ? t.dimText : inkOf(t, m_severity));
    QRect figure = row;
    if (const QString sign = signOf(t, m_severity); !sign.isEmpty()) {
        painter->setFont(headingFont(font()));
        painter->drawText(row, leading, sign);
        const int used = painter->fontMetrics().horizontalAdvance(sign) + scaledToText(signGap, font());
        figure = QStyle::visualRect(layoutDirection(), row, row.adjusted(used, 0, 0, 0));
    }
    painter->setFont(figureFont(font()));
    painter->drawText(figure, leading, m_figure);
}

int Tile::figureWidth() const
{
    const QString sign = signOf(tokensOf(palette()), m_severity);
    const int room = sign.isEmpty()
        ? 0
        : QFontMetrics(headingFont(font())).horizontalAdvance(sign) + scaledToText(signGap, font());
    return room + QFontMetrics(figureFont(font())).horizontalAdvance(m_figure);
}

int Tile::textWidth() const
{
    const QFontMetrics dim(dimFont(font()));
    const int line = std::min(dim.horizontalAdvance(m_line), mostLineCharacters * dim.averageCharWidth());
    return std::max({dim.horizontalAdvance(m_label), line, figureWidth()});
}

void Tile::refresh()
{
    QString figure = m_figure;
    if (m_severity != Severity::None)
        //: A figure and how bad it is, as in "00:02:14, critical"
        figure = tr("%1, %2").arg(figure, severityText(m_severity));
    if (m_stale)
        //: The figure is from some time ago
        figure = tr("%1, stale").arg(figure);
    //: A tile read aloud: label, figure, explaining line
    setAccessibleName(m_line.isEmpty() ? tr("%1: %2").arg(m_label, figure)
                                       : tr("%1: %2, %3").arg(m_label, figure, m_line));
    const int width = textWidth() + 2 * sideMargin;
    if (width > m_widest) {
        m_widest = width;
        updateGeometry();
    }
    update();
}

} // namespace floorwalker
