// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/chatbody.h"
#include "app/demo/contactpro/contactview.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/contents/chatcontent.h"
#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! A chat is the whole group: one conversation, whoever had it. Its id is the group's, without hyphens.
struct Chat {
    const Contact *first = nullptr;
    const Contact *last = nullptr; //!< the last somebody answered, or the first
};

Chat chatOf(const Simulation &floor, const QList<ContactNumber> &segments)
{
    Chat chat { &floor.contact(segments.first()), &floor.contact(segments.first()) };
    for (const ContactNumber number : segments) {
        if (floor.contact(number).agent >= 0)
            chat.last = &floor.contact(number);
    }
    return chat;
}

bool mayBeSeen(const QList<ContactNumber> &segments, const Visit &visit, const Tenancy &tenancy)
{
    return std::any_of(segments.cbegin(), segments.cend(), [&](ContactNumber number) {
        return tenancy.mayBeSeen(tenancy.floor.contact(number), visit.user);
    });
}

// Type, status and their details are called required and stand in no example.
void writeHead(Json &json, const Chat &chat, const Simulation &floor)
{
    const ContactView view(floor, *chat.first);
    json.text("id", chat.first->group.text());
    json.text("originator", view.source());
    json.text("destination", view.destination());
    json.object("from_queue");
    json.text("id", view.text(u"queueId"_s));
    json.text("name", view.queueName());
    json.endObject();
    json.text("title", view.subject());
    json.text("date_created", isoMillis(chat.first->arrival));
    json.text("channel_type", QByteArrayView("chat"));
    json.text("channel_sub_type", view.subtype());
    if (chat.last->agent >= 0) {
        const ContactView answered(floor, *chat.last);
        json.text("agentId", answered.text(u"agentId"_s));
        json.text("agentName", answered.agentName());
    }
}

void writeParticipants(Json &json, const QList<ChatParticipant> &participants)
{
    json.array("participants");
    for (const ChatParticipant &who : participants) {
        json.object();
        json.text("alias", who.alias);
        json.text("uniquekey", who.key);
        json.endObject();
    }
    json.endArray();
}

// Newest first; and as in the document's example the newer half spells the time in another way.
void writeTranscript(Json &json, const QList<ChatLine> &lines)
{
    json.object("transcript");
    json.array("messages");
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const ChatLine &line = lines.at(i);
        json.object();
        json.text("message", line.text);
        json.text("originator", line.speaker);
        json.text(i >= (lines.size() + 1) / 2 ? "timeStamp" : "timestamp", isoMillis(line.at));
        json.text("type", QByteArrayView(line.isAttachment ? "attachment" : "text"));
        json.flag("system_message", line.isSystem);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

struct Wish {
    QList<std::pair<QString, QString>> filters;
    qint64 limit = UsualLimit;
};

Wish readWish(Query &query)
{
    Wish wish;
    wish.filters = query.filters({ u"originator"_s, u"channel_sub_type"_s, u"destination"_s });
    wish.limit = query.number(u"limit"_s, UsualLimit);
    query.overlook(u"language"_s);
    return wish;
}

bool passes(const Contact &first, const Wish &wish, const Simulation &floor)
{
    const ContactView view(floor, first);
    return std::all_of(wish.filters.cbegin(), wish.filters.cend(), [&](const auto &filter) {
        const QByteArray text = filter.first == u"originator" ? view.source()
                : filter.first == u"destination"              ? view.destination()
                                                              : view.subtype();
        return matchesPattern(QString::fromUtf8(text).trimmed(), filter.second.trimmed());
    });
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Wish wish = readWish(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Simulation &floor = tenancy.floor;
    qint64 left = wish.limit;
    Json json;
    json.array();
    for (ContactNumber n = floor.endContact() - 1; n >= floor.firstContact() && left > 0; --n) {
        const Contact &first = floor.contact(n);
        if (first.channel != Channel::Chat || !floor.isFirstOfGroup(first) || !tenancy.isListed(first.arrival)
            || !passes(first, wish, floor))
            continue;
        const QList<ContactNumber> segments = floor.journey(first.group);
        if (!mayBeSeen(segments, visit, tenancy))
            continue;
        json.object();
        writeHead(json, chatOf(floor, segments), floor);
        json.endObject();
        --left;
    }
    json.endArray();
    return Reply::json(json);
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const QList<ContactNumber> segments = tenancy.floor.journey(visit.ids.first());
    if (!mayBeSeen(segments, visit, tenancy)
        || tenancy.floor.contact(segments.first()).channel != Channel::Chat)
        return Reply::notFound();
    const ChatContent content = ChatContent::of(tenancy.floor, visit.ids.first());
    Json json;
    json.object();
    writeHead(json, chatOf(tenancy.floor, segments), tenancy.floor);
    writeParticipants(json, content.participants);
    writeTranscript(json, content.lines);
    json.endObject();
    return Reply::json(json);
}

Reply create(const Visit &visit, Tenancy &tenancy)
{
    BodyReader body(visit.request.body);
    const ChatOrder wanted = readChat(body, tenancy.floor);
    if (body.isFaulty())
        return body.refusal();
    if (!visit.user.sees(wanted.queue))
        return Reply::text(403, "HTTP 403 Forbidden");
    return Reply::created("/cmi/chats/", tenancy.floor.orderChat(wanted).text());
}

} // namespace

void addCmiChats(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/cmi/chats", "cmi.chats", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("POST", "/cmi/chats", "cmi.chats.create", [&](Visit &visit) { return create(visit, tenancy); });
    routes.add("GET", "/cmi/chats/{id}", "cmi.chats", [&](Visit &visit) { return single(visit, tenancy); });
}

} // namespace demo
