// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/reviewmarks.h"

#include <QCoreApplication>
#include <QStringList>

namespace floorwalker {

QList<ReviewMark> marksOf(const Review &review)
{
    QList<ReviewMark> marks;
    for (const ReviewAnswer &answer : review.answers) {
        marks.append({.most = answer.question.most,
                      .points = answer.points ? std::optional<qint64>(*answer.points) : std::nullopt,
                      .applies = answer.applies});
    }
    return marks;
}

QList<ScoredReview> scored(const QList<Review> &reviews, const BusinessDay &day)
{
    QList<ScoredReview> all;
    for (const Review &review : reviews) {
        all.append({.agent = review.agent,
                    .agentName = review.agentName,
                    .week = isoWeek(review.recorded.value_or(review.filled), day),
                    .marks = marksOf(review)});
    }
    return all;
}

QString agentText(const QString &name)
{
    //: Of a recording that is a queue's
    return name.isEmpty() ? QCoreApplication::translate("Columns", "no agent named") : name;
}

QStringList answerLines(const Review &review)
{
    QStringList lines;
    for (const ReviewAnswer &answer : review.answers) {
        const QString said = !answer.applies
            //: Said of a question of a review sheet
            ? QCoreApplication::translate("Reviews", "does not apply")
            : answer.points ? QStringLiteral("%1/%2").arg(*answer.points).arg(answer.question.most)
                            : QStringLiteral("\u2013");
        lines << answer.question.text + QStringLiteral(": ") + said;
    }
    return lines;
}

} // namespace floorwalker
