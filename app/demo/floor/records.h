// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/guid.h"
#include "app/demo/wire/moment.h"

#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QString>

namespace demo {

enum class Channel : quint8 { Phone, Chat, Email };
enum class ContactStatus : quint8 { Pending, InQueue, InProcess, Handled, Abandoned };
enum class AgentState : quint8 { SignedOut, Free, Ringing, OnContact, WrapUp, NotReady };

using ContactNumber = qint64; //!< counts from the first contact ever; -1 is none

//! A queue and what makes it busy.
struct Queue {
    Guid id;
    QString name;
    QString description; //!< may be null
    QByteArray address; //!< number or address customers use
    QByteArray number; //!< of phone queues: the one inside the house
    QByteArrayList messagingAddresses; //!< of chat queues: what SMS and WhatsApp messages come from, in this order
    Channel channel = Channel::Phone;
    bool isDormant = false; //!< nobody serves it and nobody calls
    double arrivalsPerSecond = 0; //!< at the peak of the day
    double usualBacklog = 0; //!< > 0: the queue is kept about this full, whatever the hour
    double patience = 240; //!< mean seconds
    double talk = 240; //!< mean seconds
    double wrapUp = 35;
    QList<ContactNumber> waiting; //!< oldest first
};

//! A user of the tenant as RCI knows it; the agents come first, in the same order as on the floor.
struct Person {
    Guid id;
    QMap<QString, QString> fields; //!< all but id and synchronised, by their RCI names
    bool isSynchronised = false;

    QString name() const; //!< "Surname, First name"
};

struct Agent {
    struct Skill {
        int queue = 0;
        bool isServing = true;
    };

    Guid id;
    QList<Skill> skills;
    AgentState state = AgentState::SignedOut;
    Moment since = 0;
    int reason = -1; //!< in notReadyReasons(); -1 is none
    int pauseReason = -1; //!< wants this pause when next free
    bool isHeld = false; //!< set not ready from outside, until set ready
    bool wantsToLeave = false;
    bool hadLunch = false;
    bool isPausing = false; //!< the pause ends by itself
    int turn = 0; //!< counts states: an event of an earlier state is void
    int shift = 0; //!< counts shifts, for the same purpose
    ContactNumber contact = -1;

    bool isSignedIn() const { return state != AgentState::SignedOut; }
    bool serves(int queue) const;
};

struct Contact {
    Guid id;
    Guid group;
    Moment arrival = 0;
    Moment connected = 0; //!< 0 is never
    Moment disconnected = 0; //!< 0 is not yet
    Moment wrapUpEnd = 0; //!< 0: none, or not yet while isWrappingUp
    Moment requiredUntil = 0;
    ContactNumber previous = -1; //!< the segment of the same group that came before
    quint32 customer = 0;
    qint32 queue = -1; //!< -1 is none
    qint32 agent = -1;
    qint32 requiredAgent = -1;
    qint32 order = -1; //!< chats that came through the API: see ChatOrder
    quint16 subject = 0;
    quint8 variant = 0; //!< chats: the sub-type
    Channel channel = Channel::Phone;
    ContactStatus status = ContactStatus::InQueue;
    bool isOutbound = false;
    bool isWrappingUp = false;
    bool isRecorded = false;
    bool hasScript = false;
    bool cameByIvr = false;
    bool isOnlyPreferred = false;

    bool isOpen() const { return disconnected == 0; }
};

//! What queueStatuses counts.
struct QueueFigures {
    int waiting = 0;
    Moment oldestArrival = 0; //!< 0: nobody waits
    int serving = 0;
    int notReady = 0;
    int free = 0;
    int wrapUp = 0;
};

} // namespace demo
