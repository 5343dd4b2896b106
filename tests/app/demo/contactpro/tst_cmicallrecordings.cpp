// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

namespace {

QDateTime createdOf(const QJsonValue &recording)
{
    return QDateTime::fromString(recording[u"creation_time"_s].toString(), Qt::ISODateWithMs);
}

} // namespace

//! Against the call recordings of the seed document.
class tst_CmiCallRecordings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    QJsonArray list(const QByteArray &query)
    {
        return m_client->get("/cmi/callRecordings?" + query).array();
    }

    Fetched listened()
    {
        for (const QJsonValue &recording : std::as_const(m_all)) {
            const Fetched whole = m_client->get("/cmi/callRecordings/" + recording[u"id"_s].toString().toLatin1());
            if (!whole.object()[u"listen_log"_s].toArray().isEmpty())
                return whole;
        }
        return {};
    }

    QByteArray anyLog() const
    {
        return "/cmi/callRecordings/" + m_all.at(3)[u"id"_s].toString().toLatin1() + "/listenLog";
    }

    Fetched post(const QByteArray &path, const QByteArray &body, const QByteArray &user = "supervisor")
    {
        ApiClient client(*m_tenant, user);
        client.setHeader("Accept", "text/html");
        return client.send("POST", path, body);
    }

    int logged()
    {
        return m_client->get("/_demo/listenings").object()[u"logged"_s].toInt();
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = list("limit=100000");
        QVERIFY(m_all.size() > 500);
    }

    void isShapedAsTheSeedsExamples()
    {
        const QStringList example = keyPaths(recordedExample(u"callRecording"_s));
        QCOMPARE(keyPaths(listened().body), example);
        QCOMPARE(keyPaths(m_client->get("/cmi/callRecordings?limit=9").body), keyPaths(recordedExample(u"callRecordings"_s)));
    }

    void listsWhoListenedAsTheSeedsExample()
    {
        const Fetched whole = listened();
        const QByteArray path = "/cmi/callRecordings/" + whole.object()[u"id"_s].toString().toLatin1() + "/listenLog";
        const Fetched log = m_client->get(path);
        QCOMPARE(keyPaths(log.body), keyPaths(recordedExample(u"listenLog"_s)));
        QCOMPARE(column(log.array(), u"time_stamp"_s), column(whole.object()[u"listen_log"_s].toArray(), u"time_stamp"_s));
    }

    void logsAListening()
    {
        const QByteArray path = anyLog();
        const Fetched posted = post(path, R"({"description":"listened because","userSessionId":"S 1","user_id":"other"})");
        QCOMPARE(posted.status, 201);
        QCOMPARE(posted.type, "text/html");
        QCOMPARE(posted.header("Location"), path + '/' + posted.body);
        const QJsonValue entry = m_client->get(path).array().last();
        QCOMPARE(entry[u"id"_s].toString().toLatin1(), posted.body);
        QCOMPARE(entry[u"description"_s], u"listened because"_s);
        QCOMPARE(entry[u"userSessionId"_s], u"S 1"_s);
        QCOMPARE(entry[u"user_id"_s], u"supervisor"_s);
        const QJsonArray within = m_client->get(path.chopped(10)).object()[u"listen_log"_s].toArray();
        QCOMPARE(within.last()[u"description"_s], u"listened because"_s);
        QVERIFY(within.last()[u"userSessionId"_s].isUndefined());
    }

    void logsNothingThatIsIncomplete_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no reason") << QByteArray(R"({"userSessionId":"S"})");
        QTest::newRow("empty reason") << QByteArray(R"({"description":"","userSessionId":"S"})");
        QTest::newRow("no session") << QByteArray(R"({"description":"why"})");
        QTest::newRow("session of another type") << QByteArray(R"({"description":"why","userSessionId":7})");
        QTest::newRow("no JSON") << QByteArray("why");
    }
    void logsNothingThatIsIncomplete()
    {
        QFETCH(QByteArray, body);
        const int before = logged();
        QCOMPARE(post(anyLog(), body).status, 400);
        QCOMPARE(logged(), before);
    }

    void logsNothingForWhomItIsNot()
    {
        const QByteArray body = R"({"description":"why","userSessionId":"S"})";
        const int before = logged();
        QCOMPARE(post("/cmi/callRecordings/8534EC49FB5BE711810B005056AD5BC6/listenLog", body).status, 404);
        ApiClient limited(*m_tenant, "limited");
        const QStringList seen = column(limited.get("/cmi/callRecordings?limit=100000").array(), u"id"_s);
        const auto hidden = std::find_if(m_all.cbegin(), m_all.cend(), [&seen](const QJsonValue &recording) {
            return !seen.contains(recording[u"id"_s].toString());
        });
        QVERIFY(hidden != m_all.cend());
        const QByteArray path = "/cmi/callRecordings/" + (*hidden)[u"id"_s].toString().toLatin1() + "/listenLog";
        QCOMPARE(post(path, body, "limited").status, 404);
        QCOMPARE(logged(), before);
    }

    void recordsOnlyCallsThatSaySo()
    {
        QSet<QString> recorded;
        const QJsonArray allContacts = m_client->get("/cmi/contacts?limit=100000&channel=PHONE").array();
        for (const QJsonValue &contact : allContacts) {
            if (contact[u"record"_s].toBool())
                recorded.insert(contact[u"id"_s].toString() + contact[u"contactGroupId"_s].toString());
        }
        for (const QJsonValue &recording : std::as_const(m_all))
            QVERIFY(recorded.contains(recording[u"contact_id"_s].toString() + recording[u"call_id"_s].toString()));
    }

    void hasSeveralRecordingsOfSomeCalls()
    {
        QHash<QString, QStringList> owners;
        for (const QJsonValue &recording : std::as_const(m_all))
            owners[recording[u"call_id"_s].toString()].append(recording[u"owner_type"_s].toString());
        const auto both = std::find_if(owners.cbegin(), owners.cend(), [](const QStringList &types) {
            return types.contains(u"user"_s) && types.contains(u"queue"_s); });
        QVERIFY(both != owners.cend());
        QCOMPARE(list("call_id=" + both.key().toLatin1()).size(), both->size());
    }

    void namesFilesAsWindowsDoes()
    {
        static const QRegularExpression name(uR"(^(\d+)\\\d{4}_\d\d_0[0-4]\\\d\d_\d\d_\d\d_\d\d_SSR_\1_([0-9A-F]{32})\.wav$)"_s);
        for (const QJsonValue &recording : std::as_const(m_all)) {
            const QRegularExpressionMatch match = name.match(recording[u"file_name"_s].toString());
            QVERIFY2(match.hasMatch(), qPrintable(recording[u"file_name"_s].toString()));
            QCOMPARE(match.captured(2), recording[u"call_id"_s].toString());
            QCOMPARE(recording[u"file_path"_s], QJsonValue(QString()));
        }
    }

    void listsThemNewestFirst()
    {
        for (qsizetype i = 1; i < m_all.size(); ++i)
            QVERIFY(createdOf(m_all[i - 1]) >= createdOf(m_all[i]));
        QCOMPARE(list("limit=7").size(), 7);
    }

    void findsThemByTime()
    {
        const QJsonValue newest = m_all.at(20), oldest = m_all.at(60);
        const QJsonArray found = list("start_time=" + oldest[u"creation_time"_s].toString().toLatin1()
                                      + "&end_time=" + newest[u"creation_time"_s].toString().toLatin1());
        QVERIFY(found.contains(newest) && found.contains(oldest));
        QCOMPARE(found.size(), 41);
    }

    void findsThemByContact()
    {
        const QJsonValue wanted = m_all.at(5)[u"contact_id"_s];
        const QJsonArray found = list("contact_id=" + wanted.toString().toLatin1());
        QVERIFY(found.contains(m_all.at(5)));
        for (const QJsonValue &recording : found)
            QCOMPARE(recording[u"contact_id"_s], wanted);
    }

    void showsOnlyRecordingsOfTheUsersQueues()
    {
        ApiClient limited(*m_tenant, "limited");
        const QJsonArray seen = limited.get("/cmi/callRecordings?limit=100000").array();
        QVERIFY(!seen.isEmpty() && seen.size() < m_all.size());
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("the other resources' name of the time") << QByteArray("?startTime=2017-06-28T06:00:00.000Z") << 400;
        QTest::newRow("short GUID") << QByteArray("?call_id=475CD7FA") << 400;
        QTest::newRow("unknown recording") << QByteArray("/8534EC49FB5BE711810B005056AD5BC6") << 404;
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QCOMPARE(m_client->get("/cmi/callRecordings" + target).status, status);
    }
};

QTEST_GUILESS_MAIN(tst_CmiCallRecordings)
#include "tst_cmicallrecordings.moc"
