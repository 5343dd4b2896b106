// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/callbackdue.h"

#include <QWidget>

namespace floorwalker {

class Tile;
struct Workplace;

//! How many callbacks are overdue, due soon, later and closed. One of them can be chosen: only
//! those are looked at then.
class CallbackTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackTiles(const Workplace &workplace, QWidget *parent = nullptr);

    std::optional<CallbackDue> chosen() const { return m_chosen; }
    void choose(std::optional<CallbackDue> due);

signals:
    void chosenChanged();

private:
    Tile *tileOf(CallbackDue due) const { return m_tiles[size_t(due)]; }
    void refresh();
    void refreshLines();

    const Workplace &m_workplace;
    std::array<Tile *, allDues.size()> m_tiles{};
    std::optional<CallbackDue> m_chosen;
};

} // namespace floorwalker
