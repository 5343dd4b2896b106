// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/conversationspage.h"

#include "models/edits/contactediting.h"
#include "models/edits/conversationreads.h"
#include "models/edits/webhookediting.h"
#include "models/items/callbacktable.h"
#include "models/items/conversationapps.h"
#include "models/items/conversationlists.h"
#include "models/items/conversationtable.h"
#include "models/items/conversationwords.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/views/actionbutton.h"
#include "ui/views/conversations/answerform.h"
#include "ui/views/conversations/contactdialog.h"
#include "ui/views/conversations/listpart.h"
#include "ui/views/conversations/messagedialog.h"
#include "ui/views/conversations/threadpane.h"
#include "ui/views/conversations/threadspane.h"
#include "ui/views/conversations/webhookdialog.h"
#include "ui/views/livetable.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

// The tabs of the page beside the conversations themselves.

namespace floorwalker {

void ConversationsPage::makeParts(const ConversationsPlace &place)
{
    m_threads = new ThreadsPane(m_workplace, place);
    m_contacts = makeContacts(place);
    m_optOuts = makeOptOuts(place);
    m_templates = makeTemplates(place);
    m_webhooks = makeWebhooks(place);
    m_channels = makeChannels(place);
    m_tabs->addTab(m_threads, tr("C&onversations"));
    m_tabs->addTab(m_contacts, tr("Con&tacts"));
    m_tabs->addTab(m_optOuts, tr("Opt-o&uts"));
    m_tabs->addTab(m_templates, tr("Templat&es"));
    m_tabs->addTab(m_webhooks, tr("Web&hooks"));
    m_tabs->addTab(m_channels, tr("Channel&s"));
}

ListPart *ConversationsPage::makeContacts(const ConversationsPlace &place)
{
    ConversationContactItems &contacts = place.contacts;
    return new ListPart({.title = tr("Contacts"),
                         .resource = ConversationContactItems::resource(),
                         .nothing = tr("The project has no contacts. One is made with the first message, unless the app only dispatches."),
                         .unchosen = tr("No contact chosen"),
                         .fields = tr("Fields of the contact")},
                        {.table = contacts.table(),
                         .freshness = [&contacts] { return contacts.list().freshness(); },
                         .read = [&contacts] { contacts.ask({}); },
                         .refresh = [&contacts] { contacts.list().read(); },
                         .raw = [&contacts](const QString &id) {
                             const ConversationContactLine *line = contacts.table().find(ConversationContactId(id));
                             return line ? line->contact.raw : QJsonObject();
                         },
                         .exportRows = [&contacts](const QList<int> &columns) { return contacts.table().exportRows(columns); },
                         .pages = &contacts.list()},
                        m_workplace);
}

ListPart *ConversationsPage::makeOptOuts(const ConversationsPlace &place)
{
    OptOutItems &optOuts = place.optOuts;
    m_optOutList = new QComboBox;
    m_optOutList->setAccessibleName(tr("Which opt-outs"));
    const QStringList lists = optOutLists();
    for (const QString &list : lists)
        m_optOutList->addItem(optOutListText(list), list);
    const auto ask = [this, &place, &optOuts] {
        if (!place.apps.chosen().isEmpty())
            optOuts.ask(place.apps.chosen(), m_optOutList->currentData().toString());
    };
    auto *part = new ListPart({.title = tr("Opt-outs"),
                               .resource = OptOutItems::resource(),
                               .nothing = tr("Nobody has opted out of these messages."),
                               .unchosen = tr("No identity chosen"),
                               .fields = tr("History of the identity"),
                               .tableShare = 520},
                              {.table = optOuts.table(),
                               .freshness = [&optOuts] { return optOuts.list().freshness(); },
                               .read = ask,
                               .refresh = [&optOuts] { optOuts.list().read(); },
                               .raw = [](const QString &) { return QJsonObject(); },
                               .exportRows = [&optOuts](const QList<int> &columns) { return optOuts.table().exportRows(columns); },
                               .pages = &optOuts.list()},
                              m_workplace);
    part->table().panel().addToHeader(m_optOutList);
    connect(m_optOutList, &QComboBox::currentIndexChanged, part, ask);
    connect(&place.apps, &ConversationApps::chosenChanged, part, [this, ask] {
        if (m_lookedAt == m_optOuts)
            ask();
    });
    connect(part, &ListPart::currentChanged, this, &ConversationsPage::readAudit);
    return part;
}

//! What the server keeps of when somebody opted out, and in.
void ConversationsPage::readAudit()
{
    const ConversationsPlace &place = *m_workplace.conversation;
    const QString identity = m_optOuts->currentId();
    if (identity.isEmpty())
        return;
    place.reads.consentAudit(place.optOuts.app(), identity, m_optOuts, [this, identity](const Result<QList<ConsentAudit>> &audit) {
        if (identity != m_optOuts->currentId())
            return;
        if (!audit) {
            m_optOuts->setMore({{tr("History"), errorText(audit.error()).sentence}});
            return;
        }
        QList<KeyValue> lines;
        for (const ConsentAudit &one : *audit) {
            lines.append({one.at ? momentText(*one.at, m_workplace.businessDay.zone()) : enDash,
                          QStringList{consentOperationText(one.operation), consentOriginText(one.origin), optOutListText(one.listType)}.join(QStringLiteral(" · "))});
        }
        m_optOuts->setMore(lines);
    });
}

ListPart *ConversationsPage::makeTemplates(const ConversationsPlace &place)
{
    MessageTemplateItems &templates = place.templates;
    auto *part = new ListPart({.title = tr("Templates"),
                               .resource = MessageTemplateItems::resource(),
                               .nothing = tr("The project has no templates. They are made on the Sinch dashboard."),
                               .unchosen = tr("No template chosen"),
                               .fields = tr("Fields of the template")},
                              {.table = templates.table(),
                               .freshness = [&templates] { return templates.freshness(); },
                               .read = [&templates] { templates.read(); },
                               .refresh = [&templates] { templates.read(); },
                               .raw = [&templates](const QString &id) {
                                   const MessageTemplateLine *line = templates.table().find(TemplateId(id));
                                   return line ? line->messageTemplate.raw : QJsonObject();
                               },
                               .exportRows = [&templates](const QList<int> &columns) { return templates.table().exportRows(columns); }},
                              m_workplace);
    connect(&templates, &MessageTemplateItems::changed, part, &ListPart::refreshRows);
    return part;
}

ListPart *ConversationsPage::makeWebhooks(const ConversationsPlace &place)
{
    WebhookItems &webhooks = place.webhooks;
    const auto ask = [&place, &webhooks] {
        if (!place.apps.chosen().isEmpty())
            webhooks.ask(place.apps.chosen());
    };
    auto *part = new ListPart({.title = tr("Webhooks"),
                               .resource = WebhookItems::resource(),
                               .nothing = tr("The app has no webhooks, so it tells nobody of what happens."),
                               .unchosen = tr("No webhook chosen"),
                               .fields = tr("Fields of the webhook")},
                              {.table = webhooks.table(),
                               .freshness = [&webhooks] { return webhooks.freshness(); },
                               .read = ask,
                               .refresh = ask,
                               .raw = [&webhooks](const QString &id) {
                                   const WebhookLine *line = webhooks.table().find(WebhookId(id));
                                   return line ? line->webhook.raw : QJsonObject();
                               },
                               .exportRows = [&webhooks](const QList<int> &columns) { return webhooks.table().exportRows(columns); }},
                              m_workplace);
    connect(&webhooks, &WebhookItems::changed, part, &ListPart::refreshRows);
    connect(&place.apps, &ConversationApps::chosenChanged, part, [this, ask] {
        if (m_lookedAt == m_webhooks)
            ask();
    });
    return part;
}

ListPart *ConversationsPage::makeChannels(const ConversationsPlace &place)
{
    ConversationApps &apps = place.apps;
    auto *part = new ListPart({.title = tr("Channels of the app"),
                               .resource = ConversationApps::resource(),
                               .nothing = tr("The app has no channels. They are set up on the Sinch dashboard."),
                               .unchosen = tr("No channel chosen"),
                               .fields = tr("Fields of the app")},
                              {.table = apps.channels(),
                               .freshness = [&apps] { return apps.freshness(); },
                               .read = [] {},
                               .refresh = [&apps] { apps.refresh(); },
                               .raw = [&apps](const QString &) {
                                   const ConversationApp *app = apps.chosenApp();
                                   return app ? app->raw : QJsonObject();
                               },
                               .exportRows = [&apps](const QList<int> &columns) { return apps.channels().exportRows(columns); }},
                              m_workplace);
    connect(&apps, &ConversationApps::changed, part, &ListPart::refreshRows);
    connect(&apps, &ConversationApps::chosenChanged, part, &ListPart::refreshRows);
    return part;
}

void ConversationsPage::makeListActions()
{
    addAction(m_contacts, tr("New Contact…"), tr("New…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        m_tabs->setCurrentWidget(m_contacts);
        contactDialog().beginNew();
    });
    const auto ofContact = [this](const QString &text, const std::function<void()> &run) {
        QAction *action = addAction(m_contacts, text, {}, {}, run);
        m_ofContact << action;
        return action;
    };
    ofContact(tr("Message to Contact…"), [this] {
        messageDialog().beginAnswer(currentContact()->id, contactNameText(*currentContact()), {});
    });
    ofContact(tr("Show Conversations of Contact"), [this] {
        m_threads->showContact(currentContact()->id, contactNameText(*currentContact()));
        m_tabs->setCurrentWidget(m_threads);
    });
    ofContact(tr("Change Contact…"), [this] { changeContact(); });
    m_profile = ofContact(tr("Ask for Name on Channel"), [this] { askForProfile(); });
    m_merge = ofContact(tr("Merge Two Contacts…"), [this] { mergeContacts(); });
    ofContact(tr("Delete Contact…"), [this] { askToDeleteContact(); });
    auto *more = new QPushButton(tr("Actions"));
    more->setToolTip(tr("What can be done with the contact"));
    auto *menu = new QMenu(more);
    menu->addActions(m_ofContact);
    more->setMenu(menu);
    m_contacts->side().addToHeaderEnd(more);
    addAction(m_webhooks, tr("New Webhook…"), tr("New…"), {}, [this] { newWebhook(); });
    m_deleteWebhook = addAction(m_webhooks, tr("Delete Webhook…"), tr("Delete…"), {}, [this] { askToDeleteWebhook(); });
    connect(&m_workplace.conversation->contactEditing, &ContactEditing::finished, this,
            [this](ContactEditing::Act act, const WriteOutcome &outcome) {
        if (act != ContactEditing::Act::Change) // the dialog tells of that
            takeList(*m_contacts, act == ContactEditing::Act::Merge ? tr("The contacts are merged.") : tr("The contact is deleted."),
                     ContactEditing::sentence(outcome.kind), outcome);
    });
    connect(&m_workplace.conversation->webhookEditing, &WebhookEditing::finished, this,
            [this](WebhookEditing::Act act, const WriteOutcome &outcome) {
        if (act == WebhookEditing::Act::Delete)
            takeList(*m_webhooks, tr("The webhook is deleted."), WebhookEditing::sentence(outcome.kind), outcome);
    });
}

//! A channel that tells knows its users by a name of their own.
std::optional<ChannelIdentity> ConversationsPage::toldIdentity() const
{
    const ConversationContact *contact = currentContact();
    const QStringList telling = ConversationReads::profileChannels();
    for (const ChannelIdentity &identity : contact ? contact->identities : QList<ChannelIdentity>()) {
        if (telling.contains(identity.channel))
            return identity;
    }
    return std::nullopt;
}

void ConversationsPage::askForProfile()
{
    const ConversationsPlace &place = *m_workplace.conversation;
    const auto identity = toldIdentity();
    if (!identity)
        return;
    const QString contact = m_contacts->currentId();
    m_contacts->tell(tr("Asking the channel…"));
    place.reads.channelProfile(place.apps.chosen(), {.contact = ConversationContactId(contact), .identities = {}}, identity->channel, m_contacts,
                               [this, contact, channel = identity->channel](const Result<QString> &name) {
        if (!name) {
            const ErrorText text = errorText(name.error());
            m_contacts->tellTrouble(text.sentence, text.nextStep, copyableDetails(name.error(), m_workplace.floor.serverNow()));
            return;
        }
        m_contacts->tell({});
        if (contact == m_contacts->currentId())
            //: What a channel, such as Messenger, calls a contact
            m_contacts->setMore({{tr("Name on %1").arg(conversationChannelText(channel)), *name}});
    });
}

void ConversationsPage::takeList(ListPart &part, const QString &done, const QString &sentence, const WriteOutcome &outcome)
{
    if (outcome.isDone()) {
        part.tell(done);
        return;
    }
    const Error error = outcome.error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Conversation});
    const ErrorText text = errorText(error);
    part.tellTrouble(sentence.isEmpty() ? tr("Nothing was changed. %1").arg(text.sentence) : sentence,
                     sentence.isEmpty() ? text.nextStep : QString(), copyableDetails(error, m_workplace.floor.serverNow()));
}

