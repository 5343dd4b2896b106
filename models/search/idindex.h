// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/packedid.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace floorwalker {

//! Slots by the id of their contact, in four to eleven bytes each. A few bits of the hash stand beside
//! the slot, so that a contact is looked at only where it is most likely the one; and the index grows
//! in parts, so that no single insertion takes long.
class IdIndex final
{
public:
    using Slot = quint32; //!< below mostSlots
    static constexpr Slot mostSlots = (1u << 27) - 1;

    //! idOf(slot): nothing when the slot holds no contact any more.
    template<typename IdOf>
    std::optional<Slot> find(const PackedId &id, IdOf idOf) const
    {
        const quint64 hash = hashOf(id);
        const Part &part = m_parts[partOf(hash)];
        if (part.entries.empty())
            return std::nullopt;
        const size_t mask = part.entries.size() - 1;
        for (size_t at = hash & mask; part.entries[at] != 0; at = (at + 1) & mask) {
            const quint32 entry = part.entries[at];
            if ((entry & ~mostSlots) != tagOf(hash))
                continue;
            const Slot slot = (entry & mostSlots) - 1;
            if (idOf(slot) == std::optional<PackedId>(id))
                return slot;
        }
        return std::nullopt;
    }

    //! A slot that is not in it yet; it is never taken out again.
    template<typename IdOf>
    void insert(const PackedId &id, Slot slot, IdOf idOf)
    {
        Q_ASSERT(slot < mostSlots);
        const quint64 hash = hashOf(id);
        Part &part = m_parts[partOf(hash)];
        if ((part.count + 1) * whole > part.entries.size() * fullest(hash))
            grow(part, idOf);
        place(part, hash, slot + 1);
        ++part.count;
    }

    size_t bytes() const
    {
        size_t sum = 0;
        for (const Part &part : m_parts)
            sum += part.entries.capacity() * sizeof(quint32);
        return sum;
    }

private:
    static constexpr int partBits = 6;
    static constexpr size_t smallestPart = 8;
    static constexpr size_t whole = 64;

    struct Part {
        std::vector<quint32> entries; //!< tag and 1 + slot; 0 is free
        size_t count = 0;
    };

    //! Ids may be counted up by a server: every bit of them has to reach every bit used.
    static quint64 hashOf(const PackedId &id)
    {
        quint64 hash = id.bits[0] ^ (id.bits[1] * 0x9e3779b97f4a7c15);
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93;
        return hash ^ hash >> 32;
    }
    static size_t partOf(quint64 hash) { return hash >> (64 - partBits); }
    //! So many of the whole: parts fill alike, and would all grow at once if they grew equally full.
    static size_t fullest(quint64 hash) { return 36 + partOf(hash) % 20; }
    static quint32 tagOf(quint64 hash) { return quint32(hash >> 24) & ~mostSlots; }

    static void place(Part &part, quint64 hash, quint32 number)
    {
        const size_t mask = part.entries.size() - 1;
        size_t at = hash & mask;
        while (part.entries[at] != 0)
            at = (at + 1) & mask;
        part.entries[at] = tagOf(hash) | number;
    }

    template<typename IdOf>
    static void grow(Part &part, IdOf idOf)
    {
        const auto before = std::exchange(part.entries, std::vector<quint32>(std::max(smallestPart, part.entries.size() * 2)));
        part.count = 0;
        for (const quint32 entry : before) {
            const quint32 number = entry & mostSlots;
            if (number == 0)
                continue;
            if (const std::optional<PackedId> id = idOf(number - 1)) {
                place(part, hashOf(*id), number);
                ++part.count;
            }
        }
    }

    std::array<Part, 1 << partBits> m_parts;
};

} // namespace floorwalker
