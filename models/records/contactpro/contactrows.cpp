// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contactrows.h"

namespace floorwalker {

PackedId ContactRow::id() const
{
    const auto &row = m_chunk->m_rows[m_row];
    return {row.id, PackedId::Form(row.idForm)};
}

PackedId ContactRow::group() const
{
    const auto &row = m_chunk->m_rows[m_row];
    return {row.group, PackedId::Form(row.groupForm)};
}

QString ContactRow::idText() const
{
    const PackedId packed = id();
    return QString::fromUtf8(packed.form == PackedId::Form::Text ? m_chunk->m_oddIds.value(m_row) : packed.text());
}

QString ContactRow::groupText() const
{
    const PackedId packed = group();
    return QString::fromUtf8(packed.form == PackedId::Form::Text ? m_chunk->m_oddGroups.value(m_row)
                                                                 : packed.text());
}

quint32 ContactRow::nameNumber(Text field) const
{
    const auto &row = m_chunk->m_rows[m_row];
    if (field < AgentId)
        return row.words[field];
    return field < QueueId ? row.agent : row.queue;
}

std::string_view ContactRow::text(Text field) const
{
    if (field < Source)
        return m_chunk->name(field, nameNumber(field));
    const auto &row = m_chunk->m_rows[m_row];
    quint32 offset = row.texts;
    for (int before = Source; before < field; ++before)
        offset += row.lengths[size_t(before - Source)];
    return std::string_view(m_chunk->m_arena).substr(offset, row.lengths[size_t(field - Source)]);
}

QString ContactRow::string(Text field) const
{
    const std::string_view found = text(field);
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

std::optional<Instant> ContactRow::arrival() const
{
    const auto &row = m_chunk->m_rows[m_row];
    return row.hasArrival ? std::optional(Instant(Milliseconds(row.arrival))) : std::nullopt;
}

std::optional<Instant> ContactRow::connected() const
{
    const auto &row = m_chunk->m_rows[m_row];
    const auto after = m_chunk->number(row.spans[ContactChunk::ConnectedAfter]);
    return after ? std::optional(Instant(Milliseconds(row.arrival + *after))) : std::nullopt;
}

std::optional<Instant> ContactRow::disconnected() const
{
    const auto &row = m_chunk->m_rows[m_row];
    const auto after = m_chunk->number(row.spans[ContactChunk::DisconnectedAfter]);
    return after ? std::optional(Instant(Milliseconds(row.arrival + *after))) : std::nullopt;
}

std::optional<qint64> ContactRow::span(Span which) const
{
    return m_chunk->number(m_chunk->m_rows[m_row].spans[size_t(ContactChunk::FirstSpan) + which]);
}

bool ContactRow::hasRecording() const
{
    return m_chunk->m_rows[m_row].hasRecording;
}

bool ContactRow::hasScript() const
{
    return m_chunk->m_rows[m_row].hasScript;
}

const RequiredAgent *ContactRow::requiredAgent() const
{
    const quint16 number = m_chunk->m_rows[m_row].required;
    return number == 0 ? nullptr : &m_chunk->m_required[number - 1u];
}

ContactStatus ContactRow::status() const
{
    const std::string_view word = text(Status);
    return contactStatusFromWord(QLatin1String(word.data(), qsizetype(word.size())));
}

bool ContactRow::isOpen() const
{
    return !disconnected() && isOpenStatus(status());
}

quint64 ContactRow::fingerprint() const
{
    return m_chunk->m_rows[m_row].fingerprint;
}

quint32 ContactChunk::names(ContactRow::Text field) const
{
    if (field < ContactRow::AgentId)
        return quint32(m_words.size());
    return quint32(field < ContactRow::QueueId ? m_agents.size() : m_queues.size());
}

const ContactChunk::Party &ContactChunk::party(ContactRow::Text field, quint32 number) const
{
    return field < ContactRow::QueueId ? m_agents[number] : m_queues[number];
}

std::string_view ContactChunk::name(ContactRow::Text field, quint32 number) const
{
    if (field < ContactRow::AgentId)
        return at(m_words[number]);
    const Party &found = party(field, number);
    const bool isName = field == ContactRow::AgentName || field == ContactRow::QueueName;
    return at(isName ? found.name : found.id);
}

std::optional<qint64> ContactChunk::number(quint32 packed) const
{
    if (packed == noNumber)
        return std::nullopt;
    return packed < firstLarge ? packed : m_large[packed - firstLarge];
}

size_t ContactChunk::bytes() const
{
    return sizeof *this + m_rows.capacity() * sizeof(Row) + m_arena.capacity() + m_words.capacity() * sizeof(Place)
        + (m_agents.capacity() + m_queues.capacity()) * sizeof(Party) + m_large.capacity() * sizeof(qint64)
        + m_required.capacity() * sizeof(RequiredAgent);
}

} // namespace floorwalker
