// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contactspage.h"

#include "models/items/contactitems.h"
#include "models/items/flooritems.h"
#include "models/items/journeyitems.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/contacts/chatdialog.h"
#include "ui/views/contacts/contactaskbar.h"
#include "ui/views/contacts/contactdetail.h"
#include "ui/views/contacts/contactoffer.h"
#include "ui/views/contacts/foundtable.h"
#include "ui/views/contacts/searchprogress.h"
#include "ui/views/exportbar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 620; //!< of a thousand, at first
using State = ContactItems::State;

} // namespace

ContactsPage::ContactsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_ask(new ContactAskBar(workplace))
    , m_table(new FoundTable(workplace.contacts, workplace))
    , m_detail(new ContactDetail(workplace))
    , m_export(new ExportBar)
    , m_chat(new ChatDialog(workplace, this))
{
    m_table->panel().addBanner(new SearchProgress(workplace.contacts));
    m_table->panel().addBanner(m_export);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(m_ask);
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare), 1);

    connect(m_ask, &ContactAskBar::asked, this, &ContactsPage::ask);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_table, &FoundTable::askWanted, this, &ContactsPage::ask);
    connect(m_table, &FoundTable::currentIdChanged, this, &ContactsPage::showCurrent);
    connect(&workplace.contacts, &ContactItems::changed, this, &ContactsPage::refreshNeed);
    connect(&workplace.contacts.table(), &QAbstractItemModel::rowsInserted, this, &ContactsPage::chooseFirst);
    connect(&workplace.contacts.table(), &QAbstractItemModel::dataChanged, this, &ContactsPage::showCurrent);
}

//! On the page itself: their keys work while it is shown, and the palette finds them there.
void ContactsPage::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, void (ContactsPage::*run)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    QAction *chat = make(tr("New Chat…"), QKeySequence::New, &ContactsPage::newChat);
    make(tr("New Message to This Customer…"), {}, &ContactsPage::newMessageToCurrent);
    QAction *exporting = make(tr("Export Contacts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &ContactsPage::exportShown);
    m_table->panel().addToHeaderEnd(actionButton(*chat));
    m_table->panel().addToHeaderEnd(actionButton(*exporting, tr("Export…")));
}

void ContactsPage::newChat()
{
    m_chat->begin({});
}

void ContactsPage::newMessageToCurrent()
{
    m_chat->begin(m_workplace.journey.isChosen() ? m_workplace.journey.customer() : QString());
}

void ContactsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(globalPosition);
}

void ContactsPage::exportShown()
{
    m_export->open(contactOffer(m_workplace, m_table->view(), m_table->filterText()));
}

void ContactsPage::enter()
{
    m_isEntered = true;
    m_queueNames = m_workplace.floor.need(FloorItems::Topic::QueueNames);
    if (m_workplace.contacts.state() == State::Idle)
        ask();
    refreshNeed();
}

void ContactsPage::leave()
{
    m_isEntered = false;
    m_queueNames = {};
    refreshNeed();
}

void ContactsPage::takeFocus()
{
    m_table->takeFocus();
}

void ContactsPage::find()
{
    m_ask->takeFocus();
}

bool ContactsPage::reveal(const QString &idOrCondition)
{
    const qsizetype equals = idOrCondition.indexOf(u'=');
    if (equals < 0 && m_table->select(idOrCondition))
        return true;
    ContactQuestion question;
    question.conditions.append(equals < 0 ? ContactCondition{QStringLiteral("id"), idOrCondition}
                                          : ContactCondition{idOrCondition.left(equals), idOrCondition.mid(equals + 1)});
    m_ask->take({question, {.kind = equals < 0 ? SearchSpan::Kind::LastMonth : SearchSpan::Kind::Today}});
    ask();
    return true;
}

void ContactsPage::ask()
{
    const ContactAsk ask = m_ask->ask();
    m_workplace.contacts.ask(ask.question, ask.span);
}

//! Polled is only what is found whole, lasts until now and is looked at.
void ContactsPage::refreshNeed()
{
    const ContactItems &contacts = m_workplace.contacts;
    const bool isLive = m_isEntered && contacts.state() == State::Done && contacts.span().isOpenEnded();
    if (isLive && !m_isLive)
        m_live = m_workplace.contacts.need();
    else if (!isLive)
        m_live = {};
    m_isLive = isLive;
}

//! So that the pane at the right is never empty without need.
void ContactsPage::chooseFirst()
{
    if (m_table->currentId().isEmpty())
        m_table->view().setCurrentIndex(m_table->view().model()->index(0, 0));
}

void ContactsPage::showCurrent()
{
    m_detail->showContact(m_table->currentId());
}

} // namespace floorwalker
