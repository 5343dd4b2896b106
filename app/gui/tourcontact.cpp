// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tourcontact.h"

#include "models/items/contactitems.h"
#include "models/items/contentitems.h"
#include "models/desk/savedsearches.h"
#include "models/items/contactask.h"
#include "models/items/journeyitems.h"
#include "ui/main/mainwindow.h"
#include "ui/main/page.h"
#include "ui/views/contacts/chatdialog.h"
#include "ui/views/contacts/contactdetail.h"
#include "ui/views/contacts/remarkstab.h"
#include "ui/views/contacts/savedsearchbutton.h"
#include "ui/views/exportdialog.h"
#include "ui/views/searchtable.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <algorithm>

namespace floorwalker {

namespace {

TableView &tableOf(MainWindow &window)
{
    return window.currentPage()->findChild<SearchTable *>()->view();
}

//! The page's commands by their place among them: the words differ by language.
enum Command { NewChatDialog = 0, Export = 2 };

void run(MainWindow &window, Command command)
{
    window.currentPage()->actions().at(command)->trigger();
}

} // namespace

void chooseTransferred(MainWindow &window, ContactItems &contacts)
{
    QHash<QString, int> first; // of each group
    int chosen = 0;
    for (int row = 0; row < contacts.table().rowCount(); ++row) {
        const QString group = contacts.table().contact(row).groupText();
        if (first.contains(group))
            chosen = row;
        first.insert(group, row);
    }
    TableView &table = tableOf(window);
    table.setCurrentIndex(table.model()->index(chosen, 0));
}

bool isContactShown(MainWindow &window, const JourneyItems &journey, ContactTab tab)
{
    TableView &table = tableOf(window);
    if (!table.currentIndex().isValid())
        table.setCurrentIndex(table.model()->index(0, 0));
    const bool isThere = journey.isChosen() && std::none_of(journeyParts.begin(), journeyParts.end(), [&](JourneyPart part) {
        return journey.state(part).kind == JourneyPartState::Kind::Asked;
    });
    if (isThere)
        window.currentPage()->findChild<ContactDetail *>()->findChild<QTabWidget *>()->setCurrentIndex(int(tab));
    return isThere;
}

void typeRemarks(MainWindow &window)
{
    window.currentPage()->findChild<RemarksTab *>()->findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("Wants an offer for 40 lines by Friday; call the office, not the mobile"));
}

QDialog *typeChat(MainWindow &window)
{
    run(window, NewChatDialog);
    QDialog *dialog = window.currentPage()->findChild<ChatDialog *>();
    const auto edits = dialog->findChildren<QLineEdit *>();
    const std::array texts{QStringLiteral("anna@example.com"), QStringLiteral("shop@example.com"), QStringLiteral("Parcel")};
    auto text = texts.begin();
    for (QLineEdit *edit : edits) {
        const bool isOfAComboBox = qobject_cast<QComboBox *>(edit->parentWidget());
        if (!isOfAComboBox && text != texts.end())
            edit->setText(*text++);
    }
    dialog->findChild<QCheckBox *>()->setChecked(true);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(
        QStringLiteral("Shop: How can I help?\nAnna: Where is my parcel?\nShop: It comes tomorrow before noon."));
    return dialog;
}

QDialog *showExport(MainWindow &window)
{
    run(window, Export);
    return window.findChild<ExportDialog *>();
}

void saveSearches(SavedSearches &searches)
{
    const ContactAsk lost{.question = {.conditions = {{QStringLiteral("status"), QStringLiteral("Lost")}}},
                          .span = {.kind = SearchSpan::Kind::Yesterday}};
    const ContactAsk chats{.question = {.conditions = {{QStringLiteral("channel"), QStringLiteral("CHAT")}}},
                           .span = {.kind = SearchSpan::Kind::LastWeek}};
    for (const SavedSearch &search : {SavedSearch{QStringLiteral("Lost yesterday"), encode(lost)},
                                      SavedSearch{QStringLiteral("Chats of the week"), encode(chats)}})
        searches.put(search, &searches, [](const Result<Done> &) {});
}

QMenu *showSavedSearches(MainWindow &window)
{
    auto *button = window.currentPage()->findChild<SavedSearchButton *>();
    button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
    return button->menu();
}

void showContactList(MainWindow &window, ContactList list)
{
    window.currentPage()->findChild<QTabWidget *>(QString(), Qt::FindDirectChildrenOnly)->setCurrentIndex(int(list));
}

bool isListShown(const ContentItems &items)
{
    using State = ContentItems::State;
    return (items.state() == State::Answered && !items.opening().isAsked) || items.state() == State::Refused;
}

} // namespace floorwalker
