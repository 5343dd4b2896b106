// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/contactview.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qint64 DefaultLimit = 1000;
constexpr qint64 Kept = 36 * Hour; // the monitoring database forgets what is older and closed

QString channelWord(Channel channel)
{
    return channel == Channel::Phone ? u"Phone"_s : channel == Channel::Chat ? u"Chat"_s : u"Email"_s;
}

QString fieldOf(const ContactView &view, const Contact &contact, const QString &field)
{
    if (field.toLower() == u"channel")
        return channelWord(contact.channel);
    if (field == u"arrivalQueueTime")
        return contact.queue < 0 ? QString() : QString::fromLatin1(isoMillis(contact.arrival));
    return QString::fromUtf8(view.text(field));
}

void write(Json &json, const ContactView &view, const Contact &contact)
{
    const auto give = [&](QByteArrayView key, const QByteArray &value) {
        if (!value.isEmpty())
            json.text(key, value);
    };
    json.object();
    json.text("id", view.id());
    json.text("contactGroupId", view.group());
    give("queueId", view.text(u"queueId"_s));
    give("queueName", view.queueName());
    json.text("status", view.status());
    give("subject", view.subject());
    if (contact.queue >= 0)
        json.text("arrivalQueueTime", isoMillis(contact.arrival));
    give("agentId", view.text(u"agentId"_s));
    give("agentName", view.agentName());
    json.text("channel", channelWord(contact.channel));
    json.endObject();
}

struct Wish {
    std::optional<Moment> start, end;
    std::optional<QSet<QString>> agents, queues, groups;
    QList<std::pair<QString, QString>> filters;
    bool showsAllInProcess = false;
    qint64 offset = 0, limit = DefaultLimit;
};

Wish readWish(Query &query)
{
    Wish wish;
    wish.start = query.moment(u"startTime"_s);
    wish.end = query.moment(u"endTime"_s);
    wish.agents = query.ids(u"agentId"_s);
    wish.queues = query.ids(u"queueId"_s);
    wish.groups = query.ids(u"contactGroupId"_s);
    wish.showsAllInProcess = query.flag(u"showAllInProcess"_s);
    wish.offset = query.number(u"offset"_s, 0);
    wish.limit = query.number(u"limit"_s, DefaultLimit);
    wish.filters = query.filters({ u"id"_s, u"status"_s, u"subject"_s, u"queueName"_s, u"agentName"_s,
                                   u"arrivalQueueTime"_s, u"channel"_s, u"Channel"_s });
    for (const QString &name : { u"language"_s, u"applicationName"_s })
        query.overlook(name);
    return wish;
}

bool isWanted(const Contact &contact, const ContactView &view, const Wish &wish, Moment now)
{
    const bool isInRange = (!wish.start || contact.arrival >= *wish.start) && (!wish.end || contact.arrival <= *wish.end);
    if (!isInRange && !(wish.showsAllInProcess && contact.isOpen()))
        return false;
    if (!contact.isOpen() && contact.arrival < now - Kept)
        return false;
    const auto among = [&](const std::optional<QSet<QString>> &ids, const QString &field) {
        return !ids || ids->contains(QString::fromLatin1(view.text(field)));
    };
    return among(wish.agents, u"agentId"_s) && among(wish.queues, u"queueId"_s)
            && among(wish.groups, u"contactGroupId"_s)
            && std::all_of(wish.filters.cbegin(), wish.filters.cend(), [&](const auto &filter) {
                   const QString text = fieldOf(view, contact, filter.first);
                   return filter.first == u"status" ? matchesAnyOf(text, filter.second)
                                                    : matchesPattern(text, filter.second);
               });
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Wish wish = readWish(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Simulation &floor = tenancy.floor;
    QList<const Contact *> found;
    for (ContactNumber n = floor.endContact() - 1; n >= floor.firstContact(); --n) {
        const Contact &contact = floor.contact(n);
        if (tenancy.mayBeSeen(contact, visit.user) && tenancy.isListed(contact.arrival)
            && isWanted(contact, ContactView(floor, contact), wish, floor.now()))
            found.append(&contact);
    }
    Json json;
    json.array();
    for (const Contact *contact : page(found, wish.offset, wish.limit))
        write(json, ContactView(floor, *contact), *contact);
    json.endArray();
    return Reply::json(json);
}

} // namespace

void addRmiContacts(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/rmi/contacts", "rmi.contacts", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/rmi/contacts/{id}", "rmi.contacts", [&](Visit &visit) {
        const Contact *contact = tenancy.findSeen(visit.ids.first(), visit.user);
        if (!contact)
            return Reply::notFound();
        Json json;
        write(json, ContactView(tenancy.floor, *contact), *contact);
        return Reply::json(json);
    });
}

} // namespace demo
