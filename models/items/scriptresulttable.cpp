// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/scriptresulttable.h"

#include "models/items/contentcolumns.h"

namespace floorwalker {

namespace {

//! A question and its answers each.
QStringList answerTexts(const ScriptResult &result)
{
    QStringList texts;
    for (const ScriptQuestion &question : result.questions) {
        QStringList answers;
        for (const ScriptAnswer &answer : question.answers)
            answers << answer.text.simplified();
        answers.removeAll(QString());
        //: A question of a script and what was answered
        texts << QCoreApplication::translate("Columns", "%1: %2")
                     .arg(question.text.simplified(), answers.isEmpty() ? enDash : answers.join(QStringLiteral(", ")));
    }
    return texts;
}

} // namespace

ScriptResultTable::ScriptResultTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: When a script was filled in last
          momentColumn("modificationtime", QT_TRANSLATE_NOOP("Columns", "Changed"), &ScriptResult::modified, zone),
          textColumn("name", QT_TRANSLATE_NOOP("Columns", "Script"), &ScriptResult::name),
          //: What was answered to the questions of a script
          {.id = "scriptquestions", .title = QT_TRANSLATE_NOOP("Columns", "Answers"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const ScriptResult &result) {
               return result.questions.isEmpty() ? CellValue() : CellValue(answerTexts(result).join(QStringLiteral(" · ")));
           },
           .raw = [](const ScriptResult &result) {
               return result.questions.isEmpty() ? ExportValue() : ExportValue(answerTexts(result));
           }},
          idColumn("contactId", QT_TRANSLATE_NOOP("Columns", "Contact id"), &ScriptResult::contactId),
          //: The contact before it was transferred
          idColumn("originalcontactId", QT_TRANSLATE_NOOP("Columns", "Original contact id"), &ScriptResult::originalContactId),
          textColumn("scriptId", QT_TRANSLATE_NOOP("Columns", "Script id"), &ScriptResult::scriptId, false),
          idColumn("id", QT_TRANSLATE_NOOP("Columns", "Result id"), &ScriptResult::id),
      }
{
}

bool ScriptResultTable::comesBefore(int slotA, int slotB) const
{
    return isNewer(inSlot(slotA).modified, inSlot(slotB).modified);
}

template class RowTable<ScriptResult>;

} // namespace floorwalker
