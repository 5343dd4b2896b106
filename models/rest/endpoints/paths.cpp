// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/paths.h"

#include "models/base/ids.h"

namespace floorwalker::contactpro {

QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString createdId(const Answered &answer)
{
    const QString bare = QString::fromUtf8(answer.body).trimmed();
    if (looksLikeServerId(bare))
        return bare;
    const QString location = QString::fromUtf8(headerValue(answer.headers, "Location"));
    const QString last = location.section(u'/', -1);
    return looksLikeServerId(last) ? last : QString();
}

} // namespace floorwalker::contactpro
