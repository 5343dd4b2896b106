// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/calltable.h"
#include "models/items/freshness.h"

#include <QWidget>

namespace floorwalker {

class Tile;

//! How many calls stand where, of which one kind alone can be looked at.
class CallTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit CallTiles(CallTable &table, QWidget *parent = nullptr);

    void refresh(const QList<CallLine> &lines, const Freshness &freshness);
    void chooseAll();
    QStringList words() const; //!< "Stage: Under way"; none while all are looked at

signals:
    void chosenChanged();

private:
    void choose(std::optional<int> tile);

    CallTable &m_table;
    QList<Tile *> m_tiles;
    std::optional<int> m_chosen;
};

} // namespace floorwalker
