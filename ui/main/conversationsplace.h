// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace floorwalker {

class AnswerDrafts;
class ContactAdding;
class ContactEditing;
class ConversationApps;
class ConversationContactItems;
class ConversationControl;
class ConversationItems;
class ConversationReads;
class ConversationSending;
class MessageTemplateItems;
class OptOutItems;
class ThreadItems;
class WebhookEditing;
class WebhookItems;

//! What the pages of the Conversation API work with; lives as long as they do.
struct ConversationsPlace {
    ConversationApps &apps;
    ConversationItems &conversations;
    ThreadItems &thread;
    ConversationContactItems &contacts;
    OptOutItems &optOuts;
    WebhookItems &webhooks;
    MessageTemplateItems &templates;
    ConversationReads &reads;
    ConversationSending &sending;
    ConversationControl &control;
    ContactAdding &contactAdding;
    ContactEditing &contactEditing;
    WebhookEditing &webhookEditing;
    AnswerDrafts &drafts;
};

} // namespace floorwalker
