// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/chatdraft.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class TextLabel;
struct Entry;
struct Workplace;

//! Starts a chat, or sends one message out. What is typed stays until it has arrived, also while the
//! dialog is closed: a refusal or an unknown outcome takes nothing away. Shown with open().
class ChatDialog final : public QDialog
{
    Q_OBJECT

public:
    ChatDialog(const Workplace &workplace, QWidget *parent);

    //! A message to that customer, if any is given; something written before comes back as it was.
    void begin(const QString &customer);

private:
    void build();
    QWidget *makeFields();
    QWidget *makeButtons();
    void refreshQueues();
    void refresh();
    bool isEmpty() const;
    bool isOutbound() const;
    bool isTranscript() const;
    ChatDraft draft() const;
    void send();
    void setSending(bool isSending);
    void take(const QList<Entry> &entries, const std::optional<Error> &error);
    void takeEntry(const Entry &entry);
    void followUnknown();
    void showTrouble(const QString &sentence, const QString &nextStep, const QString &details);
    void clear();

    const Workplace &m_workplace;
    QComboBox *m_direction;
    QComboBox *m_queue;
    QLineEdit *m_originator;
    QLineEdit *m_destination;
    QComboBox *m_subtype;
    QLineEdit *m_title;
    QCheckBox *m_isTranscript;
    QPlainTextEdit *m_text;
    QWidget *m_fields;
    ErrorBar *m_trouble;
    TextLabel *m_progress;
    QPushButton *m_send;
    bool m_isSending = false;
    qint64 m_unknown = 0; //!< the entry of what stands here and may have arrived, so it is not sent again as it is; 0: none
};

} // namespace floorwalker
