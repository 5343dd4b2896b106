// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routing/credentials.h"

namespace demo {

namespace {

constexpr QByteArrayView Scheme("basic ");

} // namespace

std::optional<Credentials> Credentials::of(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    if (!header.toLower().startsWith(Scheme))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(Scheme.size()).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded.decoded.indexOf(':');
    if (!decoded || colon < 0)
        return std::nullopt;
    return Credentials { decoded.decoded.left(colon), decoded.decoded.mid(colon + 1) };
}

} // namespace demo
