// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class KeyValueList;
struct CallingPlace;
struct NumberFacts;
struct Workplace;

//! Asks the platform what it knows of a number.
class NumberFactsForm final : public QWidget
{
    Q_OBJECT

public:
    NumberFactsForm(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    void begin(const QString &number); //!< asks at once; an empty one waits for one to be typed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString number() const; //!< as the platform is asked about it; empty: there is none
    void understand();
    void ask();
    void take(const QString &number, const Result<NumberFacts> &facts);

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    QLineEdit *m_number;
    FormField *m_field;
    QPushButton *m_ask;
    ErrorBar *m_trouble;
    KeyValueList *m_facts;
    QString m_asked; //!< the latest, of which alone the answer is shown
};

} // namespace floorwalker
