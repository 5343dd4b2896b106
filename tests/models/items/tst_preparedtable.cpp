// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/preparedtable.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! Numbers by slot, sorted upwards, or downwards once sorted by their column.
class NumberTable final : public PreparedTable
{
public:
    explicit NumberTable(FakeClock &clock) : PreparedTable([&clock] { return clock.now(); }, clock, nullptr) { }

    bool isUsual(int) const override { return true; }

    std::vector<int> numbers;
    std::vector<bool> isGone;

    void add(std::initializer_list<int> fresh)
    {
        for (const int number : fresh)
            addOne(number);
        prepare();
    }
    void addInTime(int number)
    {
        addOne(number);
        prepareInTime();
    }
    void addMany(int count)
    {
        for (int i = 0; i < count; ++i)
            addOne((i * 7919) % count);
        prepare();
    }
    void set(int before, int after)
    {
        const Slot slot = slotOf(before);
        numbers[slot] = after;
        changed({{slot, Columns(1)}});
        prepare();
    }
    void remove(int number) { remove(QList<int>{number}); }
    void remove(const QList<int> &some)
    {
        std::vector<Slot> gone;
        for (const int number : some)
            gone.push_back(slotOf(number));
        for (const Slot slot : gone)
            isGone[slot] = true;
        leave(gone);
    }
    void clear()
    {
        numbers.clear();
        isGone.clear();
        forget();
    }
    int rowOfId(const QString &id) const override { return rowOf(slotOf(id.toInt())); }

protected:
    Prepare preparation() const override
    {
        return [all = numbers, gone = isGone, wanted = filter(), isDescending = m_sortOrder == Qt::DescendingOrder] {
            Order order;
            for (Slot slot = 0; slot < all.size(); ++slot) {
                if (!gone[slot] && QString::number(all[slot]).contains(wanted))
                    order.push_back(slot);
            }
            std::stable_sort(order.begin(), order.end(), [&](Slot a, Slot b) {
                return isDescending ? all[a] > all[b] : all[a] < all[b];
            });
            return order;
        };
    }
    size_t contentCount() const override { return size_t(std::count(isGone.begin(), isGone.end(), false)); }
    bool holds(Slot slot) const override { return slot < numbers.size() && !isGone[slot]; }
    int columns() const override { return 1; }
    const char *idOfColumn(int) const override { return "number"; }
    const char *titleOf(int) const override { return "Number"; }
    const char *hintOf(int) const override { return nullptr; }
    CellKind kindOf(int) const override { return CellKind::Count; }
    CellValue valueAt(int slot, int) const override { return qint64(numbers[size_t(slot)]); }
    QString textAt(int slot, int) const override
    {
        if (isGone[size_t(slot)])
            qFatal("Somebody read what is gone.");
        return QString::number(numbers[size_t(slot)]);
    }
    Severity severityAt(int, int) const override { return Severity::None; }
    bool isAtLeastAt(int, int) const override { return false; }
    QString idAt(int slot) const override { return textAt(slot, 0); }

private:
    void addOne(int number)
    {
        numbers.push_back(number);
        isGone.push_back(false);
    }
    Slot slotOf(int number) const { return Slot(std::find(numbers.begin(), numbers.end(), number) - numbers.begin()); }
};

QString shown(const NumberTable &table)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        texts << table.index(row, 0).data().toString();
    return texts.join(u' ');
}

} // namespace

