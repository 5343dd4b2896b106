// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/numbers.h"

#include "app/demo/floor/dice.h"

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr quint64 OtherShare = 23; // of the seed: the key of the account's other application

} // namespace

Numbers::Numbers(const QString &application, quint64 seed)
{
    const QString other = QString::fromLatin1(Dice(seed * 31 + OtherShare).guid().hyphenated().toLower());
    m_callbacks[application] = { u"https://floor.example/calling/events"_s, u"https://spare.floor.example/calling/events"_s };
    m_callbacks[other] = {};
    m_all = {
        { u"+358955500100"_s, u"voice"_s, application }, { u"+358955500101"_s, u"voice"_s, application },
        { u"+358955500102"_s, u"voice"_s, {} },          { u"+358955500103"_s, u"sms"_s, application },
        { u"+46850550100"_s, u"voice"_s, application },  { u"+46850550101"_s, u"voice"_s, {} },
        { u"+46764550100"_s, u"sms"_s, {} },             { u"+493055500100"_s, u"voice"_s, other },
        { u"+4915255500101"_s, u"sms"_s, other },        { u"+442079460100"_s, u"voice"_s, {} },
        { u"+447700900100"_s, u"sms"_s, application },   { u"+12025550100"_s, u"voice"_s, {} },
    };
}

} // namespace demo::calling
