// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/messagebody.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! After the one and before the other, as the document has it; what has no time is in no range.
struct Range {
    std::optional<Moment> after;
    std::optional<Moment> before;

    bool has(Moment moment) const
    {
        if (!after && !before)
            return true;
        return moment != 0 && (!after || moment > *after) && (!before || moment < *before);
    }
};

struct Wish {
    QList<std::pair<QString, QString>> filters;
    Range sent;
    Range created;
};

Wish readWish(Query &query)
{
    Wish wish;
    wish.filters = query.filters({ u"source"_s, u"subType"_s });
    wish.sent = { query.moment(u"sendTime"_s), query.moment(u"sendTimeEnd"_s) };
    wish.created = { query.moment(u"creationTime"_s), query.moment(u"creationTimeEnd"_s) };
    return wish;
}

bool isWanted(const Message &message, const Wish &wish)
{
    return wish.sent.has(message.sendTime) && wish.created.has(message.created)
            && std::all_of(wish.filters.cbegin(), wish.filters.cend(), [&](const auto &filter) {
                   return matchesPattern(filter.first == u"source" ? message.source : message.subType, filter.second);
               });
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Wish wish = readWish(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const auto &all = tenancy.floor.messages().all();
    QList<const Message *> found;
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) { // newest first, as callbacks are
        const Message &message = entry->second;
        if (isWanted(message, wish) && visit.user.sees(message.queue) && tenancy.isListed(message.created))
            found.append(&message);
    }
    Json json;
    json.array();
    for (qsizetype i = 0; i < found.size(); ++i) {
        // In the document's example two messages have one id.
        const bool isTwin = tenancy.manners.repeatsMessageIds && i % 2 == 1;
        writeMessage(json, *found.at(i), found.at(isTwin ? i - 1 : i)->id, tenancy.manners);
    }
    json.endArray();
    return Reply::json(json);
}

//! -1: there is none, or not for this user. Asked by its id a new one is there at once: what lags is the list.
MessageNumber find(const Visit &visit, const Tenancy &tenancy)
{
    const MessageDesk &desk = tenancy.floor.messages();
    const MessageNumber number = desk.find(visit.ids.first());
    return number >= 0 && visit.user.sees(desk.all().at(number).queue) ? number : -1;
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const MessageNumber number = find(visit, tenancy);
    if (number < 0)
        return Reply::notFound();
    const Message &message = tenancy.floor.messages().all().at(number);
    Json json;
    writeMessage(json, message, message.id, tenancy.manners);
    return Reply::json(json);
}

// A send time that has passed is taken: the document forbids none, and such a message is due at once.
Reply create(const Visit &visit, Tenancy &tenancy)
{
    BodyReader body(visit.request.body);
    Message wanted = readMessage(body, tenancy.floor, visit.user);
    if (body.isFaulty())
        return body.refusal();
    wanted.created = tenancy.floor.now();
    return Reply::created("/cmi/messages/", tenancy.floor.orderMessage(wanted).text());
}

// Inferred, for the document says nothing of it: what has begun to go out can be neither changed nor deleted,
// since both would lose who has got it. Past messages therefore stay.
std::optional<Reply> objection(const Message &message)
{
    if (message.isUntouched())
        return std::nullopt;
    return Reply::text(400, "Message is already being processed");
}

Reply change(const Visit &visit, Tenancy &tenancy)
{
    const MessageNumber number = find(visit, tenancy);
    if (number < 0)
        return Reply::notFound();
    BodyReader body(visit.request.body);
    const Message wanted = readMessage(body, tenancy.floor, visit.user);
    if (body.isFaulty())
        return body.refusal();
    if (const auto no = objection(tenancy.floor.messages().all().at(number)))
        return *no;
    tenancy.floor.changeMessage(number, wanted);
    return Reply::empty(204);
}

// The document names no answer: 204 as elsewhere is inferred.
Reply remove(const Visit &visit, Tenancy &tenancy)
{
    const MessageNumber number = find(visit, tenancy);
    if (number < 0)
        return Reply::notFound();
    if (const auto no = objection(tenancy.floor.messages().all().at(number)))
        return *no;
    tenancy.floor.removeMessage(number);
    return Reply::empty(204);
}

} // namespace

void addCmiMessages(Routes &routes, Tenancy &tenancy)
{
    const QByteArray all = "/cmi/messages", one = "/cmi/messages/{id}";
    routes.add("GET", all, "cmi.messages", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("POST", all, "cmi.messages.create", [&](Visit &visit) { return create(visit, tenancy); });
    routes.add("GET", one, "cmi.messages", [&](Visit &visit) { return single(visit, tenancy); });
    routes.add("PUT", one, "cmi.messages.modify", [&](Visit &visit) { return change(visit, tenancy); });
    routes.add("DELETE", one, "cmi.messages.delete", [&](Visit &visit) { return remove(visit, tenancy); });
}

} // namespace demo
