// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbackspage.h"

#include "models/items/callbackitems.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/callbackdetail.h"
#include "ui/views/callbacks/callbackfilterbar.h"
#include "ui/views/callbacks/callbacktiles.h"
#include "ui/views/livetable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 720; //!< of a thousand, at first
constexpr int detailShare = 280;

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
    , m_detail(new CallbackDetail(workplace.callbacks.table()))
{
    m_table->panel().addBanner(m_filters);
    for (const char *column : hiddenAtFirst)
        m_table->view().setColumnHidden(workplace.callbacks.table().columnOf(column), true);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(panelGap);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setSizes({tableShare, detailShare});
    split->setStretchFactor(0, tableShare);
    split->setStretchFactor(1, detailShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(m_tiles);
    layout->addWidget(split, 1);

    connect(m_tiles, &CallbackTiles::chosenChanged, this, &CallbacksPage::takeFilter);
    connect(m_filters, &CallbackFilterBar::filterChanged, this, &CallbacksPage::takeFilter);
    connect(m_table, &LiveTable::allWanted, this, &CallbacksPage::showAll);
    connect(m_table, &LiveTable::currentIdChanged, this, &CallbacksPage::showCurrent);
    connect(&workplace.callbacks, &CallbackItems::freshnessChanged, m_table, &LiveTable::refreshFreshness);
    connect(&workplace.callbacks, &CallbackItems::changed, this, [this] {
        m_table->refreshCount();
        showCurrent();
    });
    connect(&workplace.callbacks.table(), &QAbstractItemModel::rowsInserted, this, &CallbacksPage::chooseFirst);
    takeFilter();
    showCurrent();
}

void CallbacksPage::enter()
{
    m_callbacks = m_workplace.callbacks.need();
    m_queueNames = m_workplace.floor.need(FloorItems::Topic::QueueNames);
    chooseFirst();
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
    chooseFirst();
}

void CallbacksPage::showAll()
{
    m_tiles->choose({});
    m_filters->clear();
}

//! So that the pane at the right is never empty without need.
void CallbacksPage::chooseFirst()
{
    if (m_table->currentId().isEmpty() && m_table->view().model()->rowCount() > 0)
        m_table->view().setCurrentIndex(m_table->view().model()->index(0, 0));
}

void CallbacksPage::showCurrent()
{
    m_detail->showCallback(m_table->currentId());
}

} // namespace floorwalker
