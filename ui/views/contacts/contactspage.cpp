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
#include "ui/views/contacts/contentdetails.h"
#include "ui/views/contacts/contenttab.h"
#include "ui/views/searchtable.h"
#include "ui/views/contacts/scripttab.h"
#include "ui/views/searchprogress.h"
#include "ui/views/exportbar.h"
#include "ui/views/recordinglink.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 620; //!< of a thousand, at first
constexpr int languageLetters = 6; //!< for two letters and a sign
using State = ContactItems::State;

} // namespace

ContactsPage::ContactsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_ask(new ContactAskBar(workplace))
    , m_table(new SearchTable({.title = tr("Contacts"),
                               .resource = QStringLiteral("cmi/contacts"),
                               .filteredAway = tr("No contact holds “%1”."),
                               .nothing = tr("No contact in this time is as asked for.")},
                              workplace.contacts, workplace))
    , m_detail(new ContactDetail(workplace))
    , m_export(new ExportBar(workplace.exportLog))
    , m_chat(new ChatDialog(workplace, this))
    , m_tabs(new QTabWidget)
{
    m_table->panel().addBanner(new SearchProgress(workplace.contacts));
    m_table->panel().addBanner(m_export);
    makeActions();
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Contacts and what belongs to them"));
    m_tabs->addTab(makeContacts(), tr("C&ontacts"));
    addLists();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->addWidget(m_tabs);

    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refreshActions();
        askFirst();
    });
    connect(m_ask, &ContactAskBar::asked, this, &ContactsPage::askByHand);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_table, &SearchTable::askWanted, this, &ContactsPage::askByHand);
    connect(m_table, &SearchTable::currentIdChanged, this, &ContactsPage::showCurrent);
    connect(m_detail, &ContactDetail::recordingOpened, this, [this](const TimelineLine &line) {
        emit linkActivated(QStringLiteral("recordings"), recordingLink(line.recording, line.begin));
    });
    connect(&workplace.contacts, &ContactItems::changed, this, &ContactsPage::askOtherwise);
    connect(&workplace.contacts.table(), &QAbstractItemModel::rowsInserted, m_table, &PanelTable::chooseFirst);
    connect(&workplace.contacts.table(), &QAbstractItemModel::dataChanged, this, &ContactsPage::showCurrent);
    refreshActions();
}

QWidget *ContactsPage::makeContacts()
{
    auto *contacts = new QWidget;
    auto *layout = new QVBoxLayout(contacts);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(m_ask);
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare), 1);
    return contacts;
}

void ContactsPage::addLists()
{
    addList(new ContentTab({.words = {.title = tr("Chats"), .nothing = tr("No chat is as asked for.")},
                            .fields = {{QStringLiteral("originator"), tr("From")},
                                       {QStringLiteral("destination"), tr("To")},
                                       {QStringLiteral("channel_sub_type"), tr("Subtype"),
                                        {QStringLiteral("text"), QStringLiteral("video"), QStringLiteral("sms"),
                                         QStringLiteral("facebook"), QStringLiteral("wechat"), QStringLiteral("whatsapp")}},
                                       {QStringLiteral("language"), tr("Language"), {}, languageLetters}},
                            .detail = new ChatDetail(m_workplace.lists.chats)},
                           m_workplace.lists.chats, m_workplace),
            tr("C&hats"));
    addList(new ContentTab({.words = {.title = tr("E-mails"), .nothing = tr("No e-mail is as asked for.")},
                            .fields = {{QStringLiteral("case_id"), tr("Case id")},
                                       {QStringLiteral("cid"), tr("CID")},
                                       {QStringLiteral("language"), tr("Language"), {}, languageLetters}},
                            .detail = new MailDetail(m_workplace.lists.emails)},
                           m_workplace.lists.emails, m_workplace),
            tr("&E-mails"));
    addList(new ScriptTab({.words = {.title = tr("Script results"), .nothing = tr("No script result is as asked for.")},
                           .fields = {{QStringLiteral("contact_id"), tr("Contact id")},
                                      {QStringLiteral("originalcontact_id"), tr("Original contact id")}},
                           .detail = new AnswersDetail(m_workplace.lists.scripts)},
                          m_workplace.lists.scripts, m_workplace),
            tr("Sc&ripts"));
}

