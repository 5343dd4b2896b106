// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTabWidget;

namespace floorwalker {

class KeyValueList;
class LiveTable;
class Panel;
class WaitingTrend;
struct Workplace;

//! The queue looked at closely: its trend, its agents, its waiting contacts, every field as it came.
class QueueDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit QueueDetail(const Workplace &workplace, QWidget *parent = nullptr);

    void takeFocus(); //!< to the tabs

signals:
    void agentActivated(const QString &id);

private:
    void showWatched();

    const Workplace &m_workplace;
    WaitingTrend *m_trend;
    QTabWidget *m_tabs;
    LiveTable *m_agents;
    LiveTable *m_waiting;
    Panel *m_rawPanel;
    KeyValueList *m_raw;
};

} // namespace floorwalker
