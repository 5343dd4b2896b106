// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/callbacks/callbacktiles.h"

#include "models/items/callbackitems.h"
#include "models/wording/statetext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilerow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

namespace {

QString labelOf(CallbackDue due)
{
    return due == CallbackDue::Soon ? CallbackTiles::tr("Due within 15 min") : callbackDueText(due);
}

} // namespace

CallbackTiles::CallbackTiles(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
{
    auto *row = new TileRow;
    for (const CallbackDue due : allDues) {
        auto *tile = new Tile(labelOf(due));
        tile->setChoosable(true);
        row->addTile(tile);
        m_tiles[size_t(due)] = tile;
        connect(tile, &Tile::clicked, this, [this, due](bool isChosen) {
            choose(isChosen ? std::optional(due) : std::nullopt);
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    connect(&workplace.callbacks, &CallbackItems::changed, this, &CallbackTiles::refresh);
    connect(&workplace.callbacks, &CallbackItems::freshnessChanged, this, &CallbackTiles::refresh);
    refresh();
}

void CallbackTiles::choose(std::optional<CallbackDue> due)
{
    for (const CallbackDue one : allDues)
        tileOf(one)->setChecked(due == one);
    if (m_chosen == due)
        return;
    m_chosen = due;
    emit chosenChanged();
}

void CallbackTiles::refresh()
{
    const auto counts = m_workplace.callbacks.counts();
    const bool isStale = m_workplace.callbacks.freshness().isStale;
    for (const CallbackDue due : allDues) {
        const qint64 count = counts ? (*counts)[size_t(due)] : 0;
        const bool isBreach = due == CallbackDue::Overdue && count > 0;
        tileOf(due)->setFigure(counts ? QString::number(count) : QString(),
                               isBreach ? Severity::Critical : Severity::None);
        tileOf(due)->setStale(isStale);
        tileOf(due)->setLine({});
    }
    if (counts)
        refreshLines();
}

//! What each figure begins with.
void CallbackTiles::refreshLines()
{
    std::array<std::optional<Instant>, allDues.size()> first;
    qint64 successful = 0;
    qint64 handled = 0;
    for (const CallbackLine &line : m_workplace.callbacks.lines()) {
        auto &earliest = first[size_t(line.due)];
        if (const auto at = dueAt(line); at && (!earliest || *at < *earliest))
            earliest = at;
        successful += line.result == CallbackResult::Successful;
        handled += line.result == CallbackResult::Handled;
    }
    const auto tell = [&](CallbackDue due, const QString &words) {
        if (const auto at = first[size_t(due)])
            tileOf(due)->setLine(words.arg(momentText(*at, m_workplace.callbacks.zone())));
    };
    //: When the oldest of the overdue callbacks was due
    tell(CallbackDue::Overdue, tr("oldest %1"));
    //: When the first of the callbacks is due
    tell(CallbackDue::Soon, tr("first %1"));
    //: When the first of the callbacks is due
    tell(CallbackDue::Later, tr("first %1"));
    tileOf(CallbackDue::Closed)->setLine(tr("%1 successful · %2 handled").arg(successful).arg(handled));
}

} // namespace floorwalker