MessageDialog &ConversationsPage::messageDialog()
{
    if (!m_message) {
        m_message = new MessageDialog(m_workplace, *m_workplace.conversation, this);
        connect(m_message, &MessageDialog::sent, this, [this] { m_threads->thread().tell(tr("The message is sent.")); });
    }
    return *m_message;
}

ContactDialog &ConversationsPage::contactDialog()
{
    if (!m_contact)
        m_contact = new ContactDialog(m_workplace, *m_workplace.conversation, this);
    return *m_contact;
}

void ConversationsPage::changeContact()
{
    if (const ConversationContact *contact = currentContact())
        contactDialog().beginChange(*contact);
}

void ConversationsPage::newWebhook()
{
    m_tabs->setCurrentWidget(m_webhooks);
    if (!m_webhook)
        m_webhook = new WebhookDialog(m_workplace, *m_workplace.conversation, this);
    m_webhook->begin();
}

void ConversationsPage::newMessage()
{
    if (m_tabs)
        messageDialog().begin();
}

void ConversationsPage::answerWithMore()
{
    const ConversationLine *line = m_threads->current();
    if (!line)
        return;
    const QString typed = m_threads->thread().answer().text();
    if (line->contactId.isEmpty())
        messageDialog().beginTo(ChannelIdentity{line->channel, line->identity}.text(), typed);
    else
        messageDialog().beginAnswer(line->contactId, line->contact, typed);
}

