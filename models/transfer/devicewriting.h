// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QIODevice>

#include <optional>

namespace floorwalker {

//! Writes unless an earlier write failed; remembers the first failure.
inline void writeTo(QIODevice &device, const QByteArray &bytes, std::optional<Error> &fault)
{
    if (!fault && device.write(bytes) != bytes.size())
        fault = Error{.kind = ErrorKind::Storage, .detail = device.errorString()};
}

inline Result<Done> outcomeOf(const std::optional<Error> &fault)
{
    if (fault)
        return *fault;
    return Done();
}

} // namespace floorwalker
