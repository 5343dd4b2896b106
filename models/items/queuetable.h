// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/limits.h"
#include "models/items/rowtable.h"
#include "models/live/floorlines.h"

namespace floorwalker {

//! All queues of the floor, breaches first, then the longest wait.
class QueueTable final : public RowTable<QueueLine>
{
    Q_OBJECT

public:
    using Series = std::function<QList<float>(const QueueId &)>;

    QueueTable(ServerNow serverNow, const Clock &clock, Limits limits, QObject *parent = nullptr);

    void setSeries(Series series); //!< what the sparkline column shows
    void seriesChanged();
    void setLimits(const Limits &limits);

    //! The worse of its two figures.
    static Severity worstOf(const QueueLine &line, const Limits &limits, Instant now);

protected:
    const std::vector<Column<QueueLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    Limits m_limits;
    Series m_series;
    std::vector<Column<QueueLine>> m_columns;
};

extern template class RowTable<QueueLine>;

} // namespace floorwalker
