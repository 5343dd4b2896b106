// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/foundcontacttable.h"

namespace floorwalker {

namespace {

//! Nothing: not a field that is shown, or the usual order.
std::optional<std::pair<int, Qt::SortOrder>> orderAskedFor(const ContactQuestion &question,
                                                           const std::vector<ContactColumn> &columns)
{
    const bool isDescending = question.sort.startsWith(u'-');
    const QByteArray field = question.sort.mid(isDescending ? 1 : 0).toLatin1();
    for (size_t column = 0; column < columns.size(); ++column) {
        if (field == columns[column].id)
            return std::pair(int(column), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return std::nullopt;
}

Mark markOf(ContactStatus status)
{
    switch (status) {
    case ContactStatus::Pending:
    case ContactStatus::InQueue: return Mark::Waiting;
    case ContactStatus::InProcess: return Mark::UnderWay;
    case ContactStatus::Handled: return Mark::Good;
    case ContactStatus::Abandoned: return Mark::Bad;
    case ContactStatus::Unknown: break;
    }
    return Mark::Off;
}

} // namespace

FoundContactTable::FoundContactTable(const ContactSearch &search, ServerNow serverNow, const Clock &clock,
                                     const QTimeZone &zone, QObject *parent)
    : PreparedTable(std::move(serverNow), clock, parent)
    , m_search(search)
    , m_columns(std::make_shared<const std::vector<ContactColumn>>(floorwalker::contactColumns(zone)))
{
    connect(&search, &ContactSearch::started, this, &FoundContactTable::begin);
    connect(&search, &ContactSearch::merged, this, &FoundContactTable::take);
}

void FoundContactTable::begin()
{
    forget();
    if (const auto asked = orderAskedFor(m_search.question(), *m_columns))
        sort(asked->first, asked->second);
    else
        sort(defaultOrder);
}

void FoundContactTable::take(const ContactSet::Merge &merge)
{
    if (!merge.gone.empty())
        leave(merge.gone);
    std::vector<Change> changes;
    changes.reserve(merge.changes.size());
    for (const ContactSet::Change &change : merge.changes) {
        const ContactRow after = m_search.contacts().row(change.slot);
        Columns mask;
        for (size_t column = 0; column < m_columns->size(); ++column)
            mask[column] = (*m_columns)[column].differs(change.before, after);
        changes.push_back({change.slot, mask});
    }
    changed(changes);
    prepareInTime();
}

PreparedTable::Prepare FoundContactTable::preparation() const
{
    ContactOrder order{.column = m_sortColumn, .direction = m_sortOrder, .filter = filter(),
                       .locale = m_search.question().locale, .cut = {}};
    if (const auto &limit = m_search.question().limit) {
        const auto asked = orderAskedFor(m_search.question(), *m_columns);
        order.cut = {.count = size_t(*limit), .column = asked ? asked->first : defaultOrder,
                     .direction = asked ? asked->second : Qt::AscendingOrder};
    }
    return [contacts = m_search.contacts().snapshot(), order, columns = m_columns] {
        return orderedContacts(contacts, order, *columns);
    };
}

int FoundContactTable::rowOfId(const QString &id) const
{
    const auto slot = m_search.contacts().find(PackedId::of(id.toUtf8()));
    return slot ? rowOf(*slot) : -1;
}

ExportRows FoundContactTable::exportRows(const QList<int> &columns) const
{
    ExportRows rows{.count = rowCount()};
    for (const int column : columns)
        rows.columns << exportColumn(told(column));
    rows.row = [contacts = m_search.contacts().snapshot(), order = order(), told = m_columns, columns](qsizetype row) {
        const ContactRow contact = contacts.row(order[size_t(row)]);
        QList<ExportValue> values;
        values.reserve(columns.size());
        for (const int column : columns)
            values << (*told)[size_t(column)].exportValue(contact);
        return values;
    };
    return rows;
}

bool FoundContactTable::holds(Slot slot) const
{
    return slot < m_search.contacts().slotCount() && m_search.contacts().holds(slot);
}

CellValue FoundContactTable::valueAt(int slot, int column) const
{
    const ContactColumn &told = this->told(column);
    if (told.number)
        return cellValue(told.number(inSlot(slot)));
    const QString text = told.textOf(inSlot(slot));
    return text.isEmpty() ? CellValue() : CellValue(text);
}

QString FoundContactTable::textAt(int slot, int column) const
{
    const QString text = told(column).textOf(inSlot(slot));
    return text.isEmpty() ? enDash : text;
}

QString FoundContactTable::idAt(int slot) const
{
    return inSlot(slot).idText();
}

QVariant FoundContactTable::extra(int slot, int column, int role) const
{
    if (role == MarkRole && kindOf(column) == CellKind::State)
        return int(markOf(inSlot(slot).status()));
    return {};
}

} // namespace floorwalker
