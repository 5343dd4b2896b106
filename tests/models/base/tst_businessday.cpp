// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/businessday.h"

#include <QTest>

using namespace floorwalker;

namespace {

Instant at(const char *iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

} // namespace

class tst_BusinessDay : public QObject
{
    Q_OBJECT

private slots:
    void followsTheClockChanges_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("quarters");
        QTest::newRow("ordinary") << QDate(2025, 3, 29) << 96;
        QTest::newRow("spring, 23 h") << QDate(2025, 3, 30) << 92;
        QTest::newRow("autumn, 25 h") << QDate(2025, 10, 26) << 100;
    }
    void followsTheClockChanges()
    {
        QFETCH(QDate, date);
        QFETCH(int, quarters);
        const auto day = BusinessDay(QTimeZone("Europe/Helsinki"), QTime(0, 0)).dayOf(date);
        QCOMPARE((day.end - day.begin) / std::chrono::minutes(15), quarters);
    }

    void beforeTheStartHourBelongsToYesterday()
    {
        const BusinessDay day(QTimeZone("Europe/Helsinki"), QTime(7, 0));
        QCOMPARE(day.dateOf(at("2026-01-15T04:59:59.999Z")), QDate(2026, 1, 14));
        QCOMPARE(day.dateOf(at("2026-01-15T05:00:00Z")), QDate(2026, 1, 15));
    }

    void daysMeetWithoutGapOrOverlap()
    {
        const BusinessDay day(QTimeZone("Europe/Helsinki"), QTime(3, 30));
        for (QDate date(2025, 1, 1); date.year() == 2025; date = date.addDays(1))
            QCOMPARE(day.dayOf(date).end, day.dayOf(date.addDays(1)).begin);
    }

    void everyMomentLiesInItsDay()
    {
        const BusinessDay day(QTimeZone("Europe/Helsinki"), QTime(3, 30));
        for (Instant moment = at("2025-03-28T00:00:00Z"); moment < at("2025-04-01T00:00:00Z");
             moment += std::chrono::minutes(13)) {
            const auto range = day.dayContaining(moment);
            QVERIFY(range.begin <= moment && moment < range.end);
        }
    }
};

QTEST_GUILESS_MAIN(tst_BusinessDay)
#include "tst_businessday.moc"
