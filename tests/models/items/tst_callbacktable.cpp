// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/pattern.h"
#include "models/items/callbacktable.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelprint.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_CallbackTable : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<CallbackTable> m_table;

    CallbackLine line(const QString &number, Milliseconds dueIn)
    {
        CallbackLine line;
        line.id = CallbackId(number);
        line.customerNumber = number;
        line.nextCall = m_clock.now() + dueIn;
        line.created = m_clock.now() - 2h;
        line.due = dueOf(line, m_clock.now());
        return line;
    }
    CallbackLine closed(const QString &number, Milliseconds lastCallAgo)
    {
        CallbackLine one = line(number, -1h);
        one.result = CallbackResult::Handled;
        one.resultWord = QStringLiteral("HANDLED");
        one.lastCall = m_clock.now() - lastCallAgo;
        one.due = dueOf(one, m_clock.now());
        return one;
    }
    QVariant cell(const char *column, int role = Qt::DisplayRole, int row = 0)
    {
        return m_table->index(row, m_table->columnOf(column)).data(role);
    }
    QString numbers()
    {
        QStringList numbers;
        for (int row = 0; row < m_table->rowCount(); ++row)
            numbers << m_table->rowAt(row).customerNumber;
        return numbers.join(u' ');
    }
    QString shownBy(const CallbackFilter &filter)
    {
        m_table->setCallbackFilter(filter);
        return numbers();
    }

