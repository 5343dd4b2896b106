// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/feedneed.h"
#include "ui/main/page.h"

namespace floorwalker {

class ChatDialog;
class ContactAskBar;
class ContactDetail;
class ExportBar;
class FoundTable;
struct Workplace;

//! Finds contacts among months of them and tells one in full. What was asked for stays alive while
//! the page is shown and the time asked for lasts until now.
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
    void ask();
    void exportShown();
    void newChat();
    void newMessageToCurrent();
    void showMenu(const QPoint &globalPosition);
    void refreshNeed();
    void chooseFirst();
    void showCurrent();

    const Workplace &m_workplace;
    ContactAskBar *m_ask;
    FoundTable *m_table;
    ContactDetail *m_detail;
    ExportBar *m_export;
    ChatDialog *m_chat; //!< keeps what is written until it is sent
    bool m_isEntered = false;
    bool m_isLive = false;
    FeedNeed m_live;
    FeedNeed m_queueNames;
};

} // namespace floorwalker
