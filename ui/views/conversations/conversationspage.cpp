// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/conversations/conversationspage.h"

#include "models/edits/conversationcontrol.h"
#include "models/items/conversationapps.h"
#include "models/items/conversationlists.h"
#include "models/items/conversationtable.h"
#include "models/items/flooritems.h"
#include "models/wording/errortext.h"
#include "ui/main/conversationsplace.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/conversations/agentdialog.h"
#include "ui/views/conversations/answerform.h"
#include "ui/views/conversations/appbar.h"
#include "ui/views/conversations/listpart.h"
#include "ui/views/conversations/threadpane.h"
#include "ui/views/conversations/threadspane.h"
#include "ui/views/livetable.h"
#include "ui/views/notconnected.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

using Act = ConversationControl::Act;

ConversationsPage::ConversationsPage(const Workplace &workplace, QWidget *parent)
    : TabbedPage(parent)
    , m_workplace(workplace)
{
    if (!workplace.conversation) {
        sayNotConnected(*this, tr("This profile has no project of the Conversation API, which carries the messages of every channel."));
        return;
    }
    const ConversationsPlace &place = *workplace.conversation;
    makeTabs(tr("Conversations and what belongs to them"));
    makeParts(place);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(new AppBar(place));
    layout->addWidget(m_tabs, 1);

    makeActions();
    makeListActions();
    for (TabPart *part : {static_cast<TabPart *>(m_threads), static_cast<TabPart *>(m_contacts), static_cast<TabPart *>(m_webhooks)})
        connect(part, &TabPart::changed, this, &ConversationsPage::refreshActions);
    const auto giveMenu = [this](const LiveTable &table, const QList<QAction *> &actions) {
        connect(&table.view(), &TableView::rowMenuRequested, this,
                [this, actions](const QModelIndex &, const QPoint &position) { showMenu(actions, position); });
    };
    giveMenu(m_threads->table(), m_ofConversation);
    giveMenu(m_contacts->table(), m_ofContact);
    giveMenu(m_webhooks->table(), {m_deleteWebhook});
    connect(&place.control, &ConversationControl::finished, this, &ConversationsPage::takeControl);
    refreshActions();
}

