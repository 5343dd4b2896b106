// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/flooritems.h"
#include "ui/main/page.h"

class QAction;
class QPushButton;

namespace floorwalker {

class ErrorBar;
class KeyValueList;
class LiveTable;
class Panel;
struct Workplace;

//! All agents with their states; one at a time in detail, and set ready or not ready.
class AgentsPage final : public Page
{
    Q_OBJECT

public:
    explicit AgentsPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    void find() override;
    bool reveal(const QString &id) override;

private:
    const AgentLine *current() const;
    void setReady(bool isReady);
    void showCurrent();
    void showMenu(const QPoint &globalPosition);

    const Workplace &m_workplace;
    LiveTable *m_table;
    ErrorBar *m_refusal;
    QPushButton *m_ready;
    QPushButton *m_notReady;
    QAction *m_contacts;
    Panel *m_detail;
    KeyValueList *m_raw;
    FloorItems::Need m_agents;
    FloorItems::Need m_users;
};

} // namespace floorwalker
