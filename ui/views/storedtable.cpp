// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/storedtable.h"

#include "models/items/celltable.h"
#include "models/wording/errortext.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace floorwalker {

StoredTable::StoredTable(Words words, CellTable &model, const Workplace &workplace, QWidget *parent)
    : PanelTable(words.title, model, workplace, parent)
    , m_words(std::move(words))
{
    panel().setNote(m_words.order);
    trouble().setAction(tr("Try Again"));
    connect(&trouble(), &ErrorBar::actionTriggered, this, &StoredTable::retryWanted);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, [this] {
        if (m_model.hiddenRows() > 0)
            filter().clear();
        else
            emit retryWanted();
    });
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoredTable::selectionChanged);
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StoredTable::selectionChanged);
    tell({});
}

void StoredTable::tell(const State &state)
{
    m_state = state;
    view().setStale(state.error.has_value());
    showTrouble(state.error && PanelTable::allRows() > 0 ? &*state.error : nullptr);
    refreshCount();
    refreshNotice();
}

int StoredTable::allRows() const
{
    return std::max(m_state.all, PanelTable::allRows());
}

void StoredTable::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (m_model.hiddenRows() > 0) {
        notice.setNotice(Icon::Filter, tr("No row holds “%1”.").arg(filter().text()), {}, tr("Clear Filter"));
    } else if (m_state.error) {
        const ErrorText text = errorText(*m_state.error);
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
    } else if (!m_state.isRead) {
        notice.setNotice(Icon::Clock, tr("Reading it from the disk."), {});
    } else {
        notice.setNotice(Icon::Empty, m_words.nothing, m_words.nothingMore);
    }
}

} // namespace floorwalker
