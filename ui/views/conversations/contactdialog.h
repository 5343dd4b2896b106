// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/contactediting.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class TextLabel;
struct ConversationsPlace;
struct Workplace;

//! Makes a contact, or changes one. What is typed stays until it is written. Shown with open().
class ContactDialog final : public QDialog
{
    Q_OBJECT

public:
    ContactDialog(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent);

    void beginNew();
    void beginChange(const ConversationContact &contact);

private:
    void build();
    ConversationContact contact() const;
    bool judge(); //!< whether it may be written
    void save();
    void setSaving(bool isSaving);
    void takeChanged(ContactEditing::Act act, const WriteOutcome &outcome);
    void takeAdded(const QList<Entry> &entries, const std::optional<Error> &error);
    void showTrouble(const QString &sentence, const Error &error);

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    ConversationContact m_shown; //!< without an id: a new one
    QLineEdit *m_name;
    QPlainTextEdit *m_identities;
    QLineEdit *m_priority;
    QLineEdit *m_email;
    QLineEdit *m_externalId;
    QLineEdit *m_language;
    QLineEdit *m_metadata;
    QHash<ContactField, FormField *> m_fields;
    ErrorBar *m_trouble;
    TextLabel *m_progress;
    QPushButton *m_save;
    bool m_isSaving = false;
};

} // namespace floorwalker
