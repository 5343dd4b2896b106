// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/message.h"

#include "models/records/jsonreading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/messages");
}

DeliveryStatus statusOf(const QString &word)
{
    for (const DeliveryStatus status : allDeliveryStatuses) {
        if (status != DeliveryStatus::Unknown && word.compare(apiWord(status), Qt::CaseInsensitive) == 0)
            return status;
    }
    return DeliveryStatus::Unknown;
}

bool isTemplateWord(const QString &contentType)
{
    return contentType.compare(u"template", Qt::CaseInsensitive) == 0;
}

//! The entries of a list, of a wrapper around one, or of a wrapper around a single one. Nothing when it is
//! none of them: a recipient who is not understood must not be missing from a message unsaid.
//! (reference: contactpro-cmi-additions 32)
std::optional<QJsonArray> entriesOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QJsonArray();
    if (value.isArray())
        return value.toArray();
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return QJsonArray();
    if (object.contains(u"address"))
        return QJsonArray{object};
    if (!object.contains(u"destination"))
        return std::nullopt;
    const QJsonValue wrapped = object.value(u"destination");
    if (wrapped.isArray())
        return wrapped.toArray();
    if (wrapped.isObject())
        return QJsonArray{wrapped};
    return wrapped.isNull() ? std::optional(QJsonArray()) : std::nullopt;
}

QList<Destination> readDestinations(const QJsonValue &value, const QString &where, std::optional<Error> &fault)
{
    const auto blame = [&fault](const QString &place, const QString &expected) {
        if (!fault)
            fault = Error{.kind = ErrorKind::Undecodable, .detail = place + QStringLiteral(": expected ") + expected};
    };
    const auto entries = entriesOf(value);
    if (!entries)
        blame(where, QStringLiteral("a list"));
    QList<Destination> destinations;
    const QJsonArray listed = entries.value_or(QJsonArray());
    for (const QJsonValue &entry : listed) {
        const QString place = QStringLiteral("%1[%2]").arg(where).arg(destinations.size());
        if (!entry.isObject())
            blame(place, QStringLiteral("an object"));
        const QJsonObject object = entry.toObject();
        FieldReader fields(object, place);
        Destination destination{.address = fields.text(u"address").trimmed(), .statusWord = fields.text(u"status")};
        destination.status = statusOf(destination.statusWord);
        if (!fault && fields.fault())
            fault = fields.fault();
        destinations.append(destination);
    }
    return destinations;
}

Result<Message> readMessage(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    Message message{.id = MessageId(fields.text(u"id")),
                    .source = fields.text(u"source").trimmed(),
                    .subtype = fields.text(u"subType"),
                    .text = fields.text(u"message"),
                    .contentType = fields.text(u"contentType"),
                    .sendTime = fields.moment(u"sendTime"),
                    .maxRetries = fields.integer(u"maxRetryCount"),
                    .retryDelay = fields.integer(u"retryDelay"),
                    .raw = object};
    // Declared as creationDate; every example says creationTime. (reference: contactpro-cmi-additions 2)
    message.created = fields.moment(fields.has(u"creationTime") ? u"creationTime" : u"creationDate");
    message.isTemplate = isTemplateWord(message.contentType);
    std::optional<Error> fault = fields.fault();
    message.destinations = readDestinations(object.value(u"destinations"), where + QStringLiteral(".destinations"), fault);
    if (fault)
        return *fault;
    if (message.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return message;
}

} // namespace

QString apiWord(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Added: return QStringLiteral("ADDED");
    case DeliveryStatus::Processing: return QStringLiteral("PROCESSING");
    case DeliveryStatus::Handled: return QStringLiteral("HANDLED");
    case DeliveryStatus::Failed: return QStringLiteral("FAILED");
    case DeliveryStatus::Unknown: break;
    }
    return {};
}

bool Message::isUntouched() const
{
    return !destinations.isEmpty()
        && std::all_of(destinations.cbegin(), destinations.cend(),
                       [](const Destination &destination) { return destination.status == DeliveryStatus::Added; });
}

QString keyOf(const Message &message)
{
    return QStringList{message.id.text(), message.source, message.subtype,
                       message.created ? toIso(*message.created) : QString()}
        .join(u'\n');
}

NewMessage writable(const Message &message)
{
    NewMessage written{.source = message.source,
                       .subtype = message.subtype,
                       .text = message.text,
                       .isTemplate = message.isTemplate,
                       .sendTime = message.sendTime,
                       .maxRetries = int(message.maxRetries.value_or(NewMessage::usualRetries)),
                       .retryDelay = int(message.retryDelay.value_or(NewMessage::usualRetryDelay))};
    for (const Destination &destination : message.destinations)
        written.addresses.append(destination.address);
    return written;
}

Result<QList<Message>> decodeMessages(const QByteArray &body)
{
    return decodeList<Message>(body, resource(), readMessage);
}

Result<Message> decodeMessage(const QByteArray &body)
{
    return decodeOne(body, resource(), readMessage);
}

QByteArray encode(const NewMessage &message)
{
    QJsonArray destinations;
    for (const QString &address : message.addresses)
        destinations.append(QJsonObject{{QStringLiteral("address"), address}});
    QJsonObject object{
        {QStringLiteral("contentType"), message.isTemplate ? QStringLiteral("template") : QStringLiteral("text")},
        {QStringLiteral("destinations"), QJsonObject{{QStringLiteral("destination"), destinations}}},
        {QStringLiteral("maxRetryCount"), message.maxRetries},
        {QStringLiteral("message"), message.text},
        {QStringLiteral("retryDelay"), message.retryDelay},
        {QStringLiteral("source"), message.source},
        {QStringLiteral("subType"), message.subtype}};
    if (message.sendTime)
        object.insert(QStringLiteral("sendTime"), toIso(*message.sendTime));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

NewMessage newMessageOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto text = [&object](QStringView key) { return object.value(key).toString(); };
    NewMessage message{.source = text(u"source"),
                       .subtype = text(u"subType"),
                       .text = text(u"message"),
                       .isTemplate = isTemplateWord(text(u"contentType")),
                       .sendTime = instantFromIso(text(u"sendTime")),
                       .maxRetries = object.value(u"maxRetryCount").toInt(NewMessage::usualRetries),
                       .retryDelay = object.value(u"retryDelay").toInt(NewMessage::usualRetryDelay)};
    const QList<QJsonObject> destinations = wrappedObjects(object.value(u"destinations"), u"destination");
    for (const QJsonObject &destination : destinations)
        message.addresses.append(destination.value(u"address").toString());
    return message;
}

} // namespace floorwalker
