// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/edits/callbackchanges.h"
#include "models/edits/spread.h"

#include <QSet>

namespace floorwalker {

//! What is to become of the times of several callbacks.
struct TimeWish {
    enum class Kind { Keep, Shift, To, Spread };
    Kind kind = Kind::Keep;
    Milliseconds shift{0}; //!< of Shift: later, or earlier when negative
    Instant to; //!< of To
    Interval interval; //!< of Spread
    std::optional<int> perHour; //!< of Spread

    friend bool operator==(const TimeWish &a, const TimeWish &b)
    {
        return a.kind == b.kind && a.shift == b.shift && a.to == b.to && a.interval.begin == b.interval.begin
            && a.interval.end == b.interval.end && a.perHour == b.perHour;
    }
};

//! What a person wants changed of one or many callbacks alike.
struct BulkChange {
    std::optional<QString> number;
    std::optional<QString> notes;
    std::optional<CallbackResult> result;
    TimeWish time;
};

//! One callback of such a change, before it is sent.
struct PlannedChange {
    Callback shown;
    std::optional<CallbackUpdate> update; //!< nothing: it is left alone
    QList<CallbackDifference> differences;
    QString whyNot; //!< a sentence, when it is left alone
};

//! What would be sent for each, in their order: the preview and the run are the same. The Error is
//! about the whole: too many for the interval, an interval that ends before it begins.
Result<QList<PlannedChange>> planChange(const QList<Callback> &callbacks, const BulkChange &change, Instant now);

QList<PlannedUpdate> toSend(const QList<PlannedChange> &plan);

//! A sentence that warns when one of them will be called although it is on the do-not-contact list
//! (addresses, as contactAddress() writes them); empty when none is. country as in PhoneNumber::read().
QString doNotContactWarning(const QList<PlannedUpdate> &updates, const QSet<QString> &addresses,
                            const QString &country);

} // namespace floorwalker
