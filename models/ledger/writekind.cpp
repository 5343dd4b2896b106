// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/writekind.h"

namespace floorwalker {

QString WriteKind::listOf(const QByteArray &) const
{
    return {};
}

std::optional<Endpoint<Listing>> WriteKind::more(const QString &, const QString &) const
{
    return std::nullopt;
}

} // namespace floorwalker
