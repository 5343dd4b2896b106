// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/consentdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class Panel;
class TextLabel;
struct Workplace;

//! Adds a consent, or changes whether somebody agrees. What is typed is judged as it is typed and stays
//! until it is written; a new one that was begun waits while another is changed.
class ConsentForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentForm(const Workplace &workplace, QWidget *parent = nullptr);

    void beginNew(); //!< with what was typed before, if it was never written
    void beginChange(const CustomerConsent &consent);

signals:
    void written(const QString &id); //!< the row it is, or becomes
    void left(); //!< by Escape or Cancel

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildAddress();
    QWidget *buildButtons();
    void touch(ConsentField field);
    ConsentDraft draft() const;
    void show(const ConsentDraft &draft, bool isChange);
    QString understood(ConsentField field, const CheckedConsent &checked) const;
    void showVerdicts();
    void send();
    void takeEnd();
    void setSending(bool isSending);

    const Workplace &m_workplace;
    Panel *m_panel;
    ErrorBar *m_trouble;
    QLineEdit *m_address;
    QCheckBox *m_asTyped;
    QComboBox *m_usage;
    QComboBox *m_value;
    TextLabel *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QHash<ConsentField, FormField *> m_fields;
    QSet<ConsentField> m_touched;
    ConsentDraft m_new; //!< as far as it was typed
    bool m_isChange = false;
    bool m_isSending = false;
};

} // namespace floorwalker
