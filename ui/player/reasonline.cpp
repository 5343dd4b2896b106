// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/reasonline.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int gap = 8;

} // namespace

ReasonLine::ReasonLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
{
    auto *label = new TextLabel(tr("&Why do you listen?"));
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Why you listen"));
    m_text->setPlaceholderText(tr("The reason stands in the tenant's listen log"));
    auto *play = new QPushButton(tr("Log and Play"));
    play->setDefault(true);
    play->setEnabled(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(label);
    line->addWidget(m_text, 1);
    line->addWidget(play);
    connect(m_text, &QLineEdit::textChanged, play, [play](const QString &text) { play->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(play, &QPushButton::clicked, this, &ReasonLine::give);
    hide();
}

void ReasonLine::ask()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ReasonLine::clear()
{
    m_text->clear();
    hide();
}

void ReasonLine::give()
{
    if (!m_text->text().trimmed().isEmpty())
        emit given(m_text->text().trimmed());
}

} // namespace floorwalker
