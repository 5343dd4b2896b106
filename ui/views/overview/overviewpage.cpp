// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/overview/overviewpage.h"

#include "models/wording/statetext.h"
#include "ui/charts/statebars.h"
#include "ui/main/workplace.h"
#include "ui/theme/theme.h"
#include "ui/views/floortiles.h"
#include "ui/views/livetable.h"
#include "ui/views/waitingtrend.h"
#include "ui/views/whyempty.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

constexpr std::array statesShown{AgentState::Available, AgentState::Ringing, AgentState::OnContact,
                                 AgentState::WrapUp, AgentState::NotReady, AgentState::SignedOut};

} // namespace

OverviewPage::OverviewPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_agentsPanel(new Panel(tr("Agents by state")))
    , m_bars(new StateBars)
    , m_noAgents(new EmptyNotice(m_bars))
    , m_worst(new LiveTable({.title = tr("Queues that need a look"),
                             .order = tr("by breach, then longest wait"),
                             .nothing = tr("Nobody waits in any queue.")},
                            workplace.floor.worstQueues(), FloorItems::Topic::Queues, workplace))
{
    m_worst->withoutFilter();
    m_bars->setAccessibleName(tr("Agents by state"));
    m_agentsPanel->setBody(m_bars, panelGap);

    auto *trend = new WaitingTrend(workplace);
    trend->showQueue({}, tr("All queues"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(panelGap);
    middle->addWidget(trend, 2);
    middle->addWidget(m_agentsPanel, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, panelGap, pageMargin, panelGap);
    layout->setSpacing(panelGap);
    layout->addWidget(new FloorTiles(workplace, FloorTiles::Extent::Full));
    layout->addLayout(middle, 1);
    layout->addWidget(m_worst, 1);

    connect(m_worst, &LiveTable::idActivated, this,
            [this](const QString &id) { emit linkActivated(QStringLiteral("queues"), id); });
    connect(&workplace.floor, &FloorItems::floorChanged, this, &OverviewPage::refreshAgents);
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, &OverviewPage::refreshAgents);
    refreshAgents();
}

void OverviewPage::enter()
{
    using Topic = FloorItems::Topic;
    FloorItems &floor = m_workplace.floor;
    m_needs = {floor.need(Topic::QueueNames), floor.need(Topic::Queues), floor.need(Topic::Agents),
               floor.need(Topic::Contacts)};
}

void OverviewPage::takeFocus()
{
    m_worst->takeFocus();
}

void OverviewPage::leave()
{
    m_needs = {};
}

void OverviewPage::refreshAgents()
{
    const FloorFigures figures = m_workplace.floor.figures();
    QList<StateBars::Count> counts;
    const bool hasAgents = figures.agents && !m_workplace.floor.agentLines().isEmpty();
    if (hasAgents) {
        for (const AgentState state : statesShown)
            counts.append({state, agentStateText(state), int(*figures.agentsIn(state))});
        if (const auto unknown = figures.agentsIn(AgentState::Unknown).value_or(0))
            counts.append({AgentState::Unknown, agentStateText(AgentState::Unknown), int(unknown)});
    }
    m_bars->setCounts(counts);
    const Freshness freshness = m_workplace.floor.freshness(FloorItems::Topic::Agents);
    m_bars->setStale(freshness.isStale);
    tellWhyEmpty(*m_noAgents, freshness, QStringLiteral("rmi/agents"));
    m_noAgents->setVisible(!hasAgents);
    const auto signedIn = figures.agentsSignedIn();
    m_agentsPanel->setNote(signedIn ? tr("%n signed in", nullptr, int(*signedIn)) : QString());
}

} // namespace floorwalker
