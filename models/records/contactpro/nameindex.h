// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace floorwalker {

//! Numbers for texts that are kept elsewhere, from 1 on.
class NameIndex final
{
public:
    //! The number of that text. isIt(number) compares with the one kept, add() keeps a new one and
    //! gives its number.
    template<typename IsIt, typename Add>
    quint32 numberOf(std::string_view text, IsIt isIt, Add add)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        const quint64 hash = hashOf(text);
        Slot *slot = &m_slots[place(hash)];
        for (size_t next = place(hash); slot->number != 0; slot = &m_slots[next]) {
            if (slot->hash == hash && isIt(slot->number))
                return slot->number;
            next = (next + 1) & (m_slots.size() - 1);
        }
        *slot = {hash, add()};
        ++m_used;
        return slot->number;
    }

private:
    struct Slot {
        quint64 hash = 0;
        quint32 number = 0; //!< 0: free
    };

    //! Names differ near their ends; eight bytes of each and the length tell nearly all apart.
    static quint64 hashOf(std::string_view text)
    {
        quint64 head = 0;
        quint64 tail = 0;
        const size_t some = std::min(text.size(), sizeof head);
        std::memcpy(&head, text.data(), some);
        std::memcpy(&tail, text.data() + text.size() - some, some);
        quint64 hash = (head ^ text.size()) * 0x9E3779B97F4A7C15ull;
        hash = (hash ^ hash >> 29 ^ tail) * 0xBF58476D1CE4E5B9ull;
        return hash ^ hash >> 32;
    }

    size_t place(quint64 hash) const { return hash & (m_slots.size() - 1); }

    void grow()
    {
        const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (const Slot &slot : old) {
            if (slot.number == 0)
                continue;
            size_t free = place(slot.hash);
            while (m_slots[free].number != 0)
                free = (free + 1) & (m_slots.size() - 1);
            m_slots[free] = slot;
        }
    }

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    size_t m_used = 0;
};

} // namespace floorwalker
