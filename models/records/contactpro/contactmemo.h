// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/contactpro/packedid.h"

#include <optional>
#include <vector>

namespace floorwalker {

//! What one answer of cmi/contacts said, object by object, so that the next answer to the same
//! question need not be read where nothing changed. Never changes once made.
class ContactMemo final
{
public:
    void reserve(size_t count);
    void add(quint64 fingerprint, const PackedId &id);
    void close(); //!< all are in: it can be searched

    size_t size() const { return m_entries.size(); }
    //! Where an object of these bytes stood; a list hardly changes its order, so `guess` is tried first.
    std::optional<size_t> find(quint64 fingerprint, size_t guess) const;
    const PackedId &id(size_t place) const { return m_entries[place].id; }

private:
    struct Entry {
        quint64 fingerprint;
        PackedId id;
    };
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; //!< by fingerprint, 1 + place; 0 is free
};

} // namespace floorwalker
