// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/recording.h"

#include "app/demo/contents/relateddice.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr quint64 QueueRecordsOneIn = 3;
constexpr qint64 StoringTime = 300; // milliseconds; the queue's copy comes after the agent's
constexpr double ListenedShare = 0.3;

Guid session(const Guid &recording, quint64 number)
{
    return relatedId({ recording.low, recording.high }, Kind::Listening, number);
}

} // namespace

QList<Recording> Recording::of(const Simulation &floor, const Contact &call)
{
    QList<Recording> all;
    const auto add = [&](Owner whose, const Guid &whoseId, const QString &name, const QString &code) {
        Recording recording { relatedId(call.id, Kind::Recording, whose), whose, whoseId, name, code, call.disconnected + (whose + 1) * StoringTime };
        if (recording.created <= floor.now())
            all.prepend(recording);
    };
    if (!call.isRecorded || call.isOpen())
        return all;
    const Person &agent = floor.people().at(call.agent);
    add(User, agent.id, agent.name(), agent.fields.value(u"phone"_s));
    const demo::Queue *queue = floor.queueOf(call);
    if (queue && call.id.low % QueueRecordsOneIn == 0)
        add(Queue, queue->id, queue->name, QString::fromLatin1(queue->number));
    return all;
}

ContactNumber Recording::contactOf(const Simulation &floor, const Guid &id)
{
    ContactNumber number = -1;
    for (quint64 owner = User; owner < OwnerCount && number < 0; ++owner)
        number = floor.findContact(relatedId(id, Kind::Recording, owner));
    return number;
}

// "12888\2017_06_04\28_15_13_39_SSR_12888_<call>.wav": owner, week of the month, local time.
QString Recording::fileName(const Contact &call) const
{
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(call.connected);
    return u"%1\\%2_0%3\\%4_SSR_%1_%5.wav"_s.arg(ownerCode, begun.toString(u"yyyy_MM"_s))
            .arg(begun.date().day() / 7)
            .arg(begun.toString(u"dd_HH_mm_ss"_s), QString::fromLatin1(call.group.text()));
}

QList<ListenEntry> Recording::pastListening(const Simulation &floor) const
{
    Dice dice = relatedDice(id, Kind::Recording);
    QList<ListenEntry> log;
    for (Moment at = created; dice.chance(ListenedShare);) {
        at += dice.between(10, 6000) * Second;
        if (at <= floor.now())
            log.append({ relatedId(id, Kind::Listening, quint64(log.size())), dice.below(int(floor.people().size())),
                         u"Quality review"_s, QString::fromLatin1(session(id, quint64(log.size())).text()), at });
    }
    return log;
}

} // namespace demo
