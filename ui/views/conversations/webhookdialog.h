// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/webhookediting.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class FormField;
class TextLabel;
struct ConversationsPlace;
struct Workplace;

//! Adds a webhook to the chosen app, with what is to be said against its address. Shown with open().
class WebhookDialog final : public QDialog
{
    Q_OBJECT

public:
    WebhookDialog(const Workplace &workplace, const ConversationsPlace &place, QWidget *parent);

    void begin();

private:
    void build();
    NewWebhook webhook() const;
    bool judge(bool isSpeakingOfErrors); //!< whether it may be added
    void add();
    void take(WebhookEditing::Act act, const WriteOutcome &outcome);

    const Workplace &m_workplace;
    const ConversationsPlace &m_place;
    QLineEdit *m_target;
    QListWidget *m_triggers;
    QLineEdit *m_secret;
    FormField *m_targetField;
    FormField *m_triggersField;
    ErrorBar *m_trouble;
    TextLabel *m_progress;
    QPushButton *m_add;
    bool m_isAdding = false;
};

} // namespace floorwalker
