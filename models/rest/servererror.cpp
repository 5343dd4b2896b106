// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/servererror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace floorwalker {

namespace {

using namespace Qt::StringLiterals;

constexpr double longestDelay = 600; // seconds, as of a Retry-After header

//! The object that holds the message, out of its wrappers.
QJsonObject unwrapped(const QJsonObject &object)
{
    if (object.value(u"response").isObject())
        return unwrapped(object.value(u"response").toObject());
    return object.value(u"error").isObject() ? object.value(u"error").toObject() : object;
}

//! An own code before the status' name; a number that is only the HTTP status again says nothing.
QString codeOf(const QJsonObject &error)
{
    const QJsonValue own = error.value(u"errorCode").isUndefined() ? error.value(u"code") : error.value(u"errorCode");
    const QString text = own.isDouble() ? QString::number(own.toInteger()) : own.toString();
    constexpr int digitsOfAStatus = 3;
    if (text.size() > digitsOfAStatus)
        return text;
    const QString status = error.value(u"status").toString();
    return status.isEmpty() ? error.value(u"error").toString() : status;
}

QString wordsOf(const QJsonObject &error)
{
    for (const auto key : {u"message", u"Message", u"error_description", u"error"}) {
        const QString words = error.value(QStringView(key)).toString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

//! A duration of protocol buffers in JSON: "2s", "0.5s".
std::optional<Milliseconds> duration(QString text)
{
    if (!text.endsWith(u's'))
        return std::nullopt;
    text.chop(1);
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0))
        return std::nullopt;
    return Milliseconds(std::llround(std::min(seconds, longestDelay) * 1000));
}

std::optional<Milliseconds> retryDelayOf(const QJsonObject &error)
{
    const QJsonArray details = error.value(u"details").toArray();
    for (const QJsonValue &detail : details) {
        if (detail[u"@type"].toString().endsWith("google.rpc.RetryInfo"_L1))
            return duration(detail[u"retryDelay"].toString());
    }
    return std::nullopt;
}

} // namespace

ServerError serverError(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.startsWith('<'))
        return {};
    if (!text.startsWith('{'))
        return {.words = QString::fromUtf8(text)};
    const QJsonObject whole = QJsonDocument::fromJson(text).object();
    const QJsonObject error = unwrapped(whole);
    const QString words = wordsOf(error);
    return {.words = words.isEmpty() ? QString::fromUtf8(text) : words, .code = codeOf(error), .retryDelay = retryDelayOf(error)};
}

} // namespace floorwalker
