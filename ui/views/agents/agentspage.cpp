// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/agents/agentspage.h"

#include "models/edits/readycommand.h"
#include "models/wording/errortext.h"
#include "models/wording/statetext.h"
#include "ui/main/workplace.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/views/contactslink.h"
#include "ui/views/livetable.h"
#include "ui/views/rawfields.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/pagesplit.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr int tableShare = 700; //!< of a thousand, at first

} // namespace

AgentsPage::AgentsPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_table(new LiveTable({.title = tr("Agents"),
                             .order = tr("by state, then longest in it"),
                             .resource = QStringLiteral("rmi/agents")},
                            workplace.floor.agents(), FloorItems::Topic::Agents, workplace))
    , m_refusal(new ErrorBar)
    , m_ready(new QPushButton(lineIcon(Icon::Ready), tr("Set &Ready")))
    , m_notReady(new QPushButton(lineIcon(Icon::Pause), tr("Set &Not Ready")))
    , m_contacts(makeContactsLink(*this, *m_table, "agentId"))
    , m_detail(new Panel(tr("Nobody chosen")))
    , m_raw(new KeyValueList)
{
    m_table->panel().addBanner(m_refusal);
    m_table->panel().addToHeaderEnd(m_ready);
    m_table->panel().addToHeaderEnd(m_notReady);
    connect(m_ready, &QPushButton::clicked, this, [this] { setReady(true); });
    connect(m_notReady, &QPushButton::clicked, this, [this] { setReady(false); });

    m_raw->setAccessibleName(tr("Fields of the agent as they came"));
    m_detail->setBody(m_raw);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->addWidget(new PageSplit(m_table, m_detail, tableShare));

    connect(m_table, &LiveTable::currentIdChanged, this, &AgentsPage::showCurrent);
    connect(&m_table->view(), &TableView::rowMenuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(&workplace.floor.agents(), &QAbstractItemModel::rowsInserted, m_table, &PanelTable::chooseFirst);
    connect(&workplace.floor, &FloorItems::floorChanged, this, &AgentsPage::showCurrent);
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, &AgentsPage::showCurrent);
    showCurrent();
}

void AgentsPage::enter()
{
    m_agents = m_workplace.floor.need(FloorItems::Topic::Agents);
    m_users = m_workplace.floor.need(FloorItems::Topic::UserNames);
    m_table->chooseFirst();
}

void AgentsPage::takeFocus()
{
    m_table->takeFocus();
}

void AgentsPage::leave()
{
    m_agents = {};
    m_users = {};
}

void AgentsPage::find()
{
    m_table->focusFilter();
}

bool AgentsPage::reveal(const QString &id)
{
    return m_table->select(id);
}

const AgentLine *AgentsPage::current() const
{
    return m_workplace.floor.agents().find(AgentId(m_table->currentId()));
}

void AgentsPage::showCurrent()
{
    const AgentLine *agent = current();
    const bool isLive = !m_workplace.floor.freshness(FloorItems::Topic::Agents).isSnapshot;
    const bool isFree = agent && isLive && !m_workplace.readyCommand.isUnderWay(agent->id);
    m_ready->setEnabled(isFree);
    m_notReady->setEnabled(isFree);
    m_detail->setTitle(agent ? agent->name : tr("Nobody chosen"));
    m_detail->setNote(agent ? agentStateText(agent->state, agent->stateWord) : QString());
    m_raw->setRows(agent ? rawFields(QStringLiteral("rmi/agents"), agent->raw)
                           + rawFields(QStringLiteral("rci/users"), agent->rawUser)
                         : QList<KeyValue>());
}

void AgentsPage::setReady(bool isReady)
{
    const AgentLine *agent = current();
    if (!agent)
        return;
    m_refusal->clear();
    m_workplace.readyCommand.setReady(agent->id, isReady, this,
                                      [this, name = agent->name](const Result<Done> &result) {
        if (!result) {
            const ErrorText text = errorText(result.error());
            const bool isUnknown = result.error().kind == ErrorKind::OutcomeUnknown;
            //: The name of an agent and a sentence that says what happened
            m_refusal->showError((isUnknown ? tr("%1: %2") : tr("%1 was not changed. %2")).arg(name, text.sentence),
                                 text.nextStep,
                                 copyableDetails(result.error(), m_workplace.floor.serverNow()));
        }
        showCurrent();
    });
    showCurrent();
}

void AgentsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_ready->icon(), m_ready->text(), m_ready, &QPushButton::click)->setEnabled(m_ready->isEnabled());
    menu->addAction(m_notReady->icon(), m_notReady->text(), m_notReady, &QPushButton::click)
        ->setEnabled(m_notReady->isEnabled());
    menu->addAction(m_contacts);
    menu->popup(globalPosition);
}

} // namespace floorwalker
