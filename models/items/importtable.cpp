// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/importtable.h"

namespace floorwalker {

namespace {

using L = ImportLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

QString importFateText(ImportFate fate)
{
    switch (fate) {
    //: A row of a file that would be sent
    case ImportFate::New: return ImportTable::tr("New");
    case ImportFate::SentAlready: return ImportTable::tr("Sent already");
    //: A row of a file that is like an earlier row
    case ImportFate::Repeated: return ImportTable::tr("Repeated");
    //: A row of a file whose number waits for a callback already
    case ImportFate::OpenAlready: return ImportTable::tr("Waits already");
    //: A row of a file whose number is on the do-not-contact list
    case ImportFate::DoNotContact: return ImportTable::tr("Not to be contacted");
    case ImportFate::Rejected: break;
    }
    //: A row of a file that cannot be sent
    return ImportTable::tr("Rejected");
}

QString importOutcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::None: return {};
    //: The server has the callback
    case ImportOutcome::Arrived: return ImportTable::tr("Arrived");
    //: The server did not take the callback
    case ImportOutcome::Refused: return ImportTable::tr("Refused");
    case ImportOutcome::Unanswered: return ImportTable::tr("No answer yet");
    //: Nobody can say whether the callback arrived
    case ImportOutcome::Unknown: return ImportTable::tr("Unknown");
    case ImportOutcome::NotSent: break;
    }
    return ImportTable::tr("Not sent");
}

Severity severityOf(ImportFate fate)
{
    switch (fate) {
    case ImportFate::Rejected: return Severity::Critical;
    case ImportFate::Repeated:
    case ImportFate::OpenAlready:
    case ImportFate::DoNotContact: return Severity::Warning;
    case ImportFate::New:
    case ImportFate::SentAlready: break;
    }
    return Severity::None;
}

Severity severityOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Refused:
    case ImportOutcome::Unknown: return Severity::Critical;
    case ImportOutcome::Unanswered: return Severity::Warning;
    case ImportOutcome::None:
    case ImportOutcome::Arrived:
    case ImportOutcome::NotSent: break;
    }
    return Severity::None;
}

ImportTable::ImportTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The number of a row in a file
          {"row", QT_TRANSLATE_NOOP("Columns", "Row"), nullptr, CellKind::Count,
           [](const L &line) { return CellValue(line.number); }},
          //: What becomes of a row of a file: would be sent, or why not
          {"fate", QT_TRANSLATE_NOOP("Columns", "Verdict"), QT_TRANSLATE_NOOP("Columns", "What would become of the row"), CellKind::Text,
           [](const L &line) { return CellValue(qint64(line.fate)); },
           [](const L &line) { return importFateText(line.fate); },
           [](const L &line, Instant) { return severityOf(line.fate); }},
          //: What became of a row that was sent
          {"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), QT_TRANSLATE_NOOP("Columns", "What became of the row"), CellKind::Text,
           [](const L &line) { return line.outcome == ImportOutcome::None ? CellValue() : CellValue(qint64(line.outcome)); },
           [](const L &line) { return line.outcome == ImportOutcome::None ? enDash : importOutcomeText(line.outcome); },
           [](const L &line, Instant) { return severityOf(line.outcome); }},
          //: A telephone number
          {"number", QT_TRANSLATE_NOOP("Columns", "Number"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.customer); }},
          {"queue", QT_TRANSLATE_NOOP("Columns", "Queue"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.queue); }},
          //: When a customer is called back
          {"time", QT_TRANSLATE_NOOP("Columns", "Time"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.time); }},
          {"notes", QT_TRANSLATE_NOOP("Columns", "Notes"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.notes.simplified()); }},
          {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.reason); }},
      }
{
}

bool ImportTable::comesBefore(int slotA, int slotB) const
{
    return inSlot(slotA).number < inSlot(slotB).number;
}

template class RowTable<ImportLine>;

} // namespace floorwalker