class tst_PreparedTable : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<NumberTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init()
    {
        m_table = std::make_unique<NumberTable>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_table.reset();
    }

    void newRowsTakeTheirPlacesWithoutANewLayout()
    {
        m_table->add({10, 20, 30});
        QSignalSpy laidOut(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        m_table->add({5, 25, 26});
        QCOMPARE(shown(*m_table), QStringLiteral("5 10 20 25 26 30"));
        QCOMPARE(laidOut.size(), 0);
        QCOMPARE(inserted.size(), 2);
    }

    void aRowThatLeavesIsGoneAtOnce()
    {
        m_table->add({10, 20, 30});
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        m_table->remove(20);
        QCOMPARE(shown(*m_table), QStringLiteral("10 30"));
        QCOMPARE(removed.size(), 1);
    }

    void rowsAreKnownAfterSomeHaveLeft()
    {
        m_table->add({10, 20, 30, 40, 50});
        QCOMPARE(m_table->rowOfId(QStringLiteral("50")), 4);
        m_table->remove(40);
        m_table->remove(20);
        QCOMPARE(m_table->rowOfId(QStringLiteral("10")), 0);
        QCOMPARE(m_table->rowOfId(QStringLiteral("20")), -1);
        QCOMPARE(m_table->rowOfId(QStringLiteral("30")), 1);
        QCOMPARE(m_table->rowOfId(QStringLiteral("50")), 2);
        m_table->add({5});
        QCOMPARE(m_table->rowOfId(QStringLiteral("50")), 3);
    }

    void manyThatLeaveAreOneNewOrder()
    {
        m_table->addMany(2000);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        QList<int> odd;
        for (int number = 1; number < 2000; number += 2)
            odd << number;
        m_table->remove(odd);
        QCOMPARE(m_table->rowCount(), 1000);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_table->rowOfId(QStringLiteral("1998")), 999);
    }

    void whatLeftIsNoRowOfANewOrder()
    {
        m_table->add({10, 20, 30});
        m_table->sort(0, Qt::DescendingOrder);
        m_table->setFilter(QStringLiteral("2"));
        QCOMPARE(m_table->rowOfId(QStringLiteral("30")), -1);
        m_table->setFilter({});
        QCOMPARE(m_table->rowOfId(QStringLiteral("30")), 0);
    }

    void aNewOrderKeepsTheChosenRow()
    {
        m_table->add({10, 20, 30});
        QItemSelectionModel chosen(m_table.get());
        chosen.setCurrentIndex(m_table->index(0, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        m_table->sort(0, Qt::DescendingOrder);
        QCOMPARE(shown(*m_table), QStringLiteral("30 20 10"));
        QCOMPARE(chosen.currentIndex().data().toString(), QStringLiteral("10"));
        QCOMPARE(chosen.selectedRows().constFirst().row(), 2);
    }

    void aRowThatMovesKeepsBeingChosen()
    {
        m_table->add({10, 20, 30});
        QItemSelectionModel chosen(m_table.get());
        chosen.setCurrentIndex(m_table->index(0, 0), QItemSelectionModel::SelectCurrent);
        m_table->set(10, 25);
        QCOMPARE(shown(*m_table), QStringLiteral("20 25 30"));
        QCOMPARE(chosen.currentIndex().row(), 1);
    }

    void aChangeThatMovesNothingIsOneSignal()
    {
        m_table->add({10, 20, 30});
        QSignalSpy told(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy laidOut(m_table.get(), &QAbstractItemModel::layoutChanged);
        m_table->set(20, 21);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().at(0).toModelIndex().row(), 1);
        QCOMPARE(laidOut.size(), 0);
    }

    void aChangedCellIsMarkedForAWhile()
    {
        m_table->add({10, 20});
        m_clock.advance(1s);
        m_table->set(10, 11);
        QCOMPARE(m_table->index(0, 0).data(ChangedAtRole).toLongLong(), qlonglong(m_clock.steady().count()));
        QCOMPARE(m_table->index(1, 0).data(ChangedAtRole).toLongLong(), 0);
    }

    void aFilterHidesAndCounts()
    {
        m_table->add({10, 21, 12, 31});
        m_table->setFilter(QStringLiteral("1"));
        QCOMPARE(shown(*m_table), QStringLiteral("10 12 21 31"));
        m_table->setFilter(QStringLiteral("2"));
        QCOMPARE(shown(*m_table), QStringLiteral("12 21"));
        QCOMPARE(m_table->hiddenRows(), 2);
        QCOMPARE(m_table->rowOfId(QStringLiteral("31")), -1);
        QCOMPARE(m_table->rowOfId(QStringLiteral("21")), 1);
    }

    void manyRowsAreOrderedByAWorker()
    {
        QSignalSpy prepared(m_table.get(), &PreparedTable::prepared);
        m_table->addMany(20'000);
        QCOMPARE(m_table->rowCount(), 0);
        QVERIFY(prepared.wait());
        QCOMPARE(m_table->rowCount(), 20'000);
        QCOMPARE(m_table->index(19'999, 0).data().toString(), QStringLiteral("19999"));
    }

    void whatChangesWhileAWorkerIsBusyIsOrderedAfterwards()
    {
        m_table->addMany(20'000);
        m_table->sort(0, Qt::DescendingOrder);
        m_table->add({-5});
        m_table->remove(19'999);
        connect(m_table.get(), &QAbstractItemModel::layoutChanged, this, [this] { (void)shown(*m_table); });
        QTRY_COMPARE(m_table->index(0, 0).data().toString(), QStringLiteral("19998"));
        QCOMPARE(m_table->index(m_table->rowCount() - 1, 0).data().toString(), QStringLiteral("-5"));
        QVERIFY(!m_table->isPreparing());
    }

    void manyChangesOfContentsAreFewOrders()
    {
        m_table->addMany(200'000);
        QTRY_VERIFY(!m_table->isPreparing());
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        for (int i = 1; i <= 20; ++i)
            m_table->addInTime(-i);
        QVERIFY(m_table->isPreparing());
        QTRY_COMPARE(m_table->rowCount(), 200'020);
        QVERIFY(inserted.size() <= 2); // one for what was under way
        QCOMPARE(m_table->index(0, 0).data().toString(), QStringLiteral("-20"));
    }

    void whatIsAskedForDoesNotWait()
    {
        m_table->addMany(200'000);
        QTRY_VERIFY(!m_table->isPreparing());
        m_table->addInTime(-1);
        m_table->sort(0, Qt::DescendingOrder);
        QSignalSpy prepared(m_table.get(), &PreparedTable::prepared);
        QVERIFY(prepared.wait());
        QCOMPARE(m_table->index(200'000, 0).data().toString(), QStringLiteral("-1"));
        QCOMPARE(prepared.size(), 1);
    }

    void anOrderOfWhatWasForgottenIsVoid()
    {
        m_table->addMany(20'000);
        m_table->clear();
        QSignalSpy laidOut(m_table.get(), &QAbstractItemModel::layoutChanged);
        m_table->add({2, 1});
        QTRY_COMPARE(shown(*m_table), QStringLiteral("1 2"));
        QTRY_VERIFY(!m_table->isPreparing());
        QCOMPARE(laidOut.size(), 0);
    }

    void anOrderForATableThatIsGoneIsDropped()
    {
        m_table->addMany(20'000);
        cleanup();
        QThreadPool::globalInstance()->waitForDone();
        bool isPast = false; // what the worker has posted comes before
        QMetaObject::invokeMethod(this, [&isPast] { isPast = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isPast);
    }
};

QTEST_GUILESS_MAIN(tst_PreparedTable)
#include "tst_preparedtable.moc"
