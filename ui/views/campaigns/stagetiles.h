// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/deliverycounts.h"

#include <QMap>
#include <QWidget>

namespace floorwalker {

class Tile;
struct Workplace;

//! How many messages are ahead, under way and over, and how many recipients they have. One stage can be
//! chosen: only those are looked at then.
class StageTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit StageTiles(const Workplace &workplace, QWidget *parent = nullptr);

    std::optional<MessageStage> chosen() const { return m_chosen; }
    void choose(std::optional<MessageStage> stage);

signals:
    void chosenChanged();

private:
    void refresh();

    const Workplace &m_workplace;
    QMap<MessageStage, Tile *> m_tiles;
    std::optional<MessageStage> m_chosen;
};

} // namespace floorwalker
