// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/conversation/conversationcontact.h"

namespace floorwalker {

//! A contact of the Conversation API as a row.
struct ConversationContactLine {
    ConversationContactId id;
    ConversationContact contact;

    friend bool operator==(const ConversationContactLine &, const ConversationContactLine &) = default;
};

QString identityText(const ChannelIdentity &identity); //!< "WhatsApp 358401234567"
QString contactNameText(const ConversationContact &contact); //!< or an identity, or the id

//! The contacts that were read so far, by name.
class ConversationContactTable final : public RowTable<ConversationContactLine>
{
    Q_OBJECT

public:
    ConversationContactTable(ServerNow serverNow, const Clock &clock, QObject *parent = nullptr);

    void setContacts(const QList<ConversationContact> &contacts);

protected:
    const std::vector<Column<ConversationContactLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ConversationContactLine>> m_columns;
};

extern template class RowTable<ConversationContactLine>;

} // namespace floorwalker
