// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/feedneed.h"
#include "models/items/flooritems.h"
#include "ui/main/page.h"

namespace floorwalker {

class CallbackDetail;
class CallbackFilterBar;
class CallbackTiles;
class LiveTable;
struct Workplace;

//! All callbacks, overdue first; what is looked at is chosen by tile and filter, one at a time is
//! told in full.
class CallbacksPage final : public Page
{
    Q_OBJECT

public:
    explicit CallbacksPage(const Workplace &workplace, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void takeFocus() override;
    void find() override;
    bool reveal(const QString &id) override;

private:
    void takeFilter();
    void showAll();
    void chooseFirst();
    void showCurrent();

    const Workplace &m_workplace;
    CallbackTiles *m_tiles;
    CallbackFilterBar *m_filters;
    LiveTable *m_table;
    CallbackDetail *m_detail;
    FeedNeed m_callbacks;
    FeedNeed m_queueNames;
};

} // namespace floorwalker
