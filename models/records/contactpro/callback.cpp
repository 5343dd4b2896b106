// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/callback.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

#include <array>

namespace floorwalker {

namespace {

struct Word {
    CallbackResult result;
    const char16_t *word;
};

constexpr std::array words{
    Word{CallbackResult::Added, u"ADDED"},
    Word{CallbackResult::Successful, u"SUCCESSFUL"},
    Word{CallbackResult::Busy, u"BUSY"},
    Word{CallbackResult::NoAnswer, u"NO_ANSWER"},
    Word{CallbackResult::Voicemail, u"VOICEMAIL"},
    Word{CallbackResult::CustomTime, u"CUSTOM_TIME"},
    Word{CallbackResult::Other, u"OTHER"},
    Word{CallbackResult::Handled, u"HANDLED"},
    Word{CallbackResult::Reschedule, u"RESCHEDULE"},
};

QString resource()
{
    return QStringLiteral("cmi/callbacks");
}

Result<Callback> readCallback(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    Callback callback{.id = CallbackId(fields.text(u"id")),
                      .customerNumber = fields.text(u"customerNumber").trimmed(),
                      .queueNumber = fields.text(u"callbackQueueNumber").trimmed(),
                      .originalQueueNumber = fields.text(u"originalQueueNumber").trimmed(),
                      .originalQueueName = fields.text(u"originalQueueName"),
                      .created = fields.moment(u"creationTime"),
                      .creatorId = fields.text(u"creatorId"),
                      .creatorName = fields.text(u"creatorName"),
                      .nextCall = fields.moment(u"nextCallTime"),
                      .lastCall = fields.moment(u"lastCallTime"),
                      .resultWord = fields.text(u"lastResult"),
                      .failures = fields.integer(u"failures"),
                      .maxCalls = fields.integer(u"maxCalls"),
                      .notes = fields.text(u"notes"),
                      .extraData = fields.text(u"extraData"),
                      .prefix = fields.text(u"gwPrefix"),
                      .raw = object};
    callback.result = callbackResultFromWord(callback.resultWord);
    if (fields.fault())
        return *fields.fault();
    if (callback.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return callback;
}

} // namespace

QString apiWord(CallbackResult result)
{
    for (const Word &entry : words) {
        if (entry.result == result)
            return QStringView(entry.word).toString();
    }
    return {};
}

CallbackResult callbackResultFromWord(const QString &word)
{
    for (const Word &entry : words) {
        if (word.compare(QStringView(entry.word), Qt::CaseInsensitive) == 0)
            return entry.result;
    }
    return CallbackResult::Unknown;
}

bool Callback::isClosed() const
{
    return result == CallbackResult::Successful || result == CallbackResult::Handled;
}

Result<QList<Callback>> decodeCallbacks(const QByteArray &body)
{
    return decodeList<Callback>(body, resource(), readCallback);
}

Result<Callback> decodeCallback(const QByteArray &body)
{
    return decodeOne(body, resource(), readCallback);
}

QByteArray encode(const NewCallback &callback)
{
    QJsonObject object{{QStringLiteral("callbackQueueNumber"), callback.queueNumber},
                       {QStringLiteral("customerNumber"), callback.customerNumber}};
    if (callback.nextCall)
        object.insert(QStringLiteral("nextCallTime"), toIso(*callback.nextCall));
    if (!callback.notes.isEmpty())
        object.insert(QStringLiteral("notes"), callback.notes);
    if (!callback.extraData.isEmpty())
        object.insert(QStringLiteral("extraData"), callback.extraData);
    if (!callback.prefix.isEmpty())
        object.insert(QStringLiteral("gwPrefix"), callback.prefix);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray encode(const CallbackUpdate &update)
{
    QJsonObject object{{QStringLiteral("customerNumber"), update.customerNumber},
                       {QStringLiteral("lastResult"), apiWord(update.result)},
                       {QStringLiteral("notes"), update.notes}};
    if (update.nextCall)
        object.insert(QStringLiteral("nextCallTime"), toIso(*update.nextCall));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace floorwalker
