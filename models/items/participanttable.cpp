// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/participanttable.h"

#include <chrono>

namespace floorwalker {

namespace {

using L = ParticipantLine;

//! Durations are whole seconds, and answers take their time.
constexpr Milliseconds exactness = std::chrono::seconds(2);

enum class Sound { Open, Muted, OnHold, Unknown };

Sound soundOf(const L &line)
{
    if (line.isOnHold.value_or(false))
        return Sound::OnHold;
    return !line.isMuted ? Sound::Unknown : *line.isMuted ? Sound::Muted : Sound::Open;
}

QString textOf(Sound sound)
{
    switch (sound) {
    //: In a conference: the others hear them
    case Sound::Open: return ParticipantTable::tr("Heard");
    //: In a conference: the others do not hear them
    case Sound::Muted: return ParticipantTable::tr("Muted");
    //: In a conference: hears music instead of the others
    case Sound::OnHold: return ParticipantTable::tr("On hold");
    case Sound::Unknown: break;
    }
    //: Whether somebody in a conference is heard: nobody knows
    return ParticipantTable::tr("Unknown");
}

Mark markOf(Sound sound)
{
    switch (sound) {
    case Sound::Open: return Mark::Good;
    case Sound::Muted: return Mark::Off;
    case Sound::OnHold: return Mark::Waiting;
    case Sound::Unknown: break;
    }
    return Mark::Attention;
}

} // namespace

ParticipantTable::ParticipantTable(ServerNow serverNow, const Clock &clock, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          //: Who takes part in a conference: a number, or whatever an app gave as one
          {"participant", QT_TRANSLATE_NOOP("Columns", "Participant"), nullptr, CellKind::Text,
           [](const L &line) { return line.cli.isEmpty() ? CellValue() : CellValue(line.cli); }},
          //: Whether somebody in a conference is heard, muted or on hold
          {"sound", QT_TRANSLATE_NOOP("Columns", "Sound"), nullptr, CellKind::State,
           [](const L &line) { return cellValue(std::optional<qint64>(int(soundOf(line)))); },
           [](const L &line) { return textOf(soundOf(line)); }, {}, {},
           [](const L &line) { return ExportValue(textOf(soundOf(line))); }},
          //: For how long somebody has been in a conference
          {.id = "since", .title = QT_TRANSLATE_NOOP("Columns", "In the conference for"), .hint = nullptr, .kind = CellKind::Since,
           .value = [](const L &line) { return cellValue(line.since); },
           .raw = [](const L &line) { return line.duration ? ExportValue(Milliseconds(std::chrono::seconds(*line.duration))) : ExportValue(); }},
          {"callId", QT_TRANSLATE_NOOP("Columns", "Call id"), QT_TRANSLATE_NOOP("Columns", "The call by which they joined"), CellKind::Text,
           [](const L &line) { return CellValue(line.id.text()); }},
      }
{
}

void ParticipantTable::setParticipants(const QList<Participant> &participants, Instant at)
{
    QList<ParticipantLine> lines;
    lines.reserve(participants.size());
    for (const Participant &participant : participants) {
        ParticipantLine line{participant, std::nullopt};
        if (participant.duration)
            line.since = at - std::chrono::seconds(*participant.duration);
        const ParticipantLine *before = find(participant.id);
        if (before && before->since && line.since && std::chrono::abs(*before->since - *line.since) < exactness)
            line.since = before->since;
        lines.append(line);
    }
    setRows(lines);
}

QVariant ParticipantTable::extra(int slot, int column, int role) const
{
    if (role == MarkRole && kindOf(column) == CellKind::State)
        return int(markOf(soundOf(inSlot(slot))));
    return RowTable::extra(slot, column, role);
}

bool ParticipantTable::comesBefore(int slotA, int slotB) const
{
    const L &a = inSlot(slotA);
    const L &b = inSlot(slotB);
    if (a.since != b.since)
        return a.since && (!b.since || *a.since < *b.since);
    return a.id < b.id;
}

template class RowTable<ParticipantLine>;

} // namespace floorwalker
