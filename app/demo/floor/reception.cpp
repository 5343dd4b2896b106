// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/reception.h"

#include "app/demo/floor/dice.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int NeverShare = 2; // of a hundred
constexpr int LaterShare = 6;

struct Country {
    QString prefix;
    QStringList mobiles; //!< how mobile numbers go on
};

// Those of customerPhone(); a national spelling may be of any of them.
const QList<Country> &countries()
{
    static const QList<Country> all {
        { u"+358"_s, { u"4"_s, u"50"_s } },
        { u"+46"_s, { u"7"_s } },
        { u"+49"_s, { u"15"_s, u"16"_s, u"17"_s } },
        { u"+44"_s, { u"7"_s } },
        { u"0"_s, { u"4"_s, u"50"_s, u"7"_s, u"15"_s, u"16"_s, u"17"_s } },
    };
    return all;
}

// FNV-1a: Qt's own hash promises nothing from one version to the next.
quint64 hashOf(const QString &text)
{
    quint64 hash = 0xCBF29CE484222325ull;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001B3ull;
    return hash;
}

} // namespace

bool isLandline(const QString &address)
{
    const bool isNumber = std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c == u'+' || c.isDigit(); });
    if (!isNumber)
        return false;
    for (const Country &country : countries()) {
        if (address.startsWith(country.prefix))
            return std::none_of(country.mobiles.cbegin(), country.mobiles.cend(), [&](const QString &mobile) {
                return QStringView(address).mid(country.prefix.size()).startsWith(mobile);
            });
    }
    return false;
}

int triesUntilReached(const QString &address, quint64 seed)
{
    Dice dice(hashOf(address) ^ seed);
    const int roll = dice.below(100);
    if (roll < NeverShare)
        return NeverReached;
    return roll < NeverShare + LaterShare ? dice.between(2, 3) : 1;
}

} // namespace demo
