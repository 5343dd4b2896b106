// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/ledger/entry.h"
#include "models/records/calling/callout.h"

namespace floorwalker {

using CallLineId = Id<struct CallLineTag>;

//! How far a call has come, as a person asks.
enum class CallStage {
    Undecided, //!< no answer came: a person decides in the ledger
    NotSent,
    Sending,
    UnderWay, //!< also one whose result is not known yet
    Answered, //!< and over
    NotAnswered, //!< rejected, failed: over
    Over, //!< nobody tells how it went
    Refused, //!< it was never begun
};

//! A call as a row: begun from this computer, or opened by its id.
struct CallLine {
    CallLineId id;
    std::optional<Callout> callout; //!< nothing: opened by its id
    EntryState state = EntryState::Arrived; //!< of the callout, in the ledger
    QString batch;
    QString reason; //!< why it was refused
    Instant begun; //!< by this computer, or the platform's word
    CallId call; //!< empty while nobody knows it
    std::optional<CallResult> result;
    std::optional<Error> error; //!< why the result could not be had

    CallStage stage() const;
    QString from() const;
    QString to() const;
    bool takesOrders() const { return stage() == CallStage::UnderWay && !call.isEmpty(); }
    friend bool operator==(const CallLine &, const CallLine &) = default;
};

QString callStageText(const CallLine &line); //!< "Busy": the result where that says more
QString calloutKindText(const Callout &callout); //!< "Text-to-speech", "Conference harbour"

//! Calls, those somebody must decide about or that are under way first, then the latest.
class CallTable final : public RowTable<CallLine>
{
    Q_OBJECT

public:
    CallTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    void setStages(const QList<CallStage> &stages); //!< shown alone; none: all are

protected:
    const std::vector<Column<CallLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    bool admits(int slot) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    QList<CallStage> m_stages;
    std::vector<Column<CallLine>> m_columns;
};

extern template class RowTable<CallLine>;

} // namespace floorwalker
