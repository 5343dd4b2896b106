// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/flooritems.h"

#include <QTimer>
#include <QWidget>

namespace floorwalker {

class Tile;
class TileRow;
struct Workplace;

//! The floor in tiles; the longest wait ticks between polls. Brief: one row, wrap-up and not ready
//! told in the line under the available ones.
class FloorTiles final : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Full, Brief };

    FloorTiles(const Workplace &workplace, Extent extent, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Tile *addTile(const QString &label, const QString &hint = {});
    static QString countedOnce();
    void refresh();
    void refreshWait();
    void refreshAgents();

    const Workplace &m_workplace;
    TileRow *m_row;
    Tile *m_waiting;
    Tile *m_longest;
    Tile *m_inProgress;
    Tile *m_onContact;
    Tile *m_available;
    Tile *m_signedIn = nullptr;
    Tile *m_wrapUp = nullptr;
    Tile *m_notReady = nullptr;
    FloorFigures m_figures;
    QTimer m_everySecond;
};

} // namespace floorwalker
