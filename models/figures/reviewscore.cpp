// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/reviewscore.h"

#include <QHash>

#include <algorithm>

namespace floorwalker {

namespace {

struct Points {
    qint64 given = 0;
    qint64 possible = 0;
};

Points pointsOf(const QList<ReviewMark> &marks)
{
    Points sum;
    for (const ReviewMark &mark : marks) {
        if (!mark.applies || !mark.points)
            continue;
        sum.given += *mark.points;
        sum.possible += mark.most;
    }
    return sum;
}

//! Takes one more review in.
void add(ReviewAverage &average, const QList<ReviewMark> &marks)
{
    const Points points = pointsOf(marks);
    ++average.reviews;
    average.score = ratio(average.score.numerator + points.given, average.score.denominator + points.possible);
}

} // namespace

Figure reviewScore(const QList<ReviewMark> &marks)
{
    const Points points = pointsOf(marks);
    return ratio(points.given, points.possible);
}

bool isComplete(const QList<ReviewMark> &marks)
{
    return !marks.isEmpty()
        && std::all_of(marks.begin(), marks.end(), [](const ReviewMark &mark) { return mark.points || !mark.applies; });
}

QDate isoWeek(Instant moment, const BusinessDay &day)
{
    const QDate date = day.dateOf(moment);
    return date.addDays(Qt::Monday - date.dayOfWeek());
}

QString isoWeekText(QDate week)
{
    int year = 0;
    const int number = week.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(number, 2, 10, QLatin1Char('0'));
}

QList<ReviewAverage> reviewAverages(const QList<ScoredReview> &reviews)
{
    QList<ReviewAverage> averages;
    QHash<QString, qsizetype> placeOf;
    for (const ScoredReview &review : reviews) {
        if (!isComplete(review.marks))
            continue;
        const QString key = isoWeekText(review.week) + u' ' + (review.agent.isEmpty() ? review.agentName : review.agent.text());
        if (!placeOf.contains(key)) {
            placeOf.insert(key, averages.size());
            averages.append({.id = ReviewAverageId(key), .agent = review.agent, .agentName = review.agentName, .week = review.week});
        }
        add(averages[placeOf.value(key)], review.marks);
    }
    std::stable_sort(averages.begin(), averages.end(), [](const ReviewAverage &a, const ReviewAverage &b) {
        if (a.week != b.week)
            return a.week > b.week;
        if (a.agentName.isEmpty() != b.agentName.isEmpty())
            return b.agentName.isEmpty();
        return QString::localeAwareCompare(a.agentName, b.agentName) < 0;
    });
    return averages;
}

ReviewAverage reviewTotal(const QList<ScoredReview> &reviews)
{
    ReviewAverage total;
    for (const ScoredReview &review : reviews) {
        if (isComplete(review.marks))
            add(total, review.marks);
    }
    return total;
}

} // namespace floorwalker
