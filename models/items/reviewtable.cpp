// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/reviewtable.h"

#include "models/items/contentcolumns.h"
#include "models/items/reviewcolumns.h"
#include "models/items/reviewmarks.h"

#include <QCoreApplication>

namespace floorwalker {

namespace {

using L = ReviewLine;

Column<L> reviewTextColumn(const char *id, const char *title, QString (*text)(const Review &), bool isUsual = true)
{
    return {.id = id, .title = title, .hint = nullptr, .kind = CellKind::Text,
            .value = [text](const L &line) { return knownText(text(line.review)); }, .isUsual = isUsual};
}

} // namespace

ReviewTable::ReviewTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: When a review sheet was last filled in
          {.id = "filledTime", .title = QT_TRANSLATE_NOOP("Columns", "Reviewed"), .hint = nullptr, .kind = CellKind::Moment,
           .value = [](const L &line) { return cellValue(std::optional(line.review.filled)); },
           .text = [zone](const L &line) { return momentText(line.review.filled, zone); }},
          {.id = "agentName", .title = QT_TRANSLATE_NOOP("Columns", "Agent"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return knownText(line.review.agentName); },
           .text = [](const L &line) { return agentText(line.review.agentName); }},
          //: The share of a review's points that were given, in percent
          shareColumn("scorePercent", QT_TRANSLATE_NOOP("Columns", "Score"),
                      QT_TRANSLATE_NOOP("Columns", "Points over the points possible among the questions that are answered and apply"), &L::score),
          //: Points given in a review
          {.id = "points", .title = QT_TRANSLATE_NOOP("Columns", "Points"), .hint = nullptr, .kind = CellKind::Count,
           .value = [](const L &line) -> CellValue { return line.score.numerator; }},
          //: Points a review could have given
          {.id = "possible", .title = QT_TRANSLATE_NOOP("Columns", "Of"), .hint = QT_TRANSLATE_NOOP("Columns", "Points possible"),
           .kind = CellKind::Count, .value = [](const L &line) -> CellValue { return line.score.denominator; }},
          //: Whether all questions of a review are answered
          {.id = "isComplete", .title = QT_TRANSLATE_NOOP("Columns", "Complete"),
           .hint = QT_TRANSLATE_NOOP("Columns", "Every question has its points, or does not apply; others count in no average"),
           .kind = CellKind::Text, .value = [](const L &line) -> CellValue { return qint64(line.isComplete); },
           .text = [](const L &line) {
               return line.isComplete ? QCoreApplication::translate("Columns", "yes") : QCoreApplication::translate("Columns", "no");
           },
           .raw = [](const L &line) -> ExportValue { return line.isComplete; }},
          //: Who filled in a review sheet
          reviewTextColumn("filledBy", QT_TRANSLATE_NOOP("Columns", "Reviewer"), [](const Review &review) { return review.author; }),
          reviewTextColumn("remark", QT_TRANSLATE_NOOP("Columns", "Remark"), [](const Review &review) { return review.remark.simplified(); }),
          //: When a call was recorded
          {.id = "recordedTime", .title = QT_TRANSLATE_NOOP("Columns", "Recorded"), .hint = nullptr, .kind = CellKind::Moment,
           .value = [](const L &line) { return cellValue(line.review.recorded); },
           .text = [zone](const L &line) { return line.review.recorded ? momentText(*line.review.recorded, zone) : enDash; }},
          reviewTextColumn("sheet", QT_TRANSLATE_NOOP("Columns", "Sheet"), [](const Review &review) { return review.sheet; }, false),
          //: All questions of a review with the points they got
          reviewTextColumn("answers", QT_TRANSLATE_NOOP("Columns", "Answers"),
                           [](const Review &review) { return answerLines(review).join(QStringLiteral("; ")); }, false),
          reviewTextColumn("recording", QT_TRANSLATE_NOOP("Columns", "Recording id"),
                           [](const Review &review) { return review.recording.text(); }, false),
          reviewTextColumn("callId", QT_TRANSLATE_NOOP("Columns", "Call id"), [](const Review &review) { return review.callId; }, false),
          reviewTextColumn("agentId", QT_TRANSLATE_NOOP("Columns", "Agent id"), [](const Review &review) { return review.agent.text(); }, false),
      }
{
}

void ReviewTable::setReviews(const QList<Review> &reviews)
{
    QList<ReviewLine> lines;
    lines.reserve(reviews.size());
    for (const Review &review : reviews) {
        const QList<ReviewMark> marks = marksOf(review);
        lines.append({decltype(ReviewLine::id)(review.recording.text() + u' ' + review.author), review, reviewScore(marks),
                      floorwalker::isComplete(marks)});
    }
    setRows(lines);
}

bool ReviewTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return a.review.filled != b.review.filled ? a.review.filled > b.review.filled : a.id < b.id;
}

template class RowTable<ReviewLine>;

} // namespace floorwalker
