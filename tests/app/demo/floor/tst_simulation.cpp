// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/names.h"
#include "app/demo/floor/simulation.h"

#include <QTest>

using namespace demo;

namespace {

const Moment Midnight = 1'771'459'200'000; // 2026-02-19T00:00:00Z, a Thursday

FloorPlan plan(quint64 seed = 1)
{
    FloorPlan plan;
    plan.seed = seed;
    return plan;
}

QByteArray printed(const Simulation &floor)
{
    QByteArray text;
    for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n) {
        const Contact &contact = floor.contact(n);
        text += contact.id.text() + QByteArray::number(contact.arrival) + QByteArray::number(int(contact.status))
                + QByteArray::number(contact.agent) + QByteArray::number(contact.disconnected) + '\n';
    }
    for (const Agent &agent : floor.agents())
        text += agent.id.text() + QByteArray::number(int(agent.state)) + QByteArray::number(agent.since) + '\n';
    return text;
}

int count(const Simulation &floor, AgentState state)
{
    return int(std::count_if(floor.agents().cbegin(), floor.agents().cend(),
                             [state](const Agent &agent) { return agent.state == state; }));
}

int waiting(const Simulation &floor)
{
    int sum = 0;
    for (const QueueFigures &figures : floor.figures())
        sum += figures.waiting;
    return sum;
}

int phoneQueuesInBreach(const Simulation &floor)
{
    int breaches = 0;
    const QList<QueueFigures> figures = floor.figures();
    for (int q = 0; q < figures.size(); ++q) {
        const bool isLate = figures[q].waiting > 0 && floor.now() - figures[q].oldestArrival > 120 * Second;
        breaches += floor.queues().at(q).channel == Channel::Phone && (figures[q].waiting >= 10 || isLate);
    }
    return breaches;
}

int agentIn(const Simulation &floor, AgentState state)
{
    for (int a = 0; a < floor.agents().size(); ++a) {
        if (floor.agents().at(a).state == state
            && (state == AgentState::SignedOut || !floor.agents().at(a).wantsToLeave))
            return a;
    }
    return -1;
}

} // namespace

