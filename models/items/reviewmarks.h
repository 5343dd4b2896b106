// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"
#include "models/figures/reviewscore.h"

namespace floorwalker {

//! A filled sheet as figures see it.
QList<ReviewMark> marksOf(const Review &review);

//! Their weeks are those of the calls; where nobody knows when one was recorded, of the review.
QList<ScoredReview> scored(const QList<Review> &reviews, const BusinessDay &day);

QString agentText(const QString &name); //!< whose a reviewed recording is
QStringList answerLines(const Review &review); //!< "Greets by name: 4/5"

} // namespace floorwalker
