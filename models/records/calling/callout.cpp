// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/callout.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

namespace floorwalker {

namespace {

QString nameOf(CalloutMethod method)
{
    return method == CalloutMethod::Conference ? QStringLiteral("conferenceCallout") : QStringLiteral("ttsCallout");
}

void insertGiven(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

//! False is what the platform takes for granted.
void insertSet(QJsonObject &object, const QString &key, bool isSet)
{
    if (isSet)
        object.insert(key, true);
}

Result<CallId> readStartedCall(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    CallId call(fields.text(u"callId"));
    if (call.isEmpty())
        call = CallId(fields.text(u"callid"));
    if (fields.fault())
        return *fields.fault();
    return call;
}

} // namespace

QByteArray encode(const Callout &callout)
{
    QJsonObject inner{{QStringLiteral("destination"),
                       QJsonObject{{QStringLiteral("type"), callout.destination.type},
                                   {QStringLiteral("endpoint"), callout.destination.endpoint}}}};
    insertGiven(inner, QStringLiteral("cli"), callout.cli);
    insertGiven(inner, QStringLiteral("domain"), callout.domain);
    insertGiven(inner, QStringLiteral("custom"), callout.custom);
    insertGiven(inner, QStringLiteral("locale"), callout.locale);
    insertGiven(inner, QStringLiteral("dtmf"), callout.dtmf);
    insertSet(inner, QStringLiteral("enableAce"), callout.enableAce);
    insertSet(inner, QStringLiteral("enableDice"), callout.enableDice);
    if (callout.method == CalloutMethod::Conference) {
        insertGiven(inner, QStringLiteral("conferenceId"), callout.conference.text());
        insertGiven(inner, QStringLiteral("greeting"), callout.greeting);
        insertGiven(inner, QStringLiteral("mohClass"), callout.musicClass);
        insertSet(inner, QStringLiteral("enablePie"), callout.enablePie);
        if (callout.maxDuration)
            inner.insert(QStringLiteral("maxDuration"), *callout.maxDuration);
    } else {
        insertGiven(inner, QStringLiteral("text"), callout.text);
        insertGiven(inner, QStringLiteral("prompts"), callout.prompts);
    }
    const QString name = nameOf(callout.method);
    return QJsonDocument(QJsonObject{{QStringLiteral("method"), name}, {name, inner}}).toJson(QJsonDocument::Compact);
}

Callout calloutOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString name = object.value(u"method").toString();
    const QJsonObject inner = object.value(name).toObject();
    const auto text = [&inner](const char16_t *key) { return inner.value(QStringView(key)).toString(); };
    const auto isSet = [&inner](const char16_t *key) { return inner.value(QStringView(key)).toBool(); };
    Callout callout{.method = name == nameOf(CalloutMethod::Conference) ? CalloutMethod::Conference : CalloutMethod::Tts,
                    .destination = {inner[u"destination"][u"type"].toString(), inner[u"destination"][u"endpoint"].toString()},
                    .cli = text(u"cli"),
                    .domain = text(u"domain"),
                    .custom = text(u"custom"),
                    .locale = text(u"locale"),
                    .dtmf = text(u"dtmf"),
                    .enableAce = isSet(u"enableAce"),
                    .enableDice = isSet(u"enableDice"),
                    .text = text(u"text"),
                    .prompts = text(u"prompts"),
                    .conference = ConferenceId(text(u"conferenceId")),
                    .greeting = text(u"greeting"),
                    .musicClass = text(u"mohClass"),
                    .enablePie = isSet(u"enablePie")};
    if (inner.contains(u"maxDuration"))
        callout.maxDuration = inner.value(u"maxDuration").toInt();
    return callout;
}

Result<CallId> decodeStartedCall(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return CallId();
    return decodeOne(body, QStringLiteral("callouts"), readStartedCall);
}

} // namespace floorwalker
