// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/contactpro.h"

namespace floorwalker::contactpro {

namespace {

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

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
    for (const auto &field : {QStringLiteral("login"), QStringLiteral("email")})
        query.append({field, QStringLiteral("*")});
    return {.path = QStringLiteral("rci/users"),
            .query = query,
            .decode = [](const Answered &answer) { return decodeUsers(answer.body); }};
}

Endpoint<QList<QueueStatus>> queueStatuses()
{
    return {.path = QStringLiteral("rmi/queueStatuses"),
            .decode = [](const Answered &answer) { return decodeQueueStatuses(answer.body); }};
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

Endpoint<QList<Agent>> agents(std::shared_ptr<const FieldSpellings> spellings)
{
    return {.path = QStringLiteral("rmi/agents"),
            .query = {{QStringLiteral("showQueueInfo"), QStringLiteral("3")}},
            .decode = [spellings = std::move(spellings)](const Answered &answer) {
                return decodeAgents(answer.body, *spellings, answer.at);
            }};
}

Endpoint<QList<Agent>> agentsWho(const char *availability, std::shared_ptr<const FieldSpellings> spellings)
{
    auto endpoint = agents(std::move(spellings));
    endpoint.query.append({QStringLiteral("availability"), QString::fromLatin1(availability)});
    return endpoint;
}

Endpoint<QList<Contact>> contactsInProcess(TimeRange range)
{
    return {.path = QStringLiteral("rmi/contacts"),
            .query = {{QStringLiteral("startTime"), toIso(range.begin)},
                      {QStringLiteral("endTime"), toIso(range.end)},
                      {QStringLiteral("showAllInProcess"), QStringLiteral("1")},
                      {QStringLiteral("limit"), QStringLiteral("5000")}},
            .decode = [](const Answered &answer) {
                return decodeContacts(answer.body, QStringLiteral("rmi/contacts"));
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

} // namespace floorwalker::contactpro
