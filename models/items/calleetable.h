// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/live/floorlines.h"

namespace floorwalker {

using CalleeId = Id<struct CalleeTag>; //!< kind and number

//! Somebody who can be called into a conference.
struct CalleeLine {
    CalleeId id;
    QString name; //!< empty: nobody knows it
    QString number; //!< as the tenant has it
    bool isAgent = false; //!< else a customer
    QString stateText; //!< what they do; of a customer where they are: the queue or agent

    friend bool operator==(const CalleeLine &, const CalleeLine &) = default;
};

//! Agents by name, then the customers on the floor: those who have a number that can be called.
class CalleeTable final : public RowTable<CalleeLine>
{
    Q_OBJECT

public:
    CalleeTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    using CanBeCalled = std::function<bool(const QString &number)>;

    void setPeople(const QList<AgentLine> &agents, const QList<ContactLine> &contacts, const CanBeCalled &canBeCalled);

protected:
    const std::vector<Column<CalleeLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<CalleeLine>> m_columns;
};

extern template class RowTable<CalleeLine>;

} // namespace floorwalker
