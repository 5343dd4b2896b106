// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackspage.h"

#include "models/desk/donotcontact.h"
#include "models/items/callbackitems.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/actionbutton.h"
#include "ui/views/callbacks/callbackchangedialog.h"
#include "ui/views/callbacks/callbackdetail.h"
#include "ui/views/callbacks/callbackfilterbar.h"
#include "ui/views/callbacks/callbackform.h"
#include "ui/views/callbacks/callbacktiles.h"
#include "ui/views/callbacks/donotcontactdialog.h"
#include "ui/views/callbacks/importdialog.h"
#include "ui/views/livetable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 760; //!< of a thousand, at first

//! Told in full at the right, and shown here when asked for in the header's menu.
constexpr std::array hiddenAtFirst{"lastCallTime", "originalQueue", "creator", "creationTime", "extraData", "gwPrefix"};

} // namespace

CallbacksPage::CallbacksPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_tiles(new CallbackTiles(workplace))
    , m_filters(new CallbackFilterBar(workplace.callbacks))
    , m_table(new LiveTable({.title = tr("Callbacks"),
                             .order = tr("overdue first, then by time"),
                             .resource = QStringLiteral("cmi/callbacks")},
                            workplace.callbacks.table(),
                            [&callbacks = workplace.callbacks] { return callbacks.freshness(); }, workplace))
    , m_side(new QStackedWidget)
    , m_detail(new CallbackDetail(workplace))
    , m_form(new CallbackForm(workplace))
{
    m_table->panel().addBanner(m_filters);
    for (const char *column : hiddenAtFirst)
        m_table->view().setColumnHidden(workplace.callbacks.table().columnOf(column), true);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(m_tiles);
    layout->addWidget(new PageSplit(m_table, m_side, tableShare), 1);

    makeActions();
    connect(m_form, &CallbackForm::left, this, &CallbacksPage::leaveForm);
    connect(m_form, &CallbackForm::doNotContactWanted, this, &CallbacksPage::openDoNotContact);
    connect(m_form, &CallbackForm::added, this, &CallbacksPage::takeAdded);
    connect(m_table, &LiveTable::idActivated, this, &CallbacksPage::changeSelected);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &CallbacksPage::refreshActions);
    connect(m_tiles, &CallbackTiles::chosenChanged, this, &CallbacksPage::takeFilter);
    connect(m_filters, &CallbackFilterBar::filterChanged, this, &CallbacksPage::takeFilter);
    connect(m_table, &LiveTable::allWanted, this, &CallbacksPage::showAll);
    connect(m_table, &LiveTable::currentIdChanged, this, &CallbacksPage::showCurrent);
    connect(&workplace.callbacks, &CallbackItems::freshnessChanged, m_table, &LiveTable::refreshFreshness);
    connect(&workplace.callbacks, &CallbackItems::changed, this, [this] {
        m_table->refreshCount();
        showCurrent();
        revealAdded();
    });
    connect(&workplace.doNotContact, &DoNotContact::changed, this, &CallbacksPage::showCurrent);
    connect(&workplace.callbacks.table(), &QAbstractItemModel::rowsInserted, m_table, &PanelTable::chooseFirst);
    takeFilter();
    showCurrent();
    refreshActions();
}

