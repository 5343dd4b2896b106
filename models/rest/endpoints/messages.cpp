// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/messages.h"

#include "models/rest/endpoints/paths.h"

namespace floorwalker::contactpro {

namespace {

QString path()
{
    return QStringLiteral("cmi/messages");
}

QString pathOf(const MessageId &id)
{
    return path() + u'/' + segment(id.text());
}

} // namespace

Endpoint<QList<Message>> messages(const MessageFilter &filter)
{
    Parameters query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.append({name, value});
    };
    const auto iso = [](const std::optional<Instant> &moment) { return moment ? toIso(*moment) : QString(); };
    add(QStringLiteral("source"), filter.source);
    add(QStringLiteral("subType"), filter.subtype);
    add(QStringLiteral("sendTime"), iso(filter.sentFrom));
    add(QStringLiteral("sendTimeEnd"), iso(filter.sentUntil));
    add(QStringLiteral("creationTime"), iso(filter.createdFrom));
    add(QStringLiteral("creationTimeEnd"), iso(filter.createdUntil));
    return {.path = path(), .query = query, .decode = [](const Answered &answer) { return decodeMessages(answer.body); }};
}

Endpoint<Message> message(const MessageId &id)
{
    return {.path = pathOf(id), .decode = [](const Answered &answer) { return decodeMessage(answer.body); }};
}

Endpoint<MessageId> addMessage(const QByteArray &body)
{
    return {.verb = Verb::Post,
            .path = path(),
            .body = body,
            .contentType = QByteArrayLiteral("application/json"),
            .accept = QByteArrayLiteral("text/html"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &answer) -> Result<MessageId> { return MessageId(createdId(answer)); }};
}

Endpoint<Done> updateMessage(const MessageId &id, const NewMessage &message)
{
    return {.verb = Verb::Put,
            .path = pathOf(id),
            .body = encode(message),
            .contentType = QByteArrayLiteral("application/json"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

Endpoint<Done> deleteMessage(const MessageId &id)
{
    return {.verb = Verb::Delete,
            .path = pathOf(id),
            .accept = QByteArrayLiteral("*/*"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

} // namespace floorwalker::contactpro
