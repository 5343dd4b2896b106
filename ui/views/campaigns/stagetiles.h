// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/deliverycounts.h"

#include <QList>
#include <QWidget>

namespace floorwalker {

class Tile;
struct Workplace;

//! How many messages are ahead, under way and over, and how many recipients they have. One tile can be
//! chosen: only those are looked at then.
class StageTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit StageTiles(const Workplace &workplace, QWidget *parent = nullptr);

    QList<MessageStage> chosen() const; //!< none: all
    void choose(std::optional<int> tile); //!< by its place; nothing: none
    QStringList words() const; //!< what is chosen, for the header of an export

signals:
    void chosenChanged();

private:
    void refresh();

    const Workplace &m_workplace;
    QList<Tile *> m_tiles;
    std::optional<int> m_chosen;
};

} // namespace floorwalker
