// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/listentable.h"

#include "models/items/listencolumns.h"

#include <QCoreApplication>

namespace floorwalker {

QString listenerOf(const ListenLogEntry &entry)
{
    return entry.userName.isEmpty() ? entry.login : entry.userName;
}

QString listenerText(const ListenLogEntry &entry, bool isOwn)
{
    const QString who = listenerOf(entry);
    if (!isOwn)
        return who.isEmpty() ? enDash : who;
    //: A name in a list, of the person who reads it
    return who.isEmpty() ? QCoreApplication::translate("Columns", "you") : QCoreApplication::translate("Columns", "%1 (you)").arg(who);
}

QList<ListenLine> listenLines(const QList<ListenLogEntry> &log, const QString &user)
{
    QList<ListenLine> lines;
    for (qsizetype i = 0; i < log.size(); ++i) {
        const QString id = log[i].id.isEmpty() ? QString::number(i) : log[i].id;
        lines.append({Id<ListenTag>(id), log[i], !user.isEmpty() && log[i].login.compare(user, Qt::CaseInsensitive) == 0});
    }
    return lines;
}

ListenTable::ListenTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{listenTimeColumn<ListenLine>(zone), listenerColumn<ListenLine>(), listenReasonColumn<ListenLine>()}
{
}

bool ListenTable::comesBefore(int slotA, int slotB) const
{
    return isNewer(inSlot(slotA).entry.at, inSlot(slotB).entry.at);
}

template class RowTable<ListenLine>;

} // namespace floorwalker
