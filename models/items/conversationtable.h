// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/records/conversation/conversation.h"

#include <QTimeZone>

namespace floorwalker {

//! One conversation as the page lists it. Words of the API are its own.
struct ConversationLine {
    ConversationId id;
    AppId app;
    ConversationContactId contactId;
    QString contact; //!< name, or the identity that wrote last, or the contact's id
    QString channel; //!< where it goes on
    QString identity; //!< of the contact on it
    QString lastMessage; //!< in one line
    bool isLastOurs = false;
    QString lastStatus; //!< how its delivery stands
    std::optional<Instant> lastAt;
    std::optional<bool> isActive;
    QJsonObject raw; //!< as it came

    friend bool operator==(const ConversationLine &, const ConversationLine &) = default;
};

ConversationLine conversationLineOf(const RecentConversation &recent);

QString conversationStateText(const std::optional<bool> &isActive); //!< "Active", "Stopped"

//! Conversations, the one something was said in last first.
class ConversationTable final : public RowTable<ConversationLine>
{
    Q_OBJECT

public:
    ConversationTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<ConversationLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    std::vector<Column<ConversationLine>> m_columns;
};

extern template class RowTable<ConversationLine>;

} // namespace floorwalker
