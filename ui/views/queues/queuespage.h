// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/flooritems.h"
#include "ui/main/page.h"

namespace floorwalker {

class LiveTable;
class QueueDetail;
struct Workplace;

//! Every queue with its figures now; the chosen one in detail at the right.
class QueuesPage final : public Page
{
    Q_OBJECT

public:
    explicit QueuesPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    void find() override;
    bool reveal(const QString &id) override;

private:
    void chooseFirst();

    const Workplace &m_workplace;
    LiveTable *m_table;
    QueueDetail *m_detail;
    std::array<FloorItems::Need, 4> m_needs;
};

} // namespace floorwalker
