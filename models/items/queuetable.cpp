// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/queuetable.h"

#include "models/wording/statetext.h"

namespace floorwalker {

namespace {

using L = QueueLine;

Severity waitingSeverity(const L &line, const Limits &limits)
{
    return line.status ? severityOf(line.status->waiting, limits.waiting) : Severity::None;
}

Severity waitSeverity(const L &line, const Limits &limits, Instant now)
{
    return line.longestWaitBegan ? severityOf(Milliseconds(now - *line.longestWaitBegan), limits.longestWait)
                                 : Severity::None;
}

template<typename Read>
auto counter(Read read)
{
    return [read](const L &line) { return line.status ? cellValue(read(*line.status)) : CellValue(); };
}

} // namespace

QueueTable::QueueTable(ServerNow serverNow, const Clock &clock, Limits limits, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_limits(limits)
    , m_columns{
          {"name", QT_TRANSLATE_NOOP("Columns", "Queue"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue { return line.name; }},
          {"channel", QT_TRANSLATE_NOOP("Columns", "Channel"), nullptr, CellKind::Text,
           [](const L &line) -> CellValue {
               return line.channel == Channel::Unknown ? CellValue() : CellValue(channelText(line.channel));
           }},
          //: How many contacts wait
          {"waiting", QT_TRANSLATE_NOOP("Columns", "Waiting"), QT_TRANSLATE_NOOP("Columns", "Contacts in the queue now"), CellKind::Count,
           counter([](const QueueStatus &status) { return status.waiting; }), {},
           [this](const L &line, Instant) { return waitingSeverity(line, m_limits); }},
          {"longestWait", QT_TRANSLATE_NOOP("Columns", "Longest wait"), QT_TRANSLATE_NOOP("Columns", "The longest wait among the contacts in the queue now"),
           CellKind::Since, [](const L &line) { return cellValue(line.longestWaitBegan); }, {},
           [this](const L &line, Instant now) { return waitSeverity(line, m_limits, now); },
           [](const L &line) { return line.isWaitAtLeast; }},
          {"trend", QT_TRANSLATE_NOOP("Columns", "Last 2 h"), QT_TRANSLATE_NOOP("Columns", "Contacts waiting during the last two hours"), CellKind::Series,
           [](const L &) { return CellValue(); }},
          //: How many agents serve the queue
          {"agentsServing", QT_TRANSLATE_NOOP("Columns", "Serving"),
           QT_TRANSLATE_NOOP("Columns", "Agents serving the queue. An agent counts once in each queue served, and once in totals."),
           CellKind::Count, counter([](const QueueStatus &status) { return status.agentsServing; })},
          //: How many agents are ready, whether free or busy
          {"agentsReady", QT_TRANSLATE_NOOP("Columns", "Ready"), QT_TRANSLATE_NOOP("Columns", "Serving agents less those not ready"), CellKind::Count,
           counter([](const QueueStatus &status) { return status.agentsReady(); })},
          //: How many agents are free to take a contact; not a price
          {"agentsFree", QT_TRANSLATE_NOOP("Columns", "Free"), QT_TRANSLATE_NOOP("Columns", "Agents who wait for a contact"), CellKind::Count,
           counter([](const QueueStatus &status) { return status.agentsFree; })},
          //: How many agents are busy with a contact
          {"agentsOnContact", QT_TRANSLATE_NOOP("Columns", "On contact"), QT_TRANSLATE_NOOP("Columns", "Ready agents less free ones"), CellKind::Count,
           counter([](const QueueStatus &status) { return status.agentsOnContact(); })},
          //: How many agents finish work after a contact
          {"agentsWrapUp", QT_TRANSLATE_NOOP("Columns", "Wrap-up"), nullptr, CellKind::Count,
           counter([](const QueueStatus &status) { return status.agentsWrapUp; })},
          //: How many agents take no contacts now
          {"agentsNotReady", QT_TRANSLATE_NOOP("Columns", "Not ready"), nullptr, CellKind::Count,
           counter([](const QueueStatus &status) { return status.agentsNotReady; })},
      }
{
}

Severity QueueTable::worstOf(const QueueLine &line, const Limits &limits, Instant now)
{
    return std::max(waitingSeverity(line, limits), waitSeverity(line, limits, now));
}

bool QueueTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    const Instant now = orderedAt();
    const Severity severityA = worstOf(a, m_limits, now);
    const Severity severityB = worstOf(b, m_limits, now);
    if (severityA != severityB)
        return severityA > severityB;
    const Instant beganA = a.longestWaitBegan.value_or(Instant::max());
    const Instant beganB = b.longestWaitBegan.value_or(Instant::max());
    if (beganA != beganB)
        return beganA < beganB;
    const auto byName = compareCells(a.name, b.name);
    return byName != 0 ? byName < 0 : a.id < b.id;
}

void QueueTable::setSeries(Series series)
{
    m_series = std::move(series);
    seriesChanged();
}

void QueueTable::seriesChanged()
{
    columnRepainted(columnOf("trend"));
}

void QueueTable::setLimits(const Limits &limits)
{
    m_limits = limits;
    columnRepainted(columnOf("waiting"));
    columnRepainted(columnOf("longestWait"));
    changed({});
}

QVariant QueueTable::extra(int slot, int column, int role) const
{
    if (role == SeriesRole && kindOf(column) == CellKind::Series && m_series)
        return QVariant::fromValue(m_series(inSlot(slot).id));
    return {};
}

template class RowTable<QueueLine>;

} // namespace floorwalker
