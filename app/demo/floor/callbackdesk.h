// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/dice.h"
#include "app/demo/wire/moment.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace demo {

enum class CallResult : quint8 { Added, Successful, Busy, NoAnswer, Voicemail, CustomTime, Other, Handled, Reschedule };

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

    bool isClosed() const { return result == CallResult::Successful || result == CallResult::Handled; }
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

    const QList<Callback> &all() const { return m_all; }
    int find(const Guid &id) const { return m_numbers.value(id, -1); }

    Guid order(const Callback &wanted); //!< from outside; gives it an id
    void change(int number, const CallbackChange &change); //!< from outside

    int ordered() const { return m_ordered; }
    int changed() const { return m_changed; }

private:
    Guid add(Callback callback);

    Dice m_ids;
    QList<Callback> m_all;
    QHash<Guid, int> m_numbers;
    int m_ordered = 0;
    int m_changed = 0;
};

} // namespace demo