void ContactsPage::addList(ContentTab *list, const QString &title)
{
    m_tabs->addTab(list, title);
    list->addTableButton(actionButton(*m_exportAction, tr("Export…")));
    list->addDetailButton(actionButton(*m_contactAction));
    connect(list, &ContentTab::openedChanged, this, &ContactsPage::refreshActions);
}

ContentTab *ContactsPage::currentList() const
{
    return qobject_cast<ContentTab *>(m_tabs->currentWidget());
}

void ContactsPage::makeActions()
{
    QAction *chat = addPageAction(*this, tr("New Chat…"), QKeySequence::New, &ContactsPage::newChat);
    addPageAction(*this, tr("New Message to This Customer…"), {}, &ContactsPage::newMessageToCurrent);
    m_exportAction = addPageAction(*this, tr("Export Contacts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &ContactsPage::exportShown);
    m_contactAction = addPageAction(*this, tr("Go to Contact"), Qt::CTRL | Qt::Key_T, &ContactsPage::goToContact);
    m_table->panel().addToHeaderEnd(actionButton(*chat));
    m_table->panel().addToHeaderEnd(actionButton(*m_exportAction, tr("Export…")));
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

void ContactsPage::refreshActions()
{
    const ContentTab *list = currentList();
    m_exportAction->setText(list ? tr("Export %1…").arg(list->title()) : tr("Export Contacts…"));
    m_contactAction->setEnabled(list && !list->contactOfOpened().conditions.isEmpty());
}

void ContactsPage::goToContact()
{
    const ContactLead lead = currentList()->contactOfOpened();
    m_otherwise = lead.conditions;
    m_ask->take({{.conditions = {m_otherwise.takeFirst()}}, lead.span});
    ask();
    m_tabs->setCurrentIndex(0);
    m_table->takeFocus();
}

//! An id may be the contact's, or its group's in one of two spellings.
void ContactsPage::askOtherwise()
{
    ContactItems &contacts = m_workplace.contacts;
    const bool isFound = contacts.table().rowCount() + contacts.table().hiddenRows() > 0;
    if (m_otherwise.isEmpty() || contacts.state() != State::Done || isFound)
        return;
    m_ask->take({{.conditions = {m_otherwise.takeFirst()}}, contacts.span()});
    ask();
}

void ContactsPage::askByHand()
{
    m_otherwise.clear();
    ask();
}

void ContactsPage::exportShown()
{
    if (ContentTab *list = currentList()) {
        list->exportShown();
        return;
    }
    m_export->open(contactOffer(m_workplace, m_table->view(), m_table->filterText()));
}

void ContactsPage::enter()
{
    m_queueNames = m_workplace.floor.need(FloorItems::Topic::QueueNames);
    m_workplace.contacts.setLookedAt(true);
    askFirst();
}

//! What is looked at for the first time.
void ContactsPage::askFirst()
{
    if (ContentTab *list = currentList())
        list->enter();
    else if (m_workplace.contacts.state() == State::Idle)
        ask();
}

void ContactsPage::leave()
{
    m_queueNames = {};
    m_workplace.contacts.setLookedAt(false);
}

void ContactsPage::takeFocus()
{
    if (ContentTab *list = currentList())
        list->takeFocus();
    else
        m_table->takeFocus();
}

void ContactsPage::find()
{
    if (ContentTab *list = currentList())
        list->find();
    else
        m_ask->takeFocus();
}

bool ContactsPage::reveal(const QString &idOrCondition)
{
    const qsizetype equals = idOrCondition.indexOf(u'=');
    if (equals < 0 && m_table->select(idOrCondition)) {
        m_tabs->setCurrentIndex(0);
        return true;
    }
    ContactQuestion question;
    question.conditions.append(equals < 0 ? ContactCondition{QStringLiteral("id"), idOrCondition}
                                          : ContactCondition{idOrCondition.left(equals), idOrCondition.mid(equals + 1)});
    m_ask->take({question, {.kind = equals < 0 ? SearchSpan::Kind::LastMonth : SearchSpan::Kind::Today}});
    askByHand();
    m_tabs->setCurrentIndex(0);
    return true;
}

void ContactsPage::ask()
{
    const ContactAsk ask = m_ask->ask();
    m_workplace.contacts.ask(ask.question, ask.span);
}

void ContactsPage::showCurrent()
{
    m_detail->showContact(m_table->currentId());
}

} // namespace floorwalker
