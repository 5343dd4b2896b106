// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/feedneed.h"
#include "models/records/contactpro/contactquestion.h"
#include "ui/main/page.h"

class QAction;
class QTabWidget;

namespace floorwalker {

class ChatDialog;
class ContactAskBar;
class ContactDetail;
class ContentTab;
class ExportBar;
class SearchTable;
struct Workplace;

//! Finds contacts among months of them and tells one in full. What was asked for stays alive while
//! the page is shown and the time asked for lasts until now. Beside them, what belongs to contacts as
//! lists of their own.
class ContactsPage final : public Page
{
    Q_OBJECT

public:
    explicit ContactsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    void find() override;
    //! A contact's id, or a condition such as "queueId=…" by which to ask for today's contacts.
    bool reveal(const QString &idOrCondition) override;

private:
    void makeActions();
    QWidget *makeContacts();
    void addLists();
    void addList(ContentTab *list, const QString &title);
    ContentTab *currentList() const; //!< nullptr: the contacts themselves
    void refreshActions();
    void askFirst();
    void goToContact();
    void askByHand(); //!< a person wants the answer
    void askOtherwise();
    void ask();
    void exportShown();
    void newChat();
    void newMessageToCurrent();
    void showMenu(const QPoint &globalPosition);
    void showCurrent();

    const Workplace &m_workplace;
    ContactAskBar *m_ask;
    SearchTable *m_table;
    ContactDetail *m_detail;
    ExportBar *m_export;
    ChatDialog *m_chat; //!< keeps what is written until it is sent
    QTabWidget *m_tabs;
    QAction *m_exportAction;
    QAction *m_contactAction; //!< of the chat, e-mail or script result that is open
    QList<ContactCondition> m_otherwise; //!< asked for where nothing is found
    FeedNeed m_queueNames;
};

} // namespace floorwalker
