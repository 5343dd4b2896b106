// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/writeoutcome.h"

#include "models/ledger/fate.h"

namespace floorwalker {

using Kind = WriteOutcome::Kind;

QString name(WriteOutcome::Kind kind)
{
    switch (kind) {
    case Kind::Done: return QStringLiteral("done");
    case Kind::NotThere: return QStringLiteral("was not there");
    case Kind::Refused: return QStringLiteral("refused");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::NotSent: break;
    }
    return QStringLiteral("not sent");
}

WriteOutcome outcomeOf(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        return {.kind = Kind::NotThere, .error = error};
    switch (fateOf(error.kind)) {
    case Fate::Unknown: return {.kind = Kind::Unknown, .error = error};
    case Fate::Refused: return {.kind = Kind::Refused, .error = error};
    case Fate::NotTaken: break;
    }
    return {.kind = error.kind == ErrorKind::Forbidden ? Kind::Refused : Kind::NotSent, .error = error};
}

} // namespace floorwalker
