// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QString Program()
{
    return QStringLiteral(BINARY_ROOT "/floorwalker-demo-tenant");
}

demo::Options small()
{
    demo::Options options;
    options.plan.agents = 10;
    options.plan.historyDays = 0;
    return options;
}

//! The lists that follow from the seed alone.
QByteArray rosterOf(const demo::Options &options)
{
    const auto tenant = demo::Tenant::start(options);
    ApiClient client(*tenant);
    return client.get("/rci/queues").body + client.get("/rci/users?email=*&phone=*").body;
}

} // namespace

//! The tenant as a whole: as a program, and inside another.
class tst_DemoTenant : public QObject
{
    Q_OBJECT

private slots:
    void tellsInOneLineWhatAClientNeeds()
    {
        QProcess tenant;
        tenant.start(Program(), { u"--agents"_s, u"10"_s, u"--history-days"_s, u"0"_s });
        QTRY_VERIFY(tenant.canReadLine());
        const QJsonObject line = QJsonDocument::fromJson(tenant.readLine()).object();
        const QJsonArray users = line[u"users"_s].toArray();
        QCOMPARE(column(users, u"user"_s),
                 (QStringList { u"supervisor"_s, u"limited"_s, u"noagents"_s, u"expired"_s, u"umlaut"_s }));
        QCOMPARE(users[4][u"password"_s], u"pässwörd€"_s);
        QVERIFY(!users[2][u"rights"_s].toArray().contains(u"rmi.agents"_s));
        QCOMPARE(users[1][u"queues"_s].toArray().size(), 2);

        ApiClient client(QUrl(line[u"url"_s].toString()));
        client.setUser("supervisor", users[0][u"password"_s].toString().toUtf8(), users[0][u"apiKey"_s].toString().toUtf8());
        QCOMPARE(client.get("/rmi/agents").array().size(), 10);
        tenant.kill();
        QVERIFY(tenant.waitForFinished());
    }

    void endsCleanlyWhenAskedTo_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("interrupt") << SIGINT;
    }
    void endsCleanlyWhenAskedTo()
    {
        QFETCH(int, signal);
        QProcess tenant;
        tenant.start(Program(), { u"--agents"_s, u"10"_s });
        QTRY_VERIFY(tenant.canReadLine());
        QCOMPARE(::kill(pid_t(tenant.processId()), signal), 0);
        QVERIFY(tenant.waitForFinished());
        QCOMPARE(tenant.exitStatus(), QProcess::NormalExit);
        QCOMPARE(tenant.exitCode(), 0);
    }

    void refusesArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList { u"--fast"_s };
        QTest::newRow("no number") << QStringList { u"--agents"_s, u"many"_s };
        QTest::newRow("too small") << QStringList { u"--speed"_s, u"0"_s };
        QTest::newRow("unknown aliases") << QStringList { u"--aliases"_s, u"z"_s };
        QTest::newRow("no fault rule") << QStringList { u"--fault"_s, u"GET:/x:explode"_s };
        QTest::newRow("left over") << QStringList { u"extra"_s };
    }
    void refusesArguments()
    {
        QFETCH(QStringList, arguments);
        QProcess tenant;
        tenant.start(Program(), arguments);
        QVERIFY(tenant.waitForFinished());
        QCOMPARE(tenant.exitCode(), 2);
        QVERIFY(!tenant.readAllStandardError().trimmed().isEmpty());
        QVERIFY(tenant.readAllStandardOutput().isEmpty());
    }

    void explainsItself()
    {
        QProcess tenant;
        tenant.start(Program(), { u"--help"_s });
        QVERIFY(tenant.waitForFinished());
        QCOMPARE(tenant.exitCode(), 0);
        const QByteArray help = tenant.readAllStandardOutput();
        for (const char *word : { "--listing-lag", "--fault", "reset-after", "notReadyReason", "/_demo/rights" })
            QVERIFY2(help.contains(word), word);
    }

    void saysWhyItHasNoPort()
    {
        const auto first = demo::Tenant::start(small());
        demo::Options same = small();
        same.port = quint16(first->url().port());
        QString error;
        QVERIFY(!demo::Tenant::start(same, &error));
        QVERIFY(!error.isEmpty());
    }

    void isTheSameCentreForTheSameSeed()
    {
        demo::Options other = small();
        other.plan.seed = 2;
        QCOMPARE(rosterOf(small()), rosterOf(small()));
        QVERIFY(rosterOf(small()) != rosterOf(other));
    }

    void speaksTlsWithItsOwnCertificate()
    {
        demo::Options encrypted = small();
        encrypted.isEncrypted = true;
        const auto tenant = demo::Tenant::start(encrypted);
        QVERIFY(tenant);
        QCOMPARE(tenant->url().scheme(), u"https"_s);
        QVERIFY(QFile::exists(tenant->caFile()));
        QCOMPARE(ApiClient(*tenant).get("/rci/queues").status, 0); // nobody trusts it unasked
        ApiClient trusting(*tenant);
        trusting.trust(tenant->caFile());
        QCOMPARE(trusting.get("/rci/queues").array().size(), 12);
    }

    void endsWhileAnswersAreAwaited()
    {
        demo::Options slow = small();
        slow.faults = { u"GET:*:delay=20000"_s };
        auto tenant = demo::Tenant::start(slow);
        QNetworkAccessManager manager;
        QNetworkRequest request(tenant->url().resolved(QUrl(u"/rci/queues"_s)));
        std::unique_ptr<QNetworkReply> reply(manager.get(request));
        ApiClient control(tenant->url());
        QTRY_COMPARE(control.get("/_demo/requests").object()[u"GET /rci/queues"_s].toInt(), 1);
        tenant.reset();
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void startsBeforeItsFloorIsWarm()
    {
        demo::Options large;
        large.plan.agents = 1000;
        large.plan.queues = 500;
        QElapsedTimer clock;
        clock.start();
        const auto tenant = demo::Tenant::start(large);
        const qint64 start = clock.restart();
        QCOMPARE(ApiClient(*tenant).get("/rmi/agents").array().size(), 1000);
        QVERIFY2(start < clock.elapsed(), qPrintable(QString::number(start)));
    }

    void answersForALargeCentreQuickly()
    {
        demo::Options large;
        large.plan.agents = 1000;
        large.plan.queues = 500;
        large.plan.historyDays = 0;
        const auto tenant = demo::Tenant::start(large);
        ApiClient client(*tenant);
        client.get("/rci/queues");
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(client.get("/rmi/queueStatuses?type=Phone,Chat,Email").array().size(), 500);
            QCOMPARE(client.get("/rmi/agents?showQueueInfo=3").array().size(), 1000);
        }
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed()))); // a few ms each; decoded here
    }
};

QTEST_GUILESS_MAIN(tst_DemoTenant)
#include "tst_demotenant.moc"
