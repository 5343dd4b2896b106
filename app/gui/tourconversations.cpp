// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourconversations.h"

#include "app/wiring/tenant.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/conversations/answerform.h"
#include "ui/views/conversations/contactdialog.h"
#include "ui/views/conversations/conversationspage.h"
#include "ui/views/conversations/messagedialog.h"
#include "ui/views/conversations/messagefields.h"
#include "ui/views/conversations/threadpane.h"
#include "ui/views/conversations/webhookdialog.h"
#include "ui/widgets/confirmdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>

namespace floorwalker {

namespace {

//! The kinds of a message as the dialog lists them.
enum Kind : int { Choices = 2, Template = 3 };

ConversationsPage &page(MainWindow &window)
{
    return *static_cast<ConversationsPage *>(window.currentPage());
}

//! The fields of a dialog by the order in which one meets them.
template<typename Field>
Field *field(QWidget &dialog, int place)
{
    return dialog.findChildren<Field *>().value(place);
}

} // namespace

void showConversationsTab(MainWindow &window, ConversationsTab tab)
{
    page(window).findChild<QTabWidget *>()->setCurrentIndex(int(tab));
}

bool isConversationsTabShown(Tenant &tenant, ConversationsTab tab)
{
    ConversationDesk &desk = *tenant.conversation();
    switch (tab) {
    case ConversationsTab::Conversations: return desk.thread.table().rowCount() > 0;
    case ConversationsTab::Contacts: return desk.contacts.table().rowCount() > 0;
    case ConversationsTab::OptOuts: return desk.optOuts.list().freshness().answeredAt.has_value();
    case ConversationsTab::Templates: return desk.templates.table().rowCount() > 0;
    case ConversationsTab::Webhooks: return desk.webhooks.freshness().answeredAt.has_value();
    case ConversationsTab::Channels: return desk.apps.channels().rowCount() > 0;
    }
    Q_UNREACHABLE();
}

void typeAnswer(MainWindow &window)
{
    page(window).findChild<AnswerForm *>()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Your order is on its way.\nIt arrives tomorrow."));
}

void showMessageFields(MainWindow &window)
{
    auto *thread = page(window).findChild<ThreadPane *>();
    auto *list = thread->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    thread->findChild<QTabWidget *>()->setCurrentIndex(1);
}

QDialog *typeChoices(MainWindow &window)
{
    page(window).newMessage();
    auto *dialog = window.findChild<MessageDialog *>();
    MessageFields &fields = dialog->fields();
    fields.setRecipient(QStringLiteral("WHATSAPP:358401234567"));
    fields.setText(QStringLiteral("Our technician comes tomorrow. When is it best for you?"));
    field<QComboBox>(fields, 0)->setCurrentIndex(Choices);
    field<QPlainTextEdit>(fields, 1)->setPlainText(QStringLiteral("In the morning\nIn the afternoon\nCall us | +358955500100"));
    fields.findChild<QToolButton *>()->setChecked(true);
    dialog->preview();
    return dialog;
}

bool isPreviewShown(const QDialog &dialog)
{
    return static_cast<const MessageDialog &>(dialog).isPreviewShown();
}

QDialog *typeTemplateMessage(MainWindow &window)
{
    page(window).newMessage();
    auto *dialog = window.findChild<MessageDialog *>();
    MessageFields &fields = dialog->fields();
    fields.setRecipient(QStringLiteral("WHATSAPP:358401234567"));
    fields.findChild<QToolButton *>()->setChecked(false);
    field<QComboBox>(fields, 0)->setCurrentIndex(Template);
    return dialog;
}

QDialog *changeContact(MainWindow &window)
{
    page(window).changeContact();
    return window.findChild<ContactDialog *>();
}

QDialog *typeWebhook(MainWindow &window)
{
    page(window).newWebhook();
    auto *dialog = window.findChild<WebhookDialog *>();
    dialog->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    field<QLineEdit>(*dialog, 0)->setText(QStringLiteral("https://webhook.site/floor"));
    return dialog;
}

QDialog *askToStopConversation(MainWindow &window)
{
    page(window).askToStop();
    return window.findChild<ConfirmDialog *>();
}

void chooseDispatchApp(Tenant &tenant)
{
    ConversationApps &apps = tenant.conversation()->apps;
    for (const ConversationApp &app : apps.apps()) {
        if (app.isDispatch())
            apps.choose(app.id);
    }
}

} // namespace floorwalker
