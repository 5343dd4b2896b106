// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/contactpro.h"

#include "models/rest/endpoints/paths.h"

namespace floorwalker::contactpro {

namespace {

Parameters queryOf(Page page)
{
    return {{QStringLiteral("offset"), QString::number(page.offset)},
            {QStringLiteral("limit"), QString::number(page.limit)}};
}

} // namespace

Endpoint<QList<Queue>> queues(Page page)
{
    return {.path = QStringLiteral("rci/queues"),
            .query = queryOf(page),
            .decode = [](const Answered &answer) { return decodeQueues(answer.body); }};
}

Endpoint<QList<User>> users(Page page)
{
    Parameters query = queryOf(page);
    for (const auto &field : {QStringLiteral("login"), QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("mobile")})
        query.append({field, QStringLiteral("*")});
    return {.path = QStringLiteral("rci/users"),
            .query = query,
            .decode = [](const Answered &answer) { return decodeUsers(answer.body); }};
}

Endpoint<QList<QueueStatus>> queueStatuses(Memo<QueueStatus> memo)
{
    return {.path = QStringLiteral("rmi/queueStatuses"),
            .decode = [memo](const Answered &answer) { return decodeQueueStatuses(answer.body, memo.get()); }};
}

Endpoint<QList<QueueStatus>> queueStatusesOf(Channel channel)
{
    auto endpoint = queueStatuses();
    endpoint.query.append({QStringLiteral("type"), filterWord(channel)});
    return endpoint;
}

Endpoint<QueueStatus> queueStatus(const QueueId &queue)
{
    return {.path = QStringLiteral("rmi/queueStatuses/") + segment(queue.text()),
            .decode = [](const Answered &answer) { return decodeQueueStatus(answer.body); }};
}

Endpoint<QList<Agent>> agents(std::shared_ptr<const FieldSpellings> spellings, Memo<Agent> memo)
{
    return {.path = QStringLiteral("rmi/agents"),
            .query = {{QStringLiteral("showQueueInfo"), QStringLiteral("3")}},
            .decode = [spellings = std::move(spellings), memo](const Answered &answer) {
                return decodeAgents(answer.body, *spellings, answer.at, memo.get());
            }};
}

Endpoint<QList<Agent>> agentsWho(const char *availability, std::shared_ptr<const FieldSpellings> spellings)
{
    auto endpoint = agents(std::move(spellings));
    endpoint.query.append({QStringLiteral("availability"), QString::fromLatin1(availability)});
    return endpoint;
}

Endpoint<QList<Contact>> contactsInProcess(TimeRange range, Memo<Contact> memo)
{
    return {.path = QStringLiteral("rmi/contacts"),
            .query = {{QStringLiteral("startTime"), toIso(range.begin)},
                      {QStringLiteral("endTime"), toIso(range.end)},
                      {QStringLiteral("showAllInProcess"), QStringLiteral("1")},
                      {QStringLiteral("limit"), QStringLiteral("5000")}},
            .decode = [memo](const Answered &answer) {
                return decodeContacts(answer.body, QStringLiteral("rmi/contacts"), memo.get());
            }};
}

Endpoint<ContactPage> contacts(const ContactQuestion &question, TimeRange range, int limit,
                               std::shared_ptr<const ContactMemo> memo)
{
    Parameters query;
    for (const ContactCondition &condition : question.conditions)
        query.append({condition.name, condition.value});
    query.append({QStringLiteral("startTime"), toIso(range.begin)});
    query.append({QStringLiteral("endTime"), toIso(range.end)});
    query.append({QStringLiteral("statistics"), QStringLiteral("true")});
    // Newest first in each slice; the order people see is made of all of them.
    query.append({QStringLiteral("sort"), QStringLiteral("-arrivalTime")});
    query.append({QStringLiteral("limit"), QString::number(limit)});
    if (!question.language.isEmpty())
        query.append({QStringLiteral("language"), question.language});
    return {.path = QStringLiteral("cmi/contacts"), .query = query, .decode = [memo](const Answered &answer) {
                return readContacts(answer.body, QStringLiteral("cmi/contacts"), memo.get());
            }};
}

Endpoint<Done> setReady(const AgentId &agent, bool isReady)
{
    return {.verb = Verb::Put,
            .path = QStringLiteral("rmi/agents/%1/readyState").arg(segment(agent.text())),
            .body = isReady ? QByteArrayLiteral(R"({"readyState":"Ready"})")
                            : QByteArrayLiteral(R"({"readyState":"NotReady"})"),
            .contentType = QByteArrayLiteral("application/json"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

Endpoint<QList<Callback>> callbacks()
{
    return {.path = QStringLiteral("cmi/callbacks"),
            .decode = [](const Answered &answer) { return decodeCallbacks(answer.body); }};
}

Endpoint<QList<Callback>> callbacksLike(const QString &customerNumber)
{
    auto endpoint = callbacks();
    endpoint.query.append({QStringLiteral("customerNumber"), customerNumber});
    return endpoint;
}

Endpoint<Callback> callback(const CallbackId &id)
{
    return {.path = QStringLiteral("cmi/callbacks/") + segment(id.text()),
            .decode = [](const Answered &answer) { return decodeCallback(answer.body); }};
}

Endpoint<CallbackId> addCallback(const QByteArray &body)
{
    return {.verb = Verb::Post,
            .path = QStringLiteral("cmi/callbacks"),
            .body = body,
            .contentType = QByteArrayLiteral("application/json"),
            .accept = QByteArrayLiteral("text/html"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &answer) -> Result<CallbackId> {
                return CallbackId(createdId(answer));
            }};
}

Endpoint<Done> updateCallback(const CallbackId &id, const CallbackUpdate &update)
{
    return {.verb = Verb::Put,
            .path = QStringLiteral("cmi/callbacks/") + segment(id.text()),
            .body = encode(update),
            .contentType = QByteArrayLiteral("application/json"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

} // namespace floorwalker::contactpro
