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

constexpr std::array shownStages{MessageStage::UnderWay, MessageStage::Waiting, MessageStage::Ahead, MessageStage::Handled,
                                 MessageStage::Failed};

} // namespace

StageTiles::StageTiles(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto *row = new TileRow;
    for (const MessageStage stage : shownStages) {
        auto *tile = new Tile(messageStageText(stage));
        tile->setChoosable(true);
        row->addTile(tile);
        m_tiles.insert(stage, tile);
        connect(tile, &Tile::clicked, this, [this, stage](bool isChosen) {
            choose(isChosen ? std::optional(stage) : std::nullopt);
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    connect(&workplace.messages, &MessageItems::changed, this, &StageTiles::refresh);
    connect(&workplace.messages, &MessageItems::freshnessChanged, this, &StageTiles::refresh);
    refresh();
}

void StageTiles::choose(std::optional<MessageStage> stage)
{
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile)
        tile.value()->setChecked(stage == tile.key());
    if (m_chosen == stage)
        return;
    m_chosen = stage;
    emit chosenChanged();
}

void StageTiles::refresh()
{
    const MessageItems &messages = m_workplace.messages;
    QMap<MessageStage, int> counts;
    QMap<MessageStage, DeliveryCounts> recipients;
    for (const MessageLine &line : messages.lines()) {
        ++counts[line.stage];
        recipients[line.stage].add(line.counts);
    }
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile) {
        const int count = counts.value(tile.key());
        const bool isBad = tile.key() == MessageStage::Failed && count > 0;
        tile.value()->setFigure(messages.isAnswered() ? QLocale().toString(count) : QString(),
                                isBad ? Severity::Warning : Severity::None);
        tile.value()->setLine(count > 0 ? deliveryText(recipients.value(tile.key())) : QString());
        tile.value()->setStale(messages.freshness().isStale);
    }
}

} // namespace floorwalker
