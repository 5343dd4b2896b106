// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/snapshotbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace floorwalker {

namespace {

template<typename Record>
QJsonArray rawOf(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(record.raw);
    return array;
}

QByteArray listIn(const QJsonObject &object, QStringView key)
{
    return QJsonDocument(object.value(key).toArray()).toJson(QJsonDocument::Compact);
}

template<typename List>
void take(Result<List> decoded, List &into, std::optional<Error> &fault)
{
    if (decoded)
        into = std::move(decoded).value();
    else if (!fault)
        fault = decoded.error();
}

} // namespace

QByteArray toBytes(const DeskSnapshot &snapshot)
{
    const FloorSnapshot &floor = snapshot.floor;
    QJsonObject times;
    for (auto it = floor.answeredAt.cbegin(); it != floor.answeredAt.cend(); ++it)
        times.insert(QString::number(it.key()), it->time_since_epoch().count());
    QJsonObject object{{QStringLiteral("queues"), rawOf(floor.queues)},
                       {QStringLiteral("users"), rawOf(floor.users)},
                       {QStringLiteral("statuses"), rawOf(floor.statuses)},
                       {QStringLiteral("agents"), rawOf(floor.agents)},
                       {QStringLiteral("contacts"), rawOf(floor.contacts)},
                       {QStringLiteral("answeredAt"), times}};
    if (snapshot.callbacks) {
        object.insert(QStringLiteral("callbacks"), rawOf(snapshot.callbacks->callbacks));
        object.insert(QStringLiteral("callbacksAt"), snapshot.callbacks->answeredAt.time_since_epoch().count());
    }
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact), 1);
}

Result<DeskSnapshot> snapshotFromBytes(const QByteArray &bytes, const FieldSpellings &spellings)
{
    const QJsonObject object = QJsonDocument::fromJson(qUncompress(bytes)).object();
    DeskSnapshot snapshot;
    FloorSnapshot &floor = snapshot.floor;
    const QJsonObject times = object.value(u"answeredAt").toObject();
    for (auto it = times.begin(); it != times.end(); ++it)
        floor.answeredAt.insert(it.key().toInt(), Instant(Milliseconds(it->toInteger())));
    std::optional<Error> fault;
    take(decodeQueues(listIn(object, u"queues")), floor.queues, fault);
    take(decodeUsers(listIn(object, u"users")), floor.users, fault);
    take(decodeQueueStatuses(listIn(object, u"statuses")), floor.statuses, fault);
    take(decodeAgents(listIn(object, u"agents"), spellings, floor.answeredAt.value(int(FeedId::Agents))),
         floor.agents, fault);
    take(decodeContacts(listIn(object, u"contacts"), QStringLiteral("rmi/contacts")), floor.contacts, fault);
    if (object.contains(u"callbacksAt")) {
        snapshot.callbacks = CallbackSnapshot{.answeredAt = Instant(Milliseconds(object.value(u"callbacksAt").toInteger()))};
        take(decodeCallbacks(listIn(object, u"callbacks")), snapshot.callbacks->callbacks, fault);
    }
    if (fault)
        return *fault;
    return snapshot;
}

} // namespace floorwalker
