// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationdraft.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace floorwalker {

class FormField;
class TextLabel;
struct ConversationsPlace;

//! The fields of a message with a verdict under each. Those that do not belong to its kind are hidden, and
//! keep what is typed.
class MessageFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageFields(const ConversationsPlace &place, QWidget *parent = nullptr);

    //! To that contact, who is called so; an empty one: to whoever is typed.
    void setContact(const ConversationContactId &contact, const QString &name);
    void setRecipient(const QString &identities);
    void setText(const QString &text);
    ConversationDraft draft() const;
    std::optional<MessageTemplate> messageTemplate() const; //!< the chosen one
    bool showVerdicts(const CheckedConversation &checked); //!< true: something is said, and not good
    void touchAll();
    void goToFirstError(const CheckedConversation &checked);
    void takeFocus();
    void clear();
    bool isEmpty() const;

signals:
    void edited();

private:
    void build();
    QWidget *buildMore();
    FormField *add(ConversationField field, const QString &label, QWidget *edit);
    void touch(ConversationField field);
    void chooseKind();
    void takeTemplates();
    void takeLanguages();
    void takeVariables();
    MessageContent::Kind kind() const;

    const ConversationsPlace &m_place;
    ConversationContactId m_contact;
    QLineEdit *m_to;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QLineEdit *m_mediaUrl;
    QPlainTextEdit *m_choices;
    QComboBox *m_template;
    QComboBox *m_language;
    TextLabel *m_templateText; //!< what the template says
    QWidget *m_variables;
    QHash<QString, QLineEdit *> m_values; //!< by the key of a variable
    QLineEdit *m_channels;
    QToolButton *m_more;
    QWidget *m_moreFields = nullptr;
    QLineEdit *m_ttl;
    QComboBox *m_contentType;
    QCheckBox *m_isHighPriority;
    QLineEdit *m_agent;
    QLineEdit *m_correlationId;
    QPlainTextEdit *m_properties;
    FormField *m_languageField = nullptr;
    QHash<ConversationField, FormField *> m_fields;
    QSet<ConversationField> m_touched;
};

} // namespace floorwalker
