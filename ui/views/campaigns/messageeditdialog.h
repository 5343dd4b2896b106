// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/messageedit.h"

#include <QDialog>

class QDateTimeEdit;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace floorwalker {

class ErrorBar;
class SegmentCounter;
class TextLabel;
struct Workplace;

//! Changes a message nobody was sent yet: text, send time, retries. What is written replaces all of it,
//! and only where a fresh read shows it unchanged. Shown with open().
class MessageEditDialog final : public QDialog
{
    Q_OBJECT

public:
    MessageEditDialog(const Workplace &workplace, const Message &message, QWidget *parent = nullptr);

private:
    void build();
    MessageEdit edit() const; //!< only what is not as it was
    Result<NewMessage> wanted() const;
    QString difference(const NewMessage &message) const;
    void refresh();
    void send();
    void take();

    const Workplace &m_workplace;
    Message m_message;
    QPlainTextEdit *m_text;
    SegmentCounter *m_counter;
    QCheckBox *m_hasTime;
    QDateTimeEdit *m_time;
    QSpinBox *m_retries;
    QSpinBox *m_delay;
    TextLabel *m_difference;
    QLineEdit *m_name;
    ErrorBar *m_trouble;
    QPushButton *m_close;
    QPushButton *m_send;
    bool m_isSending = false;
};

} // namespace floorwalker
