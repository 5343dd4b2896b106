// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/queuetable.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelprint.h"

#include <QTest>

using namespace floorwalker;

class tst_QueueTable : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    QueueLine line(const QString &name, std::optional<qint64> waiting, int waitSeconds)
    {
        QueueLine line{.id = QueueId(name), .name = name, .channel = Channel::Phone};
        line.status = QueueStatus{.id = line.id, .waiting = waiting, .agentsServing = 7,
                                  .agentsNotReady = 2, .agentsFree = 1};
        if (waitSeconds > 0)
            line.longestWaitBegan = m_clock.now() - std::chrono::seconds(waitSeconds);
        return line;
    }
    QString names(const QueueTable &table)
    {
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names << table.rowAt(row).name;
        return names.join(u' ');
    }
    std::unique_ptr<QueueTable> make()
    {
        return std::make_unique<QueueTable>([this] { return m_clock.now(); }, m_clock, Limits());
    }

private slots:
    void showsFiguresAndDashesForTheUnknown()
    {
        auto table = make();
        QueueLine quiet{.id = QueueId(QStringLiteral("q")), .name = QStringLiteral("Quiet")};
        table->setRows({line(QStringLiteral("Sales"), 3, 41), quiet});
        QCOMPARE(printed(*table),
                 QStringLiteral("Sales | Phone | 3 | 00:00:41 | – | 7 | 5 | 1 | 4 | – | 2\n"
                                "Quiet | – | – | – | – | – | – | – | – | – | –"));
    }

    void breachesComeFirstThenTheLongestWait()
    {
        auto table = make();
        table->setRows({line(QStringLiteral("calm"), 1, 50), line(QStringLiteral("many"), 10, 5),
                        line(QStringLiteral("long"), 1, 119), line(QStringLiteral("idle"), 0, 0),
                        line(QStringLiteral("calmer"), 1, 10)});
        QCOMPARE(names(*table), QStringLiteral("many long calm calmer idle"));
    }

    void limitsAreInclusive_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("severity");
        QTest::newRow("below both") << 4 << 59 << int(Severity::None);
        QTest::newRow("five wait") << 5 << 10 << int(Severity::Warning);
        QTest::newRow("ten wait") << 10 << 10 << int(Severity::Critical);
        QTest::newRow("a minute") << 1 << 60 << int(Severity::Warning);
        QTest::newRow("two minutes") << 1 << 120 << int(Severity::Critical);
    }
    void limitsAreInclusive()
    {
        QFETCH(int, waiting);
        QFETCH(int, seconds);
        QFETCH(int, severity);
        QCOMPARE(int(QueueTable::worstOf(line(QStringLiteral("q"), waiting, seconds), {}, m_clock.now())),
                 severity);
    }

    void aBreachIsTheFiguresNotTheRows()
    {
        auto table = make();
        table->setRows({line(QStringLiteral("q"), 12, 10)});
        const auto severity = [&](const char *column) {
            return table->index(0, table->columnOf(column)).data(SeverityRole).toInt();
        };
        QCOMPARE(severity("waiting"), int(Severity::Critical));
        QCOMPARE(severity("longestWait"), int(Severity::None));
        QCOMPARE(severity("name"), int(Severity::None));
    }

    void aBreachIsAlsoAWord()
    {
        auto table = make();
        table->setRows({line(QStringLiteral("q"), 12, 0)});
        QCOMPARE(table->index(0, table->columnOf("waiting")).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("12, critical"));
    }

    void waitsTickBetweenPolls()
    {
        auto table = make();
        table->setRows({line(QStringLiteral("q"), 1, 10)});
        m_clock.advance(std::chrono::seconds(5));
        QCOMPARE(table->index(0, table->columnOf("longestWait")).data().toString(),
                 QStringLiteral("00:00:15"));
    }
};

QTEST_GUILESS_MAIN(tst_QueueTable)
#include "tst_queuetable.moc"
