// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/calling.h"
#include "tests/models/rest/clientstage.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

//! "GET calls/id/a", and of a request with a body what it says; the content type where it is not JSON.
QString printed(const WireRequest &request)
{
    const QString place = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    const QByteArray type = headerValue(request.headers, "Content-Type");
    QString text = QString::fromLatin1(toBytes(request.verb)) + u' ' + place;
    if (!request.body.isEmpty())
        text += u' ' + QString::fromUtf8(request.body);
    return type == "application/json" ? text : text + u" ["_s + QString::fromLatin1(type) + u']';
}

//! What somebody hears who asks by this endpoint.
template<typename T>
std::optional<Result<T>> heard(ClientStage &stage, const Endpoint<T> &endpoint, WireAnswer answer)
{
    std::optional<Result<T>> told;
    stage.wire.answerWith(std::move(answer));
    stage.client.send<T>(endpoint, endpoint.verb == Verb::Get ? Purpose::Asked : Purpose::Write, &stage.receiver,
                         [&told](const Result<T> &result) { told = result; });
    stage.settle();
    return told;
}

template<typename T>
QString asked(const Endpoint<T> &endpoint)
{
    ClientStage stage(u"https://calls.example/calling/v1"_s);
    heard(stage, endpoint, {.status = 404});
    return stage.wire.sent.isEmpty() ? QString() : printed(stage.wire.sent.constFirst());
}

//! "done", or the name of the failure.
QString fate(const Endpoint<Done> &endpoint, int status, const QByteArray &body = {})
{
    ClientStage stage;
    const auto told = heard(stage, endpoint, {.status = status, .body = body});
    if (!told)
        return u"silence"_s;
    return *told ? u"done"_s : name(told->error().kind);
}

const ApplicationKey &key()
{
    static const ApplicationKey value(u"11983f76-12c8"_s);
    return value;
}

const CallId &call()
{
    static const CallId value(u"4398599d"_s);
    return value;
}

} // namespace

