// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contactchunkbuilder.h"

#include "models/records/contactpro/nameindex.h"

#include <limits>

namespace floorwalker {

namespace {

constexpr size_t longestText = std::numeric_limits<quint16>::max();
//! A chunk closes before one more contact could overflow any of its numbers.
constexpr size_t mostWords = std::numeric_limits<quint8>::max() - ContactChunk::fewWords;
constexpr size_t mostLarge = 0xFFFF;
constexpr size_t mostBytes = 256 * 1024 * 1024;

std::string_view shortened(std::string_view text)
{
    if (text.size() <= longestText)
        return text;
    size_t end = longestText;
    while (end > 0 && (quint8(text[end]) & 0xC0) == 0x80) // never inside a character
        --end;
    return text.substr(0, end);
}

} // namespace

struct ContactChunkBuilder::Indexes {
    NameIndex words;
    NameIndex agents;
    NameIndex queues;
};

ContactChunkBuilder::ContactChunkBuilder() = default;
ContactChunkBuilder::~ContactChunkBuilder() = default;

void ContactChunkBuilder::begin()
{
    if (!m_chunk) {
        m_chunk = std::make_unique<ContactChunk>();
        m_indexes = std::make_unique<Indexes>();
        m_chunk->m_words.emplace_back();
        m_chunk->m_agents.emplace_back();
        m_chunk->m_queues.emplace_back();
    }
    m_row = {};
    m_id = {};
    m_group = {};
    m_required.reset();
    for (std::string &text : m_pending.texts)
        text.clear();
    for (std::string &text : m_pending.parties)
        text.clear();
    m_pending.moments = {};
    m_pending.spans = {};
}

PackedId ContactChunkBuilder::setId(QByteArrayView text)
{
    m_id = PackedId::of(text);
    if (m_id.form == PackedId::Form::Text)
        m_oddId = text.toByteArray();
    return m_id;
}

void ContactChunkBuilder::setGroup(QByteArrayView text)
{
    m_group = PackedId::of(text);
    if (m_group.form == PackedId::Form::Text)
        m_oddGroup = text.toByteArray();
}

void ContactChunkBuilder::setText(ContactRow::Text field, std::string_view text)
{
    if (field >= ContactRow::Source)
        m_pending.texts[size_t(field - ContactRow::Source)].assign(shortened(text));
    else if (field >= ContactRow::AgentId)
        m_pending.parties[size_t(field - ContactRow::AgentId)].assign(shortened(text));
    else
        m_row.words[field] = word(shortened(text));
}

void ContactChunkBuilder::setMoment(Moment which, Instant moment)
{
    m_pending.moments[which] = moment.time_since_epoch().count();
}

void ContactChunkBuilder::setSpan(ContactRow::Span which, qint64 ms)
{
    m_pending.spans[which] = ms;
}

void ContactChunkBuilder::setRequiredAgent(RequiredAgent agent)
{
    m_required = std::move(agent);
}

void ContactChunkBuilder::end(quint64 fingerprint)
{
    const auto row = quint32(m_chunk->m_rows.size());
    m_row.id = m_id.bits;
    m_row.idForm = quint8(m_id.form) & 7;
    m_row.group = m_group.bits;
    m_row.groupForm = quint8(m_group.form) & 7;
    if (m_id.form == PackedId::Form::Text)
        m_chunk->m_oddIds.insert(row, m_oddId);
    if (m_group.form == PackedId::Form::Text)
        m_chunk->m_oddGroups.insert(row, m_oddGroup);

    const auto arrival = m_pending.moments[Arrival];
    m_row.arrival = arrival.value_or(0);
    m_row.hasArrival = arrival.has_value();
    const auto afterArrival = [&](Moment which) {
        const auto moment = m_pending.moments[which];
        return packed(moment ? std::optional(*moment - m_row.arrival) : std::nullopt);
    };
    m_row.spans[ContactChunk::ConnectedAfter] = afterArrival(Connect);
    m_row.spans[ContactChunk::DisconnectedAfter] = afterArrival(Disconnect);
    for (size_t i = 0; i < m_pending.spans.size(); ++i)
        m_row.spans[ContactChunk::FirstSpan + i] = packed(m_pending.spans[i]);

    m_row.agent = party(m_indexes->agents, m_chunk->m_agents, 0);
    m_row.queue = party(m_indexes->queues, m_chunk->m_queues, 2);
    m_row.texts = quint32(m_chunk->m_arena.size());
    for (size_t i = 0; i < m_pending.texts.size(); ++i) {
        m_row.lengths[i] = quint16(m_pending.texts[i].size());
        m_chunk->m_arena.append(m_pending.texts[i]);
    }
    if (m_required) {
        m_chunk->m_required.push_back(std::move(*m_required));
        m_row.required = quint16(m_chunk->m_required.size());
    }
    m_row.fingerprint = fingerprint;
    m_chunk->m_rows.push_back(m_row);
    if (isFull())
        close();
}

void ContactChunkBuilder::add(const ContactRow &row)
{
    begin();
    setId(row.idText().toUtf8());
    setGroup(row.groupText().toUtf8());
    for (int field = ContactRow::Channel; field <= ContactRow::Subject; ++field)
        setText(ContactRow::Text(field), row.text(ContactRow::Text(field)));
    const auto copyMoment = [this](Moment which, const std::optional<Instant> &moment) {
        if (moment)
            setMoment(which, *moment);
    };
    copyMoment(Arrival, row.arrival());
    copyMoment(Connect, row.connected());
    copyMoment(Disconnect, row.disconnected());
    for (int span = ContactRow::TotalDuration; span <= ContactRow::WrapUpDuration; ++span) {
        if (const auto ms = row.span(ContactRow::Span(span)))
            setSpan(ContactRow::Span(span), *ms);
    }
    setRecording(row.hasRecording());
    setScript(row.hasScript());
    if (const RequiredAgent *agent = row.requiredAgent())
        setRequiredAgent(*agent);
    end(row.fingerprint());
}

std::vector<ContactChunkPtr> ContactChunkBuilder::take()
{
    if (m_chunk && m_chunk->size() > 0)
        close();
    return std::exchange(m_done, {});
}

bool ContactChunkBuilder::isFull() const
{
    return m_chunk->size() == ContactChunk::capacity || m_chunk->m_words.size() > mostWords
        || m_chunk->m_large.size() + m_row.spans.size() > mostLarge || m_chunk->m_arena.size() > mostBytes;
}

void ContactChunkBuilder::close()
{
    m_chunk->m_arena.shrink_to_fit();
    m_chunk->m_rows.shrink_to_fit();
    m_done.push_back(std::move(m_chunk));
}

quint32 ContactChunkBuilder::packed(std::optional<qint64> number)
{
    if (!number)
        return ContactChunk::noNumber;
    if (*number >= 0 && *number < ContactChunk::firstLarge)
        return quint32(*number);
    m_chunk->m_large.push_back(*number);
    return ContactChunk::firstLarge + quint32(m_chunk->m_large.size() - 1);
}

ContactChunk::Place ContactChunkBuilder::keep(std::string_view text)
{
    const ContactChunk::Place place{quint32(m_chunk->m_arena.size()), quint16(text.size())};
    m_chunk->m_arena.append(text);
    return place;
}

quint8 ContactChunkBuilder::word(std::string_view text)
{
    if (text.empty())
        return 0;
    auto &words = m_chunk->m_words;
    return quint8(m_indexes->words.numberOf(
        text, [&](quint32 number) { return m_chunk->at(words[number]) == text; },
        [&] {
            words.push_back(keep(text));
            return quint32(words.size() - 1);
        }));
}

quint16 ContactChunkBuilder::party(NameIndex &index, std::vector<ContactChunk::Party> &parties, size_t first)
{
    const std::string &id = m_pending.parties[first];
    const std::string &name = m_pending.parties[first + 1];
    if (id.empty() && name.empty())
        return 0;
    // The id alone finds it; an agent who was renamed is two, each with the name of its time.
    return quint16(index.numberOf(
        id.empty() ? name : id,
        [&](quint32 number) {
            return m_chunk->at(parties[number].id) == id && m_chunk->at(parties[number].name) == name;
        },
        [&] {
            parties.push_back({keep(id), keep(name)});
            return quint32(parties.size() - 1);
        }));
}

} // namespace floorwalker
