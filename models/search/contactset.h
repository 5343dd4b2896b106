// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/contactrows.h"
#include "models/search/idindex.h"

#include <vector>

namespace floorwalker {

using ContactSlot = quint32; //!< a contact's number for as long as the set lives

//! The contacts of a set at one moment, for workers to read while the set goes on.
class ContactSnapshot
{
public:
    ContactSlot slotCount() const { return ContactSlot(m_places.size()); }
    bool holds(ContactSlot slot) const { return m_places[slot] != nowhere; }
    ContactRow row(ContactSlot slot) const { return rowAt(m_places[slot]); }
    const std::vector<ContactChunkPtr> &chunks() const { return m_chunks; }
    quint32 chunkOf(ContactSlot slot) const { return m_places[slot] / ContactChunk::capacity; }

protected:
    using Place = quint32; //!< number of the chunk times capacity plus row
    static constexpr Place nowhere = 0xFFFFFFFF;

    ContactRow rowAt(Place place) const
    {
        return m_chunks[place / ContactChunk::capacity]->row(place % ContactChunk::capacity);
    }

    std::vector<ContactChunkPtr> m_chunks; //!< nullptr: nothing in it is needed any more
    std::vector<Place> m_places; //!< by slot
};

//! Contacts by id, merged from many answers. A slot keeps its contact while newer answers change it,
//! and is never given to another. Main thread; to take a chunk costs about a tenth of a microsecond
//! a contact.
class ContactSet final : private ContactSnapshot
{
public:
    struct Change {
        ContactSlot slot;
        ContactRow before; //!< valid until the set changes again
    };
    struct Merge {
        ContactSlot firstNew = 0; //!< from here on slots are new
        std::vector<Change> changes;
        std::vector<ContactSlot> gone;

        bool isNothing(ContactSlot slotCount) const { return firstNew == slotCount && changes.empty() && gone.empty(); }
    };

    using ContactSnapshot::holds;
    using ContactSnapshot::row;
    using ContactSnapshot::slotCount;

    size_t size() const { return m_size; }
    std::optional<ContactSlot> find(const PackedId &id) const;
    Merge take(const ContactChunkPtr &chunk); //!< a contact it has takes the chunk's words
    Merge remove(const std::vector<PackedId> &ids);
    void clear();

    ContactSnapshot snapshot() const { return *this; }
    size_t bytes() const; //!< held in memory

private:
    std::optional<PackedId> idOf(ContactSlot slot) const;
    quint32 keep(const ContactChunkPtr &chunk); //!< its number
    void leave(Place place);
    void tidy();
    std::vector<quint32> worthRewriting() const; //!< numbers of chunks
    void rewrite(const std::vector<quint32> &chunks);

    IdIndex m_index;
    std::vector<quint32> m_live; //!< by chunk: rows that are some slot's
    std::vector<ContactChunkPtr> m_retired; //!< until the next change: what Merge points into
    size_t m_size = 0;
};

} // namespace floorwalker
