// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/desk/review.h"
#include "models/figures/reviewscore.h"
#include "models/items/rowtable.h"

#include <QTimeZone>

namespace floorwalker {

//! A review as a row.
struct ReviewLine {
    Id<struct ReviewTag> id; //!< of recording and author
    Review review;
    Figure score;
    bool isComplete = false;

    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

//! Filled review sheets, the latest on top.
class ReviewTable final : public RowTable<ReviewLine>
{
    Q_OBJECT

public:
    ReviewTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);

    void setReviews(const QList<Review> &reviews);

protected:
    const std::vector<Column<ReviewLine>> &columnTable() const override { return m_columns; }
    bool comesBefore(int slotA, int slotB) const override;

private:
    std::vector<Column<ReviewLine>> m_columns;
};

extern template class RowTable<ReviewLine>;

} // namespace floorwalker
