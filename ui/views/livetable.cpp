// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/livetable.h"

#include "models/items/tablemodel.h"
#include "models/settings/preferences.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/views/whyempty.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stalebanner.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace floorwalker {

LiveTable::LiveTable(Words words, TableModel &model, FloorItems::Topic topic, const Workplace &workplace,
                     QWidget *parent)
    : LiveTable(std::move(words), model, [&floor = workplace.floor, topic] { return floor.freshness(topic); },
                workplace, parent)
{
    connect(&workplace.floor, &FloorItems::freshnessChanged, this, [this, topic](FloorItems::Topic changed) {
        if (changed == topic)
            refreshFreshness();
    });
}

LiveTable::LiveTable(Words words, TableModel &model, Source freshness, const Workplace &workplace,
                     QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_model(model)
    , m_freshness(std::move(freshness))
    , m_workplace(workplace)
    , m_panel(new Panel(m_words.title))
    , m_view(new TableView([&floor = workplace.floor] { return floor.serverNow().time_since_epoch().count(); },
                           nullptr, [&clock = workplace.clock] { return clock.steady().count(); }))
    , m_filter(new FilterField(tr("Filter")))
    , m_stale(new StaleBanner)
    , m_trouble(new ErrorBar)
{
    m_view->setAccessibleName(m_words.title);
    m_view->setModel(&m_model);
    m_filter->setAccessibleName(tr("Filter %1").arg(m_words.title));
    m_panel->addToHeader(m_filter);
    m_panel->addBanner(m_stale);
    m_panel->addBanner(m_trouble);
    m_panel->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_filter, &QLineEdit::textChanged, &m_model, &TableModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &LiveTable::refreshCount);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->emptyNotice(), &EmptyNotice::actionTriggered, m_filter, &QLineEdit::clear);
    connect(m_view->emptyNotice(), &EmptyNotice::actionTriggered, this, &LiveTable::allWanted);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LiveTable::refreshCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LiveTable::refreshCount);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &LiveTable::refreshNote);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { emit currentIdChanged(index.data(IdRole).toString()); });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit idActivated(index.data(IdRole).toString()); });
    connect(&workplace.preferences, &Preferences::changed, this, &LiveTable::takePreferences);
    takePreferences();
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &LiveTable::refreshNote);
    refreshFreshness();
    refreshCount();
}

void LiveTable::takePreferences()
{
    m_view->setCompact(m_workplace.preferences.flag(Preference::CompactRows));
    if (m_workplace.preferences.flag(Preference::ReducedMotion))
        m_view->setReducedMotion(true);
}

void LiveTable::takeFocus()
{
    m_view->setFocus();
}

void LiveTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LiveTable::withoutFilter()
{
    m_filter->hide();
}

QString LiveTable::currentId() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

bool LiveTable::select(const QString &id)
{
    int row = m_model.rowOfId(id);
    if (row < 0 && !m_filter->text().isEmpty()) {
        m_filter->clear();
        row = m_model.rowOfId(id);
    }
    if (row < 0 && m_model.hiddenRows() > 0) {
        emit allWanted();
        row = m_model.rowOfId(id);
    }
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

QStringList LiveTable::selectedIds() const
{
    if (!m_view->selectionModel()->hasSelection())
        return currentId().isEmpty() ? QStringList() : QStringList{currentId()};
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(IdRole).toString();
    return ids;
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
    m_view->setStale(freshness.isStale);
    if (freshness.isStale && freshness.answeredAt) {
        const QDateTime since = m_workplace.businessDay.local(*freshness.answeredAt);
        const QString reason = freshness.error ? errorText(*freshness.error).sentence
            : freshness.isSnapshot
            ? tr("These are the figures of the last run, until the first answer comes.")
            : QString();
        m_stale->showSince(since.time(), reason);
    } else {
        m_stale->clear();
    }
    if (freshness.error && !freshness.answeredAt && m_model.rowCount() > 0) {
        const ErrorText text = errorText(*freshness.error);
        m_trouble->showError(text.sentence, text.nextStep,
                             copyableDetails(*freshness.error, m_workplace.floor.serverNow()));
    } else {
        m_trouble->clear();
    }
    refreshNote();
    refreshNotice();
}

void LiveTable::refreshCount()
{
    const int shown = m_model.rowCount();
    const int hidden = m_model.hiddenRows();
    //: Rows shown, and rows there are
    m_panel->setCount(hidden > 0 ? tr("%1 of %2").arg(shown).arg(shown + hidden) : QString::number(shown));
    if (shown == 0)
        refreshNotice();
}

void LiveTable::refreshNotice()
{
    EmptyNotice &notice = *m_view->emptyNotice();
    if (m_model.hiddenRows() > 0)
        notice.setNotice(Icon::Filter,
                         m_filter->text().isEmpty() ? tr("No row fits the filter.")
                                                    : tr("No row holds “%1”.").arg(m_filter->text()),
                         {}, tr("Clear Filter"));
    else
        tellWhyEmpty(notice, m_freshness(), m_words.resource, m_words.nothing);
}

void LiveTable::refreshNote()
{
    QStringList parts;
    if (!m_words.order.isEmpty() && m_model.sortColumn() == TableModel::defaultOrder)
        parts << m_words.order;
    if (const auto answeredAt = m_freshness().answeredAt) {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_workplace.floor.serverNow()
                                                                          - *answeredAt);
        //: The age of the figures, in seconds
        parts << tr("%1 s old").arg(std::max<qint64>(0, age.count()));
    }
    m_panel->setNote(parts.join(QStringLiteral(" · ")));
}

} // namespace floorwalker