void ConversationsPage::makeActions()
{
    QAction *exporting = addAction(m_threads, tr("Export…"), tr("Export…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { current()->exportShown(); });
    for (ListPart *part : {m_contacts, m_optOuts, m_templates, m_webhooks, m_channels})
        part->addButton(actionButton(*exporting, tr("Export…")));
    addAction(m_threads, tr("New Message"), tr("New Message"), QKeySequence::New, [this] { newMessage(); });

    const auto ofConversation = [this](const QString &text, const QKeySequence &keys, const std::function<void()> &run) {
        QAction *action = addAction(m_threads, text, {}, keys, run);
        m_ofConversation << action;
        return action;
    };
    ofConversation(tr("Answer"), Qt::CTRL | Qt::Key_R, [this] { m_threads->thread().answer().takeFocus(); });
    ofConversation(tr("Answer with More…"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { answerWithMore(); });
    ofConversation(tr("Show That You Are Writing"), Qt::CTRL | Qt::Key_W, [this] { sendEvent(SendEvent::Kind::Composing); });
    ofConversation(tr("Show That You Stopped Writing"), {}, [this] { sendEvent(SendEvent::Kind::ComposingEnd); });
    ofConversation(tr("Tell That an Agent Joined…"), {}, [this] { askForAgent(SendEvent::Kind::AgentJoined); });
    ofConversation(tr("Tell That an Agent Left…"), {}, [this] { askForAgent(SendEvent::Kind::AgentLeft); });
    ofConversation(tr("Export Thread…"), {}, [this] { m_threads->exportThread(); });
    m_stop = ofConversation(tr("Stop Conversation…"), Qt::CTRL | Qt::Key_D, [this] { askToStop(); });
    ofConversation(tr("Delete Conversation…"), {}, [this] { askToDelete(); });

    auto *more = new QPushButton(tr("Actions"));
    more->setToolTip(tr("What can be done in this conversation"));
    auto *menu = new QMenu(more);
    menu->addActions(m_ofConversation);
    more->setMenu(menu);
    m_threads->thread().panel().addToHeaderEnd(more);
    connect(&m_threads->thread().answer(), &AnswerForm::moreWanted, this, &ConversationsPage::answerWithMore);
}

void ConversationsPage::showMenu(const QList<QAction *> &actions, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions);
    menu->popup(globalPosition);
}

void ConversationsPage::refreshActions()
{
    const ConversationLine *line = m_tabs->currentWidget() == m_threads ? m_threads->current() : nullptr;
    for (QAction *action : std::as_const(m_ofConversation))
        action->setEnabled(line != nullptr);
    m_stop->setEnabled(line && line->isActive.value_or(true));
    const bool isContact = m_tabs->currentWidget() == m_contacts && currentContact();
    for (QAction *action : std::as_const(m_ofContact))
        action->setEnabled(isContact);
    m_profile->setEnabled(isContact && toldIdentity());
    m_merge->setEnabled(isContact && m_contacts->selectedIds().size() == 2);
    m_deleteWebhook->setEnabled(m_tabs->currentWidget() == m_webhooks && !m_webhooks->currentId().isEmpty());
}

void ConversationsPage::enter()
{
    if (m_tabs) {
        m_workplace.conversation->apps.setLookedAt(true);
        m_workplace.conversation->contacts.ask({}); // for their names
    }
    TabbedPage::enter();
}

void ConversationsPage::leave()
{
    if (m_tabs)
        m_workplace.conversation->apps.setLookedAt(false);
    TabbedPage::leave();
}

void ConversationsPage::refresh()
{
    if (!m_tabs)
        return;
    m_workplace.conversation->apps.refresh();
    TabbedPage::refresh();
}

bool ConversationsPage::reveal(const QString &id)
{
    if (!m_tabs)
        return false;
    m_tabs->setCurrentWidget(m_threads);
    return m_threads->reveal(id);
}

SendEvent ConversationsPage::eventOf(SendEvent::Kind kind) const
{
    SendEvent event{.app = m_workplace.conversation->apps.chosen(), .recipient = {}, .kind = kind, .agentName = {}, .channelPriority = {}};
    const ConversationLine *line = m_threads->current();
    if (!line)
        return event;
    event.app = line->app;
    event.recipient.contact = line->contactId;
    if (line->contactId.isEmpty())
        event.recipient.identities = {{line->channel, line->identity}};
    if (!line->channel.isEmpty())
        event.channelPriority = {line->channel};
    return event;
}

void ConversationsPage::sendEvent(SendEvent::Kind kind)
{
    if (isFree())
        m_workplace.conversation->control.send(eventOf(kind));
}

void ConversationsPage::askForAgent(SendEvent::Kind kind)
{
    auto *dialog = new AgentDialog(kind, this);
    connect(dialog, &AgentDialog::named, this, [this, event = eventOf(kind)](const QString &name) {
        if (!isFree())
            return;
        SendEvent named = event;
        named.agentName = name;
        m_workplace.conversation->control.send(named);
    });
    dialog->open();
}

void ConversationsPage::askToStop()
{
    const ConversationLine *line = m_threads->current();
    if (!line)
        return;
    auto *dialog = new ConfirmDialog({tr("Stop Conversation"), tr("Stop the conversation with %1?").arg(line->contact),
                                      tr("Nothing is deleted. The next message, of either side, begins another conversation."),
                                      tr("&Stop It")},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, id = line->id] {
        if (isFree())
            m_workplace.conversation->control.stop(id);
    });
    dialog->open();
}

void ConversationsPage::askToDelete()
{
    const ConversationLine *line = m_threads->current();
    if (!line)
        return;
    auto *dialog = new ConfirmDialog({tr("Delete Conversation"), tr("Delete the conversation with %1?").arg(line->contact),
                                      tr("All its messages go with it. That cannot be taken back."), tr("&Delete It")},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, id = line->id] {
        if (isFree())
            m_workplace.conversation->control.remove(id);
    });
    dialog->open();
}

//! The commands take one at a time.
bool ConversationsPage::isFree()
{
    if (!m_workplace.conversation->control.isRunning())
        return true;
    m_threads->thread().tell(tr("Something else is being done to a conversation. Try again in a moment."));
    return false;
}

void ConversationsPage::takeControl(Act act, const WriteOutcome &outcome)
{
    ThreadPane &thread = m_threads->thread();
    if (outcome.isDone()) {
        switch (act) {
        case Act::Stop: thread.tell(tr("The conversation is stopped.")); break;
        case Act::Delete: thread.tell(tr("The conversation is deleted.")); break;
        case Act::Event: thread.tell(tr("The event was sent; channels that cannot show it leave it out.")); break;
        }
        return;
    }
    thread.tell({});
    const Error error = outcome.error.value_or(Error{.kind = ErrorKind::Unreachable, .backEnd = BackEnd::Conversation});
    const ErrorText text = errorText(error);
    const QString sentence = ConversationControl::sentence(outcome.kind);
    thread.tellTrouble(sentence.isEmpty() ? tr("Nothing was changed. %1").arg(text.sentence) : sentence,
                       sentence.isEmpty() ? text.nextStep : QString(), copyableDetails(error, m_workplace.floor.serverNow()));
}

} // namespace floorwalker
