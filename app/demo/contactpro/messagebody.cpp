// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/messagebody.h"

#include "app/demo/wire/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qsizetype LongestText = 2000;
constexpr qsizetype LongestAddress = 256;
constexpr int MostRetries = 10;
constexpr int ShortestDelay = 60;
constexpr int LongestDelay = 3600;

QString requiredUpTo(BodyReader &body, const QString &name, qsizetype longest)
{
    const QString value = body.required(name);
    if (value.size() > longest)
        body.refuse(u"Invalid property: '%1'"_s.arg(name));
    return value;
}

// Declared as a list, in every example a wrapper of one; the wrapper's only element may stand bare.
QList<BodyReader> partsOf(BodyReader &body)
{
    if (body.isList(u"destinations"_s))
        return body.parts(u"destinations"_s);
    BodyReader wrapper = body.part(u"destinations"_s);
    if (wrapper.isList(u"destination"_s))
        return wrapper.parts(u"destination"_s);
    return { wrapper.part(u"destination"_s) };
}

QList<Destination> readDestinations(BodyReader &body)
{
    QList<Destination> destinations;
    for (BodyReader &part : partsOf(body))
        destinations.append({ requiredUpTo(part, u"address"_s, LongestAddress) }); // the status is the system's
    if (destinations.isEmpty())
        body.refuse(u"Missing property: 'destination'"_s);
    return destinations;
}

QByteArray word(DestinationStatus status)
{
    static const QByteArrayList words { "ADDED", "PROCESSING", "FAILED", "HANDLED" };
    return words.at(int(status));
}

void write(Json &json, const Destination &destination, QByteArrayView key = {})
{
    json.object(key);
    json.text("address", destination.address);
    json.text("status", word(destination.status));
    json.endObject();
}

void writeList(Json &json, const Message &message, QByteArrayView key)
{
    json.array(key);
    for (const Destination &destination : message.destinations)
        write(json, destination);
    json.endArray();
}

void writeDestinations(Json &json, const Message &message, const Manners &manners)
{
    if (manners.spelling == Spelling::B) {
        writeList(json, message, "destinations");
        return;
    }
    json.object("destinations");
    if (manners.collapsesSingles && message.destinations.size() == 1)
        write(json, message.destinations.first(), "destination");
    else
        writeList(json, message, "destination");
    json.endObject();
}

} // namespace

Message readMessage(BodyReader &body, const Simulation &floor, const ApiUser &user)
{
    Message message;
    message.destinations = readDestinations(body);
    message.text = requiredUpTo(body, u"message"_s, LongestText);
    message.source = body.required(u"source"_s);
    message.subType = body.required(u"subType"_s);
    message.sendTime = body.moment(u"sendTime"_s).value_or(0);
    message.maxRetries = body.number(u"maxRetryCount"_s, message.maxRetries, 0, MostRetries);
    message.retryDelay = body.number(u"retryDelay"_s, message.retryDelay, ShortestDelay, LongestDelay);
    const QString type = body.optional(u"contentType"_s);
    message.isTemplate = type == u"template";
    if (body.has(u"contentType"_s) && !message.isTemplate && type != u"text")
        body.refuse(u"Invalid value for 'contentType': '%1'"_s.arg(type));
    if (message.isTemplate && !QJsonDocument::fromJson(message.text.toUtf8()).isObject())
        body.refuse(u"The message of a template is not a JSON document"_s);
    message.queue = floor.queueOfAddress(message.source);
    if (message.queue < 0 || !user.sees(message.queue))
        body.refuse(u"Unknown chat queue address: '%1'"_s.arg(message.source));
    return message;
}

// No example has a contentType, and all of them are texts: so only templates show it.
void writeMessage(Json &json, const Message &message, const Guid &shownId, const Manners &manners)
{
    json.object();
    writeDestinations(json, message, manners);
    json.text("message", message.text);
    json.text("id", shownId.text());
    json.text(manners.spelling == Spelling::A ? "creationTime" : "creationDate", isoMillis(message.created));
    json.text("source", message.source);
    json.text("subType", message.subType);
    if (message.sendTime != 0)
        json.text("sendTime", isoMillis(message.sendTime));
    json.number("maxRetryCount", message.maxRetries);
    json.number("retryDelay", message.retryDelay);
    if (message.isTemplate)
        json.text("contentType", QByteArrayView("template"));
    json.endObject();
}

} // namespace demo
