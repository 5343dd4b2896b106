// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/recordings/reviewform.h"

#include "ui/forms/formfield.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr int notAnswered = -2;
constexpr int doesNotApply = -1; // any other choice is so many points
constexpr int remarkLines = 4;

int choiceOf(const ReviewAnswer &answer)
{
    return !answer.applies ? doesNotApply : answer.points.value_or(notAnswered);
}

} // namespace

ReviewForm::ReviewForm(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_remark(new QPlainTextEdit)
{
    m_lines->setContentsMargins(cellMargin, panelGap, cellMargin, panelGap);
    m_lines->setSpacing(panelGap);
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(remarkLines * fontMetrics().lineSpacing());
    m_lines->addWidget(new FormField(tr("Rema&rk"), m_remark));
    m_lines->addStretch();
    connect(m_remark, &QPlainTextEdit::textChanged, this, &ReviewForm::edited);
}

void ReviewForm::setAnswers(const QList<ReviewAnswer> &answers, const QString &remark)
{
    QList<ReviewQuestion> questions;
    for (const ReviewAnswer &answer : answers)
        questions.append(answer.question);
    if (questions != m_questions || !m_questionsRoom)
        build(answers);
    for (qsizetype i = 0; i < answers.size(); ++i)
        m_choices[i]->setCurrentIndex(std::max(0, m_choices[i]->findData(choiceOf(answers[i]))));
    if (m_remark->toPlainText() != remark) {
        const QSignalBlocker blocker(m_remark);
        m_remark->setPlainText(remark);
    }
}

void ReviewForm::build(const QList<ReviewAnswer> &answers)
{
    delete m_questionsRoom;
    m_questions.clear();
    m_choices.clear();
    m_questionsRoom = new QWidget;
    auto *lines = new QVBoxLayout(m_questionsRoom);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(panelGap);
    for (const ReviewAnswer &answer : answers) {
        m_questions.append(answer.question);
        m_choices.append(makeChoice(answer.question));
        // An ampersand in a question is none of ours.
        lines->addWidget(new FormField(QString(answer.question.text).replace(u'&', QStringLiteral("&&")), m_choices.constLast()));
    }
    m_lines->insertWidget(0, m_questionsRoom);
    m_questionsRoom->show();
    QWidget *before = nullptr;
    for (QComboBox *choice : std::as_const(m_choices)) {
        if (before)
            setTabOrder(before, choice);
        before = choice;
    }
    if (before)
        setTabOrder(before, m_remark);
}

QComboBox *ReviewForm::makeChoice(const ReviewQuestion &question)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(question.text);
    choice->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the sheet
    //: Of a question of a review sheet
    choice->addItem(tr("not answered"), notAnswered);
    for (int points = 0; points <= question.most; ++points) {
        //: Points, and the most there are, as in "4 of 5"
        choice->addItem(tr("%1 of %2").arg(points).arg(question.most), points);
    }
    if (question.mayNotApply) {
        //: Of a question of a review sheet
        choice->addItem(tr("does not apply"), doesNotApply);
    }
    connect(choice, &QComboBox::activated, this, &ReviewForm::edited);
    return choice;
}

QList<ReviewAnswer> ReviewForm::answers() const
{
    QList<ReviewAnswer> answers;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const int choice = m_choices[i]->currentData().toInt();
        answers.append({.question = m_questions[i],
                        .points = choice >= 0 ? std::optional(choice) : std::nullopt,
                        .applies = choice != doesNotApply});
    }
    return answers;
}

QString ReviewForm::remark() const
{
    return m_remark->toPlainText();
}

void ReviewForm::focusFirstOpen()
{
    const auto open = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                   [](const QComboBox *choice) { return choice->currentData().toInt() == notAnswered; });
    if (open != m_choices.cend())
        (*open)->setFocus(Qt::ShortcutFocusReason);
    else
        m_remark->setFocus(Qt::ShortcutFocusReason);
}

} // namespace floorwalker
