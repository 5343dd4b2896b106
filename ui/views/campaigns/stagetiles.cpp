// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/campaigns/stagetiles.h"

#include "models/items/messageitems.h"
#include "models/wording/deliverytext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QLocale>
#include <QVBoxLayout>

namespace floorwalker {

namespace {

//! What stands on one tile; its title is that of the first.
const QList<QList<MessageStage>> &tileStages()
{
    static const QList<QList<MessageStage>> stages{{MessageStage::UnderWay, MessageStage::Waiting},
                                                   {MessageStage::Ahead},
                                                   {MessageStage::Handled},
                                                   {MessageStage::Failed}};
    return stages;
}

} // namespace

StageTiles::StageTiles(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto *row = new TileRow;
    for (const QList<MessageStage> &stages : tileStages()) {
        auto *tile = new Tile(messageStageText(stages.constFirst()));
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
    connect(&workplace.messages, &MessageItems::changed, this, &StageTiles::refresh);
    connect(&workplace.messages, &MessageItems::freshnessChanged, this, &StageTiles::refresh);
    refresh();
}

QList<MessageStage> StageTiles::chosen() const
{
    return m_chosen ? tileStages().at(*m_chosen) : QList<MessageStage>();
}

void StageTiles::choose(std::optional<int> tile)
{
    for (int place = 0; place < m_tiles.size(); ++place)
        m_tiles[place]->setChecked(tile == place);
    if (m_chosen == tile)
        return;
    m_chosen = tile;
    emit chosenChanged();
}

QStringList StageTiles::words() const
{
    if (!m_chosen)
        return {};
    //: How far the messages of a list have come
    return {tr("Stage: %1").arg(m_tiles[*m_chosen]->label())};
}

void StageTiles::refresh()
{
    const MessageItems &messages = m_workplace.messages;
    for (int place = 0; place < m_tiles.size(); ++place) {
        const QList<MessageStage> &stages = tileStages().at(place);
        int count = 0;
        DeliveryCounts recipients;
        for (const MessageLine &line : messages.lines()) {
            if (!stages.contains(line.stage))
                continue;
            ++count;
            recipients.add(line.counts);
        }
        const bool isBad = stages.contains(MessageStage::Failed) && count > 0;
        m_tiles[place]->setFigure(messages.isAnswered() ? QLocale().toString(count) : QString(),
                                  isBad ? Severity::Warning : Severity::None);
        m_tiles[place]->setLine(count > 0 ? deliveryText(recipients) : QString());
        m_tiles[place]->setStale(messages.freshness().isStale);
    }
}

} // namespace floorwalker
