// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/linktarget.h"

namespace floorwalker {

namespace {

constexpr qsizetype longestTarget = 2048;

} // namespace

std::optional<QUrl> linkTarget(const QString &href)
{
    if (href.size() > longestTarget)
        return std::nullopt;
    QUrl url(href.trimmed(), QUrl::StrictMode);
    if (url.scheme() == u"mailto" && url.path().contains(u'@')) {
        url.setQuery(QString());
        url.setFragment(QString());
        return url;
    }
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!isWeb || url.host().isEmpty())
        return std::nullopt;
    url.setUserInfo(QString());
    return url;
}

QString ownerOf(const QUrl &target)
{
    // Encoded: a letter of another alphabet must not look like one of ours.
    return target.host().isEmpty() ? target.path() : target.host(QUrl::FullyEncoded);
}

} // namespace floorwalker
