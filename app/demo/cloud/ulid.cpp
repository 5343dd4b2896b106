// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloud/ulid.h"

#include "app/demo/floor/dice.h"

#include <algorithm>

namespace demo {

namespace {

constexpr QLatin1StringView Digits("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // Crockford's base 32
constexpr int TimeDigits = 10;
constexpr int AllDigits = 26;
constexpr int BitsOfDigit = 5;

} // namespace

QString ulid(Dice &dice, Moment moment)
{
    QString text(AllDigits, Digits.at(0));
    for (int i = TimeDigits - 1; i >= 0; --i) {
        text[i] = Digits.at(moment % Digits.size());
        moment >>= BitsOfDigit;
    }
    for (int i = TimeDigits; i < AllDigits; ++i)
        text[i] = Digits.at(dice.below(int(Digits.size())));
    return text;
}

bool isUlid(const QString &text)
{
    return text.size() == AllDigits
            && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return Digits.contains(c); });
}

} // namespace demo
