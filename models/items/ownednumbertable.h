// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/records/calling/ownednumber.h"

namespace floorwalker {

using OwnedNumberId = Id<struct OwnedNumberTag>; //!< number and capability: one number may have both

//! A number of the account as a row.
struct OwnedNumberLine : OwnedNumber {
    OwnedNumberId id;

    friend bool operator==(const OwnedNumberLine &, const OwnedNumberLine &) = default;
};

//! The numbers of an account, those of this application first.
class OwnedNumberTable final : public RowTable<OwnedNumberLine>
{
    Q_OBJECT

public:
    //! own: the application that signs.
    OwnedNumberTable(ServerNow serverNow, const Clock &clock, ApplicationKey own, QObject *parent = nullptr);

    void setNumbers(const QList<OwnedNumber> &numbers);
    QString applicationText(const ApplicationKey &application) const; //!< "This application", "Not assigned", or its key

protected:
    const std::vector<Column<OwnedNumberLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    int rank(const OwnedNumberLine &line) const;

    ApplicationKey m_own;
    std::vector<Column<OwnedNumberLine>> m_columns;
};

extern template class RowTable<OwnedNumberLine>;

} // namespace floorwalker
