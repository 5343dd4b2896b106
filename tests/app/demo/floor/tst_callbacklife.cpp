// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/customers.h"
#include "app/demo/floor/simulation.h"

#include <QSet>
#include <QTest>

using namespace demo;

namespace {

const Moment Morning = 1'771'488'000'000; // 2026-02-19T08:00:00Z, a Thursday
constexpr int SalesQueue = 0;

FloorPlan plan(double speed = 1)
{
    FloorPlan plan;
    plan.historyDays = 0;
    plan.speed = speed;
    return plan;
}

Callback wanted()
{
    Callback callback;
    callback.queue = callback.originalQueue = SalesQueue;
    callback.queueNumber = QStringLiteral("152");
    callback.customerNumber = QStringLiteral("+358501234567");
    return callback;
}

CallbackChange change(CallResult result)
{
    return { QStringLiteral("+358501234567"), QStringLiteral("Comments"), result, {} };
}

QByteArray printed(const Simulation &floor)
{
    QByteArray text;
    for (const auto &[number, c] : floor.callbacks().all())
        text += c.id.text() + c.customerNumber.toUtf8() + QByteArray::number(int(c.result)) + ' '
                + QByteArray::number(c.failures) + ' ' + QByteArray::number(c.nextCall) + '\n';
    return text;
}

QByteArray printedContacts(const Simulation &floor)
{
    QByteArray text;
    for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n)
        text += floor.contact(n).id.text() + QByteArray::number(floor.contact(n).disconnected) + '\n';
    return text;
}

const Callback &callbackOf(const Simulation &floor, const Guid &id)
{
    return floor.callbacks().all().at(floor.callbacks().find(id));
}

} // namespace

//! Who asks to be called, and what comes of it.
class tst_CallbackLife : public QObject
{
    Q_OBJECT

private slots:
    void aCentreWithoutQueuesHasNone()
    {
        FloorPlan empty = plan();
        empty.queues = 0;
        const Simulation floor(empty, Morning);
        QVERIFY(floor.callbacks().all().empty());
    }

    void beginsWithTheSameForTheSamePlan()
    {
        const Simulation one(plan(), Morning), same(plan(), Morning);
        FloorPlan other = plan();
        other.seed = 2;
        QCOMPARE(printed(one), printed(same));
        QVERIFY(printed(one) != printed(Simulation(other, Morning)));
        QVERIFY(one.callbacks().all().size() >= 40);
    }

