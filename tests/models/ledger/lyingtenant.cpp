// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/lyingtenant.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace demo {

namespace {

//! Tokens are places in the list, so that what is new pushes the rest on.
QJsonArray pageOf(const QJsonArray &all, const QByteArray &target, QString &next)
{
    constexpr int mostOfAPage = 16; // less than what is asked for
    const QUrlQuery query(QUrl::fromEncoded(target).query());
    const int begin = query.queryItemValue(QStringLiteral("page_token")).toInt();
    const int end = std::min(begin + mostOfAPage, int(all.size()));
    QJsonArray page;
    for (int i = begin; i < end; ++i)
        page.append(all.at(all.size() - 1 - i));
    if (end < all.size())
        next = QString::number(end);
    return page;
}

} // namespace

LyingTenant::LyingTenant(Resource resource, Habits habits, quint32 seed)
    : m_resource(std::move(resource))
    , m_habits(habits)
    , m_dice(seed)
    , m_server([this](const Request &request, const Answer &answer) { serve(request, answer); })
{
    m_clock.start();
    m_server.listen();
    if (!m_habits.tellsTime)
        m_server.setDateSource([] { return QByteArray(); });
    add(m_resource.stranger, -3600'000);
}

LyingTenant::Resource LyingTenant::callbacks()
{
    return {.path = "/cmi/callbacks",
            .stranger = {{QStringLiteral("customerNumber"), QStringLiteral("+3580000")},
                         {QStringLiteral("callbackQueueNumber"), QStringLiteral("999")}},
            .complete = [](QJsonObject &object, Dice &) { object.insert(QStringLiteral("lastResult"), QStringLiteral("ADDED")); },
            .keys = [](const QJsonObject &object) {
                return QStringList{object.value(QStringLiteral("customerNumber")).toString() + u'/'
                                   + object.value(QStringLiteral("notes")).toString()};
            }};
}

LyingTenant::Resource LyingTenant::messages()
{
    const auto destinationsOf = [](const QJsonObject &object) {
        return object.value(QStringLiteral("destinations")).toObject().value(QStringLiteral("destination")).toArray();
    };
    const QJsonObject stranger{{QStringLiteral("address"), QStringLiteral("+3580000")}};
    return {.path = "/cmi/messages",
            .stranger = {{QStringLiteral("source"), QStringLiteral("others@sms.example")},
                         {QStringLiteral("destinations"), QJsonObject{{QStringLiteral("destination"), QJsonArray{stranger}}}}},
            .complete = [destinationsOf](QJsonObject &object, Dice &dice) {
                const QJsonArray sent = destinationsOf(object);
                QList<QJsonValue> values(sent.cbegin(), sent.cend());
                std::shuffle(values.begin(), values.end(), dice);
                QJsonArray destinations;
                for (const QJsonValue &value : std::as_const(values)) {
                    QJsonObject destination = value.toObject();
                    destination.insert(QStringLiteral("status"), QStringLiteral("ADDED"));
                    destinations.append(destination);
                }
                object.insert(QStringLiteral("destinations"), QJsonObject{{QStringLiteral("destination"), destinations}});
            },
            .keys = [destinationsOf](const QJsonObject &object) {
                QStringList keys;
                const QJsonArray destinations = destinationsOf(object);
                for (const QJsonValue &destination : destinations) {
                    keys << destination.toObject().value(QStringLiteral("address")).toString() + u'/'
                            + object.value(QStringLiteral("message")).toString();
                }
                return keys;
            }};
}

LyingTenant::Resource LyingTenant::conversation()
{
    return {.path = "/v1/projects/p/messages:send",
            .listPath = "/v1/projects/p/messages",
            .complete = [](QJsonObject &object, Dice &) {
                object.insert(QStringLiteral("metadata"), object.value(QStringLiteral("message_metadata")));
                object.insert(QStringLiteral("accept_time"), object.value(QStringLiteral("creationTime")));
            },
            .keys = [](const QJsonObject &object) {
                const QJsonValue recipient = object[QStringLiteral("recipient")][QStringLiteral("identified_by")][QStringLiteral("channel_identities")][0];
                return QStringList{recipient[QStringLiteral("identity")].toString() + u'/'
                                   + object[QStringLiteral("message")][QStringLiteral("text_message")][QStringLiteral("text")].toString()};
            },
            .told = [](const QByteArray &id) { return "{\"message_id\":\"" + id + "\"}"; },
            .listName = QStringLiteral("messages")};
}

QMap<QString, int> LyingTenant::held() const
{
    QMap<QString, int> held;
    for (const Kept &kept : m_kept.mid(1)) {
        for (const QString &key : m_resource.keys(kept.object))
            ++held[key];
    }
    return held;
}

QByteArray LyingTenant::add(QJsonObject object, qint64 age)
{
    QByteArray id = QByteArray::number(0xA000'0000'0000ULL + quint64(m_kept.size()), 16).toUpper().rightJustified(32, '0');
    if (!m_kept.isEmpty() && happens(m_habits.sameId))
        id = m_kept.constLast().object.value(QStringLiteral("id")).toString().toLatin1();
    object.insert(QStringLiteral("id"), QString::fromLatin1(id));
    object.insert(QStringLiteral("creationTime"),
                  QDateTime::currentDateTimeUtc().addMSecs(age).toString(Qt::ISODateWithMs));
    m_resource.complete(object, m_dice);
    m_kept.append({object, age < 0 ? 0 : m_clock.elapsed() + m_habits.listingLag.count()});
    return id;
}

void LyingTenant::serve(const Request &request, const Answer &answer)
{
    if (request.method == "POST" && request.path() == m_resource.path)
        post(request, answer);
    else if (request.method == "GET" && request.path() == (m_resource.listPath.isEmpty() ? m_resource.path : m_resource.listPath))
        list(request, answer);
    else
        answer.send(404, {}, "Not Found");
}

void LyingTenant::post(const Request &request, const Answer &answer)
{
    ++m_posts;
    if (happens(m_habits.quota)) {
        answer.send(429, {{"Retry-After", "0"}}, "slow down");
        return;
    }
    onPost(false);
    if (happens(m_habits.dropBefore)) {
        answer.reset();
        return;
    }
    const QByteArray id = add(QJsonDocument::fromJson(request.body).object(), 0);
    onPost(true);
    if (happens(m_habits.dropAfter))
        answer.reset();
    else if (happens(m_habits.failAfter))
        answer.send(500, {}, "There is an issue");
    else if (happens(m_habits.hang))
        m_hanging.append(answer);
    else
        answer.send(201, {{"Content-Type", "text/html"}}, m_resource.told ? m_resource.told(id) : id);
}

void LyingTenant::list(const Request &request, const Answer &answer)
{
    ++m_lists;
    onList();
    QJsonArray array;
    for (const Kept &kept : m_kept) {
        if (kept.visibleFrom <= m_clock.elapsed())
            array.append(kept.object);
    }
    QString next;
    if (!m_resource.listName.isEmpty())
        array = pageOf(array, request.target, next);
    if (m_habits.isReordering) {
        QList<QJsonValue> values(array.cbegin(), array.cend());
        std::shuffle(values.begin(), values.end(), m_dice);
        array = {};
        for (const QJsonValue &value : values)
            array.append(value);
        for (qsizetype i = 0; i < values.size(); i += 7)
            array.append(values[i]);
    }
    if (happens(m_habits.emptyList))
        array = {};
    const QJsonDocument listed = m_resource.listName.isEmpty()
        ? QJsonDocument(array)
        : QJsonDocument(QJsonObject{{m_resource.listName, array}, {QStringLiteral("next_page_token"), next}});
    const QByteArray body = listed.toJson(QJsonDocument::Compact);
    if (happens(m_habits.brokenList)) {
        answer.raw(answer.head(200, {{"Content-Type", "application/json"}}, body.size()) + body.left(body.size() / 2));
        answer.reset();
        return;
    }
    answer.send(200, {{"Content-Type", "application/json"}}, body);
}

} // namespace demo
