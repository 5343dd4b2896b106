// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"

#include <chrono>

namespace demo {

class Json;

//! What a resource answers; how it travels (late, cut, not at all) is decided elsewhere.
struct Reply {
    int status = 200;
    QByteArray type;
    QByteArray body;
    Headers headers;
    std::chrono::milliseconds delay { 0 };

    static Reply json(const Json &json);
    static Reply gatewayError(int status, const QByteArray &message); //!< the gateway speaks JSON,
    static Reply text(int status, const QByteArray &text); //!< what stands behind it plain text
    static Reply created(const QByteArray &folder, const QByteArray &id); //!< the bare id, and where it is now
    static Reply empty(int status) { return { status, {}, {}, {}, {} }; }
    static Reply notFound() { return text(404, "HTTP 404 Not Found"); }
};

} // namespace demo
