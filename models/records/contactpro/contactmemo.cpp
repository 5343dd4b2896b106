// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contactmemo.h"

namespace floorwalker {

void ContactMemo::reserve(size_t count)
{
    m_entries.reserve(count);
}

void ContactMemo::add(quint64 fingerprint, const PackedId &id)
{
    m_entries.push_back({fingerprint, id});
}

void ContactMemo::close()
{
    size_t room = 16;
    while (room < m_entries.size() * 2)
        room *= 2;
    m_slots.assign(room, 0);
    for (size_t place = 0; place < m_entries.size(); ++place) {
        size_t slot = m_entries[place].fingerprint & (room - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (room - 1);
        m_slots[slot] = quint32(place + 1);
    }
}

std::optional<size_t> ContactMemo::find(quint64 fingerprint, size_t guess) const
{
    if (guess < m_entries.size() && m_entries[guess].fingerprint == fingerprint)
        return guess;
    if (m_slots.empty())
        return std::nullopt;
    for (size_t slot = fingerprint & (m_slots.size() - 1); m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const size_t place = m_slots[slot] - 1;
        if (m_entries[place].fingerprint == fingerprint)
            return place;
    }
    return std::nullopt;
}

} // namespace floorwalker
