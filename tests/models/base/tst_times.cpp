// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/times.h"

#include <QTest>

using namespace floorwalker;

class tst_Times : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySpellingOfAMoment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("milliseconds") << "2017-02-23T11:49:09.340Z" << Q_INT64_C(1487850549340);
        QTest::newRow("no fraction") << "2019-09-08T11:09:14Z" << Q_INT64_C(1567940954000);
        QTest::newRow("one digit") << "2019-09-08T11:09:14.5Z" << Q_INT64_C(1567940954500);
        QTest::newRow("seven digits") << "2019-09-08T11:09:14.1239999Z" << Q_INT64_C(1567940954123);
        QTest::newRow("nine digits, as the Conversation API's") << "2019-09-08T11:09:14.123999999Z" << Q_INT64_C(1567940954123);
        QTest::newRow("offset") << "2019-09-08T14:09:14+03:00" << Q_INT64_C(1567940954000);
        QTest::newRow("offset west, no colon") << "2019-09-08T06:09:14-0500" << Q_INT64_C(1567940954000);
        QTest::newRow("beyond 2038") << "2100-01-01T00:00:00Z" << Q_INT64_C(4102444800000);
    }
    void readsEverySpellingOfAMoment()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto moment = instantFromIso(text);
        QVERIFY(moment);
        QCOMPARE(moment->time_since_epoch().count(), ms);
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("date alone") << "2019-09-08";
        QTest::newRow("no zone") << "2019-09-08T11:09:14";
        QTest::newRow("31 June, as the seed's sample") << "2020-06-31T12:00:00.000Z";
        QTest::newRow("hour 25") << "2019-09-08T25:09:14Z";
        QTest::newRow("ten digits") << "2019-09-08T11:09:14.1234567891Z";
        QTest::newRow("words") << "tomorrow";
    }
    void refusesWhatIsNoMoment()
    {
        QFETCH(QString, text);
        QVERIFY(!instantFromIso(text));
    }

    void writesUtcWithMilliseconds()
    {
        QCOMPARE(toIso(Instant(Milliseconds(1325337330123))), QStringLiteral("2011-12-31T13:15:30.123Z"));
    }
};

QTEST_GUILESS_MAIN(tst_Times)
#include "tst_times.moc"
