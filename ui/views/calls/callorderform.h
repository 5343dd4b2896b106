// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/records/calling/callorder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class NoticeBar;
class TextLabel;
struct CallingPlace;
struct Entry;
struct Error;
struct Workplace;

//! Tells a call under way what to do. What is typed stays until it has arrived, also while another call
//! is looked at.
class CallOrderForm final : public QWidget
{
    Q_OBJECT

public:
    CallOrderForm(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    //! hasLegs: its sides can be told something alone.
    void showCall(const CallId &call, bool takesOrders, bool hasLegs);

private:
    void build();
    QWidget *makeButtons();
    CallOrder typed() const;
    QString note() const;
    void refresh();
    void askToHangUp();
    void send(const CallOrder &order);
    void take(const QList<Entry> &entries, const std::optional<Error> &error);
    void takeEntry(const Entry &entry);

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    TextLabel *m_note;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    QLineEdit *m_files;
    QComboBox *m_locale;
    QComboBox *m_hearer;
    FormField *m_hearerField;
    QCheckBox *m_hangUpAfter;
    QPushButton *m_play;
    QPushButton *m_record;
    QPushButton *m_hangUp;
    NoticeBar *m_outcome;
    ErrorBar *m_trouble;
    CallId m_call;
    bool m_takesOrders = false;
    bool m_hasLegs = false;
    CallOrder m_sent; //!< what is under way
    bool m_isSending = false;
};

} // namespace floorwalker
