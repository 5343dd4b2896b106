// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/allowedhours.h"
#include "models/edits/phonenumber.h"

#include <QTest>

using namespace floorwalker;

Q_DECLARE_METATYPE(floorwalker::AtCustomer)

namespace {

Instant at(const QString &iso)
{
    return *instantFromIso(iso);
}

} // namespace

class tst_AllowedHours : public QObject
{
    Q_OBJECT

private slots:
    void judgesByTheCustomersClock_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("countries");
        QTest::addColumn<AtCustomer>("verdict");
        const auto add = [](const char *name, const char *moment, const char *countries, AtCustomer verdict) {
            QTest::newRow(name) << QString::fromLatin1(moment) << QString::fromLatin1(countries) << verdict;
        };
        // 2026-11-18 is a Wednesday, 2026-11-22 a Sunday; Helsinki is at +2.
        add("first minute", "2026-11-18T06:00:00Z", "FI", AtCustomer::Inside);
        add("a second early", "2026-11-18T05:59:59Z", "FI", AtCustomer::OutsideEverywhere);
        add("last second", "2026-11-18T18:59:59Z", "FI", AtCustomer::Inside);
        add("at the end", "2026-11-18T19:00:00Z", "FI", AtCustomer::OutsideEverywhere);
        add("Sunday at nine", "2026-11-22T07:00:00Z", "FI", AtCustomer::OutsideEverywhere);
        add("Sunday at ten", "2026-11-22T08:00:00Z", "FI", AtCustomer::Inside);
        add("Sunday at eight in the evening", "2026-11-22T18:00:00Z", "FI", AtCustomer::OutsideEverywhere);
        add("Sunday there, Monday here", "2026-11-22T23:30:00Z", "US", AtCustomer::Inside);
        add("summer time", "2026-07-15T05:00:00Z", "FI", AtCustomer::Inside);
        add("three quarters of an hour matter", "2026-11-18T02:15:00Z", "NP", AtCustomer::Inside);
        add("and a minute before", "2026-11-18T02:14:00Z", "NP", AtCustomer::OutsideEverywhere);
        add("breakfast in New York, night in Hawaii", "2026-11-18T14:00:00Z", "US", AtCustomer::OutsideSomewhere);
        add("afternoon from Hawaii to New York", "2026-11-18T20:00:00Z", "US", AtCustomer::Inside);
        add("night from Hawaii to New York", "2026-11-18T09:00:00Z", "US", AtCustomer::OutsideEverywhere);
        add("Spain without the Canaries", "2026-11-18T07:30:00Z", "ES", AtCustomer::OutsideSomewhere);
        add("one zone, two names", "2026-11-18T07:30:00Z", "DE", AtCustomer::Inside);
        add("several countries", "2026-11-18T07:30:00Z", "DE,GB", AtCustomer::OutsideSomewhere);
        add("Kosovo", "2026-11-18T07:30:00Z", "XK", AtCustomer::Inside);
        add("no country", "2026-11-18T07:30:00Z", "", AtCustomer::UnknownPlace);
        add("no such country", "2026-11-18T07:30:00Z", "ZZ", AtCustomer::UnknownPlace);
        add("one of two unknown", "2026-11-18T07:30:00Z", "ZZ,FI", AtCustomer::Inside);
    }
    void judgesByTheCustomersClock()
    {
        QFETCH(QString, moment);
        QFETCH(QString, countries);
        AllowedHours hours;
        const QStringList list = countries.split(u',', Qt::SkipEmptyParts);
        QTEST(hours.judge(at(moment), list), "verdict");
        QTEST(hours.judge(at(moment), list), "verdict"); // the second time from what it keeps
    }

    void takesTheCountriesOfANumber()
    {
        AllowedHours hours;
        const Instant night = at(QStringLiteral("2026-11-18T03:00:00Z"));
        const auto verdict = [&](const char *number) {
            return hours.judge(night, PhoneNumber::read(QString::fromLatin1(number), {}, InternalNumbers::Allowed)->regions);
        };
        QCOMPARE(verdict("+358401234567"), AtCustomer::OutsideEverywhere);
        QCOMPARE(verdict("+12125550123"), AtCustomer::OutsideSomewhere);
        QCOMPARE(verdict("+81312345678"), AtCustomer::Inside); // noon in Tokyo
        QCOMPARE(verdict("124"), AtCustomer::UnknownPlace);
        QCOMPARE(verdict("+80012345678"), AtCustomer::UnknownPlace);
    }

    void ownHoursCount()
    {
        AllowedHours hours({.begin = QTime(9, 0), .end = QTime(17, 0), .sundayBegin = QTime(0, 0), .sundayEnd = QTime(0, 0)});
        QCOMPARE(hours.judge(at(QStringLiteral("2026-11-18T06:30:00Z")), {QStringLiteral("FI")}), AtCustomer::OutsideEverywhere);
        QCOMPARE(hours.judge(at(QStringLiteral("2026-11-22T12:00:00Z")), {QStringLiteral("FI")}), AtCustomer::OutsideEverywhere);
    }

    void everyCountryWithPhoneNumbersHasItsZones()
    {
        AllowedHours hours;
        const Instant noon = at(QStringLiteral("2026-11-18T12:00:00Z"));
        QStringList unknown;
        for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
            const QString code = QLocale::territoryToCode(QLocale::Territory(territory));
            const auto number = PhoneNumber::read(QStringLiteral("0401234567"), code);
            const bool hasNumbers = number || !number.error().detail.contains(u"its country");
            if (code.size() == 2 && hasNumbers && hours.judge(noon, {code}) == AtCustomer::UnknownPlace)
                unknown << code;
        }
        QCOMPARE(unknown.join(u','), QString());
    }
};

QTEST_GUILESS_MAIN(tst_AllowedHours)
#include "tst_allowedhours.moc"
