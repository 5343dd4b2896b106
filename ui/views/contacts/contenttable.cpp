// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/contenttable.h"

#include "models/items/contentitems.h"
#include "models/wording/errortext.h"
#include "ui/main/workplace.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

namespace floorwalker {

using State = ContentItems::State;

ContentTable::ContentTable(Words words, ContentItems &items, const Workplace &workplace, QWidget *parent)
    : PanelTable(words.title, items.table(), workplace, parent)
    , m_words(std::move(words))
    , m_items(items)
{
    trouble().setAction(tr("Try Again"));
    connect(&trouble(), &ErrorBar::actionTriggered, this, &ContentTable::askWanted);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, [this] {
        if (m_model.hiddenRows() > 0)
            filter().clear();
        else if (m_items.state() == State::Answered)
            emit alwaysWanted();
        else
            emit askWanted();
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContentTable::currentIdChanged);
    connect(&items, &ContentItems::changed, this, &ContentTable::refresh);
    refresh();
}

//! What came stays while the same is asked again, and when that fails.
void ContentTable::refresh()
{
    const Freshness freshness = m_items.freshness();
    view().setStale(freshness.isStale);
    //: Rows stand, but asking for them again has failed: since when they are old, and why
    showTrouble(freshness.isStale ? &*freshness.error : nullptr,
                freshness.isStale ? tr("Stale since %1: %2").arg(askedAt(), errorText(*freshness.error).sentence) : QString());
    //: When the rows of a table were asked for, as in "as of 14:05:09"
    panel().setNote(askedAt().isEmpty() ? QString() : tr("as of %1").arg(askedAt()));
    refreshCount();
    refreshNotice();
}

QString ContentTable::askedAt() const
{
    const auto at = m_items.freshness().answeredAt;
    return at ? m_workplace.businessDay.local(*at).time().toString(QStringLiteral("HH:mm:ss")) : QString();
}

QString ContentTable::filterText() const
{
    return filter().text();
}

void ContentTable::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (m_model.hiddenRows() > 0) {
        notice.setNotice(Icon::Filter, tr("No row holds “%1”.").arg(filter().text()), {}, tr("Clear Filter"));
        return;
    }
    switch (m_items.state()) {
    case State::Idle:
        notice.setNotice(Icon::Search, tr("Nothing is asked for yet."), tr("Press Search."));
        break;
    case State::Asking:
        notice.setNotice(Icon::Clock, tr("Asking the server…"), {});
        break;
    case State::Refused: {
        const ErrorText text = errorText(*m_items.error());
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
        break;
    }
    case State::Answered:
        if (m_items.came() > 0)
            notice.setNotice(Icon::Empty, tr("None of the %n row(s) that came is of this time.", nullptr, int(m_items.came())),
                             tr("The server knows no time for this list."), tr("Show Any Time"));
        else
            notice.setNotice(Icon::Empty, m_words.nothing, emptyListText(m_items.resource()).nextStep);
        break;
    }
}

} // namespace floorwalker
