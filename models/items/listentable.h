// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtable.h"
#include "models/records/contactpro/callrecording.h"

#include <QTimeZone>

namespace floorwalker {

//! Somebody listened to a recording. The entries of one recording have no id of their own (reference:
//! contactpro-cmi-additions 3), so the place in its log stands for it.
struct ListenLine {
    Id<struct ListenTag> id;
    ListenLogEntry entry;
    bool isOwn = false;

    friend bool operator==(const ListenLine &, const ListenLine &) = default;
};

QString listenerOf(const ListenLogEntry &entry); //!< the name, else the login
QString listenerText(const ListenLogEntry &entry, bool isOwn);

//! user: the login of who is signed in.
QList<ListenLine> listenLines(const QList<ListenLogEntry> &log, const QString &user);

//! Who listened, when and why, the latest on top.
class ListenTable final : public RowTable<ListenLine>
{
    Q_OBJECT

public:
    ListenTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

protected:
    const std::vector<Column<ListenLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ListenLine>> m_columns;
};

extern template class RowTable<ListenLine>;

} // namespace floorwalker
