// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/answers.h"
#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/requestparts.h"
#include "app/demo/conversation/resources.h"
#include "app/demo/conversation/views.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr qsizetype LongestProperty = 1024;
constexpr qsizetype LongestConversationMetadata = 2048; // as JSON
constexpr qsizetype LongestCorrelation = 128;
constexpr qint64 ShortestLife = 3; // seconds
constexpr qint64 LongestLife = 315'576'000'000;
constexpr int SecondsToWait = 2; // when the queue is full

qint64 readLife(Body &body)
{
    static const QRegularExpression form(u"^([0-9]{1,12})s$"_s);
    const QString text = body.text(u"ttl"_s);
    if (text.isNull())
        return 0;
    const auto match = form.match(text);
    const qint64 seconds = match.captured(1).toLongLong();
    if (!match.hasMatch() || seconds < ShortestLife || seconds > LongestLife)
        body.refuse(u"ttl"_s);
    return seconds;
}

void checkProperties(Body &body)
{
    if (!body.has(u"channel_properties"_s))
        return;
    Body properties = body.part(u"channel_properties"_s);
    const QStringList names = properties.object().keys();
    for (const QString &name : names)
        properties.text(name, LongestProperty);
}

QJsonObject readConversationMetadata(Body &body)
{
    body.word(u"conversation_metadata_update_strategy"_s, { u"REPLACE"_s, u"MERGE_PATCH"_s });
    if (!body.has(u"conversation_metadata"_s))
        return {};
    const QJsonObject metadata = body.part(u"conversation_metadata"_s).object();
    if (QJsonDocument(metadata).toJson(QJsonDocument::Compact).size() > LongestConversationMetadata)
        body.refuse(u"conversation_metadata"_s);
    return metadata;
}

QString readConsent(Body &body)
{
    const QString content = body.word(u"message_content_type"_s, { u"CONTENT_UNKNOWN"_s, u"CONTENT_MARKETING"_s, u"CONTENT_NOTIFICATION"_s });
    if (content == u"CONTENT_MARKETING")
        return u"OPT_OUT_MARKETING"_s;
    return content == u"CONTENT_NOTIFICATION" ? u"OPT_OUT_NOTIFICATION"_s : QString();
}

Order readOrder(Body &body)
{
    body.knows({ u"app_id"_s, u"project_id"_s, u"recipient"_s, u"message"_s, u"callback_url"_s, u"channel_priority_order"_s,
                 u"channel_properties"_s, u"message_metadata"_s, u"conversation_metadata"_s, u"conversation_metadata_update_strategy"_s,
                 u"correlation_id"_s, u"queue"_s, u"ttl"_s, u"processing_strategy"_s, u"message_content_type"_s });
    Order order;
    order.app = body.requiredText(u"app_id"_s);
    readRecipient(body, order);
    const Body message = body.part(u"message"_s);
    checkAppMessage(message);
    order.content = message.object();
    order.channels = readChannels(body, u"channel_priority_order"_s);
    checkProperties(body);
    body.text(u"callback_url"_s);
    order.metadata = body.text(u"message_metadata"_s, LongestMetadata);
    order.conversationMetadata = readConversationMetadata(body);
    order.correlation = body.text(u"correlation_id"_s, LongestCorrelation);
    body.word(u"queue"_s, { u"NORMAL_PRIORITY"_s, u"HIGH_PRIORITY"_s });
    order.ttl = readLife(body);
    order.isDispatchOnly = body.word(u"processing_strategy"_s, { u"DEFAULT"_s, u"DISPATCH_ONLY"_s }) == u"DISPATCH_ONLY";
    order.consent = readConsent(body);
    return order;
}

Reply send(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    const Order order = readOrder(body);
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(order.app, desk))
        return *refusal;
    if (!order.contact.isEmpty() && !desk.contacts().contains(order.contact))
        return refused(404, "Contact not found");
    if (!desk.hasRoom(order.app))
        return refusedForNow("The queue of this app is full", SecondsToWait);
    const Message &message = desk.send(order);
    return answered({ { u"message_id"_s, message.id }, { u"accepted_time"_s, timeText(message.accepted) } });
}

//! What a channel without buttons is left with.
QString plainText(const QJsonObject &message)
{
    const QString kind = message.keys().value(message.contains(u"agent") ? 1 : 0);
    const QJsonObject content = message[kind].toObject();
    const QString title = content[u"title"_s].toString();
    QString text = content[u"text"_s].toString(content[u"text_message"_s][u"text"_s].toString(title.isEmpty() ? content[u"url"_s].toString() : title));
    const QJsonArray choices = content[u"choices"_s].toArray();
    for (qsizetype i = 0; i < choices.size(); ++i)
        text += u"\n%1. %2"_s.arg(i + 1).arg(choices.at(i)[u"text_message"_s][u"text"_s].toString());
    return text;
}

Reply transcode(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_id"_s, u"project_id"_s, u"app_message"_s, u"channels"_s, u"from"_s, u"to"_s });
    const QString app = body.requiredText(u"app_id"_s);
    const Body message = body.part(u"app_message"_s);
    checkAppMessage(message);
    const QStringList wanted = readChannels(body, u"channels"_s);
    if (wanted.isEmpty())
        body.refuse(Body::Fault::Missing, u"Missing value: channels"_s);
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(app, desk))
        return *refusal;
    QJsonObject transcoded;
    for (const QString &channel : wanted) {
        const QJsonObject text { { u"body"_s, plainText(message.object()) } };
        const QJsonObject form = channel == u"SMS" || channel == u"MMS" ? text
                                                                       : QJsonObject { { u"type"_s, u"text"_s }, { u"text"_s, text } };
        transcoded[channel] = QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact));
    }
    return answered({ { u"transcoded_message"_s, transcoded } });
}

} // namespace

void addSending(CloudPaths &paths, Desk &desk)
{
    paths.add("POST", project("/messages:send"), plain([&desk](const CloudVisit &visit) { return send(visit, desk); }));
    paths.add("POST", project("/messages:transcode"), plain([&desk](const CloudVisit &visit) { return transcode(visit, desk); }));
}

} // namespace demo::conversation
