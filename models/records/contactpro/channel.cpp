// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/channel.h"

namespace floorwalker {

Channel channelFromWord(QStringView word)
{
    const auto startsWith = [word](QStringView start) { return word.startsWith(start, Qt::CaseInsensitive); };
    if (startsWith(u"phone") || startsWith(u"call"))
        return Channel::Phone;
    if (startsWith(u"chat"))
        return Channel::Chat;
    if (startsWith(u"email") || startsWith(u"e-mail"))
        return Channel::Email;
    return Channel::Unknown;
}

QString filterWord(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return QStringLiteral("Phone");
    case Channel::Chat: return QStringLiteral("Chat");
    case Channel::Email: return QStringLiteral("Email");
    case Channel::Unknown: break;
    }
    return {};
}

} // namespace floorwalker
