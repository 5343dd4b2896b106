// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentspage.h"

#include "models/desk/donotcontact.h"
#include "models/items/consentitems.h"
#include "models/session/profile.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/consents/consentaskbar.h"
#include "ui/views/consents/consentdeletion.h"
#include "ui/views/consents/consentdetail.h"
#include "ui/views/consents/consentform.h"
#include "ui/views/consents/consentimportdialog.h"
#include "ui/views/consents/consentlist.h"
#include "ui/views/donotcontactpane.h"
#include "ui/views/exportbar.h"
#include "ui/views/listoffer.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 680; //!< of a thousand, at first
constexpr std::chrono::seconds lookAgainAfter{2};
constexpr int mostLooks = 5; //!< what was written may not be among what is asked for

} // namespace

ConsentsPage::ConsentsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_ask(new ConsentAskBar(workplace.profile.country))
    , m_list(new ConsentList(workplace.consents, workplace))
    , m_side(new QStackedWidget)
    , m_detail(new ConsentDetail(workplace))
    , m_form(new ConsentForm(workplace))
    , m_deletion(new ConsentDeletion(workplace))
    , m_export(new ExportBar(workplace.exportLog))
    , m_doNotContact(new DoNotContactPane(workplace))
    , m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Consents and the do-not-contact list"));
    m_tabs->addTab(makeRegister(), tr("&Consents"));
    m_tabs->addTab(m_doNotContact, tr("Do Not Contact (This Computer &Only)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->addWidget(m_tabs);

    makeActions();
    connect(m_tabs, &QTabWidget::currentChanged, this, &ConsentsPage::refreshActions);
    connect(m_ask, &ConsentAskBar::asked, this, &ConsentsPage::ask);
    connect(m_list, &ConsentList::askWanted, this, &ConsentsPage::ask);
    connect(m_list, &ConsentList::allWanted, m_ask, &ConsentAskBar::clear);
    connect(m_list, &ConsentList::currentIdChanged, this, &ConsentsPage::showCurrent);
    connect(&m_list->view(), &QAbstractItemView::activated, this, &ConsentsPage::changeCurrent);
    connect(&m_list->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_form, &ConsentForm::left, this, &ConsentsPage::leaveForm);
    connect(m_form, &ConsentForm::written, this, &ConsentsPage::takeWritten);
    connect(&workplace.consents, &ConsentItems::changed, this, [this] {
        m_list->chooseFirst();
        showCurrent();
        revealWritten();
    });
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &ConsentsPage::showCurrent);
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(lookAgainAfter);
    connect(&m_lookAgain, &QTimer::timeout, &workplace.consents, &ConsentItems::refresh);
    showCurrent();
}

QWidget *ConsentsPage::makeRegister()
{
    auto *incomplete = new NoticeBar;
    const auto tellWhatIsMissing = [this, incomplete] { incomplete->tell(m_workplace.consents.incompleteReason()); };
    connect(&m_workplace.consents, &ConsentItems::changed, incomplete, tellWhatIsMissing);
    tellWhatIsMissing();
    m_list->panel().addBanner(incomplete);
    m_list->panel().addBanner(m_deletion);
    m_list->panel().addBanner(m_export);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_form);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, panelGap, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(m_ask);
    layout->addWidget(new PageSplit(m_list, m_side, tableShare), 1);
    return part;
}

