// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/packedid.h"

#include <QCryptographicHash>

#include <cstring>

namespace floorwalker {

namespace {

constexpr int digits = 32;
constexpr std::array hyphens{8, 13, 18, 23}; //!< where they stand in 36 characters
constexpr qsizetype hyphenedLength = digits + qsizetype(hyphens.size());

enum Case : quint8 { NoLetter = 0, Upper = 1, Lower = 2, NoDigit = 4 };

struct Digit {
    quint8 value = 0;
    quint8 letterCase = NoDigit;
};

constexpr std::array<Digit, 256> makeDigits()
{
    std::array<Digit, 256> all{};
    for (quint8 i = 0; i < 10; ++i)
        all['0' + i] = {i, NoLetter};
    for (quint8 i = 0; i < 6; ++i) {
        all['A' + i] = {quint8(10 + i), Upper};
        all['a' + i] = {quint8(10 + i), Lower};
    }
    return all;
}

constexpr std::array<Digit, 256> digitOf = makeDigits();

PackedId digestOf(QByteArrayView text)
{
    PackedId id{.form = PackedId::Form::Text};
    const QByteArray digest = QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Md5);
    std::memcpy(id.bits.data(), digest.constData(), sizeof id.bits);
    return id;
}

} // namespace

PackedId PackedId::of(QByteArrayView text)
{
    if (text.isEmpty())
        return {};
    const bool isHyphened = text.size() == hyphenedLength;
    if (!isHyphened && text.size() != digits)
        return digestOf(text);
    PackedId id;
    quint8 seen = NoLetter;
    int taken = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHyphened && text[i] == '-' && (i == hyphens[0] || i == hyphens[1] || i == hyphens[2] || i == hyphens[3]))
            continue;
        const Digit digit = digitOf[quint8(text[i])];
        seen |= digit.letterCase;
        quint64 &half = id.bits[size_t(taken >= digits / 2)];
        half = half << 4 | digit.value;
        ++taken;
    }
    if (seen >= (Upper | Lower) || taken != digits) // mixed letters, a character that is no digit
        return digestOf(text);
    id.form = isHyphened ? (seen == Lower ? Form::HyphenedLower : Form::Hyphened)
                         : (seen == Lower ? Form::PlainLower : Form::Plain);
    return id;
}

QByteArray PackedId::text() const
{
    if (form == Form::Absent || form == Form::Text)
        return {};
    const bool isLower = form == Form::PlainLower || form == Form::HyphenedLower;
    const char *letters = isLower ? "0123456789abcdef" : "0123456789ABCDEF";
    QByteArray text;
    text.reserve(hyphenedLength);
    for (int i = 0; i < digits; ++i) {
        const bool hasHyphens = form == Form::Hyphened || form == Form::HyphenedLower;
        if (hasHyphens && (i == 8 || i == 12 || i == 16 || i == 20))
            text.append('-');
        const quint64 half = bits[size_t(i >= digits / 2)];
        text.append(letters[half >> (60 - 4 * (i % (digits / 2))) & 15]);
    }
    return text;
}

} // namespace floorwalker
