// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/callbackdue.h"

namespace floorwalker {

struct CallbackLine;

//! Which callbacks are looked at. Empty parts let everything through; what is unknown of a callback
//! passes no part that asks for it.
struct CallbackFilter {
    std::optional<CallbackDue> due;
    QString number; //!< with * and ? the whole number, without them some part of it
    QString queue; //!< number of the queue that calls back, or that the customer called
    QString creator; //!< name
    std::optional<Milliseconds> atLeastOld; //!< inclusive, since its creation
    std::optional<Milliseconds> youngerThan;

    bool admits(const CallbackLine &line, Instant now) const;
    bool isEmpty() const;

    friend bool operator==(const CallbackFilter &, const CallbackFilter &) = default;
};

} // namespace floorwalker
