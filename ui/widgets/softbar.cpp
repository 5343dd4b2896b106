// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/softbar.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace floorwalker {

namespace {
constexpr int sideMargin = 10;
constexpr int edgeMargin = 6;
constexpr int gap = 8;
}

SoftBar::SoftBar(Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
    , m_sign(new TextLabel({}, TextRole::Heading))
    , m_text(new TextLabel)
    , m_line(new QHBoxLayout(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->setContentsMargins(sideMargin, edgeMargin, sideMargin, edgeMargin);
    m_line->setSpacing(gap);
    m_line->addWidget(m_sign, 0, Qt::AlignTop);
    m_line->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
    takeTheme();
}

QString SoftBar::text() const
{
    return m_text->text();
}

void SoftBar::setText(const QString &text)
{
    const bool news = text != m_text->text();
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (news && !text.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SoftBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
    QWidget::changeEvent(event);
}

bool SoftBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // The minimum of a whole window does not look at height for width: it would cut a second line.
    // A hidden bar is not measured: its sign alone asks for every font of the system.
    const bool isNews = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Show;
    if (isNews && !isHidden())
        setMinimumHeight(std::max(0, heightForWidth(width())));
    return handled;
}

void SoftBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawRounded(&painter, rect(), controlRadius, groundOf(t, m_severity), inkOf(t, m_severity),
              t.isHighContrast() ? t.lineWidth : 0);
}

void SoftBar::takeTheme()
{
    const Tokens &t = tokensOf(palette());
    m_sign->setText(signOf(t, m_severity));
    QPalette ink = m_sign->palette();
    if (ink.color(QPalette::WindowText) == inkOf(t, m_severity))
        return;
    ink.setColor(QPalette::WindowText, inkOf(t, m_severity));
    m_sign->setPalette(ink);
}

} // namespace floorwalker
