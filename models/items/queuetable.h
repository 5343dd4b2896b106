// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/live/floorlines.h"

namespace floorwalker {

//! From which figures on a queue is in breach; inclusive. (product.md, "Starting limits")
struct QueueLimits {
    qint64 waitingWarning = 5;
    qint64 waitingCritical = 10;
    Milliseconds waitWarning = std::chrono::seconds(60);
    Milliseconds waitCritical = std::chrono::seconds(120);
};

//! All queues of the floor, breaches first, then the longest wait.
class QueueTable final : public RowTable<QueueLine>
{
    Q_OBJECT

public:
    using Series = std::function<QList<float>(const QueueId &)>;

    QueueTable(ServerNow serverNow, const Clock &clock, QueueLimits limits, QObject *parent = nullptr);

    void setSeries(Series series); //!< what the sparkline column shows
    void seriesChanged();
    void setLimits(const QueueLimits &limits);

    static Severity severityOf(const QueueLine &line, const QueueLimits &limits, Instant now);

protected:
    const std::vector<Column<QueueLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    QueueLimits m_limits;
    Series m_series;
    std::vector<Column<QueueLine>> m_columns;
};

} // namespace floorwalker