void ConsentsPage::makeActions()
{
    m_add = addPageAction(*this, tr("New Consent"), QKeySequence::New, &ConsentsPage::addConsent);
    m_change = addPageAction(*this, tr("Change Consent"), Qt::CTRL | Qt::Key_E, &ConsentsPage::changeCurrent);
    m_delete = addPageAction(*this, tr("Delete Consents…"), Qt::CTRL | Qt::Key_D, &ConsentsPage::deleteSelected);
    m_import = addPageAction(*this, tr("Import Consents…"), Qt::CTRL | Qt::Key_I, &ConsentsPage::openImport);
    m_exporting = addPageAction(*this, tr("Export Consents…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &ConsentsPage::exportShown);
    m_doNotContactCurrent = addPageAction(*this, tr("Do Not Contact This Address…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                                          &ConsentsPage::stopContactingCurrent);
    auto *refreshing = new QPushButton(tr("Refresh"));
    refreshing->setToolTip(tr("Ask the tenant again (F5)"));
    connect(refreshing, &QPushButton::clicked, this, &ConsentsPage::refresh);
    Panel &panel = m_list->panel();
    panel.addToHeaderEnd(refreshing);
    panel.addToHeaderEnd(actionButton(*m_import, tr("Import…")));
    panel.addToHeaderEnd(actionButton(*m_exporting, tr("Export…")));
    panel.addToHeaderEnd(actionButton(*m_add));
    m_detail->addButton(actionButton(*m_change, tr("Change")));
    m_detail->addButton(actionButton(*m_delete, tr("Delete…")));
}

void ConsentsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_change, m_delete, m_add});
    menu->addSeparator();
    menu->addActions({m_exporting, m_doNotContactCurrent});
    menu->popup(globalPosition);
}

bool ConsentsPage::isOnRegister() const
{
    return m_tabs->currentWidget() != m_doNotContact;
}

void ConsentsPage::refreshActions()
{
    const bool isHere = isOnRegister();
    const bool isAny = isHere && !m_list->selectedIds().isEmpty();
    m_change->setEnabled(isHere && !m_list->currentId().isEmpty());
    m_doNotContactCurrent->setEnabled(m_change->isEnabled());
    m_delete->setEnabled(isAny);
    m_exporting->setEnabled(isHere);
}

void ConsentsPage::enter()
{
    m_doNotContact->read();
    ask();
}

void ConsentsPage::ask()
{
    m_workplace.consents.ask(m_ask->conditions());
}

//! What is typed and not asked for yet is asked for by Search alone.
void ConsentsPage::refresh()
{
    m_doNotContact->read();
    m_workplace.consents.refresh();
}

void ConsentsPage::takeFocus()
{
    if (isOnRegister())
        m_list->takeFocus();
    else
        m_doNotContact->takeFocus();
}

void ConsentsPage::find()
{
    if (isOnRegister())
        m_ask->takeFocus();
    else
        m_doNotContact->takeFocus();
}

bool ConsentsPage::reveal(const QString &id)
{
    m_tabs->setCurrentIndex(0);
    if (m_list->select(id))
        return true;
    m_awaited = id;
    m_ask->clear();
    return true;
}

void ConsentsPage::showCurrent()
{
    refreshActions();
    m_detail->showConsent(m_list->currentId());
}

void ConsentsPage::addConsent()
{
    m_tabs->setCurrentIndex(0);
    m_side->setCurrentWidget(m_form);
    m_form->beginNew();
}

void ConsentsPage::changeCurrent()
{
    const ConsentLine *line = m_workplace.consents.table().find(ConsentId(m_list->currentId()));
    if (!line)
        return;
    m_side->setCurrentWidget(m_form);
    m_form->beginChange(*line);
}

void ConsentsPage::leaveForm()
{
    m_side->setCurrentWidget(m_detail);
    m_list->takeFocus();
}

void ConsentsPage::takeWritten(const QString &id)
{
    m_awaited = id;
    m_looksLeft = mostLooks;
    leaveForm();
}

void ConsentsPage::revealWritten()
{
    if (m_awaited.isEmpty() || m_workplace.consents.isAsking())
        return;
    if (m_workplace.consents.table().find(ConsentId(m_awaited)))
        m_list->select(std::exchange(m_awaited, {}));
    else if (m_looksLeft-- > 0 && !m_workplace.consents.error())
        m_lookAgain.start();
    else
        m_awaited.clear();
}

void ConsentsPage::deleteSelected()
{
    QList<CustomerConsent> consents;
    const QStringList ids = m_list->selectedIds();
    for (const QString &id : ids) {
        if (const ConsentLine *line = m_workplace.consents.table().find(ConsentId(id)))
            consents.append(*line);
    }
    m_deletion->ask(consents);
}

void ConsentsPage::openImport()
{
    (new ConsentImportDialog(m_workplace, window()))->open();
}

void ConsentsPage::exportShown()
{
    ConsentItems &consents = m_workplace.consents;
    m_export->open(listOffer(m_workplace,
                             {.title = m_list->panel().title(),
                              .list = ConsentItems::resource(),
                              .filters = ConsentAskBar::words(consents.conditions()) + typedFilter(m_list->filterText()),
                              .dataTime = consents.freshness().answeredAt.value_or(consents.serverNow()),
                              .incompleteReason = consents.incompleteReason(),
                              .rows = [&table = consents.table()](const QList<int> &columns) { return table.exportRows(columns); }},
                             m_list->view()));
}

void ConsentsPage::stopContactingCurrent()
{
    if (const ConsentLine *line = m_workplace.consents.table().find(ConsentId(m_list->currentId()))) {
        m_tabs->setCurrentWidget(m_doNotContact);
        m_doNotContact->begin(line->address);
    }
}

} // namespace floorwalker
