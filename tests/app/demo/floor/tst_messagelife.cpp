// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/reception.h"
#include "app/demo/floor/simulation.h"

#include <QSet>
#include <QTest>

using namespace demo;
using namespace Qt::StringLiterals;

namespace {

const Moment Morning = 1'771'488'000'000; // 2026-02-19T08:00:00Z, a Thursday
constexpr int MessagingQueue = 9;

FloorPlan plan(double speed = 1)
{
    FloorPlan plan;
    plan.historyDays = 0;
    plan.speed = speed;
    return plan;
}

Message wanted(const QStringList &addresses, Moment sendTime = 0)
{
    Message message;
    message.queue = MessagingQueue;
    message.source = u"12340009@sms.floor.example"_s;
    message.subType = u"sms"_s;
    message.text = u"Hello"_s;
    message.sendTime = sendTime;
    for (const QString &address : addresses)
        message.destinations.append({ address });
    return message;
}

//! Mobile numbers that a message reaches at that try.
QStringList reachedAt(int tries, int count)
{
    QStringList numbers;
    for (int i = 0; numbers.size() < count; ++i) {
        const QString number = u"+35840%1"_s.arg(6'000'000 + i);
        if (triesUntilReached(number, plan().seed) == tries)
            numbers.append(number);
    }
    return numbers;
}

const Message &messageOf(const Simulation &floor, const Guid &id)
{
    return floor.messages().all().at(floor.messages().find(id));
}

DestinationStatus statusOf(const Simulation &floor, const Guid &id)
{
    return messageOf(floor, id).destinations.first().status;
}

QByteArray printed(const Simulation &floor)
{
    QByteArray text;
    for (const auto &[number, m] : floor.messages().all()) {
        text += m.id.text() + m.source.toUtf8() + QByteArray::number(m.sendTime) + '\n';
        for (const Destination &to : m.destinations)
            text += to.address.toUtf8() + QByteArray::number(int(to.status)) + ' ';
    }
    return text;
}

QByteArray printedFloor(const Simulation &floor)
{
    QByteArray text;
    for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n)
        text += floor.contact(n).id.text() + QByteArray::number(floor.contact(n).disconnected) + '\n';
    for (const auto &[number, callback] : floor.callbacks().all())
        text += callback.id.text() + QByteArray::number(callback.lastCall) + '\n';
    return text;
}

} // namespace

//! What is sent, when, and who gets it.
class tst_MessageLife : public QObject
{
    Q_OBJECT

private slots:
    void aCentreWithoutChatQueuesHasNone()
    {
        FloorPlan small = plan();
        small.queues = 2;
        Simulation floor(small, Morning);
        QVERIFY(floor.messages().all().empty());
        floor.advanceTo(Morning + Hour);
    }

    void beginsWithTheSameForTheSamePlan()
    {
        FloorPlan other = plan();
        other.seed = 2;
        QCOMPARE(printed(Simulation(plan(), Morning)), printed(Simulation(plan(), Morning)));
        QVERIFY(printed(Simulation(plan(), Morning)) != printed(Simulation(other, Morning)));
    }

    void namesOnlyAddressesOfChatQueues()
    {
        const Simulation floor(plan(), Morning);
        for (const auto &[number, message] : floor.messages().all())
            QCOMPARE(floor.queueOfAddress(message.source), message.queue);
        QCOMPARE(floor.queueOfAddress(u"queue1009@floor.example"_s), MessagingQueue);
        QCOMPARE(floor.queueOfAddress(u"queue1003@floor.example"_s), -1); // of mails
        QCOMPARE(floor.queueOfAddress(u"152"_s), -1);
    }

