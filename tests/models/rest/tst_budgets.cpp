// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/requestbudget.h"
#include "models/rest/retrybudget.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_Budgets : public QObject
{
    Q_OBJECT

private slots:
    void noMinuteHoldsMoreThanItsBudget()
    {
        RequestBudget budget(30);
        std::vector<Milliseconds> sent;
        for (Milliseconds at = 0ms; at < 10min; at += 700ms) {
            if (budget.takeForPerson(at))
                sent.push_back(at);
        }
        for (const Milliseconds end : sent) {
            const auto inMinute = std::count_if(sent.begin(), sent.end(), [end](Milliseconds at) {
                return at > end - 1min && at <= end;
            });
            QVERIFY(inMinute <= 30);
        }
        QVERIFY(sent.size() >= 290); // and it is used up
    }

    void aShareIsKeptForPeople()
    {
        RequestBudget budget(10);
        int polls = 0;
        while (budget.takeForPoll(0ms))
            ++polls;
        QCOMPARE(polls, 8);
        QVERIFY(budget.takeForPerson(0ms));
        QVERIFY(budget.takeForPerson(0ms));
        QVERIFY(!budget.takeForPerson(0ms));
        QCOMPARE(budget.used(0ms), 10);
    }

    void tellsHowLongAPersonWaits()
    {
        RequestBudget budget(2);
        QVERIFY(budget.takeForPerson(0s));
        QVERIFY(budget.takeForPerson(10s));
        QCOMPARE(budget.untilFree(20s), Milliseconds(40s));
        QCOMPARE(budget.untilFree(60s), Milliseconds(0));
        QVERIFY(budget.takeForPerson(60s));
    }

    void aSmallerBudgetCountsAtOnce()
    {
        RequestBudget budget(5);
        for (int i = 0; i < 5; ++i)
            QVERIFY(budget.takeForPerson(Milliseconds(i * 1000)));
        budget.setPerMinute(2);
        QVERIFY(!budget.takeForPerson(5s));
        QCOMPARE(budget.untilFree(5s), Milliseconds(58s)); // when all but one have left
    }

    void anOutageEarnsNoRetries()
    {
        RetryBudget retries;
        int taken = 0;
        for (int i = 0; i < 1000; ++i)
            taken += retries.take();
        QCOMPARE(taken, 3);
    }

    void tenSuccessesEarnARetry()
    {
        RetryBudget retries;
        while (retries.take()) { }
        for (int i = 0; i < 9; ++i)
            retries.succeeded();
        QVERIFY(!retries.take());
        retries.succeeded();
        retries.succeeded(); // tenths do not add up to one exactly
        QVERIFY(retries.take());
        QVERIFY(!retries.take());
    }

    void retriesAreNotHoarded()
    {
        RetryBudget retries;
        for (int i = 0; i < 10'000; ++i)
            retries.succeeded();
        int taken = 0;
        while (retries.take())
            ++taken;
        QCOMPARE(taken, 3);
    }
};

QTEST_GUILESS_MAIN(tst_Budgets)
#include "tst_budgets.moc"
