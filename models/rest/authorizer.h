// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/rest/transport.h"

#include <QObject>

#include <functional>

namespace floorwalker {

//! Puts the proof of who asks onto a request. Implemented in models/session; rest never sees a
//! secret by itself.
class Authorizer
{
public:
    Authorizer() = default;
    virtual ~Authorizer() = default;
    Q_DISABLE_COPY_MOVE(Authorizer)

    //! Sets the headers; called for each attempt anew (signatures carry the time).
    virtual void authorize(WireRequest &request, Instant serverNow) = 0;

    //! After a 401: tries once to come by a fresh proof; the answer comes once and later. The
    //! default cannot renew (a password does not get better by itself).
    virtual bool canRenew() const { return false; }
    virtual void renew(QObject *receiver, std::function<void(Result<Done>)> done)
    {
        Q_UNUSED(receiver)
        Q_UNUSED(done)
    }
};

} // namespace floorwalker
