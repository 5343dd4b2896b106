// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/limits.h"

#include <QTest>

using namespace floorwalker;

class tst_Limits : public QObject
{
    Q_OBJECT

private slots:
    void limitsAreInclusive_data()
    {
        QTest::addColumn<qint64>("waiting");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("below") << Q_INT64_C(4) << Severity::None;
        QTest::newRow("at the warning") << Q_INT64_C(5) << Severity::Warning;
        QTest::newRow("between") << Q_INT64_C(9) << Severity::Warning;
        QTest::newRow("at the critical") << Q_INT64_C(10) << Severity::Critical;
        QTest::newRow("above") << Q_INT64_C(11) << Severity::Critical;
    }
    void limitsAreInclusive()
    {
        QFETCH(qint64, waiting);
        QFETCH(Severity, severity);
        QCOMPARE(severityOf(waiting, Limits().waiting), severity);
    }

    void waitsHaveTheirLimits()
    {
        QCOMPARE(severityOf(Milliseconds(59'999), Limits().longestWait), Severity::None);
        QCOMPARE(severityOf(Milliseconds(60'000), Limits().longestWait), Severity::Warning);
        QCOMPARE(severityOf(Milliseconds(120'000), Limits().longestWait), Severity::Critical);
    }

    void theUnknownBreachesNothing()
    {
        QCOMPARE(severityOf(std::optional<qint64>(), Limits().waiting), Severity::None);
        QCOMPARE(severityOf(std::optional<qint64>(10), Limits().waiting), Severity::Critical);
    }
};

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
