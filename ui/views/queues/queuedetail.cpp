// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/queues/queuedetail.h"

#include "models/items/flooritems.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/livetable.h"
#include "ui/views/rawfields.h"
#include "ui/views/waitingtrend.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

//! In the narrow pane only what one looks for there.
void showOnly(LiveTable &table, const CellTable &model, std::initializer_list<QByteArrayView> columns)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool isWanted = std::find(columns.begin(), columns.end(), model.columnId(column)) != columns.end();
        table.view().setColumnHidden(column, !isWanted);
    }
}

} // namespace

QueueDetail::QueueDetail(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_trend(new WaitingTrend(workplace))
    , m_tabs(new QTabWidget)
    , m_agents(new LiveTable({.title = tr("Serving now"), .nothing = tr("No agent serves this queue now.")},
                             workplace.floor.servingAgents(), FloorItems::Topic::Agents, workplace))
    , m_waiting(new LiveTable({.title = tr("Waiting now"), .nothing = tr("Nobody waits in this queue.")},
                              workplace.floor.waitingContacts(), FloorItems::Topic::Contacts, workplace))
    , m_rawPanel(new Panel(tr("Fields as they came")))
    , m_raw(new KeyValueList)
{
    m_agents->withoutFilter();
    m_waiting->withoutFilter();
    showOnly(*m_agents, workplace.floor.servingAgents(), {"name", "state", "stateSince"});
    showOnly(*m_waiting, workplace.floor.waitingContacts(), {"source", "age"});
    m_raw->setAccessibleName(tr("Fields of the queue as they came"));
    m_rawPanel->setBody(m_raw);

    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details of the queue"));
    m_tabs->addTab(m_agents, tr("&Agents"));
    m_tabs->addTab(m_waiting, tr("&Waiting"));
    m_tabs->addTab(m_rawPanel, tr("&Raw"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(panelGap);
    layout->addWidget(m_trend, 2);
    layout->addWidget(m_tabs, 3);

    connect(m_agents, &LiveTable::idActivated, this, &QueueDetail::agentActivated);
    connect(&workplace.floor, &FloorItems::watchedChanged, this, &QueueDetail::showWatched);
    showWatched();
}

void QueueDetail::takeFocus()
{
    m_tabs->setFocus();
}

void QueueDetail::showWatched()
{
    const QueueLine *line = m_workplace.floor.watchedLine();
    m_trend->showQueue(m_workplace.floor.watched(), line ? line->name : tr("No queue chosen"));
    QList<KeyValue> fields;
    if (line) {
        if (line->status)
            fields += rawFields(QStringLiteral("rmi/queueStatuses"), line->status->raw);
        fields += rawFields(QStringLiteral("rci/queues"), line->rawQueue);
    }
    m_raw->setRows(fields);
}

} // namespace floorwalker
