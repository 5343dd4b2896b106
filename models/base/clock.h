// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <functional>

class QObject;

namespace floorwalker {

//! What time it is, twice over: the wall clock may be wrong or jump, the steady one only passes.
//! The seam for tests; production code has one SystemClock, made in app/wiring.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0; //!< the client's wall clock, which may be minutes off
    virtual Milliseconds steady() const = 0; //!< since some fixed moment; never goes back

    //! Calls back once, on this thread's event loop, unless the receiver is gone by then.
    virtual void after(Milliseconds delay, QObject *receiver, std::function<void()> then) = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
    Milliseconds steady() const override;
    void after(Milliseconds delay, QObject *receiver, std::function<void()> then) override;
};

} // namespace floorwalker