private slots:
    void init()
    {
        m_table = std::make_unique<CallbackTable>([this] { return m_clock.now(); }, m_clock,
                                                  QTimeZone("Europe/Helsinki"));
        new QAbstractItemModelTester(m_table.get(), m_table.get());
    }

    void showsEachFieldInItsColumn()
    {
        CallbackLine full = line(QStringLiteral("+358401234567"), 10min);
        full.queueNumber = QStringLiteral("505");
        full.queueName = QStringLiteral("Sales");
        full.originalQueueNumber = QStringLiteral("506");
        full.originalQueueName = QStringLiteral("Support");
        full.failures = 1;
        full.maxCalls = 99;
        full.result = CallbackResult::NoAnswer;
        full.resultWord = QStringLiteral("NO_ANSWER");
        full.lastCall = m_clock.now() - 1h;
        full.notes = QStringLiteral("asked\nfor an offer");
        full.creatorName = QStringLiteral("Smith, John");
        full.extraData = QStringLiteral("<XML/>");
        full.prefix = QStringLiteral("FIN");
        m_table->setRows({full});
        QCOMPARE(printed(*m_table),
                 QStringLiteral("+358401234567 | Due soon | 505 Sales | Thu 28 May 23:36:40 | 1 / 99 | No answer | "
                                "Thu 28 May 22:26:40 | asked for an offer | 506 Support | Smith, John | "
                                "Thu 28 May 21:26:40 | <XML/> | FIN"));
    }

    void theUnknownIsADash()
    {
        CallbackLine bare;
        bare.id = CallbackId(QStringLiteral("1"));
        m_table->setRows({bare});
        QCOMPARE(printed(*m_table),
                 QStringLiteral("– | Due soon | – | as soon as possible | – | – | – | – | – | – | – | – | –"));
    }

    void anUnknownResultKeepsTheServersWord()
    {
        CallbackLine odd = line(QStringLiteral("1"), 1h);
        odd.resultWord = QStringLiteral("ON_THE_MOON");
        m_table->setRows({odd});
        QCOMPARE(cell("lastResult").toString(), QStringLiteral("ON_THE_MOON"));
    }

    void overdueComeFirstAndClosedLast()
    {
        m_table->setRows({closed(QStringLiteral("closed-earlier"), 30min), line(QStringLiteral("later"), 1h),
                          line(QStringLiteral("late"), -5min), closed(QStringLiteral("closed"), 5min),
                          line(QStringLiteral("soon"), 5min), line(QStringLiteral("latest"), -3h)});
        QCOMPARE(numbers(), QStringLiteral("latest late soon later closed closed-earlier"));
    }

    void dueIsReadOutWithItsSpanAndSeverity()
    {
        m_table->setRows({line(QStringLiteral("1"), -17min)});
        QCOMPARE(cell("due", Qt::AccessibleTextRole).toString(), QStringLiteral("overdue 00:17:00, critical"));
        m_clock.advance(20s);
        QCOMPARE(cell("due", Qt::AccessibleTextRole).toString(), QStringLiteral("overdue 00:17:20, critical"));
    }

    void onlyWhatIsNearOrPastIsMarked()
    {
        m_table->setRows({line(QStringLiteral("a"), -1min), line(QStringLiteral("b"), 1min),
                          line(QStringLiteral("c"), 1h), closed(QStringLiteral("d"), 1h)});
        const auto severities = QList<int>{cell("due", SeverityRole, 0).toInt(), cell("due", SeverityRole, 1).toInt(),
                                           cell("due", SeverityRole, 2).toInt(), cell("due", SeverityRole, 3).toInt()};
        QCOMPARE(severities, (QList<int>{int(Severity::Critical), int(Severity::Warning), int(Severity::None),
                                         int(Severity::None)}));
    }

    void aClosedOneHasNoCountdown()
    {
        m_table->setRows({closed(QStringLiteral("1"), 1min)});
        QVERIFY(!cell("due", InstantRole).isValid());
        QCOMPARE(cell("due").toString(), QStringLiteral("Closed"));
    }

    void noTriesLeftIsAWarning()
    {
        CallbackLine given = line(QStringLiteral("1"), 1h);
        given.failures = given.maxCalls = 5;
        m_table->setRows({given});
        QCOMPARE(cell("tries", SeverityRole).toInt(), int(Severity::Warning));
    }

    void whatBecomesOverdueAnnouncesItsOneCell()
    {
        const CallbackLine soon = line(QStringLiteral("1"), 5min);
        m_table->setRows({soon, line(QStringLiteral("2"), 1h), line(QStringLiteral("3"), 1h)});
        QSignalSpy spy(m_table.get(), &QAbstractItemModel::dataChanged);
        m_clock.advance(5min);
        CallbackLine overdue = soon;
        overdue.due = dueOf(overdue, m_clock.now());
        m_table->setRows({overdue, m_table->rowAt(1), m_table->rowAt(2)});
        QCOMPARE(spy.size(), 1);
        const int due = m_table->columnOf("due");
        QCOMPARE(spy.first().at(0).toModelIndex(), m_table->index(0, due));
        QCOMPARE(spy.first().at(1).toModelIndex(), m_table->index(0, due));
    }

    void nothingChangedSaysNothing()
    {
        const QList<CallbackLine> rows{line(QStringLiteral("1"), 5min), closed(QStringLiteral("2"), 1min)};
        m_table->setRows(rows);
        QSignalSpy changes(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        m_table->setRows(rows);
        QCOMPARE(changes.size() + layouts.size(), 0);
    }

    // Filter

    void aNumberIsFoundByPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("shown");
        const QString all = QStringLiteral("+358401234567 +358509876543 124");
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("blanks") << QStringLiteral("  ") << all;
        QTest::newRow("a part") << QStringLiteral("4012") << QStringLiteral("+358401234567");
        QTest::newRow("a part as people write it") << QStringLiteral("40 123-45") << QStringLiteral("+358401234567");
        QTest::newRow("an end") << QStringLiteral("*6543") << QStringLiteral("+358509876543");
        QTest::newRow("a beginning") << QStringLiteral("+358*") << QStringLiteral("+358401234567 +358509876543");
        QTest::newRow("one digit open") << QStringLiteral("1?4") << QStringLiteral("124");
        QTest::newRow("the whole number with a star") << QStringLiteral("124*") << QStringLiteral("124");
        QTest::newRow("only a star") << QStringLiteral("*") << all;
        QTest::newRow("too short for the question mark") << QStringLiteral("124?") << QString();
    }
    void aNumberIsFoundByPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, shown);
        m_table->setRows({line(QStringLiteral("+358401234567"), 1h), line(QStringLiteral("+358509876543"), 2h),
                          line(QStringLiteral("124"), 3h)});
        QCOMPARE(shownBy({.number = pattern}), shown);
    }

    void aQueueIsFoundAsCallingAndAsOriginal()
    {
        CallbackLine calling = line(QStringLiteral("1"), 1h);
        calling.queueNumber = QStringLiteral("505");
        CallbackLine original = line(QStringLiteral("2"), 2h);
        original.originalQueueNumber = QStringLiteral("505");
        m_table->setRows({calling, original, line(QStringLiteral("3"), 3h)});
        QCOMPARE(shownBy({.queue = QStringLiteral("505")}), QStringLiteral("1 2"));
    }

    void agesAreHalfOpen()
    {
        CallbackLine dayOld = line(QStringLiteral("a-day"), 1h);
        dayOld.created = m_clock.now() - 24h;
        CallbackLine unknown = line(QStringLiteral("unknown"), 2h);
        unknown.created.reset();
        m_table->setRows({dayOld, line(QStringLiteral("young"), 3h), unknown});
        QCOMPARE(shownBy({.youngerThan = 24h}), QStringLiteral("young"));
        QCOMPARE(shownBy({.atLeastOld = 24h}), QStringLiteral("a-day"));
    }

    void aFilterHidesWithoutLosing()
    {
        m_table->setRows({line(QStringLiteral("late"), -1h), line(QStringLiteral("later"), 1h)});
        QCOMPARE(shownBy({.due = CallbackDue::Overdue}), QStringLiteral("late"));
        QCOMPARE(m_table->hiddenRows(), 1);
        QCOMPARE(shownBy({}), QStringLiteral("late later"));
    }

    void whatLeavesTheFilterVanishes()
    {
        const CallbackLine soon = line(QStringLiteral("1"), 5min);
        m_table->setRows({soon});
        QCOMPARE(shownBy({.due = CallbackDue::Soon}), QStringLiteral("1"));
        CallbackLine overdue = soon;
        overdue.due = CallbackDue::Overdue;
        m_table->setRows({overdue});
        QCOMPARE(numbers(), QString());
    }

    void anEndlessPatternEnds()
    {
        const QString text(5000, u'a');
        QVERIFY(!fitsPattern(text, QStringLiteral("*a*a*a*a*a*a*b")));
    }
};

QTEST_GUILESS_MAIN(tst_CallbackTable)
#include "tst_callbacktable.moc"
