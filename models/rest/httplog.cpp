// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/httplog.h"

#include "models/base/ids.h"
#include "models/base/logging.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace floorwalker {

namespace {

constexpr qsizetype longestWords = 500;

//! Headers that anybody may read.
bool isPlain(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "accept" || lower == "content-type" || lower == "user-agent";
}

} // namespace

QString redactedPath(const QString &path)
{
    static const QRegularExpression personal(QStringLiteral(R"([@+]|%2B|%40|\d{5,})"),
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        const QString plain = QString(segment).remove(u'-').toUpper();
        if (!looksLikeServerId(plain) && segment.contains(personal))
            segment = QStringLiteral("***");
    }
    return segments.join(u'/');
}

QString redactedWords(const QString &words, const WireRequest &request)
{
    QString safe = words;
    const auto hide = [&safe](const QString &secret) {
        if (secret.size() >= 4)
            safe.replace(secret, QStringLiteral("***"));
    };
    for (const HttpHeader &header : request.headers) {
        if (isPlain(header.first))
            continue;
        hide(QString::fromUtf8(header.second));
        const qsizetype blank = header.second.indexOf(' ');
        if (blank < 0)
            continue;
        const QByteArray credentials = header.second.mid(blank + 1);
        hide(QString::fromUtf8(credentials));
        const QByteArray pair = QByteArray::fromBase64(credentials);
        hide(QString::fromUtf8(pair.mid(pair.indexOf(':') + 1)));
    }
    return safe.left(longestWords);
}

void logRequest(const WireRequest &request, const QString &path, const QString &requestId,
                const WireAnswer &answer, Milliseconds took)
{
    if (!lcHttp().isInfoEnabled())
        return;
    QStringList names;
    const auto items = QUrlQuery(request.url).queryItems();
    for (const auto &item : items)
        names << item.first;
    qCInfo(lcHttp).noquote() << QString::fromLatin1(toBytes(request.verb)) << redactedPath(path)
                             << names.join(u',') << requestId << answer.status
                             << took.count() << "ms" << answer.body.size() << "bytes";
}

} // namespace floorwalker
