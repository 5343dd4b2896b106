// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include "app/demo/wire/json.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

// One queue's counters come and go, as no document promises that they are always there.
constexpr int Forgetful = 6;

bool forgetsWrapUp(int queue, Moment now)
{
    return queue == Forgetful && now / (10 * Second) % 3 == 0;
}

void write(Json &json, int number, const Queue &queue, const QueueFigures &figures, Moment now)
{
    json.object();
    json.text("id", queue.id.text());
    json.text("name", queue.name);
    json.number("inQueueCurrent", figures.waiting);
    json.number("waitingDurationCurrentMax", figures.waiting > 0 ? now - figures.oldestArrival : 0);
    json.number("agentsServing", figures.serving);
    json.number("agentsNotReady", figures.notReady);
    json.number("agentsFree", figures.free);
    if (!forgetsWrapUp(number, now))
        json.number("agentsWrapUp", figures.wrapUp);
    json.text("serviceState", QByteArrayView(queue.isDormant ? "CLOSED" : "OPEN")); // of no document
    json.endObject();
}

QString typeOf(Channel channel)
{
    return channel == Channel::Phone ? u"Phone"_s : channel == Channel::Chat ? u"Chat"_s : u"Email"_s;
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const QStringList types = visit.query.words(u"type"_s);
    for (const QString &type : types) {
        if (type != u"Phone" && type != u"Chat" && type != u"Email")
            visit.query.refuse(u"Invalid type: '%1'"_s.arg(type));
    }
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const QList<QueueFigures> figures = tenancy.floor.figures();
    Json json;
    json.array();
    for (int q = 0; q < figures.size(); ++q) {
        const Queue &queue = tenancy.floor.queues().at(q);
        const bool isActive = figures[q].waiting > 0 || figures[q].serving > 0;
        // Only the whole list leaves out queues where nothing happens.
        const bool isWanted = types.isEmpty() ? isActive : types.contains(typeOf(queue.channel));
        if (isWanted && visit.user.sees(q))
            write(json, q, queue, figures[q], tenancy.floor.now());
    }
    json.endArray();
    return Reply::json(json);
}

} // namespace

void addRmiQueueStatuses(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/rmi/queueStatuses", "rmi.queueStatuses",
               [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/rmi/queueStatuses/{id}", "rmi.queueStatuses", [&](Visit &visit) {
        const int queue = tenancy.floor.queueNumber(visit.ids.first());
        if (queue < 0 || !visit.user.sees(queue))
            return Reply::notFound();
        Json json;
        write(json, queue, tenancy.floor.queues().at(queue), tenancy.floor.figures().at(queue), tenancy.floor.now());
        return Reply::json(json);
    });
}

} // namespace demo
