// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QTest>

#include <optional>

namespace floorwalker {

//! Waits for an answer of the store. A failure or silence gives an empty one.
template<typename T, typename Ask>
T answer(Ask ask)
{
    QObject receiver;
    std::optional<Result<T>> result;
    ask(&receiver, [&result](const Result<T> &came) { result = came; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 60'000))
        qWarning("no answer");
    else if (!*result)
        qWarning("%s", qPrintable(result->error().detail));
    else
        return **result;
    return {};
}

} // namespace floorwalker
