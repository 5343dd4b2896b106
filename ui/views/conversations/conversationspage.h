// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/conversationcontrol.h"
#include "ui/views/tabbedpage.h"

class QComboBox;

namespace floorwalker {

class ContactDialog;
class ListPart;
class MessageDialog;
class ThreadsPane;
class WebhookDialog;
struct ChannelIdentity;
struct ConversationContact;
struct ConversationsPlace;
struct Workplace;

//! What customers and the apps of a project say to each other, over every channel: conversations and their
//! threads, contacts, opt-outs, templates, webhooks and channels.
class ConversationsPage final : public TabbedPage
{
    Q_OBJECT

public:
    explicit ConversationsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void refresh() override;
    bool reveal(const QString &id) override; //!< of a conversation

    // Open their dialogs.
    void newMessage();
    void changeContact(); //!< the chosen one
    void newWebhook();
    void askToStop(); //!< the chosen conversation

private:
    void makeParts(const ConversationsPlace &place);
    ListPart *makeContacts(const ConversationsPlace &place);
    ListPart *makeOptOuts(const ConversationsPlace &place);
    ListPart *makeTemplates(const ConversationsPlace &place);
    ListPart *makeWebhooks(const ConversationsPlace &place);
    ListPart *makeChannels(const ConversationsPlace &place);
    void makeListActions();
    MessageDialog &messageDialog();
    ContactDialog &contactDialog();
    const ConversationContact *currentContact() const;
    std::optional<ChannelIdentity> toldIdentity() const; //!< of the chosen contact
    void askForProfile();
    void answerWithMore();
    void mergeContacts();
    void askToDeleteContact();
    void askToDeleteWebhook();
    void readAudit();
    void takeList(ListPart &part, const QString &done, const QString &sentence, const WriteOutcome &outcome);
    void makeActions();
    void refreshActions() override;
    void showMenu(const QList<QAction *> &actions, const QPoint &globalPosition);
    SendEvent eventOf(SendEvent::Kind kind) const; //!< in the chosen conversation
    void sendEvent(SendEvent::Kind kind);
    void askForAgent(SendEvent::Kind kind);
    void askToDelete();
    bool isFree(); //!< says so when it is not
    void takeControl(ConversationControl::Act act, const WriteOutcome &outcome);

    const Workplace &m_workplace;
    ThreadsPane *m_threads = nullptr; //!< null, as the rest: the profile has no project
    ListPart *m_contacts = nullptr;
    ListPart *m_optOuts = nullptr;
    ListPart *m_templates = nullptr;
    ListPart *m_webhooks = nullptr;
    ListPart *m_channels = nullptr;
    MessageDialog *m_message = nullptr;
    ContactDialog *m_contact = nullptr;
    WebhookDialog *m_webhook = nullptr;
    QComboBox *m_optOutList = nullptr;
    QList<QAction *> m_ofConversation;
    QList<QAction *> m_ofContact;
    QAction *m_stop = nullptr;
    QAction *m_profile = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_deleteWebhook = nullptr;
};

} // namespace floorwalker
