// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/webaddress.h"

#include <QRegularExpression>

namespace floorwalker {

bool isWebAddress(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^\\s*https?://"), QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression own(QStringLiteral("^(localhost|127(\\.\\d{1,3}){3}|::1)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    return own.match(host).hasMatch();
}

bool haveSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

} // namespace floorwalker
