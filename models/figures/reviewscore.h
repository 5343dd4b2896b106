// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/businessday.h"
#include "models/base/ids.h"
#include "models/figures/figure.h"

#include <QList>

namespace floorwalker {

//! What one question of a review sheet gave.
struct ReviewMark {
    qint64 most = 0; //!< points it can give
    std::optional<qint64> points; //!< nothing: it is still open
    bool applies = true;

    friend bool operator==(const ReviewMark &, const ReviewMark &) = default;
};

//! Points over the points possible, among the questions that are answered and apply. A question that can
//! give more points weighs more.
Figure reviewScore(const QList<ReviewMark> &marks);

//! Every question has its points, or does not apply. What is not complete counts in no average.
bool isComplete(const QList<ReviewMark> &marks);

//! One review as averages see it.
struct ScoredReview {
    AgentId agent; //!< empty: the recording is no agent's
    QString agentName;
    QDate week; //!< see isoWeek()
    QList<ReviewMark> marks;
};

using ReviewAverageId = Id<struct ReviewAverageTag>;

//! The reviews of one agent in one week.
struct ReviewAverage {
    ReviewAverageId id;
    AgentId agent;
    QString agentName;
    QDate week;
    qint64 reviews = 0;
    Figure score; //!< of all their points; never an average of averages

    friend bool operator==(const ReviewAverage &, const ReviewAverage &) = default;
};

//! The Monday of the ISO week of that moment's business day.
QDate isoWeek(Instant moment, const BusinessDay &day);
QString isoWeekText(QDate week); //!< "2026-W22"

//! Complete ones only; the latest week first, then agents by name, those without one last.
QList<ReviewAverage> reviewAverages(const QList<ScoredReview> &reviews);
ReviewAverage reviewTotal(const QList<ScoredReview> &reviews); //!< of all of them, no agent's and no week's

} // namespace floorwalker
