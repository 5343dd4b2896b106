// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace floorwalker {

//! The questions of a review sheet one under the other, each with its points to choose, and a remark.
class ReviewForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewForm(QWidget *parent = nullptr);

    //! Fields stay where they are when the questions are the same.
    void setAnswers(const QList<ReviewAnswer> &answers, const QString &remark);
    QList<ReviewAnswer> answers() const;
    QString remark() const;
    void focusFirstOpen(); //!< the first question without an answer

signals:
    void edited(); //!< by a person

private:
    void build(const QList<ReviewAnswer> &answers);
    QComboBox *makeChoice(const ReviewQuestion &question);

    QVBoxLayout *m_lines;
    QWidget *m_questionsRoom = nullptr;
    QList<ReviewQuestion> m_questions;
    QList<QComboBox *> m_choices;
    QPlainTextEdit *m_remark;
};

} // namespace floorwalker
