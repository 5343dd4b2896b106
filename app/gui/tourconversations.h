// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace floorwalker {

class MainWindow;
class Tenant;

//! The tabs of the page of conversations.
enum class ConversationsTab { Conversations, Contacts, OptOuts, Templates, Webhooks, Channels };
void showConversationsTab(MainWindow &window, ConversationsTab tab);
bool isConversationsTabShown(Tenant &tenant, ConversationsTab tab); //!< with what it has

//! An answer begun in the conversation on top, and the fields of its last message.
void typeAnswer(MainWindow &window);
void showMessageFields(MainWindow &window);

//! A new message with choices and all fields, with what the channels make of it, or of a template.
QDialog *typeChoices(MainWindow &window);
bool isPreviewShown(const QDialog &dialog);
QDialog *typeTemplateMessage(MainWindow &window);

//! A contact as it is changed, and a webhook to a public receiver.
QDialog *changeContact(MainWindow &window);
QDialog *typeWebhook(MainWindow &window);

QDialog *askToStopConversation(MainWindow &window);

//! The app that only dispatches, which has no conversations.
void chooseDispatchApp(Tenant &tenant);

} // namespace floorwalker
