// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! The keys of the first object of a list, as they stand.
QStringList keysInOrder(const QByteArray &out)
{
    const QString first = QString::fromUtf8(out.split('\n').value(1));
    static const QRegularExpression key(uR"x((?:^\{|,)"([A-Za-z]+)":)x"_s);
    QStringList keys;
    auto matches = key.globalMatch(first);
    while (matches.hasNext())
        keys << matches.next().captured(1);
    return keys;
}

QStringList valuesOf(const QJsonArray &rows, const QString &key)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values << row[key].toString();
    return values;
}

QJsonObject named(const QJsonArray &rows, const QString &name)
{
    for (const QJsonValue &row : rows) {
        if (row[u"name"].toString() == name)
            return row.toObject();
    }
    return {};
}

} // namespace

//! `floorwalkerctl export` as a process against the demo tenant as another.
class tst_Export : public QObject
{
    Q_OBJECT

private slots:
    void queuesHaveTheirKeysInOrder();
    void everyQueueIsListedOnce();
    void queuesTheStatusListLeavesOutHaveNulls();
    void readyIsServingLessNotReady();
    void channelsAreLearntFromTheFilter();
    void agentsHaveTheirKeysInOrder();
    void agentStatesAreOurWords();
    void timesAreUtcWithMilliseconds();
    void aTenantWithoutTimesGivesNull();
    void servedQueuesAreNamedObjects();
    void usersAreReadPastTheFirstPage();
    void aNamedColumnOfUsersIsAskedFor();
    void csvHasTitlesAndSeconds();
    void csvCarriesItsHeaderWhenAsked();
    void xlsxIsAWorkbook();
    void columnsComeInTheOrderAsked();
    void filtersKeepWhatMatches_data();
    void filtersKeepWhatMatches();
    void aFileIsThereWhole();
    void everyExportIsInTheLog();
    void nothingIsWrittenThatTheLogCannotHave();
    void aTimeRangeIsLeftAsideWithAWord();
    void theDemoNeedsNoConnection();

private:
    Ran run(const QStringList &arguments) { return m_ctl.run(m_demo.account(), arguments); }
    QJsonArray rows(const QStringList &arguments)
    {
        return run(QStringList(u"export"_s) + arguments + QStringList{u"--format"_s, u"json"_s}).array();
    }

    DemoProcess m_demo;
    Ctl m_ctl;
};

void tst_Export::queuesHaveTheirKeysInOrder()
{
    QCOMPARE(keysInOrder(run({u"export"_s, u"queues"_s, u"--format"_s, u"json"_s}).out),
             QStringList({u"id"_s, u"name"_s, u"channel"_s, u"waiting"_s, u"longestWaitMs"_s, u"agentsServing"_s,
                          u"agentsReady"_s, u"agentsNotReady"_s, u"agentsFree"_s, u"agentsWrapUp"_s}));
}

