// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/request.h"

namespace demo {

std::optional<QByteArray> findHeader(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QByteArray Request::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QList<QByteArray> Request::segments() const
{
    QList<QByteArray> parts;
    const QList<QByteArray> raw = path().split('/');
    for (qsizetype i = 1; i < raw.size(); ++i) // the first is what stands before the leading slash
        parts.append(QByteArray::fromPercentEncoding(raw[i]));
    return parts;
}

static QString formDecoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

QList<std::pair<QString, QString>> Request::query() const
{
    QList<std::pair<QString, QString>> items;
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return items;
    for (const QByteArray &item : target.mid(mark + 1).split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        if (equals < 0)
            items.append({ formDecoded(item), QString() });
        else
            items.append({ formDecoded(item.left(equals)), formDecoded(item.mid(equals + 1)) });
    }
    return items;
}

} // namespace demo
