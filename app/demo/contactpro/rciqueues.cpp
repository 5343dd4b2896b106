// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

const QStringList &knownFields()
{
    static const QStringList fields { u"id"_s, u"name"_s, u"description"_s };
    return fields;
}

QString fieldOf(const Queue &queue, const QString &field)
{
    return field == u"id" ? QString::fromLatin1(queue.id.text()) : field == u"name" ? queue.name : queue.description;
}

QByteArray channelWord(Channel channel)
{
    return channel == Channel::Phone ? "Phone" : channel == Channel::Chat ? "Chat" : "Email";
}

// Certain are id, name and description; the others are what some installations may have.
void write(Json &json, const Queue &queue, Spelling spelling)
{
    json.object();
    json.text("id", queue.id.text());
    json.text("name", queue.name);
    if (queue.description.isNull())
        json.null("description");
    else
        json.text("description", queue.description);
    if (spelling != Spelling::A)
        json.text("channelType", channelWord(queue.channel));
    if (spelling == Spelling::B)
        json.text("address", queue.address);
    if (spelling != Spelling::A && !queue.number.isEmpty())
        json.text("number", queue.number);
    json.endObject();
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const qint64 offset = visit.query.number(u"offset"_s, 0);
    const qint64 limit = visit.query.number(u"limit"_s, 100);
    const auto orders = SortOrder::fromText(visit.query.text(u"sort"_s).value_or(u"name"_s));
    const auto filters = visit.query.filters(knownFields());
    visit.query.overlook(u"language"_s);
    for (const SortOrder &order : orders) {
        if (!knownFields().contains(order.field))
            visit.query.refuse(u"Unknown field: '%1'"_s.arg(order.field));
    }
    if (visit.query.isFaulty())
        return visit.query.refusal();

    QList<const Queue *> found;
    for (int q = 0; q < tenancy.floor.queues().size(); ++q) {
        const Queue &queue = tenancy.floor.queues().at(q);
        const bool isWanted = std::all_of(filters.cbegin(), filters.cend(), [&](const auto &filter) {
            return matchesPattern(fieldOf(queue, filter.first), filter.second);
        });
        if (isWanted && visit.user.sees(q))
            found.append(&queue);
    }
    std::stable_sort(found.begin(), found.end(), [&](const Queue *a, const Queue *b) {
        for (const SortOrder &order : orders) {
            const int way = fieldOf(*a, order.field).localeAwareCompare(fieldOf(*b, order.field));
            if (way != 0)
                return order.isDescending ? way > 0 : way < 0;
        }
        return false;
    });
    Json json;
    json.array();
    for (const Queue *queue : page(found, offset, limit))
        write(json, *queue, tenancy.manners.spelling);
    json.endArray();
    return Reply::json(json);
}

} // namespace

void addRciQueues(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/rci/queues", "rci.queues", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/rci/queues/{id}", "rci.queues", [&](Visit &visit) {
        const int queue = tenancy.floor.queueNumber(visit.ids.first());
        if (queue < 0 || !visit.user.sees(queue))
            return Reply::notFound();
        Json json;
        write(json, tenancy.floor.queues().at(queue), tenancy.manners.spelling);
        return Reply::json(json);
    });
}

} // namespace demo
