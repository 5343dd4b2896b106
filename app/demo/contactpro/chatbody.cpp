// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/chatbody.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qsizetype LongestTitle = 256;

ChatParticipant readParticipant(BodyReader &part)
{
    return { part.required(u"alias"_s, true), part.required(u"uniquekey"_s) };
}

ChatLine readLine(BodyReader &part, Moment now)
{
    ChatLine line;
    line.text = part.required(u"message"_s);
    line.speaker = part.required(u"originator"_s);
    line.isSystem = part.flag(u"system_message"_s);
    // Declared "timestamp"; the document's own example says "timeStamp".
    line.at = part.moment(part.has(u"timestamp"_s) ? u"timestamp"_s : u"timeStamp"_s).value_or(now);
    const QString type = part.optional(u"type"_s);
    if (!type.isEmpty() && type != u"text")
        part.refuse(u"Invalid value for 'type': '%1'"_s.arg(type));
    return line;
}

QList<ChatLine> readTranscript(BodyReader &body, Moment now)
{
    BodyReader transcript = body.part(u"transcript"_s);
    QList<ChatLine> lines;
    for (BodyReader &message : transcript.parts(u"messages"_s))
        lines.append(readLine(message, now));
    if (lines.isEmpty())
        body.refuse(u"Missing property: 'messages'"_s);
    std::stable_sort(lines.begin(), lines.end(), [](const ChatLine &a, const ChatLine &b) { return a.at < b.at; });
    return lines;
}

int readQueue(BodyReader &body, const Simulation &floor)
{
    BodyReader from = body.part(u"from_queue"_s);
    const QString id = from.required(u"id"_s);
    const auto guid = Guid::fromText(id.toUtf8());
    if (!guid)
        body.refuse(u"Invalid GUID: '%1'"_s.arg(id));
    const int queue = guid ? floor.queueNumber(*guid) : -1;
    if (queue < 0 || floor.queues().at(queue).channel != Channel::Chat)
        body.refuse(u"Unknown chat queue: '%1'"_s.arg(id));
    return queue;
}

} // namespace

ChatOrder readChat(BodyReader &body, const Simulation &floor)
{
    ChatOrder order;
    const QString type = body.required(u"channel_type"_s);
    if (type != u"chat" && type != u"chatout")
        body.refuse(u"Invalid value for 'channel_type': '%1'"_s.arg(type));
    order.isOutbound = type == u"chatout";
    order.subtype = body.required(u"channel_sub_type"_s);
    order.originator = body.required(u"originator"_s);
    order.destination = body.required(u"destination"_s);
    order.title = body.required(u"title"_s, true);
    if (order.title.size() > LongestTitle)
        body.refuse(u"Invalid property: 'title'"_s);
    order.queue = readQueue(body, floor);
    for (BodyReader &participant : body.parts(u"participants"_s))
        order.participants.append(readParticipant(participant));
    order.lines = readTranscript(body, floor.now());
    return order;
}

} // namespace demo
