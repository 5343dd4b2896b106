// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/clouds.h"

#include "models/session/profile.h"

namespace floorwalker {

QUrl ConversationProject::baseUrl() const
{
    return baseUrlOf(address.isEmpty() ? QStringLiteral("https://%1.conversation.api.sinch.com").arg(region) : address);
}

QUrl ConversationProject::templateUrl() const
{
    return baseUrlOf(templateAddress.isEmpty() ? QStringLiteral("https://%1.template.api.sinch.com").arg(region) : templateAddress);
}

QUrl ConversationProject::tokenUrl() const
{
    const QUrl url = baseUrlOf(tokenAddress.isEmpty() ? QStringLiteral("https://auth.sinch.com/oauth2/token") : tokenAddress);
    return url.adjusted(QUrl::StripTrailingSlash);
}

QUrl CallingApplication::baseUrl() const
{
    return baseUrlOf(address.isEmpty() ? QStringLiteral("https://calling.api.sinch.com/calling/v1") : address);
}

QUrl CallingApplication::configUrl() const
{
    if (!configAddress.isEmpty())
        return baseUrlOf(configAddress);
    return address.isEmpty() ? baseUrlOf(QStringLiteral("https://callingapi.sinch.com/v1")) : baseUrl();
}

QStringList conversationRegions()
{
    return {QStringLiteral("us"), QStringLiteral("eu"), QStringLiteral("br")};
}

} // namespace floorwalker
