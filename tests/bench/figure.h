// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace floorwalker::bench {

//! One line of the report. The goal is a bound for the ratio where there is a yardstick and nothing
//! else is said, else for our own figure; without a goal the line only informs.
struct Figure {
    enum class GoalOf { Ratio, Ours };

    QString promise; //!< "P8", as in the list of promises
    QString what;
    QString unit;
    double ours = 0;
    QString yardstickName;
    std::optional<double> yardstick;
    std::optional<double> ratio; //!< the median of the rounds' ratios
    std::optional<double> goal;
    GoalOf goalOf = GoalOf::Ours;

    double judged() const { return goalOf == GoalOf::Ratio ? ratio.value_or(0) : ours; }
    bool isMet(double slack = 1) const { return !goal || judged() <= *goal * slack; }
};

QString tableOf(const QList<Figure> &figures);
QByteArray jsonOf(const QList<Figure> &figures);

} // namespace floorwalker::bench
