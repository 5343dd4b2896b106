// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class NumberCheck;
class Panel;
class TextLabel;
struct Entry;
struct Workplace;

//! Adds a callback. What is typed is judged as it is typed and stays until it has arrived: a refusal
//! or an unknown outcome takes nothing away.
class CallbackForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackForm(const Workplace &workplace, QWidget *parent = nullptr);

    void begin(); //!< with what was typed before, if it was never sent
    bool isSending() const { return m_isSending; }

signals:
    void added(const QString &id); //!< the server's id; empty when it told none
    void left(); //!< by Escape or Cancel
    void doNotContactWanted(const QString &number); //!< to put it on that list, or take it off

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum When { AsSoonAsPossible, InWords, ByCalendar };

    void build();
    QWidget *buildNumber();
    QWidget *buildTime();
    QWidget *buildMore();
    QWidget *buildButtons();
    FormField *addField(CallbackField field, const QString &label, QWidget *edit);
    void touch(CallbackField field);
    void formatNumber();
    void chooseWhen();
    void refreshQueues();

    CallbackDraft draft() const;
    QString queueNumber() const;
    CheckedDraft judge();
    QString understood(CallbackField field, const CheckedDraft &checked) const;
    void showVerdicts();
    void send();
    void take(const QList<Entry> &entries, const std::optional<Error> &error);
    void takeEntry(const Entry &entry);
    void tellUnknown();
    void setSending(bool isSending);
    void clear();

    const Workplace &m_workplace;
    CallbackChecks m_checks;
    Panel *m_panel;
    ErrorBar *m_trouble;
    QLineEdit *m_number;
    QCheckBox *m_internal;
    QPushButton *m_doNotCall;
    NumberCheck *m_check;
    QComboBox *m_queue;
    QComboBox *m_when;
    QLineEdit *m_words;
    QDateTimeEdit *m_calendar;
    QPlainTextEdit *m_notes;
    QToolButton *m_more;
    QWidget *m_moreFields = nullptr;
    QLineEdit *m_extraData;
    QLineEdit *m_prefix;
    TextLabel *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_send;
    QHash<CallbackField, FormField *> m_fields;
    QSet<CallbackField> m_touched;
    bool m_isSending = false;
    bool m_isUnknown = false; //!< what stands here may have arrived: not to be sent again as it is
};

} // namespace floorwalker
