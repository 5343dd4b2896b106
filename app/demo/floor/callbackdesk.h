// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"
#include "app/demo/wire/moment.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>

namespace demo {

enum class CallResult : quint8 { Added, Successful, Busy, NoAnswer, Voicemail, CustomTime, Other, Handled, Reschedule };

using CallbackNumber = qint64; //!< counts from the first callback ever; -1 is none

//! A customer who wants to be called.
struct Callback {
    Guid id;
    int queue = 0; //!< whose agents call
    int originalQueue = 0; //!< where the customer had been
    QString queueNumber; //!< as it was given; a queue has more than one
    QString customerNumber;
    QString creatorName; //!< null: nobody, the customer asked a machine
    Guid creator;
    QString extraData; //!< XML; empty is none, and so with all texts
    QString gwPrefix;
    QString notes;
    Moment created = 0;
    Moment lastCall = 0; //!< 0 is never
    Moment nextCall = 0; //!< 0 is none: as soon as somebody has time
    int failures = 0;
    int maxCalls = 99;
    CallResult result = CallResult::Added;
    int turn = 0; //!< counts changes: a call planned before one is void
    bool isFromOutside = false; //!< a client added or changed it: never forgotten

    bool isClosed() const { return result == CallResult::Successful || result == CallResult::Handled; }
    bool isGivenUp() const; //!< nobody calls any more, though it is open
};

//! What a client may change of a callback.
struct CallbackChange {
    QString customerNumber;
    QString notes;
    CallResult result = CallResult::Handled;
    std::optional<Moment> nextCall;
};

//! The callbacks of the centre, oldest first. Counts what came from outside.
class CallbackDesk {
public:
    explicit CallbackDesk(quint64 seed) : m_ids(seed * 31 + 5) { }

    const std::map<CallbackNumber, Callback> &all() const { return m_all; }
    CallbackNumber find(const Guid &id) const { return m_numbers.value(id, -1); }
    Callback *at(CallbackNumber number); //!< null: forgotten
    int openOf(int queue) const;

    CallbackNumber add(Callback callback); //!< gives it an id
    CallbackNumber order(Callback wanted); //!< the same from outside
    void change(CallbackNumber number, const CallbackChange &change); //!< from outside
    void forget(CallbackNumber number);

    int ordered() const { return m_ordered; }
    int changed() const { return m_changed; }

private:
    Dice m_ids;
    std::map<CallbackNumber, Callback> m_all;
    QHash<Guid, CallbackNumber> m_numbers;
    CallbackNumber m_next = 0;
    int m_ordered = 0;
    int m_changed = 0;
};

} // namespace demo
