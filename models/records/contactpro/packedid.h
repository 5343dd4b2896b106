// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace floorwalker {

//! An id of 32 hexadecimal digits, with or without hyphens, in 16 bytes. Ids are opaque: the spelling
//! is part of them, and one that is not of this shape is kept as a digest beside its text.
struct PackedId {
    enum class Form : quint8 { Absent, Plain, PlainLower, Hyphened, HyphenedLower, Text };

    std::array<quint64, 2> bits{};
    Form form = Form::Absent;

    static PackedId of(QByteArrayView text);
    //! As it came; empty for Absent, and for Text, whose words stand elsewhere.
    QByteArray text() const;

    bool isAbsent() const { return form == Form::Absent; }

    friend bool operator==(const PackedId &, const PackedId &) = default;
    friend size_t qHash(const PackedId &id, size_t seed = 0) { return size_t(id.bits[0] ^ id.bits[1]) ^ seed; }
};

} // namespace floorwalker
