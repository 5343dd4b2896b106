// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/flooritems.h"
#include "ui/main/page.h"

namespace floorwalker {

class EmptyNotice;
class LiveTable;
class Panel;
class StateBars;
struct Workplace;

//! The floor at a glance: tiles, how many waited today, agents by state, the queues that need a look.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;

private:
    void refreshAgents();

    const Workplace &m_workplace;
    Panel *m_agentsPanel;
    StateBars *m_bars;
    EmptyNotice *m_noAgents;
    LiveTable *m_worst;
    std::array<FloorItems::Need, 4> m_needs;
};

} // namespace floorwalker
