// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/pages.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr QByteArrayView Mark("after:");
constexpr qsizetype BytesOfGroup = 3; // of base64: less than a whole one gives '='

} // namespace

PageWish readPage(Query &query, qint64 most)
{
    PageWish wish;
    wish.size = query.number(u"page_size"_s, UsualPage);
    if (wish.size < 1 || wish.size > most)
        query.refuse(u"page_size must be from 1 to %1"_s.arg(most));
    const QString token = query.text(u"page_token"_s).value_or(QString());
    const auto key = keyOfToken(token);
    if (!key)
        query.refuse(u"Invalid page_token"_s);
    wish.after = key.value_or(QString());
    return wish;
}

std::optional<QString> keyOfToken(const QString &token)
{
    if (token.isEmpty())
        return token;
    const auto decoded = QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.startsWith(Mark))
        return std::nullopt;
    return QString::fromUtf8(decoded.decoded.mid(Mark.size()).trimmed());
}

QString tokenOfKey(const QString &key)
{
    QByteArray plain = Mark.toByteArray() + key.toUtf8();
    while (plain.size() % BytesOfGroup == 0)
        plain += ' ';
    return QString::fromLatin1(plain.toBase64());
}

} // namespace demo::conversation