    //! Each second of ten minutes: where a destination may go, and when.
    void movesEachDestinationForward()
    {
        Simulation floor(plan(), Morning);
        floor.orderMessage(wanted(reachedAt(1, 20), Morning + 3 * Minute));
        QHash<std::pair<Guid, qsizetype>, DestinationStatus> before;
        QSet<std::pair<int, int>> steps;
        for (int second = 0; second < 600; ++second) {
            floor.advanceTo(Morning + second * Second);
            for (const auto &[number, message] : floor.messages().all()) {
                for (qsizetype i = 0; i < message.destinations.size(); ++i) {
                    const DestinationStatus now = message.destinations[i].status;
                    const DestinationStatus then = before.value({ message.id, i }, now);
                    before.insert({ message.id, i }, now);
                    QCOMPARE(now == DestinationStatus::Added, i >= message.begun);
                    QVERIFY(now == DestinationStatus::Added || message.sendTime <= floor.now());
                    if (then != now)
                        steps.insert({ int(then), int(now) });
                }
            }
        }
        using enum DestinationStatus;
        QCOMPARE(steps, (QSet<std::pair<int, int>> { { int(Added), int(Processing) }, { int(Processing), int(Handled) },
                                                     { int(Processing), int(Failed) } }));
    }

    void waitsForTheSendTime()
    {
        Simulation floor(plan(), Morning);
        const Guid id = floor.orderMessage(wanted(reachedAt(1, 1), Morning + 2 * Hour));
        floor.advanceTo(Morning + 2 * Hour);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Added);
        floor.advanceTo(Morning + 2 * Hour + 2 * Minute);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Handled);
    }

    void sendsAtOnceWithoutATimeOrWithAPastOne_data()
    {
        QTest::addColumn<Moment>("sendTime");
        QTest::newRow("none") << Moment(0);
        QTest::newRow("past") << Morning - Day;
    }
    void sendsAtOnceWithoutATimeOrWithAPastOne()
    {
        QFETCH(Moment, sendTime);
        Simulation floor(plan(), Morning);
        const Guid id = floor.orderMessage(wanted(reachedAt(1, 1), sendTime));
        QCOMPARE(statusOf(floor, id), DestinationStatus::Added);
        floor.advanceTo(Morning + 2 * Minute);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Handled);
    }

    void sendsOneAfterTheOther()
    {
        Simulation floor(plan(), Morning);
        const Guid id = floor.orderMessage(wanted(reachedAt(1, 100)));
        floor.advanceTo(Morning + 30 * Second);
        const Message &message = messageOf(floor, id);
        QVERIFY2(message.begun > 30 && message.begun < 90, qPrintable(QString::number(message.begun)));
    }

    void tellsEveryRecipientOnce()
    {
        Simulation floor(plan(100), Morning);
        const QStringList addresses = reachedAt(1, 150) + reachedAt(2, 30) + reachedAt(3, 20);
        for (int begin = 0; begin < addresses.size(); begin += 40)
            floor.orderMessage(wanted(addresses.mid(begin, 40)));
        floor.advanceTo(Morning + Hour);
        for (const QString &address : addresses)
            QCOMPARE(floor.messages().deliveries().value(address), 1);
    }

    void countsWhoIsToldTwice()
    {
        Simulation floor(plan(), Morning);
        const QStringList one = reachedAt(1, 1);
        floor.orderMessage(wanted(one));
        floor.orderMessage(wanted(one + one));
        floor.advanceTo(Morning + Hour);
        QCOMPARE(floor.messages().deliveries().value(one.first()), 3);
    }

    void refusesLandlinesAtTheFirstTry()
    {
        Simulation floor(plan(), Morning);
        const Guid id = floor.orderMessage(wanted({ u"+358955501234"_s }));
        floor.advanceTo(Morning + 2 * Minute);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Failed);
        QCOMPARE(messageOf(floor, id).destinations.first().tries, 1);
        QCOMPARE(floor.messages().failures().value(u"+358955501234"_s), 1);
        QVERIFY(!floor.messages().deliveries().contains(u"+358955501234"_s));
    }

    void triesAgainAfterTheDelay()
    {
        Simulation floor(plan(), Morning);
        Message message = wanted(reachedAt(2, 1));
        message.maxRetries = 1;
        message.retryDelay = 1800;
        const Guid id = floor.orderMessage(message);
        floor.advanceTo(Morning + 1800 * Second);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Processing);
        QCOMPARE(messageOf(floor, id).destinations.first().tries, 1);
        floor.advanceTo(Morning + 2000 * Second);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Handled);
    }

    void givesUpAfterTheLastRetry_data()
    {
        QTest::addColumn<int>("retries");
        for (const int retries : { 0, 1, 5, 10 })
            QTest::addRow("%d", retries) << retries;
    }
    void givesUpAfterTheLastRetry()
    {
        QFETCH(int, retries);
        Simulation floor(plan(), Morning);
        Message message = wanted(reachedAt(NeverReached, 1));
        message.maxRetries = retries;
        message.retryDelay = 60;
        const Guid id = floor.orderMessage(message);
        floor.advanceTo(Morning + Hour);
        QCOMPARE(statusOf(floor, id), DestinationStatus::Failed);
        QCOMPARE(messageOf(floor, id).destinations.first().tries, retries + 1);
        QCOMPARE(floor.messages().failures().value(message.destinations.first().address), 1);
    }

    void sendsWhatWasChangedOnceAndAsItIsNow()
    {
        Simulation floor(plan(), Morning);
        const QStringList both = reachedAt(1, 2);
        const Guid id = floor.orderMessage(wanted(both.mid(0, 1), Morning + Hour));
        floor.advanceTo(Morning + Minute);
        floor.changeMessage(floor.messages().find(id), wanted(both.mid(1, 1), Morning + 2 * Hour));
        QCOMPARE(messageOf(floor, id).created, 0); // as it was ordered
        floor.advanceTo(Morning + 3 * Hour);
        QVERIFY(!floor.messages().deliveries().contains(both[0]));
        QCOMPARE(floor.messages().deliveries().value(both[1]), 1);
    }

    void sendsNothingThatWasRemoved()
    {
        Simulation floor(plan(), Morning);
        const QStringList one = reachedAt(1, 1);
        const Guid id = floor.orderMessage(wanted(one, Morning + Hour));
        floor.removeMessage(floor.messages().find(id));
        QCOMPARE(floor.messages().find(id), -1);
        floor.advanceTo(Morning + 2 * Hour);
        QVERIFY(!floor.messages().deliveries().contains(one.first()));
    }

    void changesNothingElseByOrders()
    {
        Simulation one(plan(), Morning), other(plan(), Morning);
        other.orderMessage(wanted(reachedAt(1, 50)));
        one.advanceTo(Morning + 2 * Hour);
        other.advanceTo(Morning + 2 * Hour);
        QCOMPARE(printedFloor(one), printedFloor(other));
    }

    void knowsLandlines_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");
        const auto row = [](const QString &address, bool expected) { QTest::newRow(qPrintable(address)) << address << expected; };
        row(u"+358955501234"_s, true);
        row(u"+442071234567"_s, true);
        row(u"+498912345678"_s, true);
        row(u"+46812345678"_s, true);
        row(u"0955501234"_s, true);
        row(u"+358401234567"_s, false);
        row(u"+358501234567"_s, false);
        row(u"+447700900123"_s, false);
        row(u"+4915112345678"_s, false);
        row(u"+46701234567"_s, false);
        row(u"0401234567"_s, false);
        row(u"9874572"_s, false); // the document's
        row(u"+32542115485"_s, false);
        row(u"0f3a@whatsapp"_s, false);
    }
    void knowsLandlines()
    {
        QFETCH(QString, address);
        QTEST(isLandline(address), "expected");
    }

    void missesAFewOfManyNumbers()
    {
        int missed = 0, late = 0;
        for (int i = 0; i < 5000; ++i) {
            const int tries = triesUntilReached(u"+35840%1"_s.arg(6'000'000 + i), 1);
            missed += tries == NeverReached;
            late += tries > 1 && tries != NeverReached;
        }
        QVERIFY2(missed > 50 && missed < 200, qPrintable(QString::number(missed)));
        QVERIFY2(late > 150 && late < 500, qPrintable(QString::number(late)));
    }
};

QTEST_GUILESS_MAIN(tst_MessageLife)
#include "tst_messagelife.moc"
