// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/orderchange.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace floorwalker;

namespace {

using Slots = std::vector<quint32>;

//! What a table does with it, by its steps alone.
Slots stepped(Slots rows, const OrderChange &change)
{
    for (auto group = change.goes.rbegin(); group != change.goes.rend(); ++group)
        rows.erase(rows.begin() + qsizetype(group->first), rows.begin() + qsizetype(group->second) + 1);
    for (const auto &[first, last] : change.comes)
        rows.insert(rows.begin() + qsizetype(first), change.fresh.begin() + qsizetype(first),
                    change.fresh.begin() + qsizetype(last) + 1);
    return rows;
}

Slots someOf(const Slots &all, std::mt19937 &dice, int percent)
{
    Slots some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some), [&](quint32) { return int(dice() % 100) < percent; });
    return some;
}

} // namespace

class tst_OrderChange : public QObject
{
    Q_OBJECT

private slots:
    void theSameOrderIsNothing()
    {
        QVERIFY(orderChange({3, 1, 2}, {3, 1, 2}).isNothing);
        QVERIFY(!orderChange({3, 1, 2}, {3, 2, 1}).isNothing);
    }

    void rowsThatMoveAreNoStep()
    {
        QVERIFY(!orderChange({1, 2, 3}, {3, 1, 2}).isStepwise);
    }

    void neighboursComeInOneGroup()
    {
        const OrderChange change = orderChange({1, 9}, {1, 4, 5, 6, 9});
        QVERIFY(change.isStepwise);
        QCOMPARE(change.comes, (std::vector<OrderChange::Group>{{1, 3}}));
    }

    void scatteredRowsAreOneNewOrder()
    {
        Slots all(200);
        std::iota(all.begin(), all.end(), 0);
        Slots even;
        std::copy_if(all.begin(), all.end(), std::back_inserter(even), [](quint32 slot) { return slot % 2 == 0; });
        QVERIFY(!orderChange(even, all).isStepwise);
    }

    void anyStepsLeadToTheFreshOrder()
    {
        std::mt19937 dice(7);
        Slots all(60);
        std::iota(all.begin(), all.end(), 0);
        for (int round = 0; round < 500; ++round) {
            std::shuffle(all.begin(), all.end(), dice);
            const Slots before = someOf(all, dice, 80);
            const Slots fresh = someOf(all, dice, 90);
            const OrderChange change = orderChange(before, fresh);
            QVERIFY(change.isNothing || change.isStepwise);
            if (change.isStepwise)
                QCOMPARE(stepped(before, change), fresh);
        }
    }

    void everySlotKnowsItsRow()
    {
        const OrderChange change = orderChange({1, 2, 3, 4}, {4, 6, 1});
        QCOMPARE(change.fresh, (Slots{4, 6, 1}));
        QCOMPARE(change.left, (Slots{2, 3}));
        QCOMPARE(change.added, (Slots{6}));
        QCOMPARE(change.rowOf, (std::vector<int>{-1, 2, 3, 4, 0, -1, 1}));
    }
};

QTEST_GUILESS_MAIN(tst_OrderChange)
#include "tst_orderchange.moc"
