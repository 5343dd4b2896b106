// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desk/review.h"

#include <QJsonObject>

#include <algorithm>

namespace floorwalker {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const ReviewQuestion &question)
{
    return {{u"text"_s, question.text}, {u"most"_s, question.most}, {u"mayNotApply"_s, question.mayNotApply}};
}

ReviewQuestion questionOf(const QJsonObject &object)
{
    return {.text = object[u"text"].toString(),
            .most = std::max(1, object[u"most"].toInt(1)),
            .mayNotApply = object[u"mayNotApply"].toBool()};
}

} // namespace

QJsonArray encode(const QList<ReviewQuestion> &questions)
{
    QJsonArray array;
    for (const ReviewQuestion &question : questions)
        array.append(objectOf(question));
    return array;
}

QList<ReviewQuestion> decodeReviewQuestions(const QJsonArray &questions)
{
    QList<ReviewQuestion> decoded;
    for (const QJsonValue &question : questions)
        decoded.append(questionOf(question.toObject()));
    return decoded;
}

QJsonArray encode(const QList<ReviewAnswer> &answers)
{
    QJsonArray array;
    for (const ReviewAnswer &answer : answers) {
        QJsonObject object = objectOf(answer.question);
        object.insert(u"points"_s, answer.points ? QJsonValue(*answer.points) : QJsonValue(QJsonValue::Null));
        object.insert(u"applies"_s, answer.applies);
        array.append(object);
    }
    return array;
}

QList<ReviewAnswer> decodeReviewAnswers(const QJsonArray &answers)
{
    QList<ReviewAnswer> decoded;
    for (const QJsonValue &value : answers) {
        const QJsonObject object = value.toObject();
        const QJsonValue points = object[u"points"];
        decoded.append({.question = questionOf(object),
                        .points = points.isDouble() ? std::optional(points.toInt()) : std::nullopt,
                        .applies = object[u"applies"].toBool(true)});
    }
    return decoded;
}

} // namespace floorwalker
