// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/records/contactpro/customerconsent.h"

namespace floorwalker {

using ConsentId = Id<struct ConsentTag>; //!< usage_address, as the interface's path has it

//! A consent as a row.
struct ConsentLine : CustomerConsent {
    ConsentId id;

    friend bool operator==(const ConsentLine &, const ConsentLine &) = default;
};

QString consentUsageText(const QString &usage); //!< "WhatsApp"; one that nobody knows as it came
QString consentValueText(const std::optional<bool> &consent); //!< "Yes", "No", "Unknown"

//! What customers have agreed to and refused, by address. Who has said nothing is not in it.
class ConsentTable final : public RowTable<ConsentLine>
{
    Q_OBJECT

public:
    ConsentTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setConsents(const QList<CustomerConsent> &consents);

protected:
    const std::vector<Column<ConsentLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ConsentLine>> m_columns;
};

extern template class RowTable<ConsentLine>;

} // namespace floorwalker
