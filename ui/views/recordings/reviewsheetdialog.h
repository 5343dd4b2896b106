// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace floorwalker {

class ErrorBar;
class QuestionRow;
class TextLabel;
struct Workplace;

//! The review sheet of the profile: its name and its questions, each with the points it can give. Shown
//! with open().
class ReviewSheetDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewSheetDialog(const Workplace &workplace, QWidget *parent);

    void reject() override; //!< asks first where something would be lost

private:
    QLayout *makeButtons();
    QuestionRow *addRow(const ReviewQuestion &question);
    void addUsual();
    void move(QuestionRow *row, int by);
    void remove(QuestionRow *row);
    void save();
    void refresh();
    ReviewSheet sheet() const; //!< without the rows that are empty
    QList<QuestionRow *> rows() const; //!< from top to bottom

    const Workplace &m_workplace;
    ReviewSheet m_former;
    ErrorBar *m_trouble;
    QLineEdit *m_name;
    QVBoxLayout *m_rows;
    TextLabel *m_total;
    QPushButton *m_save;
    bool m_isSaving = false;
};

} // namespace floorwalker
