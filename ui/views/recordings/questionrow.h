// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace floorwalker {

//! One question of a review sheet while the sheet is made.
class QuestionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionRow(const ReviewQuestion &question, QWidget *parent = nullptr);

    ReviewQuestion question() const;
    void setPlace(int place, int count); //!< from 1; its fields are called by it
    void takeFocus();
    QList<QWidget *> stops() const; //!< of the Tab key

signals:
    void edited();
    void moved(int by);
    void removed();

private:
    QLineEdit *m_text;
    QSpinBox *m_most;
    QCheckBox *m_mayNotApply;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace floorwalker
