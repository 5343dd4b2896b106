// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptynotice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {
constexpr int pictureSize = 28;
constexpr int margin = 24;
constexpr int gap = 8;
}

EmptyNotice::EmptyNotice(QWidget *over)
    : QWidget(over)
    , m_picture(new QLabel)
    , m_reason(new TextLabel({}, TextRole::Heading))
    , m_nextStep(new TextLabel({}, TextRole::Dim))
    , m_action(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(gap);
    column->addStretch();
    column->addWidget(m_picture);
    column->addWidget(m_reason);
    column->addWidget(m_nextStep);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_picture->setAlignment(Qt::AlignCenter);
    for (TextLabel *label : {m_reason, m_nextStep}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyNotice::actionTriggered);
    over->installEventFilter(this);
    setGeometry(over->rect());
    takeTheme();
}

void EmptyNotice::setNotice(Icon sign, const QString &reason, const QString &nextStep,
                            const QString &action)
{
    m_sign = sign;
    m_reason->setText(reason);
    m_nextStep->setText(nextStep);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    //: Why a table is empty and what to do; both are whole sentences
    setAccessibleName(tr("%1 %2").arg(reason, nextStep).trimmed());
    takeTheme();
    fit();
}

QString EmptyNotice::reason() const
{
    return m_reason->text();
}

bool EmptyNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeTheme();
    QWidget::changeEvent(event);
}

void EmptyNotice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyNotice::fit()
{
    // Where it is low the picture goes first, then the margins; the words stay.
    const auto needs = [this] {
        layout()->invalidate();
        return layout()->totalHeightForWidth(width());
    };
    m_picture->show();
    layout()->setContentsMargins(margin, margin, margin, margin);
    if (needs() <= height())
        return;
    m_picture->hide();
    if (needs() > height())
        layout()->setContentsMargins(margin, 0, margin, 0);
}

void EmptyNotice::takeTheme()
{
    const QIcon picture = lineIcon(m_sign, tokensOf(palette()).dimText);
    m_picture->setPixmap(picture.pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

} // namespace floorwalker
