// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/counters.h"

#include "app/demo/wire/json.h"

#include <QMap>

#include <numeric>

namespace demo {

namespace {

using Counters = QList<std::pair<QByteArray, qint64>>;

qint64 sumOf(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
}

Counters byName(const QMap<QString, int> &counts)
{
    Counters counters;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        counters.append({ count.key().toUtf8(), count.value() });
    return counters;
}

Counters ofCallbacks(const Tenancy &tenancy)
{
    const CallbackDesk &desk = tenancy.floor.callbacks();
    return { { "created", desk.ordered() }, { "changed", desk.changed() } };
}

Counters ofChats(const Tenancy &tenancy)
{
    return { { "created", tenancy.floor.chatOrders().size() } };
}

Counters ofRemarks(const Tenancy &tenancy)
{
    return { { "written", tenancy.remarks.written() } };
}

Counters ofListenings(const Tenancy &tenancy)
{
    return { { "logged", tenancy.listenLog.added() } };
}

Counters ofMessages(const Tenancy &tenancy)
{
    const MessageDesk &desk = tenancy.floor.messages();
    return { { "created", desk.ordered() }, { "changed", desk.changed() }, { "deleted", desk.removed() },
             { "delivered", sumOf(desk.deliveries()) }, { "failed", sumOf(desk.failures()) } };
}

Counters ofDeliveries(const Tenancy &tenancy)
{
    return byName(tenancy.floor.messages().deliveries());
}

Counters ofFailures(const Tenancy &tenancy)
{
    return byName(tenancy.floor.messages().failures());
}

Counters ofConsents(const Tenancy &tenancy)
{
    return { { "written", tenancy.consents.written() }, { "deleted", tenancy.consents.removed() } };
}

} // namespace

std::optional<Reply> countersFor(const QByteArray &what, const Tenancy &tenancy)
{
    static const QMap<QByteArray, Counters (*)(const Tenancy &)> all {
        { "GET /_demo/callbacks", ofCallbacks },
        { "GET /_demo/chats", ofChats },
        { "GET /_demo/consents", ofConsents },
        { "GET /_demo/listenings", ofListenings },
        { "GET /_demo/messages", ofMessages },
        { "GET /_demo/messages/deliveries", ofDeliveries },
        { "GET /_demo/messages/failures", ofFailures },
        { "GET /_demo/remarks", ofRemarks },
    };
    const auto found = all.find(what);
    if (found == all.end())
        return std::nullopt;
    Json json;
    json.object();
    for (const auto &[name, count] : found.value()(tenancy))
        json.number(name, count);
    json.endObject();
    return Reply::json(json);
}

} // namespace demo
