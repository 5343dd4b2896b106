// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/ids.h"
#include "models/items/rowtable.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelprint.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

namespace {

struct Thing {
    QueueId id;
    QString name;
    qint64 count = 0;
    friend bool operator==(const Thing &, const Thing &) = default;
};

//! By name; the count is a column that does not order.
class ThingTable final : public RowTable<Thing>
{
public:
    ThingTable()
        : RowTable([] { return Instant(); }, clock, nullptr)
    {
    }
    FakeClock clock;

protected:
    const std::vector<Column<Thing>> &columnTable() const override { return m_columns; }
    bool comesBefore(int a, int b) const override { return inSlot(a).name < inSlot(b).name; }

private:
    std::vector<Column<Thing>> m_columns{
        {"name", "Name", nullptr, CellKind::Text, [](const Thing &t) -> CellValue { return t.name; }},
        {"count", "Count", nullptr, CellKind::Count, [](const Thing &t) -> CellValue { return t.count; }},
        {"half", "Half", nullptr, CellKind::Count, [](const Thing &t) -> CellValue { return t.count / 2; }},
    };
};

//! "b2 a1" is two things, named b and a, with counts 2 and 1.
QList<Thing> things(const QString &text)
{
    QList<Thing> list;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        list.append({QueueId(word.left(1)), word.left(1), word.mid(1).toLongLong()});
    return list;
}

QString shown(const ThingTable &table)
{
    QStringList words;
    for (int row = 0; row < table.rowCount(); ++row)
        words << table.rowAt(row).name + QString::number(table.rowAt(row).count);
    return words.join(u' ');
}

QString span(const QList<QVariant> &signal)
{
    const auto from = signal[0].value<QModelIndex>();
    const auto to = signal[1].value<QModelIndex>();
    return QStringLiteral("%1,%2-%3,%4").arg(from.row()).arg(from.column()).arg(to.row()).arg(to.column());
}

} // namespace

class tst_TableModel : public QObject
{
    Q_OBJECT

private slots:
    void insertsChangesAndRemovesInOrder()
    {
        ThingTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(things(QStringLiteral("c1 a1 b1")));
        QCOMPARE(shown(table), QStringLiteral("a1 b1 c1"));
        table.setRows(things(QStringLiteral("d4 b7 a1")));
        QCOMPARE(shown(table), QStringLiteral("a1 b7 d4"));
    }

    void announcesExactColumnsOfJoinedRows()
    {
        ThingTable table;
        table.setRows(things(QStringLiteral("a0 b0 c0 d0 e0 f0 g0 h0")));
        QSignalSpy spy(&table, &QAbstractItemModel::dataChanged);
        table.setRows(things(QStringLiteral("a0 b4 c4 d0 e1 f0 g0 h0")));
        QCOMPARE(spy.size(), 2);
        QCOMPARE(span(spy[0]), QStringLiteral("1,1-2,2"));
        QCOMPARE(span(spy[1]), QStringLiteral("4,1-4,1")); // 1/2 is 0, as before
    }

    void announcesOneSpanWhenMostRowsChanged()
    {
        ThingTable table;
        table.setRows(things(QStringLiteral("a0 b0 c0 d0")));
        QSignalSpy spy(&table, &QAbstractItemModel::dataChanged);
        table.setRows(things(QStringLiteral("a1 b0 c1 d1")));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(span(spy[0]), QStringLiteral("0,1-3,1"));
    }

    void saysNothingWhenNothingChanged()
    {
        ThingTable table;
        table.setRows(things(QStringLiteral("a1 b2 c3")));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&table, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        table.setRows(things(QStringLiteral("c3 b2 a1")));
        QCOMPARE(changed.size() + layout.size() + inserted.size(), 0);
    }

    void neverResets()
    {
        ThingTable table;
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.setRows(things(QStringLiteral("a1 b2")));
        table.setRows(things(QStringLiteral("x1")));
        table.sort(1, Qt::DescendingOrder);
        table.setFilter(QStringLiteral("nothing has this"));
        QCOMPARE(reset.size(), 0);
    }

    void selectionStaysOnItsObjectWhenTheOrderChanges()
    {
        ThingTable table;
        table.setRows(things(QStringLiteral("a1 b2 c3")));
        table.sort(1, Qt::AscendingOrder);
        QItemSelectionModel selection(&table);
        selection.setCurrentIndex(table.index(0, 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table.setRows(things(QStringLiteral("a9 b2 c3 d4")));
        QCOMPARE(selection.currentIndex().data(IdRole).toString(), QStringLiteral("a"));
        QCOMPARE(selection.currentIndex().row(), 3);
        QVERIFY(selection.isRowSelected(3));
    }

    void filterShowsWhatHoldsTheText()
    {
        ThingTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(things(QStringLiteral("a12 b2 c3")));
        table.setFilter(QStringLiteral("2"));
        QCOMPARE(shown(table), QStringLiteral("a12 b2"));
        table.setRows(things(QStringLiteral("a7 b2 c32")));
        QCOMPARE(shown(table), QStringLiteral("b2 c32"));
        table.setFilter({});
        QCOMPARE(shown(table), QStringLiteral("a7 b2 c32"));
    }

    void aFirstListOfManyIsOneInsertion()
    {
        ThingTable table;
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QList<Thing> many;
        for (int i = 0; i < 1000; ++i)
            many.append({QueueId(QString::number(i)), QString::number(999 - i), i});
        table.setRows(many);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(table.rowAt(0).name, QStringLiteral("0"));
    }

    void anIdNamedTwiceIsOneRow()
    {
        ThingTable table;
        table.setRows(things(QStringLiteral("a1 a2")));
        QCOMPARE(table.rowCount(), 1);
    }

    void unknownComparesGreaterThanAnyValue()
    {
        QVERIFY(compareCells(CellValue(), CellValue(qint64(5))) > 0);
        QVERIFY(compareCells(CellValue(QStringLiteral("x")), CellValue()) < 0);
    }

    //! Any sequence of polls leaves what a fresh table would show, and no index astray.
    void anySequenceOfPollsEndsAsAFreshTable()
    {
        QRandomGenerator random(7);
        ThingTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int poll = 0; poll < 300; ++poll) {
            QList<Thing> list;
            for (char16_t c = u'a'; c <= u'z'; ++c) {
                if (random.bounded(3) > 0)
                    list.append({QueueId(QString(QChar(c))), QString(QChar(c)), random.bounded(5)});
            }
            if (random.bounded(10) == 0)
                table.sort(random.bounded(4) - 1, random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (random.bounded(10) == 0)
                table.setFilter(random.bounded(2) ? QString() : QString::number(random.bounded(5)));
            table.setRows(list);
            for (int row = 0; row < table.rowCount(); ++row)
                QCOMPARE(table.rowOfId(table.rowAt(row).id.text()), row);
            QCOMPARE(table.rowCount() + table.hiddenRows(), int(list.size()));
        }
        ThingTable fresh;
        table.setFilter({});
        table.sort(TableModel::defaultOrder);
        QList<Thing> last;
        for (int row = 0; row < table.rowCount(); ++row)
            last.append(table.rowAt(row));
        fresh.setRows(last);
        QCOMPARE(shown(table), shown(fresh));
    }
};

QTEST_GUILESS_MAIN(tst_TableModel)
#include "tst_tablemodel.moc"
