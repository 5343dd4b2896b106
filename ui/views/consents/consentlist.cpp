// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/consents/consentlist.h"

#include "models/items/consentitems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

namespace floorwalker {

using State = ConsentItems::State;

ConsentList::ConsentList(ConsentItems &items, const Workplace &workplace, QWidget *parent)
    : PanelTable(tr("Consents"), items.table(), workplace, parent)
    , m_items(items)
{
    trouble().setAction(tr("Try Again"));
    connect(&trouble(), &ErrorBar::actionTriggered, this, &ConsentList::askWanted);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, &ConsentList::act);
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConsentList::currentIdChanged);
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConsentList::currentIdChanged);
    connect(&items, &ConsentItems::changed, this, &ConsentList::refresh);
    refresh();
}

//! What came stays while the same is asked again, and when that fails.
void ConsentList::refresh()
{
    const Freshness freshness = m_items.freshness();
    const QString at = freshness.answeredAt
        ? m_workplace.businessDay.local(*freshness.answeredAt).time().toString(QStringLiteral("HH:mm:ss"))
        : QString();
    view().setStale(freshness.isStale);
    //: Rows stand, but asking for them again has failed: since when they are old, and why
    showTrouble(freshness.isStale ? &*freshness.error : nullptr,
                freshness.isStale ? tr("Stale since %1: %2").arg(at, errorText(*freshness.error).sentence) : QString());
    //: When the rows of a table were asked for, as in "as of 14:05:09"
    panel().setNote(at.isEmpty() ? QString() : tr("as of %1").arg(at));
    refreshCount();
    refreshNotice();
}

QString ConsentList::filterText() const
{
    return filter().text();
}

bool ConsentList::hasConditions() const
{
    return m_items.conditions() != ConsentItems::Conditions();
}

void ConsentList::act()
{
    if (m_model.hiddenRows() > 0)
        filter().clear();
    else if (m_items.state() == State::Answered)
        emit allWanted();
    else
        emit askWanted();
}

void ConsentList::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (m_model.hiddenRows() > 0) {
        notice.setNotice(Icon::Filter, tr("No row holds “%1”.").arg(filter().text()), {}, tr("Clear Filter"));
        return;
    }
    switch (m_items.state()) {
    case State::Idle:
    case State::Asking:
        notice.setNotice(Icon::Clock, tr("Asking the server…"), {});
        break;
    case State::Refused: {
        const ErrorText text = errorText(*m_items.error());
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
        break;
    }
    case State::Answered: {
        const ErrorText text = emptyListText(ConsentItems::resource());
        if (hasConditions())
            notice.setNotice(Icon::Empty, tr("No consent is as asked for."),
                             tr("Who has said neither yes nor no has none: that is unknown, not a refusal."), tr("Show All"));
        else
            notice.setNotice(Icon::Empty, text.sentence, text.nextStep);
        break;
    }
    }
}

} // namespace floorwalker