    void hasThemInTheSmallestCentre_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("queues");
        QTest::newRow("nobody") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("few") << 3 << 4;
    }
    void hasThemInTheSmallestCentre()
    {
        QFETCH(int, agents);
        QFETCH(int, queues);
        FloorPlan small = plan();
        small.agents = agents;
        small.queues = queues;
        Simulation floor(small, Morning);
        QCOMPARE(floor.callbacks().all().size(), size_t(40));
        floor.advanceTo(Morning + 6 * Hour);
    }

    //! Every step of a day: what a call may change, and how.
    void movesThemAsCallsDo()
    {
        Simulation floor(plan(), Morning);
        QHash<Guid, Callback> before;
        QSet<int> seen;
        for (int minute = 0; minute < 24 * 60; ++minute) {
            floor.advanceTo(Morning + minute * Minute);
            for (const auto &[number, now] : floor.callbacks().all()) {
                const Callback then = std::exchange(before[now.id], now);
                if (then.id.isNull() || then.turn == now.turn)
                    continue;
                QVERIFY(!then.isClosed() && !then.isGivenUp()); // whom nobody calls any more
                QVERIFY(now.lastCall > then.lastCall && now.lastCall >= then.nextCall);
                const bool isFailure = now.result == CallResult::NoAnswer || now.result == CallResult::Busy
                        || now.result == CallResult::Voicemail;
                QCOMPARE(now.failures, then.failures + (isFailure ? 1 : 0));
                QCOMPARE(now.nextCall == 0, now.isClosed() || now.isGivenUp());
                QVERIFY(now.nextCall == 0 || now.nextCall > now.lastCall);
                QVERIFY(now.failures <= now.maxCalls);
                QCOMPARE(now.customerNumber, then.customerNumber);
                QCOMPARE(now.notes, then.notes);
                seen.insert(int(now.result));
            }
        }
        QCOMPARE(seen.size(), 6); // all but ADDED, HANDLED and RESCHEDULE, which no call brings
    }

    void takesNewOnesFromAbandonedCalls()
    {
        Simulation floor(plan(), Morning);
        const CallbackNumber last = floor.callbacks().all().rbegin()->first;
        floor.advanceTo(Morning + 8 * Hour);
        QSet<std::pair<QString, Moment>> abandoned;
        for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n) {
            const Contact &contact = floor.contact(n);
            if (contact.status == ContactStatus::Abandoned && contact.channel == Channel::Phone)
                abandoned.insert({ QString::fromLatin1(customerPhone(contact.customer)), contact.disconnected });
        }
        int added = 0;
        for (const auto &[number, callback] : floor.callbacks().all()) {
            if (number <= last)
                continue;
            ++added;
            QVERIFY(abandoned.contains({ callback.customerNumber, callback.created }));
            QVERIFY(callback.creator.isNull());
            QVERIFY(callback.customerNumber != QStringLiteral("anonymous"));
        }
        QVERIFY2(added >= 5 && added < 200, qPrintable(QString::number(added)));
    }

    void staysOfOneSize()
    {
        Simulation floor(plan(50), Morning);
        size_t most = 0, least = 1000;
        for (int minute = 0; minute < 3 * 24 * 60 / 50; ++minute) { // three of its days
            floor.advanceTo(Morning + minute * Minute);
            most = std::max(most, floor.callbacks().all().size());
            least = std::min(least, floor.callbacks().all().size());
        }
        QVERIFY2(most < 300 && least > 10, qPrintable(QStringLiteral("%1 %2").arg(most).arg(least)));
    }

    void callsWhoWasOrderedButNotWithinAMinute()
    {
        Simulation floor(plan(), Morning);
        QList<Guid> ids;
        for (int i = 0; i < 40; ++i) // or chance alone would let a minute pass
            ids.append(floor.orderCallback(wanted()));
        floor.advanceTo(Morning + Minute - 1);
        for (const Guid &id : ids)
            QCOMPARE(callbackOf(floor, id).turn, 0);
        floor.advanceTo(Morning + 6 * Hour);
        for (const Guid &id : ids)
            QVERIFY(callbackOf(floor, id).turn > 0 && callbackOf(floor, id).lastCall > Morning);
    }

    void waitsForTheTimeThatWasOrdered()
    {
        Simulation floor(plan(), Morning);
        Callback later = wanted();
        later.nextCall = Morning + 5 * Hour;
        const Guid id = floor.orderCallback(later);
        floor.advanceTo(Morning + 5 * Hour);
        QCOMPARE(callbackOf(floor, id).lastCall, 0);
        floor.advanceTo(Morning + 8 * Hour);
        QVERIFY(callbackOf(floor, id).lastCall > Morning + 5 * Hour);
    }

    void leavesAloneWhatWasClosedAndNeverForgetsIt()
    {
        Simulation floor(plan(), Morning);
        const Guid id = floor.orderCallback(wanted());
        floor.changeCallback(floor.callbacks().find(id), change(CallResult::Handled));
        floor.advanceTo(Morning + 3 * Day);
        QCOMPARE(callbackOf(floor, id).result, CallResult::Handled);
        QCOMPARE(callbackOf(floor, id).lastCall, 0);
    }

    void callsAgainWhoWasGivenUpAndRescheduled()
    {
        Simulation floor(plan(), Morning);
        const auto &all = floor.callbacks().all();
        const auto givenUp = std::find_if(all.cbegin(), all.cend(), [](const auto &entry) { return entry.second.isGivenUp(); });
        QVERIFY(givenUp != all.cend());
        const Guid id = givenUp->second.id;
        floor.advanceTo(Morning + 2 * Hour);
        const Moment lastCall = callbackOf(floor, id).lastCall;
        QVERIFY(lastCall < Morning);
        floor.changeCallback(floor.callbacks().find(id), change(CallResult::Reschedule));
        floor.advanceTo(Morning + 10 * Hour);
        QVERIFY(callbackOf(floor, id).lastCall > Morning + 2 * Hour);
    }

    void changesNothingElseByOrders()
    {
        Simulation one(plan(), Morning), other(plan(), Morning);
        other.orderCallback(wanted());
        one.advanceTo(Morning + 4 * Hour);
        other.advanceTo(Morning + 4 * Hour);
        QCOMPARE(printedContacts(one), printedContacts(other));
    }
};

QTEST_GUILESS_MAIN(tst_CallbackLife)
#include "tst_callbacklife.moc"
