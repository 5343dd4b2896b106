// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ownednumbertable.h"

#include "models/items/callwords.h"

namespace floorwalker {

namespace {

using L = OwnedNumberLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

} // namespace

OwnedNumberTable::OwnedNumberTable(ServerNow serverNow, const Clock &clock, ApplicationKey own, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_own(std::move(own))
    , m_columns{
          //: A phone number one owns
          {"number", QT_TRANSLATE_NOOP("Columns", "Number"), nullptr, CellKind::Text,
           [](const L &line) { return known(line.number); }},
          //: What a number can do: voice, SMS
          {.id = "capability", .title = QT_TRANSLATE_NOOP("Columns", "Capability"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.capability); },
           .text = [](const L &line) { return line.capability.isEmpty() ? enDash : capabilityText(line.capability); }},
          //: To which application a number is assigned
          {.id = "application", .title = QT_TRANSLATE_NOOP("Columns", "Application"),
           .hint = QT_TRANSLATE_NOOP("Columns", "The application that is told of calls to the number"), .kind = CellKind::Text,
           .value = [](const L &line) { return known(line.application.text()); },
           .text = [this](const L &line) { return applicationText(line.application); }},
      }
{
}

void OwnedNumberTable::setNumbers(const QList<OwnedNumber> &numbers)
{
    QList<OwnedNumberLine> lines;
    lines.reserve(numbers.size());
    for (const OwnedNumber &number : numbers)
        lines.append({number, OwnedNumberId(number.number + u' ' + number.capability)});
    setRows(lines);
}

QString OwnedNumberTable::applicationText(const ApplicationKey &application) const
{
    if (application.isEmpty())
        //: A phone number: no application has it
        return tr("Not assigned");
    //: The application one is connected as, and its key
    return application == m_own ? tr("This one, %1").arg(application.text()) : application.text();
}

int OwnedNumberTable::rank(const OwnedNumberLine &line) const
{
    return line.application == m_own && !m_own.isEmpty() ? 0 : line.application.isEmpty() ? 1 : 2;
}

bool OwnedNumberTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return a.number != b.number ? a.number < b.number : a.capability < b.capability;
}

template class RowTable<OwnedNumberLine>;

} // namespace floorwalker
