// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/reasonline.h"

#include "models/session/profile.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace floorwalker {

namespace {

constexpr int gap = 8;

} // namespace

ReasonLine::ReasonLine(const QString &question, const QString &answer, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_choice(new QComboBox)
    , m_give(new QPushButton(answer))
{
    auto *label = new TextLabel(question);
    label->setBuddy(m_text);
    const QString name = QString(question).remove(u'&').remove(u'?');
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(tr("The reason stands in the tenant's listen log"));
    m_choice->setAccessibleName(name);
    m_choice->setPlaceholderText(tr("Choose a reason; it stands in the tenant's listen log"));
    m_choice->hide();
    m_give->setDefault(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    line->addWidget(m_text, 1);
    line->addWidget(m_give);
    connect(m_text, &QLineEdit::textChanged, this, &ReasonLine::refresh);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ReasonLine::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_give, &QPushButton::clicked, this, &ReasonLine::give);
    refresh();
    hide();
}

void ReasonLine::ask(const ListeningRules &rules)
{
    offer(rules);
    show();
    (m_choice->isHidden() ? static_cast<QWidget *>(m_text) : m_choice)->setFocus(Qt::ShortcutFocusReason);
}

//! The list first; where one may type, its last line opens the field beside it.
void ReasonLine::offer(const ListeningRules &rules)
{
    QStringList shown = rules.reasons;
    if (!rules.reasons.isEmpty() && !rules.onlyThese)
        shown << tr("Another reason…");
    QStringList present;
    for (int i = 0; i < m_choice->count(); ++i)
        present << m_choice->itemText(i);
    if (shown == present)
        return;
    m_choice->clear();
    m_choice->addItems(shown);
    if (!rules.reasons.isEmpty() && !rules.onlyThese)
        m_choice->setItemData(m_choice->count() - 1, true);
    m_choice->setVisible(!shown.isEmpty());
    refresh();
}

void ReasonLine::clear()
{
    m_text->clear();
    m_choice->setCurrentIndex(-1);
    hide();
}

QString ReasonLine::reason() const
{
    return m_text->isHidden() ? m_choice->currentText() : m_text->text().trimmed();
}

void ReasonLine::refresh()
{
    const bool isTyped = m_choice->count() == 0 || m_choice->currentData().toBool();
    m_text->setVisible(isTyped);
    m_give->setEnabled(!reason().isEmpty());
}

void ReasonLine::give()
{
    if (!reason().isEmpty())
        emit given(reason());
}

} // namespace floorwalker
