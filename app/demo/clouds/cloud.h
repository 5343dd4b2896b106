// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/request.h"
#include "app/demo/routing/reply.h"
#include "app/demo/wire/moment.h"

#include <optional>

namespace demo {

//! One of the clouds beside Contact Pro: addresses, sign-in and errors of its own, on the tenant's server.
class Cloud {
    Q_DISABLE_COPY_MOVE(Cloud)

public:
    Cloud() = default;
    virtual ~Cloud() = default;

    virtual bool owns(const QByteArray &path) const = 0; //!< whether a request to that path is for it
    virtual Reply serve(const Request &request, Moment now) = 0;
    //! What tests ask and order: "GET /_demo/callouts", "POST /_demo/tokens" and their like; none for others.
    virtual std::optional<Reply> control(const QByteArray &what, const QByteArray &body, Moment now) = 0;
};

} // namespace demo
