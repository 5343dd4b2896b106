// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkup/rightprobes.h"

#include "models/rest/endpoints/contactcontents.h"
#include "models/rest/endpoints/contactpro.h"
#include "models/rest/endpoints/messages.h"

namespace floorwalker {

namespace {

//! The endpoint is made when it is asked: a time range ends at the server's present.
template<typename Make>
RightProbe probe(const QString &resource, Make make)
{
    using List = std::decay_t<decltype(*make(std::declval<RestClient &>()).decode(Answered()))>;
    return {resource, [make](RestClient &client, QObject *receiver, const RightProbe::Told &told) {
                client.send<List>(make(client), Purpose::Asked, receiver, [told](const Result<List> &list) {
                    if (list)
                        told(list->size());
                    else
                        told(list.error());
                });
            }};
}

contactpro::TimeRange lastHour(const RestClient &client)
{
    const Instant now = client.serverClock().now();
    return {now - std::chrono::hours(1), now};
}

Endpoint<QList<Contact>> oneOfHistory(contactpro::TimeRange range)
{
    const QString resource = QStringLiteral("cmi/contacts");
    return {.path = resource,
            .query = {{QStringLiteral("startTime"), toIso(range.begin)},
                      {QStringLiteral("endTime"), toIso(range.end)},
                      {QStringLiteral("limit"), QStringLiteral("1")}},
            .decode = [resource](const Answered &answer) { return decodeContacts(answer.body, resource); }};
}

Endpoint<QList<CallRecording>> recordingsOf(contactpro::TimeRange range)
{
    contactpro::CallRecordingFilter filter;
    filter.range = range;
    filter.limit = 1;
    return contactpro::callRecordings(filter);
}

Endpoint<QList<Message>> messagesOf(contactpro::TimeRange range)
{
    return contactpro::messages({.createdFrom = range.begin, .createdUntil = range.end});
}

} // namespace

QList<RightProbe> rightProbes(std::shared_ptr<const FieldSpellings> spellings)
{
    static constexpr contactpro::Page one{0, 1};
    return {
        probe(QStringLiteral("rci/queues"), [](RestClient &) { return contactpro::queues(one); }),
        probe(QStringLiteral("rci/users"), [](RestClient &) { return contactpro::users(one); }),
        probe(QStringLiteral("rmi/queueStatuses"), [](RestClient &) { return contactpro::queueStatuses(); }),
        probe(QStringLiteral("rmi/agents"),
              [spellings = std::move(spellings)](RestClient &) { return contactpro::agents(spellings); }),
        probe(QStringLiteral("rmi/contacts"),
              [](RestClient &client) { return contactpro::contactsInProcess(lastHour(client)); }),
        probe(QStringLiteral("cmi/contacts"),
              [](RestClient &client) { return oneOfHistory(lastHour(client)); }),
        probe(QStringLiteral("cmi/callRecordings"), [](RestClient &client) { return recordingsOf(lastHour(client)); }),
        probe(QStringLiteral("cmi/callbacks"), [](RestClient &) { return contactpro::callbacks(); }),
        probe(QStringLiteral("cmi/messages"), [](RestClient &client) { return messagesOf(lastHour(client)); }),
        probe(QStringLiteral("cmi/customerConsents"), [](RestClient &) { return contactpro::consents({}); }),
    };
}

} // namespace floorwalker
