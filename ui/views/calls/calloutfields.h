// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/calloutdraft.h"
#include "models/base/result.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace floorwalker {

class FormField;
class NumberCheck;
struct CallingPlace;
struct Workplace;

//! The fields of a callout with a verdict under each. Those that do not belong to its kind are hidden,
//! and keep what is typed.
class CalloutFields final : public QWidget
{
    Q_OBJECT

public:
    CalloutFields(const Workplace &workplace, const CallingPlace &place, QWidget *parent = nullptr);

    CalloutDraft draft() const;
    //! Nobody is scolded about a field not touched yet. True: something is said, and not good.
    bool showVerdicts(const CheckedCallout &checked);
    void touchAll();
    void goToFirstError(const CheckedCallout &checked);
    void takeFocus();
    void clear(); //!< of whom and what; caller and language stay

signals:
    void edited();

private:
    enum Kind { SpeakText, PlayPrompts, CallIntoConference };

    void build();
    QWidget *buildTo();
    QWidget *buildMore();
    FormField *add(CalloutField field, const QString &label, QWidget *edit);
    void touch(CalloutField field);
    void chooseKind();
    QString understood(CalloutField field, const CheckedCallout &checked) const;

    const Workplace &m_workplace;
    const CallingPlace &m_place;
    QComboBox *m_kind;
    QLineEdit *m_to;
    QCheckBox *m_isUsername;
    NumberCheck *m_check;
    QComboBox *m_cli;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_prompts;
    QLineEdit *m_conference;
    QPlainTextEdit *m_greeting;
    QComboBox *m_locale;
    QToolButton *m_more;
    QWidget *m_moreFields = nullptr;
    QComboBox *m_domain;
    QLineEdit *m_dtmf;
    QLineEdit *m_custom;
    QLineEdit *m_maxDuration;
    QComboBox *m_music;
    QCheckBox *m_ace;
    QCheckBox *m_dice;
    QCheckBox *m_pie;
    QHash<CalloutField, FormField *> m_fields;
    QSet<CalloutField> m_touched;
};

} // namespace floorwalker
