// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/contents.h"

#include "app/cli/views/limitedlist.h"
#include "models/mail/safemail.h"

#include <QDateTime>
#include <QJsonArray>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

//! "channel_sub_type" is channelSubType.
QString camelCased(const QString &name)
{
    const QStringList parts = name.split(u'_', Qt::SkipEmptyParts);
    QString joined = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        joined += parts[i].at(0).toUpper() + parts[i].mid(1);
    return joined;
}

} // namespace

QJsonValue camelCased(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            list.append(camelCased(element));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject fields;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.insert(camelCased(field.key()), camelCased(field.value()));
    return fields;
}

namespace {

QString local(const std::optional<Instant> &moment, const QTimeZone &zone)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count(), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                  : QString();
}

} // namespace

QJsonObject fieldsOf(const Chat &chat)
{
    QJsonObject fields = camelCased(QJsonValue(chat.raw)).toObject();
    fields.insert(u"dateCreated"_s, valueOf(chat.created));
    QJsonArray transcript;
    for (const ChatMessage &message : chat.transcript)
        transcript.append(QJsonObject{{u"timestamp"_s, valueOf(message.at)},
                                      {u"originator"_s, valueOf(message.originator)},
                                      {u"alias"_s, valueOf(chat.nameOf(message.originator))},
                                      {u"message"_s, message.text},
                                      {u"type"_s, valueOf(message.type)},
                                      {u"systemMessage"_s, message.isSystem}});
    if (fields.contains(u"transcript"_s))
        fields.insert(u"transcript"_s, transcript);
    return fields;
}

QStringList linesOf(const Chat &chat, const QTimeZone &zone)
{
    QStringList lines;
    for (const ChatMessage &message : chat.transcript) {
        const QString who = message.isSystem ? u"*"_s : chat.nameOf(message.originator) + u':';
        const QString what = message.isAttachment() ? u"[attachment] "_s + message.text : message.text;
        lines.append(QStringList{local(message.at, zone), who, what}.join(u"  "_s));
    }
    return lines;
}

QJsonObject fieldsOf(const Email &email)
{
    QJsonObject fields = camelCased(QJsonValue(email.raw)).toObject();
    fields.insert(u"dateCreated"_s, valueOf(email.created));
    return fields;
}

QStringList linesOf(const Email &email, const QTimeZone &)
{
    return safeMail(email.content).text.split(u'\n');
}

QJsonObject fieldsOf(const ScriptResult &result)
{
    QJsonObject fields = camelCased(QJsonValue(result.raw)).toObject();
    fields.insert(u"modificationtime"_s, valueOf(result.modified));
    return fields;
}

QStringList linesOf(const ScriptResult &result, const QTimeZone &)
{
    QStringList lines;
    for (const ScriptQuestion &question : result.questions) {
        QStringList answers;
        for (const ScriptAnswer &answer : question.answers)
            answers.append(answer.text);
        lines.append(u"%1: %2"_s.arg(question.text, answers.join(u", "_s)));
    }
    return lines;
}

namespace {

Endpoint<QList<Chat>> chatList(QList<RowFilter> &filters, int limit)
{
    return contactpro::chats({.originator = takePattern(filters, u"originator"_s),
                              .destination = takePattern(filters, u"destination"_s),
                              .subtype = takePattern(filters, u"channel_sub_type"_s),
                              .language = takePattern(filters, u"language"_s),
                              .limit = limit});
}

Endpoint<QList<Email>> emailList(QList<RowFilter> &filters, int limit)
{
    return contactpro::emails({.caseId = takePattern(filters, u"case_id"_s),
                               .cid = takePattern(filters, u"cid"_s),
                               .language = takePattern(filters, u"language"_s),
                               .limit = limit});
}

Endpoint<QList<ScriptResult>> scriptList(QList<RowFilter> &filters, int limit)
{
    return contactpro::scriptResults({.contactId = ContactId(takePattern(filters, u"contact_id"_s)),
                                      .originalContactId = ContactId(takePattern(filters, u"originalcontact_id"_s)),
                                      .limit = limit});
}

//! The columns chats and e-mails have in common.
QList<ViewColumn> whatItIs()
{
    return {{u"id"_s, u"Id"_s},
            {u"channelType"_s, u"Channel"_s},
            {u"channelSubType"_s, u"Subtype"_s},
            {u"type"_s, u"Type"_s},
            {u"typeDetails"_s, u"Type details"_s},
            {u"status"_s, u"Status"_s},
            {u"statusDetails"_s, u"Status details"_s}};
}

QList<ViewColumn> whoHandledIt()
{
    return {{u"fromQueue"_s, u"Queue"_s},
            {u"agentId"_s, u"Id of the agent"_s},
            {u"agentName"_s, u"Agent"_s},
            {u"dateCreated"_s, u"Created"_s, ColumnKind::Moment}};
}

} // namespace

