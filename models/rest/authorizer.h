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

    //! Whether there is a proof that will hold for a request sent now; else renew() is called first.
    virtual bool isReady(Instant serverNow) const
    {
        Q_UNUSED(serverNow)
        return true;
    }
    //! After a 401 with these headers: may a fresh proof help? A password does not get better by itself.
    virtual bool canRenew(const HttpHeaders &refusal) const
    {
        Q_UNUSED(refusal)
        return false;
    }
    //! Tries once to come by a fresh proof; the answer comes once and later.
    virtual void renew(QObject *receiver, std::function<void(Result<Done>)> done)
    {
        Q_UNUSED(receiver)
        Q_UNUSED(done)
    }
};

} // namespace floorwalker
