// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/wire/guid.h"

namespace demo {

QByteArray Guid::text() const
{
    static const char digits[] = "0123456789ABCDEF";
    QByteArray hex(32, Qt::Uninitialized);
    for (int i = 0; i < 16; ++i) {
        hex[15 - i] = digits[(high >> (4 * i)) & 0xf];
        hex[31 - i] = digits[(low >> (4 * i)) & 0xf];
    }
    return hex;
}

QByteArray Guid::hyphenated() const
{
    const QByteArray hex = text();
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' + hex.mid(20);
}

std::optional<Guid> Guid::fromText(const QByteArray &text)
{
    QByteArray hex = text;
    if (hex.size() == 36) {
        for (const int place : { 23, 18, 13, 8 }) {
            if (hex[place] != '-')
                return std::nullopt;
            hex.remove(place, 1);
        }
    }
    if (hex.size() != 32)
        return std::nullopt;
    for (const char c : std::as_const(hex)) {
        if (!isxdigit(static_cast<unsigned char>(c)))
            return std::nullopt;
    }
    return Guid { hex.left(16).toULongLong(nullptr, 16), hex.mid(16).toULongLong(nullptr, 16) };
}

} // namespace demo