QList<ViewColumn> chatColumns()
{
    return whatItIs()
        + QList<ViewColumn>{{u"originator"_s, u"From"_s}, {u"destination"_s, u"To"_s}, {u"title"_s, u"Title"_s}}
        + whoHandledIt()
        + QList<ViewColumn>{{u"transcript"_s, u"Transcript"_s, ColumnKind::Content}};
}

QList<ViewColumn> emailColumns()
{
    return whatItIs()
        + QList<ViewColumn>{{u"caseId"_s, u"Case"_s},
                            {u"cid"_s, u"CID"_s},
                            {u"title"_s, u"Subject"_s},
                            {u"originator"_s, u"From"_s},
                            {u"destination"_s, u"To"_s},
                            {u"fromAddress"_s, u"From address"_s},
                            {u"toAddress"_s, u"To addresses"_s},
                            {u"ccAddress"_s, u"Cc"_s},
                            {u"bccAddress"_s, u"Bcc"_s},
                            {u"attachments"_s, u"Attachments"_s}}
        + whoHandledIt()
        + QList<ViewColumn>{{u"remarks"_s, u"Remarks"_s}, {u"content"_s, u"Content"_s, ColumnKind::Content}};
}

QList<ViewColumn> scriptColumns()
{
    return {{u"id"_s, u"Id"_s},
            {u"scriptId"_s, u"Id of the script"_s},
            {u"name"_s, u"Script"_s},
            {u"contactId"_s, u"Contact id"_s},
            {u"originalcontactId"_s, u"Original contact id"_s},
            {u"modificationtime"_s, u"Changed"_s, ColumnKind::Moment},
            {u"scriptquestions"_s, u"Answers"_s, ColumnKind::Content}};
}

std::unique_ptr<ViewReader> chatsReader(RestClient &client, const QTimeZone &zone)
{
    static const LimitedListKind<Chat> kind{
        u"cmi/chats"_s, chatColumns, chatList, [](const QString &id) { return contactpro::chat(ChatId(id)); }, fieldsOf, linesOf,
        &Chat::created};
    return std::make_unique<LimitedList<Chat>>(client, kind, zone);
}

std::unique_ptr<ViewReader> emailsReader(RestClient &client, const QTimeZone &zone)
{
    static const LimitedListKind<Email> kind{
        u"cmi/emails"_s, emailColumns, emailList, [](const QString &id) { return contactpro::email(EmailId(id)); }, fieldsOf,
        linesOf, &Email::created};
    return std::make_unique<LimitedList<Email>>(client, kind, zone);
}

std::unique_ptr<ViewReader> scriptsReader(RestClient &client, const QTimeZone &zone)
{
    static const LimitedListKind<ScriptResult> kind{
        u"cmi/scriptResults"_s, scriptColumns, scriptList,
        [](const QString &id) { return contactpro::scriptResult(ScriptResultId(id)); }, fieldsOf, linesOf, &ScriptResult::modified};
    return std::make_unique<LimitedList<ScriptResult>>(client, kind, zone);
}

} // namespace floorwalker::cli
