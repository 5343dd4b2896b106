// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/conversation/conversationapp.h"

namespace floorwalker {

//! A channel of an app as a row.
struct AppChannelLine {
    Id<struct AppChannelTag> id; //!< channel and place: an app may have two of a kind
    AppChannel channel;

    friend bool operator==(const AppChannelLine &, const AppChannelLine &) = default;
};

//! The channels of one app and how they are, those that fail first.
class AppChannelTable final : public RowTable<AppChannelLine>
{
    Q_OBJECT

public:
    AppChannelTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setChannels(const QList<AppChannel> &channels);

protected:
    const std::vector<Column<AppChannelLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    std::vector<Column<AppChannelLine>> m_columns;
};

extern template class RowTable<AppChannelLine>;

} // namespace floorwalker
