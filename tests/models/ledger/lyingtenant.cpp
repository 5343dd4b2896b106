// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/lyingtenant.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace demo {

QMap<QString, int> LyingTenant::held() const
{
    QMap<QString, int> held;
    for (const Kept &kept : m_kept) {
        if (kept.object.value(QStringLiteral("callbackQueueNumber")).toString() != u"999")
            ++held[kept.object.value(QStringLiteral("customerNumber")).toString() + u'/'
                   + kept.object.value(QStringLiteral("notes")).toString()];
    }
    return held;
}

QByteArray LyingTenant::add(QJsonObject object, qint64 age)
{
    const QByteArray id = QByteArray::number(0xA000'0000'0000ULL + quint64(m_kept.size()), 16).toUpper().rightJustified(32, '0');
    object.insert(QStringLiteral("id"), QString::fromLatin1(id));
    object.insert(QStringLiteral("creationTime"),
                  QDateTime::currentDateTimeUtc().addMSecs(age).toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("lastResult"), QStringLiteral("ADDED"));
    m_kept.append({object, age < 0 ? 0 : m_clock.elapsed() + m_habits.listingLag.count()});
    return id;
}

void LyingTenant::serve(const Request &request, const Answer &answer)
{
    if (request.method == "POST")
        post(request, answer);
    else
        list(answer);
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
        answer.send(201, {{"Content-Type", "text/html"}}, id);
}

void LyingTenant::list(const Answer &answer)
{
    ++m_lists;
    onList();
    QJsonArray array;
    for (const Kept &kept : m_kept) {
        if (kept.visibleFrom <= m_clock.elapsed())
            array.append(kept.object);
    }
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
    const QByteArray body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    if (happens(m_habits.brokenList)) {
        answer.raw(answer.head(200, {{"Content-Type", "application/json"}}, body.size()) + body.left(body.size() / 2));
        answer.reset();
        return;
    }
    answer.send(200, {{"Content-Type", "application/json"}}, body);
}

} // namespace demo
