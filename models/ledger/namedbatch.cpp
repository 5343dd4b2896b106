// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/namedbatch.h"

namespace floorwalker {

namespace {

QString sign()
{
    return QStringLiteral("named-");
}

} // namespace

QString NamedBatch::text() const
{
    return sign() + input + u' ' + name;
}

std::optional<NamedBatch> NamedBatch::fromText(const QString &batch)
{
    const qsizetype blank = batch.indexOf(u' ');
    if (!batch.startsWith(sign()) || blank < 0)
        return std::nullopt;
    return NamedBatch{batch.mid(blank + 1), batch.mid(sign().size(), blank - sign().size())};
}

} // namespace floorwalker
