// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QString>

namespace floorwalker {

//! Where the platform tells an application of its calls (`configuration/callbacks/applications/{key}`).
struct CallbackUrls {
    QString primary;
    QString fallback; //!< used only when the primary one times out or fails

    friend bool operator==(const CallbackUrls &, const CallbackUrls &) = default;
};

//! `{"url": {...}}`, or a list of such objects of which the first counts. (reference: calling-api 2)
Result<CallbackUrls> decodeCallbackUrls(const QByteArray &body);
QByteArray encode(const CallbackUrls &urls);

} // namespace floorwalker
