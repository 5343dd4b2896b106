// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr Milliseconds longestWait = std::chrono::minutes(10);

} // namespace

std::optional<Instant> instantFromHttpDate(const QByteArray &text)
{
    // Qt::RFC2822Date does not read "GMT" (Qt 6.4).
    auto moment = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                          QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Instant(Milliseconds(moment.toMSecsSinceEpoch()));
}

std::optional<Milliseconds> retryAfter(const QByteArray &header, Instant serverNow)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    std::optional<Milliseconds> wait;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        wait = fits && seconds < 1'000'000 ? Milliseconds(seconds * 1000) : longestWait;
    } else if (const auto until = instantFromHttpDate(text)) {
        wait = *until - serverNow;
    }
    if (wait)
        wait = std::clamp(*wait, Milliseconds(0), longestWait);
    return wait;
}

} // namespace floorwalker
