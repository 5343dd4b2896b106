// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"
#include "models/rest/transport.h"

#include <QString>

namespace floorwalker {

//! A path fit for a log: ids stay, what looks like a number or an address of a person does not.
QString redactedPath(const QString &path);

//! Words of a server without the secrets of the request that caused them, cut to 500 characters.
QString redactedWords(const QString &words, const WireRequest &request);

//! One line a request: verb, path, names of parameters, id, status, milliseconds.
void logRequest(const WireRequest &request, const QString &path, const QString &requestId,
                const WireAnswer &answer, Milliseconds took);

} // namespace floorwalker
