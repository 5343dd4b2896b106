// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackplan.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace floorwalker {

class CallbackChangeFields;
class ChangePreview;
class ErrorBar;
class FormField;
class NoticeBar;
class TextLabel;
struct Workplace;

//! Changes the callbacks it is given: shows what will be otherwise, sends it, tells the outcome of
//! each, and takes times back. Stays open until it is left; what is typed stays with it.
class CallbackChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Intent { Change, Close };

    CallbackChangeDialog(const Workplace &workplace, const QList<Callback> &callbacks, Intent intent,
                         QWidget *parent);

    void reject() override; //!< while it runs: stops after the one under way

private:
    void build();
    QWidget *buildButtons();
    void replan();
    void warn();
    bool isConfirmed() const;
    void refreshButtons();
    void apply();
    void undo();
    void run(const QList<PlannedUpdate> &updates);
    void takeProgress(int done, int all);
    void takeEnd();
    QString summary() const;

    const Workplace &m_workplace;
    QList<Callback> m_callbacks;
    CallbackChangeFields *m_fields;
    ErrorBar *m_trouble;
    ChangePreview *m_preview;
    TextLabel *m_note;
    NoticeBar *m_warning;
    QLineEdit *m_confirmation = nullptr; //!< production, and more than one
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_undo;
    QPushButton *m_close;
    QList<PlannedChange> m_plan;
    bool m_isOurs = false; //!< the run that is under way
    bool m_isDone = false;
    bool m_isUndoing = false;
};

} // namespace floorwalker
