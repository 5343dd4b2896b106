// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/foundcontacttable.h"
#include "models/items/searchitems.h"

namespace floorwalker {

//! The contacts one asks for.
class ContactItems final : public SearchItems
{
    Q_OBJECT

public:
    ContactItems(ContactSearch &search, const Clock &clock, const std::function<Instant()> &serverNow, const BusinessDay &day,
                 QObject *parent = nullptr);

    FoundContactTable &table() override { return m_table; }
    QString incompleteReason() const override;

    void ask(const ContactQuestion &question, const SearchSpan &span);
    const ContactQuestion &question() const { return m_search.question(); }

private:
    ContactSearch &m_search;
    FoundContactTable m_table;
};

} // namespace floorwalker
