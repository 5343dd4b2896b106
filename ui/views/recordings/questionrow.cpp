// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/questionrow.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace floorwalker {

namespace {

constexpr int mostPoints = 100;

} // namespace

QuestionRow::QuestionRow(const ReviewQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(question.text))
    , m_most(new QSpinBox)
    , m_mayNotApply(new QCheckBox(tr("May not apply")))
    , m_up(new QPushButton(lineIcon(Icon::ChevronUp), {}))
    , m_down(new QPushButton(lineIcon(Icon::ChevronDown), {}))
    , m_remove(new QPushButton(lineIcon(Icon::Cross), {}))
{
    m_text->setPlaceholderText(tr("What is asked"));
    m_most->setRange(1, mostPoints);
    m_most->setValue(question.most);
    //: After a number that can be changed: the most points a question gives
    m_most->setSuffix(u' ' + tr("points"));
    m_mayNotApply->setChecked(question.mayNotApply);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(panelGap / 2);
    line->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_most, m_mayNotApply, m_up, m_down, m_remove})
        line->addWidget(widget);
    for (QPushButton *button : {m_up, m_down, m_remove})
        button->setAutoDefault(false);
    connect(m_text, &QLineEdit::textEdited, this, &QuestionRow::edited);
    connect(m_most, &QSpinBox::valueChanged, this, &QuestionRow::edited);
    connect(m_mayNotApply, &QCheckBox::toggled, this, &QuestionRow::edited);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moved(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moved(1); });
    connect(m_remove, &QPushButton::clicked, this, &QuestionRow::removed);
}

ReviewQuestion QuestionRow::question() const
{
    return {.text = m_text->text().trimmed(), .most = m_most->value(), .mayNotApply = m_mayNotApply->isChecked()};
}

void QuestionRow::setPlace(int place, int count)
{
    m_text->setAccessibleName(tr("Question %1").arg(place));
    m_most->setAccessibleName(tr("Most points of question %1").arg(place));
    m_mayNotApply->setAccessibleName(tr("Question %1 may not apply").arg(place));
    const auto name = [](QPushButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_up, tr("Move question %1 up").arg(place));
    name(m_down, tr("Move question %1 down").arg(place));
    name(m_remove, tr("Remove question %1").arg(place));
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < count);
}

void QuestionRow::takeFocus()
{
    m_text->setFocus();
}

QList<QWidget *> QuestionRow::stops() const
{
    return {m_text, m_most, m_mayNotApply, m_up, m_down, m_remove};
}

} // namespace floorwalker
