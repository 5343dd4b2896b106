// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/times.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace floorwalker {

//! One line of a review sheet.
struct ReviewQuestion {
    QString text;
    int most = 5; //!< points it can give, from none; more of them weigh more
    bool mayNotApply = false;

    friend bool operator==(const ReviewQuestion &, const ReviewQuestion &) = default;
};

//! What reviewers of a profile ask of every recording.
struct ReviewSheet {
    QString name;
    QList<ReviewQuestion> questions;

    friend bool operator==(const ReviewSheet &, const ReviewSheet &) = default;
};

//! A question as it was when it was answered: another sheet changes no old review.
struct ReviewAnswer {
    ReviewQuestion question;
    std::optional<int> points; //!< nothing: still open, or it does not apply
    bool applies = true;

    friend bool operator==(const ReviewAnswer &, const ReviewAnswer &) = default;
};

//! A sheet one person has filled in for one recording, or has begun to.
struct Review {
    CallRecordingId recording;
    QString callId;
    std::optional<Instant> recorded;
    AgentId agent; //!< empty: its owner is no agent
    QString agentName;
    QString sheet; //!< its name
    QList<ReviewAnswer> answers;
    QString remark;
    Instant filled; //!< last
    QString author; //!< the login

    friend bool operator==(const Review &, const Review &) = default;
};

//! As the desk file keeps them.
QJsonArray encode(const QList<ReviewQuestion> &questions);
QList<ReviewQuestion> decodeReviewQuestions(const QJsonArray &questions);
QJsonArray encode(const QList<ReviewAnswer> &answers);
QList<ReviewAnswer> decodeReviewAnswers(const QJsonArray &answers);

} // namespace floorwalker
