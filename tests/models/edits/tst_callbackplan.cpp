// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackplan.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant now(Milliseconds(1'780'000'000'000));

Callback callback(const QString &id, std::optional<Instant> next = {}, CallbackResult result = CallbackResult::Busy)
{
    return {.id = CallbackId(id), .customerNumber = QStringLiteral("+358401234567"), .nextCall = next,
            .result = result, .resultWord = apiWord(result), .notes = QStringLiteral("kept")};
}

} // namespace

Q_DECLARE_METATYPE(BulkChange)

class tst_CallbackPlan : public QObject
{
    Q_OBJECT

    const QList<Callback> m_three{callback(QStringLiteral("1"), now + 1h), callback(QStringLiteral("2"), now + 2h),
                                  callback(QStringLiteral("3"))};

    QList<Milliseconds> timesOf(const TimeWish &wish)
    {
        QList<Milliseconds> times;
        const auto plan = planChange(m_three, {.time = wish}, now);
        for (const PlannedUpdate &one : toSend(*plan))
            times << *one.update.nextCall - now;
        return times;
    }

private slots:
    void warnsOfAListedNumberThatWillBeCalled_data()
    {
        QTest::addColumn<BulkChange>("change");
        QTest::addColumn<bool>("isWarned");
        const TimeWish later{.kind = TimeWish::Kind::Shift, .shift = 30min};
        QTest::newRow("a time") << BulkChange{.time = later} << true;
        QTest::newRow("the number itself") << BulkChange{.number = QStringLiteral("+358401234568")} << true;
        QTest::newRow("a time, with another number") << BulkChange{.number = QStringLiteral("+358401234569"), .time = later}
                                                     << false;
        QTest::newRow("notes alone") << BulkChange{.notes = QStringLiteral("other")} << false;
        QTest::newRow("closing") << BulkChange{.result = CallbackResult::Handled} << false;
    }
    void warnsOfAListedNumberThatWillBeCalled()
    {
        QFETCH(BulkChange, change);
        QFETCH(bool, isWarned);
        const auto plan = planChange({m_three.first()}, change, now);
        const QSet<QString> listed{QStringLiteral("+358401234567"), QStringLiteral("+358401234568")};
        QCOMPARE(!doNotContactWarning(toSend(*plan), listed, QStringLiteral("FI")).isEmpty(), isWarned);
    }

    void aListedNumberIsNamedOnce()
    {
        const auto plan = planChange(m_three, {.time = {.kind = TimeWish::Kind::To, .to = now + 5h}}, now);
        const QString warning = doNotContactWarning(toSend(*plan), {QStringLiteral("+358401234567")}, QStringLiteral("FI"));
        QCOMPARE(warning.count(QStringLiteral("+358401234567")), 1);
    }

    void ofManyListedNumbersThreeAreNamed()
    {
        QList<PlannedUpdate> updates;
        QSet<QString> listed;
        for (int i = 0; i < 5; ++i) {
            Callback one = m_three.first();
            one.customerNumber = QStringLiteral("+35840123456%1").arg(i);
            listed << one.customerNumber;
            updates << PlannedUpdate{one, {.customerNumber = one.customerNumber, .result = CallbackResult::Reschedule,
                                           .nextCall = now}};
        }
        const QString warning = doNotContactWarning(updates, listed, QStringLiteral("FI"));
        QVERIFY(warning.contains(QStringLiteral("+358401234562 and 2 more")));
    }

    void aShiftMovesEachFromItsOwnTime()
    {
        QCOMPARE(timesOf({.kind = TimeWish::Kind::Shift, .shift = 30min}),
                 (QList<Milliseconds>{90min, 150min, 30min}));
    }

    void allGoToTheSameTime()
    {
        QCOMPARE(timesOf({.kind = TimeWish::Kind::To, .to = now + 5h}), (QList<Milliseconds>{5h, 5h, 5h}));
    }

    void spreadKeepsTheOrder()
    {
        QCOMPARE(timesOf({.kind = TimeWish::Kind::Spread, .interval = {now + 1h, now + 4h}}),
                 (QList<Milliseconds>{1h, 2h, 3h}));
    }

    void tooManyForTheIntervalIsOneError()
    {
        const auto plan = planChange(m_three, {.time = {.kind = TimeWish::Kind::Spread,
                                                        .interval = {now, now + 1h}, .perHour = 2}}, now);
        QVERIFY(!plan);
        QVERIFY(!plan.error().detail.isEmpty());
    }

    void whatStaysAsItIsIsLeftAlone()
    {
        const auto plan = planChange(m_three, {.notes = QStringLiteral("kept")}, now);
        QVERIFY(plan);
        QVERIFY(toSend(*plan).isEmpty());
        QVERIFY(!plan->first().whyNot.isEmpty());
    }

    void closingSendsNoTime()
    {
        const auto plan = planChange(m_three, {.result = CallbackResult::Handled}, now);
        for (const PlannedUpdate &one : toSend(*plan)) {
            QCOMPARE(one.update.result, CallbackResult::Handled);
            QVERIFY(!one.update.nextCall);
            QCOMPARE(one.update.notes, QStringLiteral("kept"));
        }
    }

    void closingAtATimeIsRefusedForEach()
    {
        const auto plan = planChange(m_three, {.result = CallbackResult::Handled,
                                               .time = {.kind = TimeWish::Kind::To, .to = now + 1h}}, now);
        QVERIFY(plan);
        QVERIFY(toSend(*plan).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CallbackPlan)
#include "tst_callbackplan.moc"
