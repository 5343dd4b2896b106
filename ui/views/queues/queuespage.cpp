// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/queues/queuespage.h"

#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/contactslink.h"
#include "ui/views/floortiles.h"
#include "ui/views/livetable.h"
#include "ui/views/queues/queuedetail.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 720; //!< of a thousand, at first

} // namespace

QueuesPage::QueuesPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_table(new LiveTable({.title = tr("Queues"),
                             .order = tr("by breach, then longest wait"),
                             .resource = QStringLiteral("rci/queues")},
                            workplace.floor.queues(), FloorItems::Topic::Queues, workplace))
    , m_detail(new QueueDetail(workplace))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(new FloorTiles(workplace, FloorTiles::Extent::Brief));
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare), 1);

    connect(m_table, &LiveTable::currentIdChanged, this,
            [this](const QString &id) { m_workplace.floor.watch(QueueId(id)); });
    connect(m_table, &LiveTable::idActivated, m_detail, &QueueDetail::takeFocus);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this, contacts = makeContactsLink(*this, *m_table, "queueId")](const QModelIndex &, const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(contacts);
        menu->popup(position);
    });
    connect(m_detail, &QueueDetail::agentActivated, this,
            [this](const QString &id) { emit linkActivated(QStringLiteral("agents"), id); });
    connect(&workplace.floor.queues(), &QAbstractItemModel::rowsInserted, this, &QueuesPage::chooseFirst);
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, &QueuesPage::chooseFirst);
}

//! The worst queue is shown in detail until another is chosen. Which it is nobody knows before the
//! figures have answered: names come first.
void QueuesPage::chooseFirst()
{
    const Freshness figures = m_workplace.floor.freshness(FloorItems::Topic::Queues);
    if (!figures.answeredAt && !figures.error)
        return;
    if (m_table->currentId().isEmpty() && m_table->view().model()->rowCount() > 0)
        m_table->view().setCurrentIndex(m_table->view().model()->index(0, 0));
}

void QueuesPage::enter()
{
    using Topic = FloorItems::Topic;
    FloorItems &floor = m_workplace.floor;
    m_needs = {floor.need(Topic::QueueNames), floor.need(Topic::Queues), floor.need(Topic::Agents),
               floor.need(Topic::Contacts)};
    chooseFirst();
    m_workplace.floor.watch(QueueId(m_table->currentId()));
}

void QueuesPage::takeFocus()
{
    m_table->takeFocus();
}

void QueuesPage::leave()
{
    m_needs = {};
    m_workplace.floor.watch({});
}

void QueuesPage::find()
{
    m_table->focusFilter();
}

bool QueuesPage::reveal(const QString &id)
{
    return m_table->select(id);
}

} // namespace floorwalker
