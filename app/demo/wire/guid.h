// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <compare>
#include <optional>

namespace demo {

//! 16 bytes, written as 32 upper-case hex digits; chats and e-mails write their groups with hyphens.
struct Guid {
    quint64 high = 0;
    quint64 low = 0;

    QByteArray text() const;
    QByteArray hyphenated() const;
    bool isNull() const { return high == 0 && low == 0; }

    //! 32 hex digits or the hyphenated form, nothing else.
    static std::optional<Guid> fromText(const QByteArray &text);

    friend auto operator<=>(const Guid &, const Guid &) = default;
    friend size_t qHash(const Guid &guid, size_t seed = 0) { return qHashMulti(seed, guid.high, guid.low); }
};

} // namespace demo
