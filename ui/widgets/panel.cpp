// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/panel.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace floorwalker {

namespace {
constexpr int headerMargin = 6; //!< above and below the header's widgets
constexpr int headerGap = 10;
constexpr int headerLeast = 34; //!< of the header's height
// With a side margin of the line alone, square corners of the body stay inside the round ones of
// the frame from this distance on.
constexpr int bodyBottom = 4;

//! The margins around a banner, shown and hidden with it.
class BannerRoom final : public QWidget
{
public:
    explicit BannerRoom(QWidget *banner)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(cellMargin, headerMargin, cellMargin, headerMargin);
        layout->addWidget(banner);
        banner->installEventFilter(this);
        setVisible(!banner->isHidden());
    }

    bool eventFilter(QObject *banner, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return QWidget::eventFilter(banner, event);
    }
};
}

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, TextRole::Heading))
    , m_count(new Pill)
    , m_note(new ElidedLabel({}, TextRole::Dim))
    , m_header(new QWidget)
    , m_start(new QHBoxLayout)
    , m_end(new QHBoxLayout)
    , m_banners(new QVBoxLayout)
    , m_bodyRoom(new QVBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_title->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_count->hide();
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_start->setSpacing(headerGap);
    m_start->addWidget(m_title);
    m_start->addWidget(m_count);
    m_end->setSpacing(headerGap);
    auto *line = new QHBoxLayout(m_header);
    line->setContentsMargins(cellMargin, headerMargin, cellMargin, headerMargin);
    line->setSpacing(headerGap);
    line->addLayout(m_start);
    line->addWidget(m_note, 1);
    line->addLayout(m_end);
    line->addStrut(headerLeast - 2 * headerMargin); // a minimum height would allow less than the text needs
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->addWidget(m_header);
    m_layout->addLayout(m_banners);
    m_layout->addLayout(m_bodyRoom, 1);
    m_layout->addStretch(0);
    takeLineWidth();
}

QString Panel::title() const
{
    return m_title->text();
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::letTitleGiveWay()
{
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Panel::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
}

void Panel::addToHeader(QWidget *widget)
{
    m_start->addWidget(widget);
}

void Panel::addToHeaderEnd(QWidget *widget)
{
    m_end->addWidget(widget);
}

void Panel::addBanner(QWidget *widget)
{
    // A room of its own, so that a banner that says nothing leaves no gap.
    auto *room = new BannerRoom(widget);
    m_banners->addWidget(room);
}

void Panel::setBody(QWidget *body, int margin)
{
    delete m_body;
    m_body = body;
    m_bodyRoom->setContentsMargins(margin, margin, margin, margin);
    m_bodyRoom->addWidget(body);
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    drawRounded(&painter, rect(), panelRadius, t.panel, t.line, t.lineWidth);
    painter.fillRect(QRect(t.lineWidth, m_header->geometry().bottom() + 1, width() - 2 * t.lineWidth,
                           t.lineWidth),
                     t.line);
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeLineWidth();
    QWidget::changeEvent(event);
}

void Panel::takeLineWidth()
{
    const int line = tokensOf(palette()).lineWidth;
    m_layout->setContentsMargins(line, line, line, bodyBottom);
    m_layout->setSpacing(line); // the header's rule is drawn there
}

} // namespace floorwalker
