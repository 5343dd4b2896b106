// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/paneltable.h"

#include "models/items/flooritems.h"
#include "models/settings/preferences.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stalebanner.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

PanelTable::PanelTable(const QString &title, CellTable &model, const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_workplace(workplace)
    , m_panel(new Panel(title))
    , m_view(new TableView([&floor = workplace.floor] { return floor.serverNow().time_since_epoch().count(); },
                           nullptr, [&clock = workplace.clock] { return clock.steady().count(); }))
    , m_filter(new FilterField(tr("Filter")))
    , m_stale(new StaleBanner)
    , m_trouble(new ErrorBar)
{
    m_view->setAccessibleName(title);
    m_view->setModel(&m_model);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->setColumnHidden(column, !m_model.isUsual(column));
    m_filter->setAccessibleName(tr("Filter %1").arg(title));
    m_panel->addToHeader(m_filter);
    m_panel->addBanner(m_stale);
    m_panel->addBanner(m_trouble);
    m_panel->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_filter, &QLineEdit::textChanged, &m_model, &CellTable::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &PanelTable::refreshCount);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PanelTable::refreshCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PanelTable::refreshCount);
    connect(&workplace.preferences, &Preferences::changed, this, &PanelTable::takePreferences);
    takePreferences();
}

void PanelTable::takePreferences()
{
    m_view->setCompact(m_workplace.preferences.flag(Preference::CompactRows));
    if (m_workplace.preferences.flag(Preference::ReducedMotion))
        m_view->setReducedMotion(true);
}

void PanelTable::takeFocus()
{
    m_view->setFocus();
}

void PanelTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString PanelTable::currentId() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

QStringList PanelTable::selectedIds() const
{
    QList<int> rows;
    const auto ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows.append(m_view->currentIndex().row());
    std::sort(rows.begin(), rows.end());
    rows.resize(std::distance(rows.begin(), std::unique(rows.begin(), rows.end())));
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.index(row, 0).data(IdRole).toString());
    return ids;
}

void PanelTable::chooseFirst()
{
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

bool PanelTable::select(const QString &id)
{
    int row = m_model.rowOfId(id);
    if (row < 0 && !m_filter->text().isEmpty()) {
        m_filter->clear();
        row = m_model.rowOfId(id);
    }
    if (row < 0 && m_model.hiddenRows() > 0) {
        admitAll();
        row = m_model.rowOfId(id);
    }
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

void PanelTable::admitAll() { }

int PanelTable::allRows() const
{
    return m_model.rowCount() + m_model.hiddenRows();
}

void PanelTable::refreshCount()
{
    const int shown = m_model.rowCount();
    const int all = allRows();
    //: Rows shown, and rows there are
    m_panel->setCount(all > shown ? tr("%1 of %2").arg(shown).arg(all) : QString::number(shown));
    if (shown == 0)
        refreshNotice();
}

void PanelTable::showStale(const Freshness &freshness)
{
    m_view->setStale(freshness.isStale);
    if (!freshness.isStale || !freshness.answeredAt) {
        m_stale->clear();
        return;
    }
    const QDateTime since = m_workplace.businessDay.local(*freshness.answeredAt);
    const QString reason = freshness.error ? errorText(*freshness.error).sentence
        : freshness.isSnapshot
        ? tr("These are the figures of the last run, until the first answer comes.")
        : QString();
    m_stale->showSince(since.time(), reason);
}

void PanelTable::showTrouble(const Error *error, const QString &sentence)
{
    if (!error) {
        m_trouble->clear();
        return;
    }
    const ErrorText text = errorText(*error);
    m_trouble->showError(sentence.isEmpty() ? text.sentence : sentence, text.nextStep, copyableDetails(*error, m_workplace.floor.serverNow()));
}

} // namespace floorwalker
