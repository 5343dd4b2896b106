// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/foundtable.h"

#include "models/items/contactitems.h"
#include "models/wording/errortext.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

namespace floorwalker {

using State = ContactItems::State;

FoundTable::FoundTable(ContactItems &contacts, const Workplace &workplace, QWidget *parent)
    : PanelTable(tr("Contacts"), contacts.table(), workplace, parent)
    , m_contacts(contacts)
{
    const auto &columns = contacts.table().contactColumns();
    for (size_t column = 0; column < columns.size(); ++column)
        view().setColumnHidden(int(column), !columns[column].isUsual);
    trouble().setAction(tr("Go On"));
    connect(&trouble(), &ErrorBar::actionTriggered, &contacts, &ContactItems::resume);
    connect(view().emptyNotice(), &EmptyNotice::actionTriggered, this, [this] {
        if (m_model.hiddenRows() > 0)
            filter().clear();
        else if (m_contacts.state() == State::Interrupted)
            m_contacts.resume();
        else
            emit askWanted();
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FoundTable::currentIdChanged);
    connect(&contacts.table(), &QAbstractItemModel::modelReset, this, [this] {
        refreshCount();
        emit currentIdChanged();
    });
    connect(&contacts.table(), &PreparedTable::prepared, this, &FoundTable::refreshCount);
    connect(&contacts, &ContactItems::changed, this, &FoundTable::refresh);
    refresh();
}

void FoundTable::refresh()
{
    const bool isLive = m_contacts.state() == State::Done && m_contacts.span().isOpenEnded();
    showStale(isLive ? m_contacts.freshness() : Freshness());
    panel().setNote(m_contacts.table().sortColumn() < 0 ? tr("newest first") : QString());
    const std::optional<Error> &error = m_contacts.error();
    showTrouble(error && m_model.rowCount() > 0 ? &*error : nullptr, m_contacts.incompleteReason());
    if (m_model.rowCount() == 0)
        refreshNotice();
}

QString FoundTable::filterText() const
{
    return filter().text();
}

void FoundTable::refreshNotice()
{
    EmptyNotice &notice = *view().emptyNotice();
    if (m_contacts.table().isPreparing()) {
        notice.setNotice(Icon::Clock, tr("Putting them in order…"), {});
        return;
    }
    if (m_model.hiddenRows() > 0) {
        notice.setNotice(Icon::Filter, tr("No contact holds “%1”.").arg(filter().text()), {}, tr("Clear Filter"));
        return;
    }
    switch (m_contacts.state()) {
    case State::Idle:
        notice.setNotice(Icon::Search, tr("Nothing is asked for yet."), tr("Choose a time and press Search."));
        break;
    case State::Running:
    case State::Pausing:
        notice.setNotice(Icon::Clock, tr("Asking the server…"), {});
        break;
    case State::Interrupted: {
        const ErrorText text = errorText(*m_contacts.error());
        notice.setNotice(Icon::Warning, text.sentence, text.nextStep, tr("Try Again"));
        break;
    }
    case State::Paused:
    case State::Cancelled:
        notice.setNotice(Icon::Empty, tr("Nothing was found before the search was stopped."), {}, tr("Ask Again"));
        break;
    case State::Done: {
        const ErrorText text = emptyListText(QStringLiteral("cmi/contacts"));
        notice.setNotice(Icon::Empty, tr("No contact in this time is as asked for."), text.nextStep);
        break;
    }
    }
}

} // namespace floorwalker
