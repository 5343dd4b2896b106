// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/alerts/storedtable.h"

#include "models/items/flooritems.h"
#include "models/settings/preferences.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace floorwalker {

StoredTable::StoredTable(Words words, TableModel &model, const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_model(model)
    , m_workplace(workplace)
    , m_panel(new Panel(m_words.title))
    , m_view(new TableView([&floor = workplace.floor] { return floor.serverNow().time_since_epoch().count(); },
                           nullptr, [&clock = workplace.clock] { return clock.steady().count(); }))
    , m_filter(new FilterField(tr("Filter")))
    , m_trouble(new ErrorBar)
{
    m_view->setAccessibleName(m_words.title);
    m_view->setModel(&m_model);
    m_filter->setAccessibleName(tr("Filter %1").arg(m_words.title));
    m_trouble->setAction(tr("Try Again"));
    m_panel->setNote(m_words.order);
    m_panel->addToHeader(m_filter);
    m_panel->addBanner(m_trouble);
    m_panel->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_filter, &QLineEdit::textChanged, &m_model, &TableModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &StoredTable::refreshCount);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_trouble, &ErrorBar::actionTriggered, this, &StoredTable::retryWanted);
    connect(m_view->emptyNotice(), &EmptyNotice::actionTriggered, this, [this] {
        if (m_model.hiddenRows() > 0)
            m_filter->clear();
        else
            emit retryWanted();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &StoredTable::refreshCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &StoredTable::refreshCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoredTable::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StoredTable::selectionChanged);
    connect(&workplace.preferences, &Preferences::changed, this, &StoredTable::takePreferences);
    takePreferences();
    tell({});
}

void StoredTable::takePreferences()
{
    m_view->setCompact(m_workplace.preferences.flag(Preference::CompactRows));
    if (m_workplace.preferences.flag(Preference::ReducedMotion))
        m_view->setReducedMotion(true);
}

void StoredTable::takeFocus()
{
    m_view->setFocus();
}

void StoredTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void StoredTable::tell(const State &state)
{
    m_state = state;
    m_view->setStale(state.error.has_value());
    if (state.error && m_model.rowCount() + m_model.hiddenRows() > 0) {
        const ErrorText text = errorText(*state.error);
        m_trouble->showError(text.sentence, text.nextStep,
                             copyableDetails(*state.error, m_workplace.floor.serverNow()));
    } else {
        m_trouble->clear();
    }
    refreshCount();
    refreshNotice();
}

void StoredTable::refreshCount()
{
    const int shown = m_model.rowCount();
    const int all = std::max(m_state.all, shown + m_model.hiddenRows());
    //: Rows shown, and rows there are
    m_panel->setCount(all > shown ? tr("%1 of %2").arg(shown).arg(all) : QString::number(shown));
    if (shown == 0)
        refreshNotice();
}

void StoredTable::refreshNotice()
{
    EmptyNotice &notice = *m_view->emptyNotice();
    if (m_model.hiddenRows() > 0) {
        notice.setNotice(Icon::Filter, tr("No row holds “%1”.").arg(m_filter->text()), {}, tr("Clear Filter"));
    } else if (m_state.error) {
        const ErrorText text = errorText(*m_state.error);
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
    } else if (!m_state.isRead) {
        notice.setNotice(Icon::Clock, tr("Reading it from the disk."), {});
    } else {
        notice.setNotice(Icon::Empty, m_words.nothing, m_words.nothingMore);
    }
}

QString StoredTable::currentId() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

QStringList StoredTable::selectedIds() const
{
    QList<int> rows;
    const auto ranges = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.index(row, 0).data(IdRole).toString());
    return ids;
}

bool StoredTable::select(const QString &id)
{
    int row = m_model.rowOfId(id);
    if (row < 0 && !m_filter->text().isEmpty()) {
        m_filter->clear();
        row = m_model.rowOfId(id);
    }
    if (row < 0)
        return false;
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

} // namespace floorwalker
