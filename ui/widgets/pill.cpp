// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pill.h"

#include "models/wording/severitytext.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace floorwalker {

namespace {
constexpr int sideMargin = 8;
constexpr int edgeMargin = 3;
}

Pill::Pill(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Pill::setText(const QString &text)
{
    m_text = text;
    refresh();
}

void Pill::setSeverity(Severity severity)
{
    m_severity = severity;
    refresh();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics(shownFont());
    const int height = metrics.height() + 2 * edgeMargin;
    return QSize(std::max(height, metrics.horizontalAdvance(shownText()) + 2 * sideMargin), height);
}

void Pill::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool soft = m_severity != Severity::None;
    const QColor &ink = soft ? inkOf(t, m_severity) : t.dimText;
    const bool outlined = !soft || t.isHighContrast();
    QPainter painter(this);
    drawRounded(&painter, rect(), height() / 2.0, soft ? groundOf(t, m_severity) : Qt::transparent,
              soft ? ink : t.line, outlined ? t.lineWidth : 0);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(shownFont());
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, shownText());
}

QFont Pill::shownFont() const
{
    const QFont small = dimFont(font());
    return m_severity == Severity::None ? small : headingFont(small);
}

QString Pill::shownText() const
{
    const QString sign = signOf(tokensOf(palette()), m_severity);
    return sign.isEmpty() ? m_text : sign + u' ' + m_text;
}

void Pill::refresh()
{
    setAccessibleName(m_severity == Severity::None
                          ? m_text
                          //: A figure and how bad it is, as in "2 alerts, critical"
                          : tr("%1, %2").arg(m_text, severityText(m_severity)));
    updateGeometry();
    update();
}

} // namespace floorwalker
