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

QByteArray toBytes(const FloorSnapshot &snapshot)
{
    QJsonObject times;
    for (auto it = snapshot.answeredAt.cbegin(); it != snapshot.answeredAt.cend(); ++it)
        times.insert(QString::number(it.key()), it->time_since_epoch().count());
    const QJsonObject object{{QStringLiteral("queues"), rawOf(snapshot.queues)},
                             {QStringLiteral("users"), rawOf(snapshot.users)},
                             {QStringLiteral("statuses"), rawOf(snapshot.statuses)},
                             {QStringLiteral("agents"), rawOf(snapshot.agents)},
                             {QStringLiteral("contacts"), rawOf(snapshot.contacts)},
                             {QStringLiteral("answeredAt"), times}};
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact), 1);
}

Result<FloorSnapshot> snapshotFromBytes(const QByteArray &bytes, const FieldSpellings &spellings)
{
    const QJsonObject object = QJsonDocument::fromJson(qUncompress(bytes)).object();
    FloorSnapshot snapshot;
    const QJsonObject times = object.value(u"answeredAt").toObject();
    for (auto it = times.begin(); it != times.end(); ++it)
        snapshot.answeredAt.insert(it.key().toInt(), Instant(Milliseconds(it->toInteger())));
    std::optional<Error> fault;
    take(decodeQueues(listIn(object, u"queues")), snapshot.queues, fault);
    take(decodeUsers(listIn(object, u"users")), snapshot.users, fault);
    take(decodeQueueStatuses(listIn(object, u"statuses")), snapshot.statuses, fault);
    take(decodeAgents(listIn(object, u"agents"), spellings,
                      snapshot.answeredAt.value(int(FeedId::Agents))),
         snapshot.agents, fault);
    take(decodeContacts(listIn(object, u"contacts"), QStringLiteral("rmi/contacts")), snapshot.contacts, fault);
    if (fault)
        return *fault;
    return snapshot;
}

} // namespace floorwalker
