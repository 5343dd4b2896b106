// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/consentimporttable.h"

namespace floorwalker {

namespace {

using L = ConsentImportLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

QString consentImportFateText(ConsentImportFate fate)
{
    switch (fate) {
    //: A row of a file: the tenant does not have this consent yet
    case ConsentImportFate::Added: return ConsentImportTable::tr("Added");
    //: A row of a file: the tenant has the opposite
    case ConsentImportFate::Changed: return ConsentImportTable::tr("Changed");
    //: A row of a file: the tenant has just this
    case ConsentImportFate::Same: return ConsentImportTable::tr("Same");
    //: A row of a file that is like an earlier row
    case ConsentImportFate::Repeated: return ConsentImportTable::tr("Repeated");
    case ConsentImportFate::Rejected: break;
    }
    //: A row of a file that cannot be sent
    return ConsentImportTable::tr("Rejected");
}

Severity severityOf(ConsentImportFate fate)
{
    return fate == ConsentImportFate::Rejected ? Severity::Critical
        : fate == ConsentImportFate::Repeated  ? Severity::Warning
                                               : Severity::None;
}

ConsentImportTable::ConsentImportTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The number of a row in a file
          {"row", QT_TRANSLATE_NOOP("Columns", "Row"), nullptr, CellKind::Count,
           [](const L &line) { return CellValue(line.number); }},
          //: What becomes of a row of a file: would be sent, or why not
          {"fate", QT_TRANSLATE_NOOP("Columns", "Verdict"), QT_TRANSLATE_NOOP("Columns", "What would become of the row"), CellKind::Text,
           [](const L &line) { return CellValue(qint64(line.fate)); },
           [](const L &line) { return consentImportFateText(line.fate); },
           [](const L &line, Instant) { return severityOf(line.fate); }},
          //: What became of a row that was sent
          {"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), QT_TRANSLATE_NOOP("Columns", "What became of the row"), CellKind::Text,
           [](const L &line) { return line.outcome == ImportOutcome::None ? CellValue() : CellValue(qint64(line.outcome)); },
           [](const L &line) { return line.outcome == ImportOutcome::None ? enDash : importOutcomeText(line.outcome); },
           [](const L &line, Instant) { return severityOf(line.outcome); }},
          //: The number or address of a customer
          {"address", QT_TRANSLATE_NOOP("Columns", "Address"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.address); }},
          //: What a consent is about: recording, or WhatsApp
          {"usage", QT_TRANSLATE_NOOP("Columns", "Usage"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.usage); }},
          //: A consent as the tenant has it now
          {"before", QT_TRANSLATE_NOOP("Columns", "Now"), QT_TRANSLATE_NOOP("Columns", "The consent as the tenant has it now"), CellKind::Text,
           [](const L &line) { return known(line.before); }},
          //: A consent as it will be after an import
          {"after", QT_TRANSLATE_NOOP("Columns", "Then"), QT_TRANSLATE_NOOP("Columns", "The consent as the file has it"), CellKind::Text,
           [](const L &line) { return known(line.after); }},
          {"reason", QT_TRANSLATE_NOOP("Columns", "Reason"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.reason); }},
      }
{
}

bool ConsentImportTable::comesBefore(int slotA, int slotB) const
{
    return inSlot(slotA).number < inSlot(slotB).number;
}

template class RowTable<ConsentImportLine>;

} // namespace floorwalker
