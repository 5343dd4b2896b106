// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "models/records/conversation/conversationmessage.h"

#include <QTimeZone>

namespace floorwalker {

//! One message of a conversation in words.
struct ThreadLine {
    ConversationMessageId id;
    bool isOurs = false; //!< to the contact
    QString direction; //!< the API's own words, here and below
    QString channel;
    QString identity; //!< of the contact on that channel
    QString status;
    std::optional<Instant> at;
    QString kind; //!< "Card"; empty for plain text
    QString text; //!< all there is to read, a line each
    QStringList choices; //!< what can be tapped
    QString reason; //!< why it failed, in words
    QStringList notes; //!< "sent as Harbour", "written in"
    QJsonObject raw; //!< as it came

    QString spoken() const; //!< all of it as one line, without its time

    friend bool operator==(const ThreadLine &, const ThreadLine &) = default;
};

ThreadLine threadLineOf(const ConversationMessage &message);

//! "Failed: the recipient cannot be reached", as far as it is known; empty when nothing is.
QString statusSentence(const ThreadLine &line);

//! The thread of one conversation, oldest first.
class ThreadTable final : public RowTable<ThreadLine>
{
    Q_OBJECT

public:
    ThreadTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    const QTimeZone &zone() const { return m_zone; }

protected:
    const std::vector<Column<ThreadLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;
    QVariant extra(int slot, int column, int role) const override;

private:
    QTimeZone m_zone;
    std::vector<Column<ThreadLine>> m_columns;
};

extern template class RowTable<ThreadLine>;

} // namespace floorwalker
