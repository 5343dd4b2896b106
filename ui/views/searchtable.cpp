// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/searchtable.h"

#include "models/items/preparedtable.h"
#include "models/items/searchitems.h"
#include "models/wording/errortext.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

namespace floorwalker {

using State = SearchItems::State;

SearchTable::SearchTable(Words words, SearchItems &items, const Workplace &workplace, QWidget *parent)
    : PanelTable(words.title, items.table(), workplace, parent)
    , m_words(std::move(words))
    , m_items(items)
{
    trouble().setAction(tr("Go On"));
    connect(&trouble(), &ErrorBar::actionTriggered, &items, &SearchItems::resume);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, [this] {
        if (m_model.hiddenRows() > 0)
            filter().clear();
        else if (m_items.state() == State::Interrupted)
            m_items.resume();
        else
            emit askWanted();
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchTable::currentIdChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        refreshCount();
        emit currentIdChanged();
    });
    if (auto *prepared = qobject_cast<PreparedTable *>(&m_model))
        connect(prepared, &PreparedTable::prepared, this, &SearchTable::refreshCount);
    connect(&items, &SearchItems::changed, this, &SearchTable::refresh);
    refresh();
}

void SearchTable::refresh()
{
    showStale(m_items.isLive() ? m_items.freshness() : Freshness());
    panel().setNote(m_model.sortColumn() < 0 ? tr("newest first") : QString());
    const std::optional<Error> &error = m_items.error();
    showTrouble(error && m_model.rowCount() > 0 ? &*error : nullptr, m_items.incompleteReason());
    refreshCount();
    if (m_model.rowCount() == 0)
        refreshNotice();
}

void SearchTable::setNothing(const QString &words)
{
    m_words.nothing = words;
    refreshNotice();
}

QString SearchTable::filterText() const
{
    return filter().text();
}

//! Large tables are put in order by a worker.
bool SearchTable::isPreparing() const
{
    const auto *prepared = qobject_cast<const PreparedTable *>(&m_model);
    return prepared && prepared->isPreparing();
}

void SearchTable::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (isPreparing()) {
        notice.setNotice(Icon::Clock, tr("Putting them in order…"), {});
        return;
    }
    if (m_model.hiddenRows() > 0) {
        notice.setNotice(Icon::Filter, m_words.filteredAway.arg(filter().text()), {}, tr("Clear Filter"));
        return;
    }
    switch (m_items.state()) {
    case State::Idle:
        notice.setNotice(Icon::Search, tr("Nothing is asked for yet."), tr("Choose a time and press Search."));
        break;
    case State::Running:
    case State::Pausing:
        notice.setNotice(Icon::Clock, tr("Asking the server…"), {});
        break;
    case State::Interrupted: {
        const ErrorText text = errorText(*m_items.error());
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
        break;
    }
    case State::Paused:
    case State::Cancelled:
        notice.setNotice(Icon::Empty, tr("Nothing was found before the search was stopped."), {}, tr("Ask Again"));
        break;
    case State::Done: {
        const ErrorText text = emptyListText(m_words.resource);
        notice.setNotice(Icon::Empty, m_words.nothing, text.nextStep);
        break;
    }
    }
}

} // namespace floorwalker
