// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/decoders.h"

#include "models/mail/safemail.h"
#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/callback.h"
#include "models/records/contactpro/callrecording.h"
#include "models/records/contactpro/chat.h"
#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/contactreader.h"
#include "models/records/contactpro/customerconsent.h"
#include "models/records/contactpro/email.h"
#include "models/records/contactpro/fieldspellings.h"
#include "models/records/contactpro/message.h"
#include "models/records/contactpro/queue.h"
#include "models/records/contactpro/queuestatus.h"
#include "models/records/contactpro/remarks.h"
#include "models/records/contactpro/scriptresult.h"
#include "models/records/contactpro/user.h"
#include "tests/support/cmiexamples.h"

#include <QRegularExpression>

namespace floorwalker {

namespace {

QString complaintAbout(const Error &error)
{
    if (error.kind != ErrorKind::Undecodable)
        return QStringLiteral("an error of another kind: ") + name(error.kind);
    return error.detail.isEmpty() ? QStringLiteral("an error without words") : QString();
}

QString complaintAbout(const Chat &chat)
{
    std::optional<Instant> latest;
    for (const ChatMessage &message : chat.transcript) {
        if (message.at && latest && *message.at < *latest)
            return QStringLiteral("a transcript that is not oldest first");
        if (message.at)
            latest = message.at;
    }
    return {};
}

QString complaintAbout(const CallRecording &recording)
{
    const QString name = recording.shownName();
    return name.contains(u'/') || name.contains(u'\\') ? QStringLiteral("a name with folders") : QString();
}

//! Every field of it may be missing.
QString complaintAbout(const ListenLogEntry &)
{
    return {};
}

QString complaintAbout(const CustomerConsent &consent)
{
    return consent.address.isEmpty() ? QStringLiteral("a consent without address") : QString();
}

//! It must come back whole when it is written again.
QString complaintAbout(const Message &message)
{
    if (message.id.isEmpty())
        return QStringLiteral("a message without id");
    const NewMessage written = writable(message);
    return newMessageOf(encode(written)) == written ? QString() : QStringLiteral("a message that is another one when written");
}

template<typename T>
QString complaintAbout(const T &record)
{
    return record.id.isEmpty() ? QStringLiteral("a record without id") : QString();
}

template<typename T>
QString complaintAbout(const QList<T> &records)
{
    for (const T &record : records) {
        if (const QString complaint = complaintAbout(record); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

template<typename T>
QString complaintAbout(const Result<T> &result)
{
    return result ? complaintAbout(*result) : complaintAbout(result.error());
}

//! What an answer says must not depend on what was known before it.
QString complaintOfContactReader(const QByteArray &input)
{
    const auto fresh = readContacts(input, QStringLiteral("cmi/contacts"));
    if (!fresh)
        return complaintAbout(fresh.error());
    const auto again = readContacts(input, QStringLiteral("cmi/contacts"), fresh->memo.get());
    if (!again || again->count != fresh->count)
        return QStringLiteral("another answer with a memo than without");
    return again->gone.empty() ? QString() : QStringLiteral("contacts gone from an answer that is the same");
}

QString complaintOfMail(const QByteArray &input)
{
    static const QRegularExpression loading(
        QStringLiteral("<(?!/?(?:a|address|b|big|blockquote|br|caption|center|cite|code|dd|del|div|dl|dt|em|h[1-6]|hr|i"
                       "|ins|kbd|li|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead"
                       "|tr|tt|u|ul)[ >])|<[^>]*\\s(?:src|background|on\\w+)\\s*=|<a href=\"(?!https?://|mailto:)"));
    const SafeMail mail = safeMail(QString::fromUtf8(input));
    const auto match = loading.match(mail.html);
    return match.hasMatch() ? QStringLiteral("a stranger in the HTML: ") + mail.html.mid(match.capturedStart(), 80) : QString();
}

QString complaintOfRemarks(const QByteArray &input)
{
    const auto json = decodeRemarks(input, "application/json");
    if (!json)
        return complaintAbout(json.error());
    return decodeRemarks(input, "text/plain") ? QString() : QStringLiteral("text that is refused");
}

template<typename T>
FuzzedDecoder decoder(const char *name, const QList<QByteArray> &examples, Result<T> (*decode)(const QByteArray &))
{
    return {name, examples, [decode](const QByteArray &input) { return complaintAbout(decode(input)); }};
}

QByteArray recorded(const char *name)
{
    return recordedExample(QString::fromLatin1(name));
}

QByteArray repairedContacts()
{
    QByteArray body = recorded("contacts").trimmed();
    body.front() = '[';
    body.back() = ']';
    return body;
}

QList<FuzzedDecoder> monitoringDecoders()
{
    const QByteArray agents = R"([{"id":"A1","name":"Fox, Ada","state":"Ready","stateSince":"2026-05-28T20:26:40.123Z",
        "queues":{"queue":[{"id":"Q1","name":"Sales","serving":true}]},"reason":null,"workStatus":"WRAP_UP"}])";
    const QByteArray statuses = R"([{"id":"A","name":"Sales","inQueueCurrent":3,"waitingDurationCurrentMax":65250,
        "agentsServing":9,"agentsNotReady":"2","agentsFree":3,"agentsWrapUp":1}])";
    const QByteArray queues = R"([{"id":"AB28","name":"Sales","description":null,"number":"+358","channelType":"chat"}])";
    const QByteArray users = R"([{"id":"A","firstName":"Ada","surname":"Fox","login":"ada","email":"a@example.org"}])";
    return {decoder("queues", {queues}, decodeQueues), decoder("users", {users}, decodeUsers),
            {"queue statuses", {statuses}, [](const QByteArray &input) { return complaintAbout(decodeQueueStatuses(input)); }},
            {"agents", {agents}, [](const QByteArray &input) {
                 return complaintAbout(decodeAgents(input, FieldSpellings(), Instant(std::chrono::seconds(1'780'000'000))));
             }}};
}

QList<FuzzedDecoder> contactDecoders()
{
    return {decoder("chats", {recorded("chats")}, decodeChats), decoder("chat", {recorded("chat")}, decodeChat),
            decoder("e-mails", {recorded("emails")}, decodeEmails), decoder("e-mail", {recorded("email")}, decodeEmail),
            decoder("script results", {recorded("scriptResults")}, decodeScriptResults),
            decoder("script result", {recorded("scriptResult")}, decodeScriptResult),
            decoder("recordings", {recorded("callRecordings")}, decodeCallRecordings),
            decoder("recording", {recorded("callRecording")}, decodeCallRecording),
            decoder("listen log", {recorded("listenLog")}, decodeListenLog),
            decoder("consents", {recorded("customerConsents")}, decodeCustomerConsents),
            decoder("consent", {recorded("customerConsent")}, decodeCustomerConsent),
            decoder("callbacks", {recorded("callbacks")}, decodeCallbacks),
            decoder("callback", {recorded("callback")}, decodeCallback),
            decoder("messages", {recorded("messages"), R"([{"id":"A","destinations":[{"address":"1","status":"ADDED"}]}])"}, decodeMessages),
            decoder("message", {recorded("message")}, decodeMessage),
            {"contacts", {repairedContacts()},
             [](const QByteArray &input) { return complaintAbout(decodeContacts(input, QStringLiteral("cmi/contacts"))); }},
            {"contact reader", {repairedContacts(), recorded("contacts")}, complaintOfContactReader},
            {"remarks", {R"({"remarks":"Call back\nat noon"})", R"("text")"}, complaintOfRemarks}};
}

FuzzedDecoder mailReader()
{
    return {"mail",
            {"<html><head><style>p{color:red}</style></head><body><p style='font-weight:bold'>a<br>b <a href='https://x.example/y'>c"
             "</a></p><table><tr><td colspan=2>d</td></tr></table><img src=http://x.example/p.gif alt=e><script>f()</script>&euro;",
             "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><ul><li>&f;<pre>a\n b</pre></ul><svg><image href='x'/></svg>"},
            complaintOfMail};
}

} // namespace

const QList<FuzzedDecoder> &fuzzedDecoders()
{
    static const QList<FuzzedDecoder> all = monitoringDecoders() + contactDecoders() + callingDecoders() + conversationDecoders() + QList{mailReader()};
    return all;
}

} // namespace floorwalker
