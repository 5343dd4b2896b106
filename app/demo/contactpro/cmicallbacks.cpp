// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/callbackbody.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QString timeText(Moment moment)
{
    return moment == 0 ? QString() : QString::fromLatin1(isoMillis(moment));
}

QString idText(const Guid &id)
{
    return id.isNull() ? QString() : QString::fromLatin1(id.text());
}

QString numberOf(const Queue &queue)
{
    return QString::fromLatin1(queue.number);
}

struct Field {
    QString name;
    bool isNumber;
    QString (*text)(const Callback &callback, const Simulation &floor); //!< empty: absent, never null
};

// In the order of the document's example.
const QList<Field> &fields()
{
    static const QList<Field> all {
        { u"callbackQueueNumber"_s, false, [](const Callback &c, const Simulation &) { return c.queueNumber; } },
        { u"creationTime"_s, false, [](const Callback &c, const Simulation &) { return timeText(c.created); } },
        { u"creatorId"_s, false, [](const Callback &c, const Simulation &) { return idText(c.creator); } },
        { u"creatorName"_s, false, [](const Callback &c, const Simulation &) { return c.creatorName; } },
        { u"customerNumber"_s, false, [](const Callback &c, const Simulation &) { return c.customerNumber; } },
        { u"extraData"_s, false, [](const Callback &c, const Simulation &) { return c.extraData; } },
        { u"gwPrefix"_s, false, [](const Callback &c, const Simulation &) { return c.gwPrefix; } },
        { u"failures"_s, true, [](const Callback &c, const Simulation &) { return QString::number(c.failures); } },
        { u"id"_s, false, [](const Callback &c, const Simulation &) { return idText(c.id); } },
        { u"lastCallTime"_s, false, [](const Callback &c, const Simulation &) { return timeText(c.lastCall); } },
        { u"lastResult"_s, false, [](const Callback &c, const Simulation &) { return resultWord(c.result); } },
        { u"maxCalls"_s, true, [](const Callback &c, const Simulation &) { return QString::number(c.maxCalls); } },
        { u"nextCallTime"_s, false, [](const Callback &c, const Simulation &) { return timeText(c.nextCall); } },
        { u"notes"_s, false, [](const Callback &c, const Simulation &) { return c.notes; } },
        { u"originalQueueNumber"_s, false,
          [](const Callback &c, const Simulation &floor) { return numberOf(floor.queues().at(c.originalQueue)); } },
        { u"originalQueueName"_s, false,
          [](const Callback &c, const Simulation &floor) { return floor.queues().at(c.originalQueue).name; } },
    };
    return all;
}

void write(Json &json, const Callback &callback, const Simulation &floor)
{
    json.object();
    for (const Field &field : fields()) {
        const QString text = field.text(callback, floor);
        if (field.isNumber)
            json.number(field.name.toLatin1(), text.toLongLong());
        else if (!text.isEmpty())
            json.text(field.name.toLatin1(), text);
    }
    json.endObject();
}

//! The filters of one request, each with the field it is about.
using Filters = QList<std::pair<const Field *, QString>>;

// The document's sentence is "any fields", its list of them ends after the first: so all of them.
Filters readFilters(Query &query)
{
    QStringList names;
    for (const Field &field : fields())
        names.append(field.name);
    Filters filters;
    for (const auto &[name, pattern] : query.filters(names))
        filters.append({ &fields().at(names.indexOf(name)), pattern });
    return filters;
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Filters filters = readFilters(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const auto &all = tenancy.floor.callbacks().all();
    Json json;
    json.array();
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) { // newest first, as in the example
        const Callback &callback = entry->second;
        const bool isWanted = std::all_of(filters.cbegin(), filters.cend(), [&](const auto &filter) {
            return matchesPattern(filter.first->text(callback, tenancy.floor), filter.second);
        });
        if (isWanted && visit.user.sees(callback.queue) && tenancy.isListed(callback.created))
            write(json, callback, tenancy.floor);
    }
    json.endArray();
    return Reply::json(json);
}

//! -1: there is none, or not for this user. Asked by its id a new one is there at once: what lags is the list.
CallbackNumber find(const Visit &visit, const Tenancy &tenancy)
{
    const CallbackDesk &desk = tenancy.floor.callbacks();
    const CallbackNumber number = desk.find(visit.ids.first());
    return number >= 0 && visit.user.sees(desk.all().at(number).queue) ? number : -1;
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const CallbackNumber number = find(visit, tenancy);
    if (number < 0)
        return Reply::notFound();
    Json json;
    write(json, tenancy.floor.callbacks().all().at(number), tenancy.floor);
    return Reply::json(json);
}

// The document names the properties and nothing else. Inferred: the customer had been in the queue that
// is to call, the caller of the API is the creator, and without a time the callback is due at once.
Reply create(const Visit &visit, Tenancy &tenancy)
{
    if (!tenancy.manners.hasCallbackIvr)
        return Reply::text(400, "Built-in Callback IVR Number is not defined");
    BodyReader body(visit.request.body);
    Callback wanted;
    wanted.queueNumber = body.required(u"callbackQueueNumber"_s);
    wanted.customerNumber = body.required(u"customerNumber"_s);
    wanted.extraData = body.optional(u"extraData"_s);
    wanted.gwPrefix = body.optional(u"gwPrefix"_s);
    wanted.nextCall = body.moment(u"nextCallTime"_s).value_or(0);
    wanted.notes = body.optional(u"notes"_s);
    wanted.queue = wanted.originalQueue = tenancy.floor.queueOfNumber(wanted.queueNumber);
    if (wanted.queue < 0 || !visit.user.sees(wanted.queue))
        body.refuse(u"Unknown queue number: '%1'"_s.arg(wanted.queueNumber));
    if (body.isFaulty())
        return body.refusal();
    wanted.created = tenancy.floor.now();
    wanted.creator = visit.user.id;
    wanted.creatorName = visit.user.surname + u", "_s + visit.user.firstName;
    return Reply::created("/cmi/callbacks/", tenancy.floor.orderCallback(wanted).text());
}

Reply change(const Visit &visit, Tenancy &tenancy)
{
    const CallbackNumber number = find(visit, tenancy);
    if (number < 0)
        return Reply::notFound();
    BodyReader body(visit.request.body);
    const CallbackChange change = readChange(body);
    if (body.isFaulty())
        return body.refusal();
    tenancy.floor.changeCallback(number, change);
    return Reply::empty(204);
}

} // namespace

// No DELETE in the document, and no PUT without an id, whatever the best practices say of "the PUT command".
void addCmiCallbacks(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/cmi/callbacks", "cmi.callbacks", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("POST", "/cmi/callbacks", "cmi.callbacks.create", [&](Visit &visit) { return create(visit, tenancy); });
    routes.add("GET", "/cmi/callbacks/{id}", "cmi.callbacks", [&](Visit &visit) { return single(visit, tenancy); });
    routes.add("PUT", "/cmi/callbacks/{id}", "cmi.callbacks.modify", [&](Visit &visit) { return change(visit, tenancy); });
}

} // namespace demo
