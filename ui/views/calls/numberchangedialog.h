// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/ownednumber.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class KeyValueList;
class ProgressLine;
class TextLabel;
struct CallingPlace;
struct Workplace;

//! Gives numbers to an application, or takes them away: several at once, with what became of each.
//! Closing it stops what has not been sent yet.
class NumberChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    NumberChangeDialog(const Workplace &workplace, const CallingPlace &place, QWidget *parent);

    void beginAssigning(const QList<OwnedNumber> &numbers); //!< may be none: they are typed
    void beginUnassigning(const QList<OwnedNumber> &numbers);

public slots:
    void done(int result) override;

private:
    void build();
    void takeOutcomes();
    void run();
    void refresh();
    QStringList typed() const;
    Result<NumberAssignment> checked() const;

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    QPlainTextEdit *m_numbers;
    QLineEdit *m_application;
    QComboBox *m_capability;
    QWidget *m_fields;
    TextLabel *m_words;
    KeyValueList *m_outcomes;
    ProgressLine *m_progress;
    ErrorBar *m_trouble;
    QPushButton *m_close;
    QPushButton *m_run;
    QList<OwnedNumber> m_leaving; //!< of those to be unassigned
    bool m_isUnassigning = false;
    bool m_isRunning = false;
};

} // namespace floorwalker
