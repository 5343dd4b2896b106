// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"

namespace demo {

//! What a thing's own dice are for: each kind rolls for itself.
enum class Kind : quint64 { Chat = 1, Mail, Script, Recording, Consent, Remarks, Listening, Audio };

//! Always the same for the same id and kind, so what they decide is the same in every answer.
inline Dice relatedDice(const Guid &id, Kind kind)
{
    return Dice(id.high ^ (id.low * 31) ^ quint64(kind));
}

//! The id of what belongs to a contact. Applied once more it gives the contact's.
inline Guid relatedId(const Guid &id, Kind kind, quint64 number = 0)
{
    return { id.high ^ (quint64(kind) << 56) ^ (number << 48), id.low ^ 0x5DEECE66D5DEECE6ull };
}

} // namespace demo
