// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/contactset.h"

#include "models/records/contactpro/contactchunkbuilder.h"

#include <algorithm>

namespace floorwalker {

namespace {

//! Polls bring chunks of few rows, and leave rows behind that nobody needs. Both are let be until they
//! are so many chunks, or a share of all rows, and then written together.
constexpr size_t mostPoor = 8;
constexpr size_t mostNeedless = 4; //!< a quarter
constexpr quint32 scanty = ContactChunk::capacity / 16;
constexpr quint32 mostRewritten = ContactChunk::capacity / 2; //!< at once: some milliseconds

bool isPoor(const ContactChunk &chunk, quint32 live)
{
    return live <= scanty || live * 2 <= chunk.size();
}

} // namespace

std::optional<PackedId> ContactSet::idOf(ContactSlot slot) const
{
    return holds(slot) ? std::optional(row(slot).id()) : std::nullopt;
}

std::optional<ContactSlot> ContactSet::find(const PackedId &id) const
{
    return m_index.find(id, [this](ContactSlot slot) { return idOf(slot); });
}

ContactSet::Merge ContactSet::take(const ContactChunkPtr &chunk)
{
    m_retired.clear();
    Merge merge{.firstNew = slotCount()};
    const quint32 number = keep(chunk);
    const auto first = Place(number) * ContactChunk::capacity;
    for (quint32 i = 0; i < chunk->size(); ++i) {
        const ContactRow fresh = chunk->row(i);
        const auto known = find(fresh.id());
        if (known && row(*known).fingerprint() == fresh.fingerprint())
            continue;
        ++m_live[number];
        if (!known) {
            m_places.push_back(first + i);
            m_index.insert(fresh.id(), slotCount() - 1, [this](ContactSlot slot) { return idOf(slot); });
            ++m_size;
            continue;
        }
        const Place before = std::exchange(m_places[*known], first + i);
        if (before / ContactChunk::capacity != number) // else the chunk names it twice, and the last word counts
            merge.changes.push_back({*known, rowAt(before)});
        leave(before);
    }
    if (m_live[number] == 0) // it held nothing new
        m_retired.push_back(std::exchange(m_chunks[number], nullptr));
    tidy();
    return merge;
}

ContactSet::Merge ContactSet::remove(const std::vector<PackedId> &ids)
{
    m_retired.clear();
    Merge merge{.firstNew = slotCount()};
    for (const PackedId &id : ids) {
        const auto slot = find(id);
        if (!slot)
            continue;
        leave(std::exchange(m_places[*slot], nowhere));
        merge.gone.push_back(*slot);
        --m_size;
    }
    tidy();
    return merge;
}

void ContactSet::clear()
{
    *this = ContactSet();
}

size_t ContactSet::bytes() const
{
    size_t sum = m_places.capacity() * sizeof(Place) + m_index.bytes()
        + m_chunks.capacity() * sizeof(ContactChunkPtr) + m_live.capacity() * sizeof(quint32);
    for (const ContactChunkPtr &chunk : m_chunks)
        sum += chunk ? chunk->bytes() : 0;
    return sum;
}

//! Numbers of chunks that are gone are given again: who holds a snapshot has chunks of its own.
quint32 ContactSet::keep(const ContactChunkPtr &chunk)
{
    const auto free = std::find(m_chunks.begin(), m_chunks.end(), nullptr);
    const auto number = quint32(free - m_chunks.begin());
    if (free == m_chunks.end()) {
        m_chunks.push_back(chunk);
        m_live.push_back(0);
    } else {
        *free = chunk;
    }
    return number;
}

void ContactSet::leave(Place place)
{
    const quint32 chunk = place / ContactChunk::capacity;
    if (--m_live[chunk] == 0)
        m_retired.push_back(std::exchange(m_chunks[chunk], nullptr));
}

void ContactSet::tidy()
{
    if (const auto chunks = worthRewriting(); !chunks.empty())
        rewrite(chunks);
}

std::vector<quint32> ContactSet::worthRewriting() const
{
    std::vector<quint32> poor;
    size_t needless = 0;
    const auto needlessIn = [this](quint32 chunk) { return m_chunks[chunk]->size() - m_live[chunk]; };
    for (quint32 chunk = 0; chunk < m_chunks.size(); ++chunk) {
        if (m_chunks[chunk] && isPoor(*m_chunks[chunk], m_live[chunk])) {
            poor.push_back(chunk);
            needless += needlessIn(chunk);
        }
    }
    if (poor.size() <= mostPoor && needless * mostNeedless <= m_size)
        return {};
    // The worst first, or they would wait for ever behind small ones.
    std::sort(poor.begin(), poor.end(), [&](quint32 one, quint32 other) { return needlessIn(one) > needlessIn(other); });
    quint32 rows = 0;
    std::erase_if(poor, [&](quint32 chunk) {
        const bool fits = rows + m_live[chunk] <= mostRewritten;
        rows += fits ? m_live[chunk] : 0;
        return !fits;
    });
    return poor;
}

void ContactSet::rewrite(const std::vector<quint32> &chunks)
{
    std::vector<bool> isRewritten(m_chunks.size(), false);
    for (const quint32 chunk : chunks)
        isRewritten[chunk] = true;
    ContactChunkBuilder builder;
    std::vector<ContactSlot> moved;
    for (ContactSlot slot = 0; slot < slotCount(); ++slot) {
        if (holds(slot) && isRewritten[chunkOf(slot)]) {
            builder.add(row(slot));
            moved.push_back(slot);
        }
    }
    for (const quint32 chunk : chunks) {
        m_live[chunk] = 0;
        m_retired.push_back(std::exchange(m_chunks[chunk], nullptr));
    }
    size_t next = 0;
    for (const ContactChunkPtr &chunk : builder.take()) {
        const quint32 number = keep(chunk);
        const auto first = Place(number) * ContactChunk::capacity;
        m_live[number] = chunk->size();
        for (quint32 i = 0; i < chunk->size(); ++i)
            m_places[moved[next++]] = first + i;
    }
}

} // namespace floorwalker
