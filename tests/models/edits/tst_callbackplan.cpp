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
