// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/progressline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int barWidth = 160;
constexpr int barSteps = 1000; //!< bytes would not fit

} // namespace

ProgressLine::ProgressLine(const QString &accessibleName, std::initializer_list<QPushButton *> buttons, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_words(new TextLabel)
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(accessibleName);
    m_words->setWordWrap(true); // large text in a small window
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(panelGap);
    line->addWidget(m_bar);
    line->addWidget(m_words, 1);
    for (QPushButton *button : buttons)
        line->addWidget(button);
}

void ProgressLine::tell(const QString &words)
{
    m_words->setText(words);
}

void ProgressLine::setReached(qint64 done, qint64 of)
{
    m_bar->setRange(0, of > 0 ? barSteps : 0);
    m_bar->setValue(of > 0 ? int(done * barSteps / of) : 0);
}

} // namespace floorwalker
