// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"

namespace demo {

//! Who asks, as basic authentication says it.
struct Credentials {
    QByteArray name;
    QByteArray password;

    static std::optional<Credentials> of(const Request &request); //!< none: another scheme, or not to be read
};

} // namespace demo
