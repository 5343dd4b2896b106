// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/listening/listeningerror.h"

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("recordings");
}

} // namespace

Error listeningError(ErrorKind kind, const QString &sentences)
{
    return {.kind = kind, .detail = sentences, .resource = resource()};
}

bool isListeningError(const Error &error)
{
    return error.resource == resource();
}

} // namespace floorwalker