void CallbacksPage::makeActions()
{
    const auto make = [this](const QString &text, const QString &onButton, const QKeySequence &keys,
                             void (CallbacksPage::*run)()) {
        QAction *action = addPageAction(*this, text, keys, run);
        action->setIconText(onButton);
        return action;
    };
    m_add = make(tr("New Callback"), tr("New Callback"), QKeySequence::New, &CallbacksPage::addCallback);
    m_change = make(tr("Change Callbacks…"), tr("Change…"), QKeySequence(Qt::CTRL | Qt::Key_E), &CallbacksPage::changeSelected);
    m_close = make(tr("Close Callbacks…"), tr("Close…"), QKeySequence(Qt::CTRL | Qt::Key_D), &CallbacksPage::closeSelected);
    QAction *import = make(tr("Import Callbacks…"), tr("Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), &CallbacksPage::openImport);
    m_doNotCall = make(tr("Do Not Call This Number…"), tr("Do Not Call This Number…"), {}, &CallbacksPage::stopCallingCurrent);
    m_doNotContactList = make(tr("Do-Not-Contact List…"), tr("Do-Not-Contact List…"), {}, &CallbacksPage::showDoNotContact);
    for (QAction *action : {m_add, import, m_change, m_close})
        addButton(action);
}

void CallbacksPage::addButton(QAction *action)
{
    auto *button = new QPushButton(action->iconText());
    button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    button->setDefault(action == m_add);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    m_table->panel().addToHeaderEnd(button);
}

void CallbacksPage::refreshActions()
{
    const bool isLive = !m_workplace.callbacks.freshness().isSnapshot;
    const bool isAny = isLive && !m_table->selectedIds().isEmpty();
    m_change->setEnabled(isAny);
    m_close->setEnabled(isAny);
    m_doNotCall->setEnabled(!m_table->currentId().isEmpty());
}

void CallbacksPage::addCallback()
{
    m_side->setCurrentWidget(m_form);
    m_form->begin();
}

void CallbacksPage::leaveForm()
{
    m_side->setCurrentWidget(m_detail);
    m_table->takeFocus();
}

void CallbacksPage::takeAdded(const QString &id)
{
    m_awaited = id;
    leaveForm();
    revealAdded();
}

//! The list may lag behind the answer.
void CallbacksPage::revealAdded()
{
    if (!m_awaited.isEmpty() && m_workplace.callbacks.table().find(CallbackId(m_awaited))) {
        m_table->select(std::exchange(m_awaited, {}));
        showCurrent();
    }
}

void CallbacksPage::changeSelected()
{
    openChange(false);
}

void CallbacksPage::closeSelected()
{
    openChange(true);
}

void CallbacksPage::openChange(bool isClosing)
{
    QList<Callback> callbacks;
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids) {
        if (const CallbackLine *line = m_workplace.callbacks.table().find(CallbackId(id)))
            callbacks.append(*line);
    }
    if (callbacks.isEmpty())
        return;
    using Intent = CallbackChangeDialog::Intent;
    auto *dialog = new CallbackChangeDialog(m_workplace, callbacks, isClosing ? Intent::Close : Intent::Change, this);
    dialog->open();
}

void CallbacksPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_change, m_close, m_add});
    menu->addSeparator();
    menu->addActions({m_doNotCall, m_doNotContactList});
    menu->popup(globalPosition);
}

void CallbacksPage::enter()
{
    m_callbacks = m_workplace.callbacks.need();
    m_queueNames = m_workplace.floor.need(FloorItems::Topic::QueueNames);
    m_workplace.doNotContact.read(this, [](const Result<Done> &) {}); // the form and the dialog tell of failure
    m_table->chooseFirst();
}

void CallbacksPage::leave()
{
    m_callbacks = {};
    m_queueNames = {};
}

void CallbacksPage::takeFocus()
{
    m_table->takeFocus();
}

std::optional<Freshness> CallbacksPage::freshness() const
{
    return m_workplace.callbacks.freshness();
}

void CallbacksPage::find()
{
    m_table->focusFilter();
}

bool CallbacksPage::reveal(const QString &id)
{
    return m_table->select(id);
}

void CallbacksPage::takeFilter()
{
    CallbackFilter filter = m_filters->filter();
    filter.due = m_tiles->chosen();
    m_workplace.callbacks.table().setCallbackFilter(filter);
    m_table->refreshCount();
    m_table->chooseFirst();
}

void CallbacksPage::showAll()
{
    m_tiles->choose({});
    m_filters->clear();
}

void CallbacksPage::openImport()
{
    (new ImportDialog(m_workplace, window()))->open();
}

void CallbacksPage::stopCallingCurrent()
{
    if (const CallbackLine *line = m_workplace.callbacks.table().find(CallbackId(m_table->currentId())))
        openDoNotContact(line->customerNumber);
}

void CallbacksPage::showDoNotContact()
{
    openDoNotContact({});
}

void CallbacksPage::openDoNotContact(const QString &address)
{
    (new DoNotContactDialog(m_workplace, address, window()))->open();
}

void CallbacksPage::showCurrent()
{
    refreshActions();
    m_detail->showCallback(m_table->currentId());
}

} // namespace floorwalker
