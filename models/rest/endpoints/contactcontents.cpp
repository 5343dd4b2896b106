// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/contactcontents.h"

#include "models/records/contactpro/remarks.h"
#include "models/rest/endpoints/paths.h"

namespace floorwalker::contactpro {

namespace {

//! Names and values; what is empty is left out.
Parameters filled(const Parameters &filters)
{
    Parameters query;
    for (const auto &filter : filters) {
        if (!filter.second.isEmpty())
            query.append(filter);
    }
    return query;
}

//! A contact read alone looks like one in a list.
Result<Contact> decodeContact(const QByteArray &body)
{
    const auto list = decodeContacts('[' + body + ']', QStringLiteral("cmi/contacts"));
    if (!list)
        return list.error();
    if (list->size() != 1)
        return Error{.kind = ErrorKind::Undecodable, .detail = QStringLiteral("cmi/contacts: expected one contact")};
    return list->first();
}

QString remarksPath(const ContactGroupId &group)
{
    return QStringLiteral("cmi/contacts/%1/remarks").arg(segment(group.text()));
}

QString listenLogPath(const CallRecordingId &id)
{
    return QStringLiteral("cmi/callRecordings/%1/listenLog").arg(segment(id.text()));
}

QString consentPath(const QString &usage, const QString &address)
{
    return QStringLiteral("cmi/customerConsents/") + segment(consentKey(usage, address));
}

Endpoint<Done> writeRemarks(Verb verb, const ContactGroupId &group, const QString &text)
{
    return {.verb = verb,
            .path = remarksPath(group),
            .body = text.toUtf8(),
            .contentType = QByteArrayLiteral("text/plain;charset=UTF-8"),
            .accept = QByteArrayLiteral("text/html"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

} // namespace

Endpoint<Contact> contact(const ContactId &id)
{
    return {.path = QStringLiteral("cmi/contacts/") + segment(id.text()),
            .decode = [](const Answered &answer) { return decodeContact(answer.body); }};
}

Endpoint<QList<Contact>> contactsOfGroup(const ContactGroupId &group)
{
    return {.path = QStringLiteral("cmi/contacts"),
            .query = {{QStringLiteral("contactGroupId"), group.text()},
                      {QStringLiteral("statistics"), QStringLiteral("true")},
                      {QStringLiteral("limit"), QString::number(longestList)}},
            .decode = [](const Answered &answer) {
                return decodeContacts(answer.body, QStringLiteral("cmi/contacts"));
            }};
}

Endpoint<QList<Chat>> chats(const ChatFilter &filter)
{
    return {.path = QStringLiteral("cmi/chats"),
            .query = filled({{QStringLiteral("originator"), filter.originator},
                             {QStringLiteral("destination"), filter.destination},
                             {QStringLiteral("channel_sub_type"), filter.subtype},
                             {QStringLiteral("language"), filter.language},
                             {QStringLiteral("limit"), QString::number(filter.limit)}}),
            .decode = [](const Answered &answer) { return decodeChats(answer.body); }};
}

Endpoint<Chat> chat(const ChatId &id)
{
    return {.path = QStringLiteral("cmi/chats/") + segment(id.text()),
            .decode = [](const Answered &answer) { return decodeChat(answer.body); }};
}

Endpoint<ChatId> addChat(const QByteArray &body)
{
    return {.verb = Verb::Post,
            .path = QStringLiteral("cmi/chats"),
            .body = body,
            .contentType = QByteArrayLiteral("application/json"),
            .accept = QByteArrayLiteral("text/html"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &answer) -> Result<ChatId> { return ChatId(createdId(answer)); }};
}

Endpoint<QList<Email>> emails(const EmailFilter &filter)
{
    return {.path = QStringLiteral("cmi/emails"),
            .query = filled({{QStringLiteral("case_id"), filter.caseId},
                             {QStringLiteral("cid"), filter.cid},
                             {QStringLiteral("language"), filter.language},
                             {QStringLiteral("limit"), QString::number(filter.limit)}}),
            .decode = [](const Answered &answer) { return decodeEmails(answer.body); }};
}

Endpoint<Email> email(const EmailId &id)
{
    return {.path = QStringLiteral("cmi/emails/") + segment(id.text()),
            .decode = [](const Answered &answer) { return decodeEmail(answer.body); }};
}

Endpoint<QList<ScriptResult>> scriptResults(const ScriptResultFilter &filter)
{
    return {.path = QStringLiteral("cmi/scriptResults"),
            .query = filled({{QStringLiteral("contact_id"), filter.contactId.text()},
                             {QStringLiteral("originalcontact_id"), filter.originalContactId.text()},
                             {QStringLiteral("limit"), QString::number(filter.limit)}}),
            .decode = [](const Answered &answer) { return decodeScriptResults(answer.body); }};
}

Endpoint<ScriptResult> scriptResult(const ScriptResultId &id)
{
    return {.path = QStringLiteral("cmi/scriptResults/") + segment(id.text()),
            .decode = [](const Answered &answer) { return decodeScriptResult(answer.body); }};
}

Endpoint<QList<CallRecording>> callRecordings(const CallRecordingFilter &filter)
{
    const auto iso = [&filter](Instant TimeRange::*end) {
        return filter.range ? toIso((*filter.range).*end) : QString();
    };
    return {.path = QStringLiteral("cmi/callRecordings"),
            .query = filled({{QStringLiteral("start_time"), iso(&TimeRange::begin)},
                             {QStringLiteral("end_time"), iso(&TimeRange::end)},
                             {QStringLiteral("call_id"), filter.callId},
                             {QStringLiteral("contact_id"), filter.contactId.text()},
                             {QStringLiteral("language"), filter.language},
                             {QStringLiteral("limit"), QString::number(filter.limit)}}),
            .decode = [](const Answered &answer) { return decodeCallRecordings(answer.body); }};
}

Endpoint<CallRecording> callRecording(const CallRecordingId &id)
{
    return {.path = QStringLiteral("cmi/callRecordings/") + segment(id.text()),
            .decode = [](const Answered &answer) { return decodeCallRecording(answer.body); }};
}

Endpoint<QList<ListenLogEntry>> listenLog(const CallRecordingId &id)
{
    return {.path = listenLogPath(id), .decode = [](const Answered &answer) { return decodeListenLog(answer.body); }};
}

Endpoint<QString> addListening(const NewListening &listening)
{
    return {.verb = Verb::Post,
            .path = listenLogPath(listening.recording),
            .body = encode(listening),
            .contentType = QByteArrayLiteral("application/json"),
            .accept = QByteArrayLiteral("text/html"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &answer) -> Result<QString> { return createdId(answer); }};
}

Endpoint<QList<CustomerConsent>> consentsOf(const QString &address)
{
    return {.path = QStringLiteral("cmi/customerConsents"),
            .query = {{QStringLiteral("address"), address}},
            .decode = [](const Answered &answer) { return decodeCustomerConsents(answer.body); }};
}

Endpoint<CustomerConsent> consent(const QString &usage, const QString &address)
{
    return {.path = consentPath(usage, address),
            .decode = [](const Answered &answer) { return decodeCustomerConsent(answer.body); },
            .whenMissing = CustomerConsent{.address = address, .usage = usage}};
}

Endpoint<QList<CustomerConsent>> consents(const ConsentFilter &filter)
{
    return {.path = QStringLiteral("cmi/customerConsents"),
            .query = filled({{QStringLiteral("address"), filter.address},
                             {QStringLiteral("usage"), filter.usage},
                             {QStringLiteral("consent"), filter.consent}}),
            .decode = [](const Answered &answer) { return decodeCustomerConsents(answer.body); }};
}

Endpoint<Done> setConsent(const CustomerConsent &consent)
{
    return {.verb = Verb::Post,
            .path = QStringLiteral("cmi/customerConsents"),
            .body = encode(consent),
            .contentType = QByteArrayLiteral("application/json"),
            .accept = QByteArrayLiteral("text/html"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

Endpoint<Done> deleteConsent(const QString &usage, const QString &address)
{
    return {.verb = Verb::Delete,
            .path = consentPath(usage, address),
            .accept = QByteArrayLiteral("*/*"),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

Endpoint<QString> remarks(const ContactGroupId &group)
{
    return {.path = remarksPath(group),
            .decode = [](const Answered &answer) {
                return decodeRemarks(answer.body, headerValue(answer.headers, "Content-Type"));
            },
            .whenMissing = QString()};
}

Endpoint<Done> addRemarks(const ContactGroupId &group, const QString &text)
{
    return writeRemarks(Verb::Post, group, text);
}

Endpoint<Done> updateRemarks(const ContactGroupId &group, const QString &text)
{
    return writeRemarks(Verb::Put, group, text);
}

} // namespace floorwalker::contactpro