class tst_Simulation : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForTheSameSeedAndStart()
    {
        Simulation one(plan(), Midnight);
        Simulation two(plan(), Midnight);
        one.advanceTo(Midnight + Hour);
        for (int minute = 1; minute <= 60; ++minute) // in other steps
            two.advanceTo(Midnight + minute * Minute);
        QCOMPARE(printed(one), printed(two));
    }

    void isAnotherForAnotherSeed()
    {
        QVERIFY(printed(Simulation(plan(1), Midnight)) != printed(Simulation(plan(2), Midnight)));
    }

    void keepsItsPeopleWheneverItStarts()
    {
        const Simulation one(plan(), Midnight);
        const Simulation two(plan(), Midnight + 7 * Hour);
        QCOMPARE(one.people().first().id, two.people().first().id);
        QCOMPARE(one.queues().last().id, two.queues().last().id);
    }

    void isAliveAtAnyHour_data()
    {
        QTest::addColumn<int>("hour");
        for (const int hour : { 0, 3, 6, 9, 12, 15, 18, 21 })
            QTest::addRow("at %d h", hour) << hour;
    }
    void isAliveAtAnyHour()
    {
        QFETCH(int, hour);
        for (const quint64 seed : { 1, 2, 3 }) {
            const Simulation floor(plan(seed), Midnight + hour * Hour);
            QVERIFY2(waiting(floor) >= 20 && waiting(floor) <= 60, qPrintable(QString::number(waiting(floor))));
            const int signedIn = 60 - count(floor, AgentState::SignedOut);
            QVERIFY2(signedIn >= 30 && signedIn <= 50, qPrintable(QString::number(signedIn)));
            const int breaches = phoneQueuesInBreach(floor);
            QVERIFY2(breaches >= 1 && breaches <= 3, qPrintable(QString::number(breaches)));
            QVERIFY(count(floor, AgentState::OnContact) > 0);
            QVERIFY(count(floor, AgentState::Free) > 0);
            QVERIFY(count(floor, AgentState::NotReady) > 0);
        }
    }

    void hasAboutFiftyContactsADayForEachAgent()
    {
        const Simulation floor(plan(), Midnight);
        const auto perDay = (floor.endContact() - floor.firstContact()) / 2;
        QVERIFY2(perDay > 2400 && perDay < 4200, qPrintable(QString::number(perDay)));
    }

    void neverLetsACallWaitWhileItsAgentsAreFree()
    {
        Simulation floor(plan(), Midnight);
        for (int minute = 0; minute < 600; ++minute) {
            floor.advanceTo(Midnight + minute * Minute);
            const QList<QueueFigures> figures = floor.figures();
            for (int q = 0; q < figures.size(); ++q) {
                const Queue &queue = floor.queues().at(q);
                QVERIFY(queue.channel == Channel::Email || queue.waiting.isEmpty() || figures[q].free == 0);
            }
        }
    }

    void tellsNoTimesFromTheFuture()
    {
        FloorPlan fast = plan();
        fast.speed = 50;
        Simulation floor(fast, Midnight);
        floor.advanceTo(Midnight + Hour);
        for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n) {
            const Contact &contact = floor.contact(n);
            QVERIFY(contact.arrival <= floor.now() && contact.disconnected <= floor.now());
            QVERIFY(contact.connected == 0 || contact.connected >= contact.arrival);
            QVERIFY(contact.isOpen() || contact.disconnected >= std::max(contact.arrival, contact.connected));
            QVERIFY(contact.wrapUpEnd == 0 || contact.wrapUpEnd >= contact.disconnected);
        }
        for (const Agent &agent : floor.agents())
            QVERIFY(agent.since <= floor.now());
    }

    void goesAsFastAsItIsTold()
    {
        FloorPlan fast = plan();
        fast.speed = 20;
        Simulation slow(plan(), Midnight);
        Simulation quick(fast, Midnight);
        const auto slowBefore = slow.endContact();
        const auto quickBefore = quick.endContact();
        QCOMPARE(slowBefore, quickBefore); // the past ran at its own pace
        slow.advanceTo(Midnight + Hour);
        quick.advanceTo(Midnight + Hour);
        const double ratio = double(quick.endContact() - quickBefore) / double(slow.endContact() - slowBefore);
        QVERIFY2(ratio > 10 && ratio < 40, qPrintable(QString::number(ratio)));
    }

    void letsTransferredContactsKeepTheirGroup()
    {
        const Simulation floor(plan(), Midnight);
        QHash<Guid, QSet<int>> queuesOfGroup;
        for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n) {
            if (floor.contact(n).channel == Channel::Phone)
                queuesOfGroup[floor.contact(n).group].insert(floor.contact(n).queue);
        }
        QVERIFY(std::any_of(queuesOfGroup.cbegin(), queuesOfGroup.cend(), [](const auto &q) { return q.size() > 1; }));
    }

    void leavesGapsBetweenTheSegmentsOfAJourney()
    {
        FloorPlan week = plan();
        week.historyDays = 7;
        const Simulation floor(week, Midnight);
        qint64 longestGap = 0;
        qsizetype mostSegments = 0;
        for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n) {
            if (floor.contact(n).channel == Channel::Email)
                continue;
            const QList<ContactNumber> segments = floor.journey(floor.contact(n).group);
            QVERIFY(segments.contains(n));
            mostSegments = std::max(mostSegments, segments.size());
            for (qsizetype i = 1; i < segments.size(); ++i) {
                const qint64 gap = floor.contact(segments[i]).arrival - floor.contact(segments[i - 1]).disconnected;
                QVERIFY(gap > 0);
                longestGap = std::max(longestGap, gap);
            }
        }
        QVERIFY(mostSegments >= 3);
        QVERIFY(longestGap > 30 * Minute);
    }

    void findsAStretchOfTimeWithoutLookingAtEverything()
    {
        const Simulation floor(plan(), Midnight);
        const Moment from = Midnight - 20 * Hour, to = Midnight - 19 * Hour;
        const Simulation::Stretch stretch = floor.stretch(from, to);
        for (ContactNumber n = floor.firstContact(); n < floor.endContact(); ++n) {
            const Contact &contact = floor.contact(n);
            const bool isIn = contact.arrival <= to && (contact.arrival >= from || contact.disconnected >= from);
            QVERIFY(!isIn || (n >= stretch.begin && n < stretch.end));
        }
        QVERIFY(stretch.end < floor.endContact());
        QCOMPARE(floor.stretch({}, {}).begin, floor.firstContact());
        QCOMPARE(floor.stretch({}, {}).end, floor.endContact());
    }

    void keepsAHeldAgentNotReadyUntilReleased()
    {
        Simulation floor(plan(), Midnight);
        const int agent = agentIn(floor, AgentState::Free);
        QVERIFY(floor.setReady(agent, false));
        QCOMPARE(floor.agents().at(agent).state, AgentState::NotReady);
        floor.advanceTo(Midnight + 10 * Minute);
        QCOMPARE(floor.agents().at(agent).state, AgentState::NotReady);
        QVERIFY(floor.setReady(agent, true));
        QVERIFY(floor.agents().at(agent).state != AgentState::NotReady);
    }

    void letsABusyAgentFinishBeforeThePause()
    {
        Simulation floor(plan(), Midnight);
        const int agent = agentIn(floor, AgentState::OnContact);
        const Moment since = floor.agents().at(agent).since;
        QVERIFY(floor.setReady(agent, false));
        QCOMPARE(floor.agents().at(agent).state, AgentState::OnContact);
        QCOMPARE(floor.agents().at(agent).since, since);
        for (Moment now = Midnight; floor.agents().at(agent).contact >= 0; now += Second)
            floor.advanceTo(now);
        QCOMPARE(floor.agents().at(agent).state, AgentState::NotReady);
    }

    void doesNotSetReadyWhoIsNotThere()
    {
        Simulation floor(plan(), Midnight);
        QVERIFY(!floor.setReady(agentIn(floor, AgentState::SignedOut), true));
    }

    void runsCentresOfAnySize_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("queues");
        QTest::newRow("nobody") << 0 << 1;
        QTest::newRow("one and one") << 1 << 1;
        QTest::newRow("more queues than agents") << 3 << 40;
        QTest::newRow("1000 and 500") << 1000 << 500;
    }
    void runsCentresOfAnySize()
    {
        QFETCH(int, agents);
        QFETCH(int, queues);
        FloorPlan size = plan();
        size.agents = agents;
        size.queues = queues;
        size.historyDays = 0.5;
        Simulation floor(size, Midnight);
        floor.advanceTo(Midnight + 10 * Minute);
        QCOMPARE(floor.agents().size(), agents);
        QCOMPARE(floor.figures().size(), queues);
    }
};

QTEST_GUILESS_MAIN(tst_Simulation)
#include "tst_simulation.moc"
