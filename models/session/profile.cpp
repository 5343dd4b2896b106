// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/profile.h"

#include "models/base/webaddress.h"

#include <QTimeZone>
#include <QUuid>

namespace floorwalker {

ProfileId Profile::newId()
{
    return ProfileId(QUuid::createUuid().toString(QUuid::Id128));
}

QUrl Profile::baseUrl() const
{
    return baseUrlOf(address);
}

BusinessDay Profile::businessDay() const
{
    return BusinessDay(QTimeZone(timeZone), dayStart);
}

QUrl Profile::tenant() const
{
    if (!address.isEmpty())
        return baseUrl();
    return conversation.isConnected() ? conversation.baseUrl().resolved(QUrl(conversation.projectId))
                                      : calling.baseUrl().resolved(QUrl(calling.key));
}

bool Profile::hasRecordingsSignIn() const
{
    return !recordingsUser.isEmpty() && isWebAddress(recordings);
}

QUrl baseUrlOf(const QString &address)
{
    QString text = address.trimmed();
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("https://"));
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text + u'/', QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace floorwalker
