// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/cloud/clouds.h"

#include "app/demo/cloud/ulid.h"
#include "app/demo/floor/dice.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr Moment OpeningDay = 1'700'000'000'000; // 2023-11-14: when the project was made
constexpr quint64 CloudShare = 21; // of the seed: apart from all other dice

QString uuid(Dice &dice)
{
    return QString::fromLatin1(dice.guid().hyphenated().toLower());
}

QByteArray sixteenBytes(Dice &dice)
{
    return QByteArray::fromHex(dice.guid().text());
}

} // namespace

Clouds Clouds::of(quint64 seed, const QUrl &tenant)
{
    Dice dice(seed * 31 + CloudShare);
    Clouds clouds;
    clouds.conversation = tenant.resolved(QUrl(u"/conversation/"_s));
    clouds.templates = tenant.resolved(QUrl(u"/template/"_s));
    clouds.token = tenant.resolved(QUrl(u"/auth/oauth2/token"_s));
    clouds.calling = tenant.resolved(QUrl(u"/calling/v1/"_s));
    clouds.project = uuid(dice);
    clouds.keyId = uuid(dice);
    clouds.keySecret = QString::fromLatin1(sixteenBytes(dice).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    clouds.app = ulid(dice, OpeningDay);
    clouds.callingKey = uuid(dice);
    clouds.callingSecret = QString::fromLatin1(sixteenBytes(dice).toBase64());
    return clouds;
}

} // namespace demo
