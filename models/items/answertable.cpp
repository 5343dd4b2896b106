// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/answertable.h"

namespace floorwalker {

namespace {

using T = AnswerTally;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text.simplified());
}

} // namespace

AnswerTable::AnswerTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          {"script", QT_TRANSLATE_NOOP("Columns", "Script"), nullptr, CellKind::Text,
           [](const T &tally) { return known(tally.script); }},
          //: A question of a script
          {"question", QT_TRANSLATE_NOOP("Columns", "Question"), nullptr, CellKind::Text,
           [](const T &tally) { return known(tally.question); }},
          //: What was answered to a question of a script
          {"answer", QT_TRANSLATE_NOOP("Columns", "Answer"), nullptr, CellKind::Text,
           [](const T &tally) { return known(tally.answer); },
           [](const T &tally) {
               return tally.answer.isEmpty() ? QCoreApplication::translate("Columns", "no answer") : tally.answer.simplified();
           }},
          //: How many results hold this answer
          {"count", QT_TRANSLATE_NOOP("Columns", "Given"), QT_TRANSLATE_NOOP("Columns", "Results with this answer; one may hold several. Enter on a row shows them."),
           CellKind::Count, [](const T &tally) -> CellValue { return tally.count; }},
          //: How many results hold this question
          {"asked", QT_TRANSLATE_NOOP("Columns", "Asked"), QT_TRANSLATE_NOOP("Columns", "Results that hold the question"),
           CellKind::Count, [](const T &tally) -> CellValue { return tally.asked; }},
      }
{
}

template class RowTable<AnswerTally>;

} // namespace floorwalker
