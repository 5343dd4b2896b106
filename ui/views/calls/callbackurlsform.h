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
class NoticeBar;
class TextLabel;
struct CallbackUrls;
struct CallingPlace;
struct Workplace;

//! Where the platform tells an application of its calls: read, checked as it is typed, and set.
class CallbackUrlsForm final : public QWidget
{
    Q_OBJECT

public:
    CallbackUrlsForm(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    void readFirst(); //!< unless they were read before

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void take(const Result<CallbackUrls> &urls);
    void showVerdicts();
    void save();
    void takeEnd();
    void setBusy(bool isBusy);
    void showTrouble(const Error &error, const QString &sentence);

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    QLineEdit *m_application;
    QLineEdit *m_primary;
    QLineEdit *m_fallback;
    FormField *m_primaryField;
    FormField *m_fallbackField;
    QPushButton *m_read;
    QPushButton *m_save;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    QString m_shown; //!< the application whose addresses stand here; empty: none were read
    bool m_isSaving = false;
};

} // namespace floorwalker
