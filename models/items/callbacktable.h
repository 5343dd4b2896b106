// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/callbackfilter.h"
#include "models/items/rowtable.h"

#include <QTimeZone>

namespace floorwalker {

//! One callback as the board shows it.
struct CallbackLine : Callback {
    QString queueName; //!< of the queue that calls back, where anybody knows it
    CallbackDue due = CallbackDue::Soon; //!< when the lines were made

    friend bool operator==(const CallbackLine &, const CallbackLine &) = default;
};

//! All callbacks, overdue first, then by their next time, closed ones last. The countdown runs by
//! itself; what is due changes with the lines.
class CallbackTable final : public RowTable<CallbackLine>
{
    Q_OBJECT

public:
    CallbackTable(ServerNow serverNow, const Clock &clock, QTimeZone zone, QObject *parent = nullptr);

    const CallbackFilter &callbackFilter() const { return m_filter; }
    void setCallbackFilter(const CallbackFilter &filter);
    void ageFilter(); //!< time has passed: some may be of another age now

protected:
    const std::vector<Column<CallbackLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    bool admits(int slot) const override;

private:
    CallbackFilter m_filter;
    std::vector<Column<CallbackLine>> m_columns;
};

//! "505 Sales", or as much of it as is known; empty when nothing is.
QString queueText(const QString &number, const QString &name);

//! In the profile's zone, with the day of the week: "Tue 11/24 9:30 AM".
QString momentText(Instant moment, const QTimeZone &zone);

extern template class RowTable<CallbackLine>;

} // namespace floorwalker