class tst_CallingEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void asksAsTheReferenceSpells_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &request, const char *expected) {
            QTest::newRow(name) << request << QString::fromUtf8(expected);
        };
        const ConferenceId room(u"myConference"_s);
        row("numbers", asked(calling::numbers()), "GET /calling/v1/configuration/numbers/");
        row("assign to the signing application", asked(calling::assignNumbers({.numbers = {u"+1415"_s, u"+1416"_s}})),
            R"(POST /calling/v1/configuration/numbers/ {"numbers":["+1415","+1416"]})");
        row("assign", asked(calling::assignNumbers({.numbers = {u"+1415"_s}, .application = key(), .capability = u"sms"_s})),
            R"(POST /calling/v1/configuration/numbers/ {"applicationkey":"11983f76-12c8","capability":"sms","numbers":["+1415"]})");
        row("release", asked(calling::releaseNumber({.number = u"+1415"_s, .application = key(), .capability = u"voice"_s})),
            R"(DELETE /calling/v1/configuration/numbers/ {"applicationKey":"11983f76-12c8","capability":"voice","number":"+1415"})");
        row("release from the signing application", asked(calling::releaseNumber({.number = u"+1415"_s})),
            R"(DELETE /calling/v1/configuration/numbers/ {"number":"+1415"})");
        row("callbacks", asked(calling::callbackUrls(key())), "GET /calling/v1/configuration/callbacks/applications/11983f76-12c8");
        row("set callbacks", asked(calling::setCallbackUrls(key(), {u"https://a.example"_s, u"https://b.example"_s})),
            "POST /calling/v1/configuration/callbacks/applications/11983f76-12c8"
            " {\"url\":{\"fallback\":\"https://b.example\",\"primary\":\"https://a.example\"}}");
        row("query", asked(calling::numberFacts(u" +46 73 017 0101"_s)), "GET /calling/v1/calling/query/number/+46730170101");
        row("query of what is no number", asked(calling::numberFacts(u"+46/7?3#"_s)), "GET /calling/v1/calling/query/number/+46%2F7%3F3%23");
        row("result", asked(calling::callResult(call())), "GET /calling/v1/calls/id/4398599d");
        row("a strange id", asked(calling::callResult(CallId(u"a/b c"_s))), "GET /calling/v1/calls/id/a%2Fb%20c");
        row("order", asked(calling::orderCall(call(), R"({"a":1})")), R"(PATCH /calling/v1/calls/id/4398599d {"a":1})");
        row("order to a leg", asked(calling::orderLeg(call(), CallLeg::Callee, "{}")), "PATCH /calling/v1/calls/id/4398599d/leg/callee {}");
        row("conference", asked(calling::conference(room)), "GET /calling/v1/conferences/id/myConference");
        row("a room with a blank", asked(calling::conference(ConferenceId(u"my room"_s))), "GET /calling/v1/conferences/id/my%20room");
        row("mute", asked(calling::orderParticipant(room, call(), {})), R"(PATCH /calling/v1/conferences/id/myConference/4398599d {"command":"mute"})");
        row("hold", asked(calling::orderParticipant(room, call(), {ConferenceOrder::Command::Hold, u"music1"_s})),
            R"(PATCH /calling/v1/conferences/id/myConference/4398599d {"command":"onhold","moh":"music1"})");
        row("kick", asked(calling::kickParticipant(room, call())), "DELETE /calling/v1/conferences/id/myConference/4398599d");
        row("clear", asked(calling::clearConference(room)), "DELETE /calling/v1/conferences/id/myConference");
        row("callout", asked(calling::callOut("{}")), "POST /calling/v1/callouts {}");
    }
    void asksAsTheReferenceSpells()
    {
        QFETCH(QString, request);
        QTEST(request, "expected");
    }

    void anySuccessWillDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("200 and nothing") << 200 << QByteArray();
        QTest::newRow("200 with JSON") << 200 << QByteArray("{}");
        QTest::newRow("204") << 204 << QByteArray();
    }
    void anySuccessWillDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ConferenceId room(u"room"_s);
        const QStringList fates{fate(calling::assignNumbers({}), status, body), fate(calling::releaseNumber({}), status, body),
                                fate(calling::setCallbackUrls(key(), {}), status, body), fate(calling::orderCall(call(), "{}"), status, body),
                                fate(calling::orderParticipant(room, call(), {}), status, body),
                                fate(calling::kickParticipant(room, call()), status, body), fate(calling::clearConference(room), status, body)};
        QCOMPARE(fates, QStringList(fates.size(), u"done"_s));
    }

    void aCalloutAnswersWithItsCall_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("callId") << QByteArray(R"({"callId":"abc"})") << u"abc"_s;
        QTest::newRow("callid") << QByteArray(R"({"callid":"abc"})") << u"abc"_s;
        QTest::newRow("no id") << QByteArray("{}") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void aCalloutAnswersWithItsCall()
    {
        QFETCH(QByteArray, body);
        ClientStage stage;
        const auto told = heard(stage, calling::callOut("{}"), {.status = 200, .body = body});
        QVERIFY(told && *told);
        QTEST(told->value().text(), "expected");
    }

    void noWriteIsSafeToRepeat()
    {
        const ConferenceId room(u"room"_s);
        QVERIFY(!calling::callOut("{}").isSafeToRepeat);
        QVERIFY(!calling::orderCall(call(), "{}").isSafeToRepeat);
        QVERIFY(!calling::orderLeg(call(), CallLeg::Both, "{}").isSafeToRepeat);
        QVERIFY(!calling::kickParticipant(room, call()).isSafeToRepeat);
        QVERIFY(!calling::assignNumbers({}).isSafeToRepeat);
    }

    void anAccountWithoutCreditIsARefusal()
    {
        ClientStage stage;
        const auto told = heard(stage, calling::callOut("{}"), {.status = 402, .body = R"({"errorCode":40200,"message":"Payment required"})"});
        QCOMPARE(told->error().kind, ErrorKind::Forbidden);
        QCOMPARE(told->error().code, u"40200"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CallingEndpoints)
#include "tst_callingendpoints.moc"
