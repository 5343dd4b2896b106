// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/signature.h"
#include "tests/app/demo/clouds/cloudstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray stamp(demo::Moment moment)
{
    return demo::isoMillis(moment);
}

} // namespace

//! Who may ask the Calling API: the vectors of the reference, the clock, and how a refusal looks.
class tst_CallingAccess : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallingStage> m_stage;

    demo::Request request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, qint64 secondsAhead = 0)
    {
        demo::Request asked { .method = method, .target = target, .body = body };
        asked.headers = { { "Content-Type", "application/json" }, { "x-timestamp", stamp(m_stage->now + secondsAhead * demo::Second) } };
        return asked;
    }

    CloudAnswer sendSigned(demo::Request asked)
    {
        const QByteArray signature = demo::calling::Signature::of(asked).made(m_stage->keys.callingSecret.toLatin1());
        asked.headers.emplaceBack("Authorization", "application " + m_stage->keys.callingKey.toLatin1() + ':' + signature);
        return m_stage->answer(asked);
    }

private slots:
    void init() { m_stage = std::make_unique<CallingStage>(); }

    void makesTheSignaturesOfTheReference_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray type = "application/json", hello = json("{'message':'Hello world'}"), none;
        const QByteArray call = "/calling/v1/calls/id/4398599d1ba84ef3bde0a82dfb61abed";
        QTest::newRow("1") << QByteArray("POST") << QByteArray("/v1/sms/+46700000000") << type << hello << QByteArray("qDXMwzfaxCRS849c/2R0hg0nphgdHciTo7OdM6MsdnM=");
        QTest::newRow("2") << QByteArray("POST") << QByteArray("/calling/v1/callouts") << type << hello << QByteArray("aS9fG2smJx6MIhPJDSNiaDQ1D3+e493HuL+VVA9pqyM=");
        QTest::newRow("3") << QByteArray("GET") << call << type << none << QByteArray("6khhRm+wWaR/0Ibp9PMvwfKAxxw7LD4AzRLISjqxnY4=");
        QTest::newRow("4") << QByteArray("GET") << call << none << none << QByteArray("256SFOIhMnoPHheChx0alyxHaKFCTaFqhGxI0EI27LA=");
        QTest::newRow("5") << QByteArray("DELETE") << QByteArray("/calling/v1/conferences/id/myConference") << type << none
                           << QByteArray("CHdpibd1UX+LwiKBU26tIOG0SbD7UZNCS9BZxMxXx6M=");
        QTest::newRow("6") << QByteArray("PATCH") << QByteArray("/calling/v1/conferences/id/myConference/abcdef01234")
                           << QByteArray("application/json; charset=utf-8") << json("{'command':'mute'}")
                           << QByteArray("028shxKW0XByLVeZvxgT7+n9tE2KNqDpsfcJSpgUHss=");
        QTest::newRow("7") << QByteArray("POST") << QByteArray("/v1/callouts") << type << QByteArray("{\"text\":\"h\xc3\xa9llo\"}")
                           << QByteArray("Kr7ylrnhB1SmUcYx1ngrdrnADU3rmdz8mQC9RymVvCA=");
    }

    void makesTheSignaturesOfTheReference()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const demo::calling::Signature one { method, type, "2014-06-04T13:41:58Z", path, body };
        QTEST(one.made("JViE5vDor0Sw3WllZka15Q=="), "signature");
    }

    void letsSignedRequestsIn()
    {
        QCOMPARE(sendSigned(request("GET", "/calling/v1/configuration/numbers/")).status, 200);
    }

    void signsThePathWithoutTheQuery()
    {
        const demo::calling::Signature one = demo::calling::Signature::of(request("GET", "/calling/v1/conferences/id/a?b=c"));
        QVERIFY(one.stringToSign().endsWith("\n/calling/v1/conferences/id/a"));
    }

    void takesAPathSignedBeforeItWasEncoded()
    {
        demo::Request asked = request("GET", "/calling/v1/conferences/id/my room");
        const QByteArray signature = demo::calling::Signature::of(asked).made(m_stage->keys.callingSecret.toLatin1());
        asked.target = "/calling/v1/conferences/id/my%20room";
        asked.headers.emplaceBack("Authorization", "Application " + m_stage->keys.callingKey.toLatin1() + ':' + signature);
        QCOMPARE(m_stage->answer(asked)[u"errorCode"_s].toInt(), 40400); // come in, and nobody is there
    }

    void looksAtTheClock_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("status");
        QTest::newRow("a little late") << -300 << 200;
        QTest::newRow("too late") << -301 << 401;
        QTest::newRow("a little early") << 300 << 200;
        QTest::newRow("too early") << 301 << 401;
    }

    void looksAtTheClock()
    {
        QFETCH(int, seconds);
        QTEST(sendSigned(request("GET", "/calling/v1/configuration/numbers", {}, seconds)).status, "status");
    }

    void refusesWhatWasChangedAfterSigning_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("method") << QByteArray("method");
        QTest::newRow("path") << QByteArray("path");
        QTest::newRow("body") << QByteArray("body");
        QTest::newRow("type") << QByteArray("type");
        QTest::newRow("time") << QByteArray("time");
    }

    void refusesWhatWasChangedAfterSigning()
    {
        QFETCH(QByteArray, what);
        demo::Request asked = request("POST", "/calling/v1/configuration/numbers", json("{'numbers':['+358955500102']}"));
        const QByteArray signature = demo::calling::Signature::of(asked).made(m_stage->keys.callingSecret.toLatin1());
        asked.headers.emplaceBack("Authorization", "application " + m_stage->keys.callingKey.toLatin1() + ':' + signature);
        QCOMPARE(m_stage->answer(asked).status, 200);
        if (what == "method")
            asked.method = "DELETE";
        else if (what == "path")
            asked.target += '/';
        else if (what == "body")
            asked.body += ' ';
        else if (what == "type")
            asked.headers[0].second += "; charset=utf-8";
        else
            asked.headers[1].second = stamp(m_stage->now + 1);
        const CloudAnswer answer = m_stage->answer(asked);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer[u"errorCode"_s].toInt(), 40108);
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody") << QByteArray() << 401 << 40100;
        QTest::newRow("wrong secret") << "Basic " + QByteArray("a:b").toBase64() << 401 << 40108;
        QTest::newRow("a token") << QByteArray("Bearer abc") << 403 << 40301;
    }

    void refusesOthers()
    {
        QFETCH(QByteArray, authorization);
        m_stage->authorization = authorization;
        const CloudAnswer answer = m_stage->get("configuration/numbers");
        QTEST(answer.status, "status");
        QTEST(answer[u"errorCode"_s].toInt(), "code");
    }

    void refusesInTheShapeThatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("manner");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("flat") << QByteArray("calling-errors=flat") << json("{'errorCode':40400,'message':");
        QTest::newRow("text") << QByteArray("calling-errors=text") << json("{'errorCode':'40400','message':");
        QTest::newRow("nested") << QByteArray("calling-errors=nested") << json("{'response':{'error':{'errorCode':'40400','message':");
    }

    void refusesInTheShapeThatIsWanted()
    {
        QFETCH(QByteArray, manner);
        QFETCH(QByteArray, begin);
        QVERIFY(m_stage->manners.change(manner));
        const CloudAnswer answer = m_stage->get("lamps");
        QCOMPARE(answer.status, 404);
        QVERIFY2(answer.body.startsWith(begin) && answer.body.contains("\"reference\""), answer.body.constData());
    }
};

QTEST_GUILESS_MAIN(tst_CallingAccess)
#include "tst_callingaccess.moc"
