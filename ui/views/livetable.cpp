// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/livetable.h"

#include "models/items/celltable.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/views/whyempty.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

namespace floorwalker {

LiveTable::LiveTable(Words words, CellTable &model, FloorItems::Topic topic, const Workplace &workplace,
                     QWidget *parent)
    : LiveTable(std::move(words), model, [&floor = workplace.floor, topic] { return floor.freshness(topic); },
                workplace, parent)
{
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, [this, topic](FloorItems::Topic changed) {
        if (changed == topic)
            refreshFreshness();
    });
}

LiveTable::LiveTable(Words words, CellTable &model, Source freshness, const Workplace &workplace,
                     QWidget *parent)
    : PanelTable(words.title, model, workplace, parent)
    , m_words(std::move(words))
    , m_freshness(std::move(freshness))
{
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, &filter(), &QLineEdit::clear);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, &LiveTable::allWanted);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &LiveTable::refreshNote);
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { emit currentIdChanged(index.data(IdRole).toString()); });
    connect(&view(), &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit idActivated(index.data(IdRole).toString()); });
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &LiveTable::refreshNote);
    refreshFreshness();
    refreshCount();
}

void LiveTable::withoutFilter()
{
    filter().hide();
}

QString LiveTable::filterText() const
{
    return filter().text();
}

void LiveTable::admitAll()
{
    emit allWanted();
}

void LiveTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_everySecond.start();
    refreshNote();
}

void LiveTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_everySecond.stop();
}

void LiveTable::refreshFreshness()
{
    const Freshness freshness = m_freshness();
    showStale(freshness);
    const bool isWithoutFigures = freshness.error && !freshness.answeredAt && m_model.rowCount() > 0;
    showTrouble(isWithoutFigures ? &*freshness.error : nullptr);
    refreshNote();
    refreshNotice();
}

void LiveTable::setUnasked(const QString &words)
{
    m_unasked = words;
    refreshNotice();
}

void LiveTable::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (!m_unasked.isEmpty())
        notice.setNotice(Icon::Empty, m_unasked, {});
    else if (m_model.hiddenRows() > 0)
        notice.setNotice(Icon::Filter,
                         filter().text().isEmpty() ? tr("No row fits the filter.")
                                                    : tr("No row holds “%1”.").arg(filter().text()),
                         {}, tr("Clear Filter"));
    else
        tellWhyEmpty(notice, m_freshness(), m_words.resource, m_words.nothing);
}

void LiveTable::refreshNote()
{
    QStringList parts;
    if (!m_words.order.isEmpty() && m_model.sortColumn() == CellTable::defaultOrder)
        parts << m_words.order;
    if (const auto answeredAt = m_freshness().answeredAt) {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_workplace.floor.serverNow()
                                                                          - *answeredAt);
        //: The age of the figures, in seconds
        parts << tr("%1 s old").arg(std::max<qint64>(0, age.count()));
    }
    panel().setNote(parts.join(QStringLiteral(" · ")));
}

} // namespace floorwalker
