// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/headerline.h"

#include "models/session/profile.h"
#include "ui/main/workplace.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace floorwalker {

namespace {

constexpr int commandBoxWidth = 320;

} // namespace

HeaderLine::HeaderLine(QWidget *parent)
    : QWidget(parent)
    , m_profile(new QToolButton(this))
    , m_commands(new QPushButton(this))
    , m_day(new ElidedLabel({}, TextRole::Dim, this))
{
    auto *name = new TextLabel(QStringLiteral("Floorwalker"), TextRole::Heading, this);
    m_profile->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_profile->setAccessibleDescription(tr("Switch, edit or add a profile"));
    m_profile->setToolTip(tr("Switch, edit or add a profile"));
    connect(m_profile, &QToolButton::clicked, this, &HeaderLine::profilesWanted);

    //: On a button, with the key that does the same
    m_commands->setText(tr("Search or do anything   %1")
                            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_commands->setIcon(lineIcon(Icon::Search));
    m_commands->setMinimumWidth(commandBoxWidth);
    m_commands->setAccessibleName(tr("Search or do anything"));
    connect(m_commands, &QPushButton::clicked, this, &HeaderLine::paletteWanted);

    m_day->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(pageMargin, 6, pageMargin, 6);
    layout->setSpacing(panelGap);
    layout->addWidget(name);
    layout->addWidget(m_profile);
    layout->addStretch(1);
    layout->addWidget(m_commands);
    layout->addStretch(1);
    layout->addWidget(m_day);
    setWorkplace(nullptr);
}

void HeaderLine::setWorkplace(const Workplace *workplace)
{
    m_commands->setEnabled(workplace);
    if (!workplace) {
        m_profile->setText(tr("Not signed in"));
        m_profile->setAccessibleName(m_profile->text());
        m_day->setText({});
        return;
    }
    const Profile &profile = workplace->profile;
    m_profile->setText(profile.isProduction ? tr("%1 · production").arg(profile.name) : profile.name);
    m_profile->setAccessibleName(tr("Profile %1").arg(m_profile->text()));
    const BusinessDay &day = workplace->businessDay;
    //: A time of the day, then the name of a time zone
    m_day->setText(tr("Business day since %1 %2")
                       .arg(QLocale().toString(day.start(), QStringLiteral("HH:mm")),
                            QString::fromLatin1(day.zone().id())));
}

void HeaderLine::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - colors.lineWidth, width(), colors.lineWidth, colors.line);
}

} // namespace floorwalker
