// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const QJsonArray &rows, const QString &key)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values << row[key].toString();
    return values;
}

bool isDescending(const QStringList &values)
{
    return std::is_sorted(values.rbegin(), values.rend());
}

} // namespace

//! `floorwalkerctl export contacts` as a process against the demo tenant as another.
class tst_ExportContacts : public QObject
{
    Q_OBJECT

private slots:
    void keysAreTheInterfacesOwn()
    {
        const QJsonObject first = rows({u"--since"_s, u"-2h"_s}).first().toObject();
        for (const QString &key :
             {u"id"_s, u"contactGroupId"_s, u"channel"_s, u"type"_s, u"status"_s, u"source"_s, u"destination"_s, u"agentId"_s,
              u"agentName"_s, u"queueId"_s, u"queueName"_s, u"arrivalTime"_s, u"connectTime"_s, u"disconnectTime"_s,
              u"totalDuration"_s, u"waitingDuration"_s, u"handlingDuration"_s, u"wrapUpTotalDuration"_s, u"record"_s,
              u"script"_s, u"requiredAgent"_s, u"subject"_s})
            QVERIFY2(first.contains(key), qPrintable(key));
    }

    void theNewestComeFirstAndEachOnce()
    {
        const QJsonArray contacts = rows({u"--since"_s, u"-1d"_s});
        QVERIFY(contacts.size() > 1000);
        QVERIFY(isDescending(valuesOf(contacts, u"arrivalTime"_s)));
        const QStringList ids = valuesOf(contacts, u"id"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void withoutARangeItIsToday()
    {
        const QStringList today = valuesOf(rows({u"--since"_s, u"today"_s, u"--until"_s, u"-1m"_s}), u"id"_s);
        const QStringList all = valuesOf(rows({}), u"id"_s);
        QVERIFY(QSet<QString>(all.begin(), all.end()).contains(QSet<QString>(today.begin(), today.end())));
    }

    void filtersAreTheInterfacesOwn_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("one of a list") << u"channel=EMAIL"_s << u"channel"_s << QStringList{u"EMAIL"_s};
        QTest::newRow("several") << u"channel=EMAIL,CHAT"_s << u"channel"_s << QStringList{u"EMAIL"_s, u"CHAT"_s};
        QTest::newRow("a pattern") << u"status=Hand*"_s << u"status"_s << QStringList{u"Handled"_s};
        QTest::newRow("a field that is no parameter") << u"queueName=Sales"_s << u"queueName"_s << QStringList{u"Sales"_s};
    }

    void filtersAreTheInterfacesOwn()
    {
        QFETCH(QString, filter);
        QFETCH(QString, key);
        QFETCH(QStringList, values);
        const QJsonArray contacts = rows({u"--since"_s, u"-1d"_s, u"--filter"_s, filter});
        QVERIFY(!contacts.isEmpty());
        for (const QString &value : valuesOf(contacts, key))
            QVERIFY2(values.contains(value), qPrintable(value));
    }

    void sortsByAnyField()
    {
        const QStringList queues
            = valuesOf(rows({u"--since"_s, u"-3h"_s, u"--filter"_s, u"sort=-queueName,LOCALE-en"_s}), u"queueName"_s);
        QVERIFY(isDescending(queues.mid(0, queues.indexOf(QString()))));
        QVERIFY(queues.first() != queues.last());
    }

    void aLimitIsNamedAsTheReason()
    {
        const Ran ran = run({u"--since"_s, u"-1d"_s, u"--filter"_s, u"limit=7"_s, u"--format"_s, u"json"_s});
        QCOMPARE(ran.array().size(), 7);
        QVERIFY(ran.words.contains("Only the newest 7 contacts were asked for."));
        QCOMPARE(ran.code, 5);
    }

    void wrongFiltersAreNamed_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("word");
        QTest::newRow("range") << u"startTime=2026-01-01T00:00:00Z"_s << u"--since"_s;
        QTest::newRow("limit") << u"limit=many"_s << u"limit"_s;
        QTest::newRow("sort") << u"sort=-colour"_s << u"colour"_s;
        QTest::newRow("offset") << u"offset=10"_s << u"offset"_s;
    }

    void wrongFiltersAreNamed()
    {
        QFETCH(QString, filter);
        QFETCH(QString, word);
        const Ran ran = run({u"--filter"_s, filter});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.words.contains(word.toUtf8()));
        QVERIFY(ran.out.isEmpty());
    }

    void csvHasTheWindowsTitles()
    {
        const Ran ran = run({u"--since"_s, u"-1h"_s, u"--columns"_s, u"arrivalTime,queueName,waitingDuration"_s});
        QCOMPARE(ran.lines().value(0), u"Arrived,Queue,Waited"_s);
        QCOMPARE(ran.code, 0);
    }

    void theHeaderNamesTheRange()
    {
        const Ran ran = run({u"--since"_s, u"2026-01-02T03:04:05Z"_s, u"--until"_s, u"2026-01-02T04:00:00Z"_s, u"--header"_s});
        QVERIFY(ran.out.contains("2026-01-02T03:04:05.000Z"));
        QVERIFY(ran.out.contains("2026-01-02T04:00:00.000Z"));
    }

    void showsAContactWithAllItsFields()
    {
        const QString id = rows({u"--since"_s, u"-2h"_s, u"--filter"_s, u"type=CallIn"_s}).first()[u"id"].toString();
        const Ran ran = m_ctl.run(m_demo.account(), {u"show"_s, u"contacts"_s, id, u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object()[u"id"].toString(), id);
        QCOMPARE(ran.object()[u"raw"][u"id"].toString(), id);
        QVERIFY(!ran.object()[u"queueName"].toString().isEmpty());
    }

    void aContactThatIsNotThereIsNotFound()
    {
        QCOMPARE(m_ctl.run(m_demo.account(), {u"show"_s, u"contacts"_s, QString(32, u'0')}).code, 7);
    }

    void aRefusalInTheMiddleWritesWhatCame()
    {
        DemoProcess demo({u"--fault"_s, u"GET:/cmi/contacts:p=0.5:status=403"_s, u"--seed"_s, u"3"_s});
        for (int tried = 0; tried < 20; ++tried) {
            const Ran ran = m_ctl.run(demo.account(), {u"export"_s, u"contacts"_s, u"--since"_s, u"-2d"_s, u"--format"_s, u"json"_s});
            if (ran.code == 0 || ran.out.isEmpty())
                continue;
            QCOMPARE(ran.code, 3);
            QVERIFY(ran.words.contains("are missing."));
            return;
        }
        QFAIL("never interrupted in the middle");
    }

    void gapsAreNamedAndEndWith5()
    {
        DemoProcess demo({u"--fault"_s, u"GET:/cmi/contacts:status=504"_s});
        const Ran ran = m_ctl.run(demo.account(), {u"export"_s, u"contacts"_s, u"--since"_s, u"2026-01-02T00:00:00Z"_s,
                                                   u"--until"_s, u"2026-01-02T00:00:03Z"_s, u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.words.contains("does not answer for"));
    }

private:
    Ran run(const QStringList &arguments)
    {
        return m_ctl.run(m_demo.account(), QStringList{u"export"_s, u"contacts"_s} + arguments);
    }
    QJsonArray rows(const QStringList &arguments) { return run(arguments + QStringList{u"--format"_s, u"json"_s}).array(); }

    DemoProcess m_demo;
    Ctl m_ctl;
};

QTEST_GUILESS_MAIN(tst_ExportContacts)

#include "tst_exportcontacts.moc"
