// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Numbers, callbacks and queries of the Calling API.
class tst_CallingNumbers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallingStage> m_stage;

    QJsonObject number(const QString &wanted)
    {
        const QJsonArray all = m_stage->get("configuration/numbers/")[u"numbers"_s].toArray();
        for (const QJsonValue &one : all) {
            if (one[u"number"_s] == wanted)
                return one.toObject();
        }
        return {};
    }

    QByteArray callbacks() const { return "configuration/callbacks/applications/" + m_stage->keys.callingKey.toLatin1(); }

private slots:
    void init() { m_stage = std::make_unique<CallingStage>(); }

    void listsNumbersWithAndWithoutApplication()
    {
        const QJsonArray all = m_stage->get("configuration/numbers/")[u"numbers"_s].toArray();
        QCOMPARE(all.size(), 12);
        QCOMPARE(m_stage->get("configuration/numbers")[u"numbers"_s].toArray(), all);
        QCOMPARE(number(u"+358955500100"_s), (QJsonObject { { u"number"_s, u"+358955500100"_s }, { u"capability"_s, u"voice"_s },
                                                            { u"applicationkey"_s, m_stage->keys.callingKey } }));
        QCOMPARE(number(u"+358955500102"_s), (QJsonObject { { u"number"_s, u"+358955500102"_s }, { u"capability"_s, u"voice"_s } }));
    }

    void assignsSeveralToWhoSigns()
    {
        const CloudAnswer answer = m_stage->post("configuration/numbers/", json("{'numbers':['+358955500102','+46850550101'],'applicationkey':'','capability':'voice'}"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "");
        QCOMPARE(number(u"+358955500102"_s)[u"applicationkey"_s].toString(), m_stage->keys.callingKey);
        QCOMPARE(number(u"+46850550101"_s)[u"applicationkey"_s].toString(), m_stage->keys.callingKey);
    }

    void unassignsInBothSpellings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("of the seed") << QByteArray("applicationKey");
        QTest::newRow("of the clients") << QByteArray("applicationkey");
    }

    void unassignsInBothSpellings()
    {
        QFETCH(QByteArray, name);
        const CloudAnswer answer = m_stage->ask("DELETE", "configuration/numbers/", json("{'number':'+358955500100','capability':'voice','") + name + "\":\""
                                                        + m_stage->keys.callingKey.toLatin1() + "\"}");
        QCOMPARE(answer.status, 200);
        QVERIFY(!number(u"+358955500100"_s).contains(u"applicationkey"));
    }

    void refusesAssignments_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown application") << QByteArray("POST") << json("{'numbers':['+358955500102'],'applicationkey':'x'}") << 40003;
        QTest::newRow("another's number") << QByteArray("POST") << json("{'numbers':['+358955500102','+46111111']}") << 40001;
        QTest::newRow("not able to") << QByteArray("POST") << json("{'numbers':['+358955500102'],'capability':'sms'}") << 40001;
        QTest::newRow("no list") << QByteArray("POST") << QByteArray("{}") << 40002;
        QTest::newRow("101 numbers") << QByteArray("POST") << "{\"numbers\":[" + QByteArrayList(101, "\"+358955500102\"").join(',') + "]}" << 40001;
        QTest::newRow("a fax") << QByteArray("POST") << json("{'numbers':['+358955500102'],'capability':'fax'}") << 40001;
        QTest::newRow("free already") << QByteArray("DELETE") << json("{'number':'+358955500102'}") << 40001;
        QTest::newRow("free a list") << QByteArray("DELETE") << json("{'numbers':['+358955500100']}") << 40003;
    }

    void refusesAssignments()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        const CloudAnswer answer = m_stage->ask(method, "configuration/numbers/", body);
        QCOMPARE(answer.status, 400);
        QTEST(answer[u"errorCode"_s].toInt(), "code");
        QVERIFY(!number(u"+358955500102"_s).contains(u"applicationkey"));
    }

    void keepsCallbackAddresses()
    {
        QCOMPARE(m_stage->post(callbacks(), json("{'url':{'primary':'http://primary.com','fallback':'http://fallback.com'}}")).status, 200);
        QCOMPARE(m_stage->get(callbacks()).object,
                 (QJsonObject { { u"url"_s, QJsonObject { { u"primary"_s, u"http://primary.com"_s }, { u"fallback"_s, u"http://fallback.com"_s } } } }));
    }

    void refusesCallbackAddresses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        CallingStage stage;
        const QByteArray folder = "configuration/callbacks/applications/", own = folder + stage.keys.callingKey.toLatin1();
        QTest::newRow("unknown application") << folder + "x" << json("{'url':{'primary':'http://primary.com'}}") << 40003;
        QTest::newRow("no address") << own << json("{'url':{'primary':'primary'}}") << 40001;
        QTest::newRow("another scheme") << own << json("{'url':{'primary':'ftp://primary.com'}}") << 40001;
        QTest::newRow("nothing") << own << QByteArray("{}") << 40002;
    }

    void refusesCallbackAddresses()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QTEST(m_stage->post(path, body)[u"errorCode"_s].toInt(), "code");
    }

    void answersTheQueryOfTheSeed()
    {
        QCOMPARE(m_stage->get("calling/query/number/+46(0)73-017-0101").object,
                 (QJsonObject { { u"numberItem"_s, QJsonObject { { u"countryId"_s, u"SE"_s }, { u"numberType"_s, u"Mobile"_s },
                                                                 { u"normalizedNumber"_s, u"+46730170101"_s }, { u"restricted"_s, false },
                                                                 { u"rate"_s, QJsonObject { { u"currencyId"_s, u"USD"_s }, { u"amount"_s, 0.0368 } } } } } }));
    }

    void knowsNumbers_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("expected"); // country, type, number, and whether it is restricted
        QTest::newRow("blanks") << QByteArray("+358%209%205550%200100") << u"FI Fixed +358955500100 0"_s;
        QTest::newRow("brackets") << QByteArray("+358(45)7551001") << u"FI Mobile +358457551001 0"_s;
        QTest::newRow("no plus") << QByteArray("442079460100") << u"GB Fixed +442079460100 0"_s;
        QTest::newRow("America") << QByteArray("+12025550100") << u"US Other +12025550100 0"_s;
        QTest::newRow("elsewhere") << QByteArray("+88216123456") << u" Unknown +88216123456 0"_s;
        QTest::newRow("restricted") << QByteArray("+358457551099") << u"FI Mobile +358457551099 1"_s;
    }

    void knowsNumbers()
    {
        QFETCH(QByteArray, asked);
        const QJsonValue item = m_stage->get("calling/query/number/" + asked)[u"numberItem"_s];
        QTEST((QStringList { item[u"countryId"_s].toString(), item[u"numberType"_s].toString(), item[u"normalizedNumber"_s].toString(),
                             QString::number(item[u"restricted"_s].toBool()) }.join(u' ')), "expected");
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("short") << QByteArray("+46");
        QTest::newRow("long") << QByteArray("+1234567890123456");
        QTest::newRow("letters") << QByteArray("+46abcdefg");
        QTest::newRow("national") << QByteArray("0730170101");
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QByteArray, asked);
        const CloudAnswer answer = m_stage->get("calling/query/number/" + asked);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer[u"errorCode"_s].toInt(), 40001);
    }

    void answersQueriesInEveryShapeThatWasSeen_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("numberItem") << QByteArray("number-query=number-item") << json("{'numberItem':{'countryId'");
        QTest::newRow("number") << QByteArray("number-query=number") << json("{'number':{'countryId'");
        QTest::newRow("method") << QByteArray("number-query=method") << json("{'method':'numberItem','number':{'countryId'");
        QTest::newRow("bare") << QByteArray("number-query=bare") << json("{'countryId'");
    }

    void answersQueriesInEveryShapeThatWasSeen()
    {
        QFETCH(QByteArray, manner);
        QFETCH(QByteArray, begin);
        QVERIFY(m_stage->manners.change(manner));
        const QByteArray body = m_stage->get("calling/query/number/+46730170101").body;
        QVERIFY2(body.startsWith(begin), body.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CallingNumbers)
#include "tst_callingnumbers.moc"
