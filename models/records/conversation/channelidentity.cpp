// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/channelidentity.h"

#include "models/records/conversation/jsonparts.h"
#include "models/records/jsonreading.h"

namespace floorwalker {

std::optional<ChannelIdentity> ChannelIdentity::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    ChannelIdentity identity{.channel = text.left(colon).trimmed().toUpper(), .identity = text.mid(colon + 1).trimmed()};
    if (colon < 0 || identity.channel.isEmpty() || identity.identity.isEmpty())
        return std::nullopt;
    return identity;
}

QStringList conversationChannels()
{
    return {QStringLiteral("WHATSAPP"), QStringLiteral("SMS"), QStringLiteral("RCS"), QStringLiteral("MESSENGER"),
            QStringLiteral("VIBERBM"), QStringLiteral("MMS"), QStringLiteral("INSTAGRAM"), QStringLiteral("TELEGRAM"),
            QStringLiteral("KAKAOTALK"), QStringLiteral("KAKAOTALKCHAT"), QStringLiteral("LINE"), QStringLiteral("WECHAT"),
            QStringLiteral("APPLEBC")};
}

bool hasNumbers(const QString &channel)
{
    return channel == u"SMS" || channel == u"MMS" || channel == u"RCS" || channel == u"WHATSAPP" || channel == u"VIBERBM";
}

ChannelIdentity readChannelIdentity(FieldReader &fields)
{
    return {.channel = fields.text(u"channel"), .identity = fields.text(u"identity"), .app = AppId(fields.text(u"app_id"))};
}

QJsonObject toJson(const ChannelIdentity &identity)
{
    QJsonObject object{{QStringLiteral("channel"), identity.channel}, {QStringLiteral("identity"), identity.identity}};
    insertGiven(object, QStringLiteral("app_id"), identity.app.text());
    return object;
}

} // namespace floorwalker
