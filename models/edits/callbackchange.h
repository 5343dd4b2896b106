// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/callback.h"

#include <array>

namespace floorwalker {

//! What a person wants changed of a callback. Nothing: stays as it is.
struct CallbackChange {
    std::optional<QString> number;
    std::optional<QString> notes;
    std::optional<Instant> nextCall; //!< rescheduled to
    std::optional<CallbackResult> result; //!< closed with, or what the last call gave

    friend bool operator==(const CallbackChange &, const CallbackChange &) = default;
};

//! May it be written at all? ADDED is only ever read. (seed CMI reference, put /callbacks/{callbackId})
bool isWritable(CallbackResult result);
//! The two results a next time may come with.
bool takesNextCall(CallbackResult result);
//! What a callback can be closed with (product.md, 21).
inline constexpr std::array closingResults{CallbackResult::Successful, CallbackResult::Handled};

//! The one legal update that makes this change, or Invalid with a sentence. Whatever is not changed
//! is sent as it is, for the server replaces number, notes and result each time. A result that
//! cannot be written (ADDED) becomes RESCHEDULE with the present time, or with now where there is
//! none.
Result<CallbackUpdate> updateFor(const Callback &callback, const CallbackChange &change, Instant now);

//! Back to the time it had; result and counters stay as they have become.
Result<CallbackUpdate> undoOfTime(const Callback &present, const Callback &former);

//! Whether somebody changed, since it was shown, what an update would overwrite.
bool isChangedMeanwhile(const Callback &shown, const Callback &fresh);

//! One line of the preview.
struct CallbackDifference {
    enum class Field { Number, Notes, NextCall, Result };
    Field field;
    QString before; //!< raw: times as ISO, results as the API's words; empty when unknown
    QString after;

    friend bool operator==(const CallbackDifference &, const CallbackDifference &) = default;
};
QList<CallbackDifference> differences(const Callback &callback, const CallbackUpdate &update);

} // namespace floorwalker
