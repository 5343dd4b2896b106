// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/messagedesk.h"

namespace demo {

Message *MessageDesk::at(MessageNumber number)
{
    const auto found = m_all.find(number);
    return found == m_all.end() ? nullptr : &found->second;
}

MessageNumber MessageDesk::add(Message message)
{
    message.id = m_ids.guid();
    m_numbers.insert(message.id, m_next);
    m_all.emplace_hint(m_all.end(), m_next, std::move(message));
    return m_next++;
}

MessageNumber MessageDesk::order(Message wanted)
{
    ++m_ordered;
    return add(std::move(wanted));
}

void MessageDesk::change(MessageNumber number, const Message &wanted)
{
    ++m_changed;
    Message &message = m_all.at(number);
    Message changed = wanted;
    changed.id = message.id;
    changed.created = message.created;
    changed.turn = message.turn + 1;
    message = changed;
}

void MessageDesk::remove(MessageNumber number)
{
    ++m_removed;
    m_numbers.remove(m_all.at(number).id);
    m_all.erase(number);
}

} // namespace demo
