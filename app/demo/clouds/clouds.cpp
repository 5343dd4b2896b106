// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/clouds/clouds.h"

#include "app/demo/floor/dice.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr quint64 Salt = 0xC10D; // so that keys are not the ids of something else
constexpr int SecretBytes = 16;

//! As ULIDs look: 26 letters and digits.
QString ulid(Dice &dice)
{
    static constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    constexpr int length = 26;
    QString text = u"01"_s;
    while (text.size() < length)
        text += alphabet.at(dice.below(int(alphabet.size())));
    return text;
}

} // namespace

Clouds Clouds::of(quint64 seed, const QUrl &server)
{
    Dice dice(seed ^ Salt);
    Clouds clouds;
    clouds.conversation = server.resolved(QUrl(u"/conversation/"_s));
    clouds.templates = server.resolved(QUrl(u"/template/"_s));
    clouds.token = server.resolved(QUrl(u"/auth/oauth2/token"_s));
    clouds.calling = server.resolved(QUrl(u"/calling/v1/"_s));
    clouds.project = QString::fromLatin1(dice.guid().hyphenated()).toLower();
    clouds.keyId = QString::fromLatin1(dice.guid().hyphenated()).toLower();
    clouds.keySecret = QString::fromLatin1(dice.guid().text()).toLower();
    clouds.app = ulid(dice);
    clouds.callingKey = QString::fromLatin1(dice.guid().hyphenated()).toLower();
    QByteArray secret;
    for (int i = 0; i < SecretBytes; ++i)
        secret += char(dice.below(256));
    clouds.callingSecret = QString::fromLatin1(secret.toBase64());
    return clouds;
}

} // namespace demo
