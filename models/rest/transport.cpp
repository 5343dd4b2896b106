// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/transport.h"

namespace floorwalker {

QByteArray toBytes(Verb verb)
{
    switch (verb) {
    case Verb::Get: return QByteArrayLiteral("GET");
    case Verb::Post: return QByteArrayLiteral("POST");
    case Verb::Put: return QByteArrayLiteral("PUT");
    case Verb::Patch: return QByteArrayLiteral("PATCH");
    case Verb::Delete: return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

QByteArray headerValue(const HttpHeaders &headers, const QByteArray &name)
{
    for (const HttpHeader &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

} // namespace floorwalker