void tst_Export::everyQueueIsListedOnce()
{
    const QStringList ids = valuesOf(rows({u"queues"_s}), u"id"_s);
    QCOMPARE(ids.size(), 12); // the demo tenant's default
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void tst_Export::queuesTheStatusListLeavesOutHaveNulls()
{
    const QJsonObject queue = named(rows({u"queues"_s}), u"Campaign 2019 (closed)"_s);
    QVERIFY(!queue.isEmpty());
    for (const QString &key : {u"waiting"_s, u"longestWaitMs"_s, u"agentsServing"_s, u"agentsReady"_s})
        QVERIFY2(queue[key].isNull(), qPrintable(key));
}

void tst_Export::readyIsServingLessNotReady()
{
    const QJsonArray queues = rows({u"queues"_s});
    int compared = 0;
    for (const QJsonValue &queue : queues) {
        if (queue[u"agentsServing"].isNull())
            continue;
        ++compared;
        QCOMPARE(queue[u"agentsReady"].toInt(),
                 queue[u"agentsServing"].toInt() - queue[u"agentsNotReady"].toInt());
    }
    QVERIFY(compared > 0);
}

void tst_Export::channelsAreLearntFromTheFilter()
{
    // With these spellings rci/queues names no channel.
    const QStringList channels = valuesOf(rows({u"queues"_s}), u"channel"_s);
    QVERIFY(!channels.contains(QString()));
    QVERIFY(channels.contains(u"Phone"_s) && channels.contains(u"Chat"_s) && channels.contains(u"Email"_s));
}

void tst_Export::agentsHaveTheirKeysInOrder()
{
    QCOMPARE(keysInOrder(run({u"export"_s, u"agents"_s, u"--format"_s, u"json"_s, u"--columns"_s,
                              u"id,name,state,reason,stateSince"_s})
                             .out),
             QStringList({u"id"_s, u"name"_s, u"state"_s, u"reason"_s, u"stateSince"_s}));
    QVERIFY(rows({u"agents"_s}).at(0).toObject().contains(u"queues"_s));
}

void tst_Export::agentStatesAreOurWords()
{
    const QSet<QString> words{u"Available"_s, u"Ringing"_s, u"OnContact"_s, u"WrapUp"_s, u"NotReady"_s, u"SignedOut"_s};
    const QStringList states = valuesOf(rows({u"agents"_s}), u"state"_s);
    QVERIFY(!states.isEmpty());
    for (const QString &state : states)
        QVERIFY2(words.contains(state), qPrintable(state));
}

void tst_Export::timesAreUtcWithMilliseconds()
{
    static const QRegularExpression shape(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"_s);
    const QStringList times = valuesOf(rows({u"agents"_s}), u"stateSince"_s);
    for (const QString &time : times)
        QVERIFY2(shape.match(time).hasMatch(), qPrintable(time));
}

void tst_Export::aTenantWithoutTimesGivesNull()
{
    DemoProcess tenant({u"--aliases"_s, u"c"_s});
    const QJsonArray agents
        = m_ctl.run(tenant.account(), {u"export"_s, u"agents"_s, u"--format"_s, u"json"_s}).array();
    QVERIFY(!agents.isEmpty());
    for (const QJsonValue &agent : agents)
        QVERIFY(agent[u"stateSince"].isNull());
}

void tst_Export::servedQueuesAreNamedObjects()
{
    const QJsonArray agents = rows({u"agents"_s});
    int compared = 0;
    for (const QJsonValue &agent : agents) {
        const QJsonArray queues = agent[u"queues"].toArray();
        for (const QJsonValue &queue : queues) {
            ++compared;
            QCOMPARE(queue.toObject().keys(), QStringList({u"id"_s, u"name"_s}));
            QCOMPARE(queue[u"id"].toString().size(), 32);
        }
    }
    QVERIFY(compared > 0);
}

void tst_Export::usersAreReadPastTheFirstPage()
{
    DemoProcess tenant({u"--agents"_s, u"1300"_s, u"--history-days"_s, u"0"_s});
    const QStringList ids = valuesOf(
        m_ctl.run(tenant.account(), {u"export"_s, u"users"_s, u"--format"_s, u"json"_s}).array(), u"id"_s);
    QVERIFY2(ids.size() >= 1300, qPrintable(QString::number(ids.size())));
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void tst_Export::aNamedColumnOfUsersIsAskedFor()
{
    // Newer tenants send only what a parameter names.
    QVERIFY(!rows({u"users"_s}).at(0).toObject().contains(u"externalId"_s));
    const QStringList ids = valuesOf(rows({u"users"_s, u"--columns"_s, u"id,externalId"_s}), u"externalId"_s);
    QVERIFY(std::any_of(ids.begin(), ids.end(), [](const QString &id) { return !id.isEmpty(); }));
}

void tst_Export::csvHasTitlesAndSeconds()
{
    const Ran ran = run({u"export"_s, u"queues"_s, u"--columns"_s, u"name,longestWaitMs"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().value(0), u"Queue,Longest wait"_s);
    static const QRegularExpression row(uR"x(^("[^"]*"|[^,]*),(\d+(\.\d{1,3})?)?$)x"_s);
    for (const QString &line : ran.lines().mid(1))
        QVERIFY2(row.match(line).hasMatch(), qPrintable(line));
}

void tst_Export::csvCarriesItsHeaderWhenAsked()
{
    m_ctl.setVariable(u"FLOORWALKER_TIME_ZONE"_s, u"Europe/Helsinki"_s);
    const Ran ran
        = run({u"export"_s, u"queues"_s, u"--header"_s, u"--filter"_s, u"name=B*"_s, u"--columns"_s, u"name"_s});
    m_ctl.setVariable(u"FLOORWALKER_TIME_ZONE"_s, u"UTC"_s);
    QVERIFY(ran.out.contains("Profile,environment\r\n"));
    QVERIFY(ran.out.contains("Filter,name=B*\r\n"));
    QVERIFY(ran.out.contains("Time zone,Europe/Helsinki\r\n"));
    QVERIFY(ran.out.endsWith("\r\n\r\nQueue\r\nBilling\r\n"));
}

void tst_Export::xlsxIsAWorkbook()
{
    const QString file = m_ctl.home() + u"/queues.xlsx"_s;
    QCOMPARE(run({u"export"_s, u"queues"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, file}).code, 0);
    QFile workbook(file);
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    const QByteArray bytes = workbook.readAll();
    QVERIFY(bytes.startsWith("PK"));
    QVERIFY(bytes.contains("xl/worksheets/sheet1.xml"));
}

void tst_Export::columnsComeInTheOrderAsked()
{
    const Ran ran = run({u"export"_s, u"agents"_s, u"--columns"_s, u"state,name"_s});
    QCOMPARE(ran.lines().value(0), u"State,Agent"_s);
}

void tst_Export::filtersKeepWhatMatches_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("begin"); // of every value that is left
    QTest::newRow("a column, any text") << u"queues"_s << u"name=B*"_s << u"name"_s << u"Billing"_s;
    QTest::newRow("a column, any character") << u"queues"_s << u"name=bil?ing"_s << u"name"_s << u"Billing"_s;
    QTest::newRow("a raw field") << u"queues"_s << u"serviceState=OPEN"_s << u"name"_s << QString();
    QTest::newRow("a served queue") << u"agents"_s << u"queues=Billing"_s << u"name"_s << QString();
    QTest::newRow("the API's own, of queues") << u"queues"_s << u"type=Email"_s << u"channel"_s << u"Email"_s;
    QTest::newRow("the API's own, of agents") << u"agents"_s << u"availability=Free"_s << u"state"_s << u"Available"_s;
    QTest::newRow("a result of callbacks") << u"callbacks"_s << u"lastResult=HANDLED"_s << u"lastResult"_s << u"HANDLED"_s;
    QTest::newRow("a number of callbacks") << u"callbacks"_s << u"customerNumber=+3584*"_s << u"customerNumber"_s << u"+3584"_s;
    QTest::newRow("the API's own, of users") << u"users"_s << u"firstName=A*"_s << u"firstName"_s << u"A"_s;
}

void tst_Export::filtersKeepWhatMatches()
{
    QFETCH(QString, view);
    QFETCH(QString, filter);
    QFETCH(QString, key);
    QFETCH(QString, begin);
    const QStringList all = valuesOf(rows({view}), key);
    const QStringList left = valuesOf(rows({view, u"--filter"_s, filter}), key);
    QVERIFY(!left.isEmpty());
    QVERIFY(left.size() < all.size());
    for (const QString &value : left)
        QVERIFY2(value.startsWith(begin), qPrintable(value));
}

void tst_Export::aFileIsThereWhole()
{
    const QString path = m_ctl.home() + u"/agents.csv"_s;
    const Ran ran = run({u"export"_s, u"agents"_s, u"--output"_s, path});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 61); // the titles and the demo tenant's sixty agents
}

void tst_Export::everyExportIsInTheLog()
{
    Ctl ctl;
    const auto run = [&](const QStringList &arguments) { return ctl.run(m_demo.account(), arguments); };
    QCOMPARE(run({u"export"_s, u"queues"_s}).code, 0);
    QCOMPARE(run({u"export"_s, u"agents"_s}).code, 0);
    const Ran checked = run({u"ledger"_s, u"verify"_s});
    QVERIFY2(checked.out.contains("whole, 4 lines"), checked.out.constData()); // begun and written of each
}

void tst_Export::nothingIsWrittenThatTheLogCannotHave()
{
    Ctl ctl;
    QVERIFY(QFile(ctl.home() + u"/ledger"_s).open(QIODevice::WriteOnly)); // where its folder would be
    const Ran ran = ctl.run(m_demo.account(), {u"export"_s, u"queues"_s});
    QVERIFY(ran.code != 0);
    QVERIFY2(ran.out.isEmpty(), ran.out.constData());
    QVERIFY2(ran.words.contains("which cannot be written now"), ran.words.constData());
}

void tst_Export::aTimeRangeIsLeftAsideWithAWord()
{
    const Ran ran = run({u"export"_s, u"queues"_s, u"--since"_s, u"-31d"_s, u"--until"_s, u"today"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.words.contains("no time range"));
    QVERIFY(ran.out.startsWith("Id,Queue"));
}

void tst_Export::theDemoNeedsNoConnection()
{
    const Ran ran = m_ctl.run({u"--demo"_s, u"export"_s, u"queues"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.array().size(), 12);
}

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
