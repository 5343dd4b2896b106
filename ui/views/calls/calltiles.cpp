// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/calls/calltiles.h"

#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QLocale>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

//! What stands on each tile.
const QList<QList<CallStage>> &tileStages()
{
    static const QList<QList<CallStage>> stages{{CallStage::UnderWay, CallStage::Sending},
                                                {CallStage::Answered},
                                                {CallStage::NotAnswered, CallStage::Refused},
                                                {CallStage::Undecided}};
    return stages;
}

} // namespace

CallTiles::CallTiles(CallTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    auto *row = new TileRow;
    //: Calls that have not ended
    const QStringList titles{tr("Under Way"),
                             //: Calls that were answered
                             tr("Answered"),
                             //: Calls that were not answered, or never begun
                             tr("Not Reached"),
                             //: Calls of which nobody knows whether they were begun
                             tr("To Be Decided")};
    const QStringList lines{tr("ringing or talking"), tr("and over"), tr("busy, not answered, refused"), tr("no answer of the platform")};
    for (int at = 0; at < titles.size(); ++at) {
        auto *tile = new Tile(titles[at]);
        tile->setLine(lines[at]);
        tile->setChoosable(true);
        row->addTile(tile);
        connect(tile, &Tile::clicked, this, [this, place = int(m_tiles.size())](bool isChosen) {
            choose(isChosen ? std::optional(place) : std::nullopt);
        });
        m_tiles.append(tile);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
}

void CallTiles::chooseAll()
{
    choose(std::nullopt);
}

void CallTiles::choose(std::optional<int> tile)
{
    for (int place = 0; place < m_tiles.size(); ++place)
        m_tiles[place]->setChecked(tile == place);
    m_chosen = tile;
    m_table.setStages(tile ? tileStages().at(*tile) : QList<CallStage>());
    emit chosenChanged();
}

QStringList CallTiles::words() const
{
    if (!m_chosen)
        return {};
    //: How far the calls of a list have come
    return {tr("Stage: %1").arg(m_tiles[*m_chosen]->label())};
}

void CallTiles::refresh(const QList<CallLine> &lines, const Freshness &freshness)
{
    for (int place = 0; place < m_tiles.size(); ++place) {
        const QList<CallStage> &stages = tileStages().at(place);
        const auto count = std::count_if(lines.cbegin(), lines.cend(), [&stages](const CallLine &line) { return stages.contains(line.stage()); });
        const bool isWaiting = stages.contains(CallStage::Undecided) && count > 0;
        m_tiles[place]->setFigure(freshness.answeredAt ? QLocale().toString(qlonglong(count)) : QString(),
                                  isWaiting ? Severity::Warning : Severity::None);
        m_tiles[place]->setStale(freshness.isStale);
    }
}

} // namespace floorwalker
