// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/calleetable.h"

#include "models/wording/statetext.h"

namespace floorwalker {

namespace {

using L = CalleeLine;

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

//! The mobile one reaches them away from the desk, too; the other may be an extension.
QString numberOf(const AgentLine &agent, const CalleeTable::CanBeCalled &canBeCalled)
{
    for (const auto &field : {QStringLiteral("mobile"), QStringLiteral("phone")}) {
        if (const QString number = agent.rawUser.value(field).toString().trimmed(); canBeCalled(number))
            return number;
    }
    return {};
}

} // namespace

CalleeTable::CalleeTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: Somebody's name
          {"name", QT_TRANSLATE_NOOP("Columns", "Name"), nullptr, CellKind::Text, [](const L &line) { return known(line.name); }},
          //: A phone number
          {"number", QT_TRANSLATE_NOOP("Columns", "Number"), nullptr, CellKind::Text, [](const L &line) { return known(line.number); }},
          //: Whether somebody is an agent or a customer
          {"kind", QT_TRANSLATE_NOOP("Columns", "Who"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue { return line.isAgent ? tr("Agent") : tr("Customer"); }},
          //: What an agent does, or where a customer is
          {"doing", QT_TRANSLATE_NOOP("Columns", "Now"), nullptr, CellKind::Text, [](const L &line) { return known(line.stateText); }},
      }
{
}

void CalleeTable::setPeople(const QList<AgentLine> &agents, const QList<ContactLine> &contacts, const CanBeCalled &canBeCalled)
{
    QList<CalleeLine> lines;
    for (const AgentLine &agent : agents) {
        const QString number = numberOf(agent, canBeCalled);
        if (!number.isEmpty())
            lines.append({CalleeId(QStringLiteral("agent ") + agent.id.text()), agent.name, number, true, agentStateText(agent.state, agent.stateWord)});
    }
    for (const ContactLine &contact : contacts) {
        if (contact.channel != Channel::Phone || !canBeCalled(contact.source))
            continue;
        const QString place = contact.agentName.isEmpty() ? contact.queueName : contact.agentName;
        lines.append({CalleeId(QStringLiteral("contact ") + contact.source), {}, contact.source, false, place});
    }
    setRows(lines);
}

bool CalleeTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (a.isAgent != b.isAgent)
        return a.isAgent;
    return a.name != b.name ? a.name.localeAwareCompare(b.name) < 0 : a.number < b.number;
}

template class RowTable<CalleeLine>;

} // namespace floorwalker
