// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/consenttable.h"

namespace floorwalker {

namespace {

using L = ConsentLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

CellValue verdict(const L &line)
{
    return line.consent ? CellValue(qint64(*line.consent)) : CellValue();
}

} // namespace

QString consentUsageText(const QString &usage)
{
    if (usage == consentUsages[0])
        return QStringLiteral("WhatsApp");
    //: What a customer agrees to: that calls are recorded
    return usage == consentUsages[1] ? ConsentTable::tr("Call recording") : usage;
}

QString consentValueText(const std::optional<bool> &consent)
{
    //: Whether a customer agrees: nobody has said so
    return !consent ? ConsentTable::tr("Unknown")
        //: A customer agrees
        : *consent ? ConsentTable::tr("Yes")
                   //: A customer does not agree
                   : ConsentTable::tr("No");
}

ConsentTable::ConsentTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: The number or address of a customer
          {"address", QT_TRANSLATE_NOOP("Columns", "Address"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.address); }},
          //: What a consent is about: recording, or WhatsApp
          {"usage", QT_TRANSLATE_NOOP("Columns", "Usage"), QT_TRANSLATE_NOOP("Columns", "What the customer agrees to or refuses"), CellKind::Text,
           [](const L &line) { return known(line.usage); }, [](const L &line) { return consentUsageText(line.usage); }},
          //: Whether a customer agrees
          {.id = "consent", .title = QT_TRANSLATE_NOOP("Columns", "Consent"), .hint = nullptr, .kind = CellKind::Text,
           .value = verdict, .text = [](const L &line) { return consentValueText(line.consent); },
           .raw = [](const L &line) { return line.consent ? ExportValue(*line.consent) : ExportValue(); }},
      }
{
}

void ConsentTable::setConsents(const QList<CustomerConsent> &consents)
{
    QList<ConsentLine> lines;
    lines.reserve(consents.size());
    for (const CustomerConsent &consent : consents)
        lines.append({consent, ConsentId(consentKey(consent.usage, consent.address))});
    setRows(lines);
}

bool ConsentTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    return a.address != b.address ? a.address < b.address : a.usage < b.usage;
}

template class RowTable<ConsentLine>;

} // namespace floorwalker
