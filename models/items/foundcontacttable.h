// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactorder.h"
#include "models/items/preparedtable.h"
#include "models/search/contactsearch.h"
#include "models/transfer/exporting.h"

namespace floorwalker {

//! The contacts a search has found, newest first until sorted otherwise.
class FoundContactTable final : public PreparedTable
{
    Q_OBJECT

public:
    //! The search must outlive it.
    FoundContactTable(const ContactSearch &search, ServerNow serverNow, const Clock &clock, const QTimeZone &zone,
                      QObject *parent = nullptr);

    int rowOfId(const QString &id) const override;
    ContactRow contact(int row) const { return m_search.contacts().row(ContactSlot(slotAt(row))); }
    const std::vector<ContactColumn> &contactColumns() const { return *m_columns; }
    bool isUsual(int column) const override { return told(column).isUsual; }
    //! What is shown, in its order, at this moment.
    ExportRows exportRows(const QList<int> &columns) const;

protected:
    Prepare preparation() const override;
    size_t contentCount() const override { return m_search.contacts().size(); }
    bool holds(Slot slot) const override;

    int columns() const override { return int(m_columns->size()); }
    const char *idOfColumn(int column) const override { return told(column).id; }
    const char *titleOf(int column) const override { return told(column).title; }
    const char *hintOf(int column) const override { return told(column).hint; }
    CellKind kindOf(int column) const override { return told(column).kind; }
    CellValue valueAt(int slot, int column) const override;
    QString textAt(int slot, int column) const override;
    Severity severityAt(int, int) const override { return Severity::None; }
    bool isAtLeastAt(int, int) const override { return false; }
    QString idAt(int slot) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    const ContactColumn &told(int column) const { return (*m_columns)[size_t(column)]; }
    ContactRow inSlot(int slot) const { return m_search.contacts().row(ContactSlot(slot)); }
    void begin();
    void take(const ContactSet::Merge &merge);

    const ContactSearch &m_search;
    std::shared_ptr<const std::vector<ContactColumn>> m_columns; //!< workers read them too
};

} // namespace floorwalker