const ConversationContact *ConversationsPage::currentContact() const
{
    const QString id = m_contacts->currentId();
    const ConversationContactLine *line = id.isEmpty() ? nullptr : m_workplace.conversation->contacts.table().find(ConversationContactId(id));
    return line ? &line->contact : nullptr;
}

void ConversationsPage::askToDeleteContact()
{
    const ConversationContact *contact = currentContact();
    auto *dialog = new ConfirmDialog({tr("Delete Contact"), tr("Delete the contact %1?").arg(contactNameText(*contact)),
                                      tr("The contact goes with all its conversations. That cannot be taken back."), tr("&Delete It")},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, id = contact->id] { m_workplace.conversation->contactEditing.remove(id); });
    dialog->open();
}

//! The current one stays, the other one goes into it.
void ConversationsPage::mergeContacts()
{
    const ConversationContact *stays = currentContact();
    const QStringList chosen = m_contacts->selectedIds();
    const auto goes = std::find_if(chosen.cbegin(), chosen.cend(), [stays](const QString &id) { return id != stays->id.text(); });
    if (goes == chosen.cend())
        return;
    const ConversationContactLine *other = m_workplace.conversation->contacts.table().find(ConversationContactId(*goes));
    if (!other)
        return;
    auto *dialog = new ConfirmDialog({tr("Merge Contacts"),
                                      tr("Merge %1 into %2?").arg(contactNameText(other->contact), contactNameText(*stays)),
                                      tr("What the first has becomes the second's, and the first is gone. That cannot be taken back."),
                                      tr("&Merge Them")},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, destination = stays->id, source = other->id] {
        m_workplace.conversation->contactEditing.merge(destination, source);
    });
    dialog->open();
}

void ConversationsPage::askToDeleteWebhook()
{
    const WebhookLine *line = m_workplace.conversation->webhooks.table().find(WebhookId(m_webhooks->currentId()));
    if (!line)
        return;
    auto *dialog = new ConfirmDialog({tr("Delete Webhook"), tr("Delete the webhook to %1?").arg(line->webhook.target),
                                      tr("Whoever listens there is told nothing any more."), tr("&Delete It")},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, webhook = line->webhook] { m_workplace.conversation->webhookEditing.remove(webhook); });
    dialog->open();
}

} // namespace floorwalker
