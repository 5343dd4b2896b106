// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/applicationsigner.h"
#include "models/session/oauthauthorizer.h"
#include "models/session/profile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/settle.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant serverNow(1'401'889'318'000ms); // 2014-06-04T13:41:58Z

Secret applicationSecret()
{
    return Secret(u"JViE5vDor0Sw3WllZka15Q==");
}

QByteArray signedWith(const WireRequest &request, ApplicationSigner::SignedPath path = ApplicationSigner::SignedPath::AsSent)
{
    return ApplicationSigner::signature(request, applicationSecret(), "2014-06-04T13:41:58Z", path);
}

//! An authorizer with the wire and the clock it stands on.
struct TokenStage {
    FakeClock clock;
    FakeTransport wire;
    OAuthAuthorizer authorizer{wire, clock, QUrl(QStringLiteral("https://auth.example/oauth2/token")), QStringLiteral("key-id"), Secret(u"canary-key-secret")};
    QObject receiver;
    QList<Result<Done>> told;

    void renew()
    {
        authorizer.renew(&receiver, [this](const Result<Done> &result) { told.append(result); });
    }
    void answer(int status, const QByteArray &body)
    {
        wire.answerHanging({.status = status, .headers = {}, .body = body});
        settle();
    }
    QByteArray bearer()
    {
        WireRequest request;
        authorizer.authorize(request, serverNow);
        return headerValue(request.headers, "Authorization");
    }
};

} // namespace

//! Where the clouds are and how one proves who one is (reference: calling-api 1 and 5, conversation-api 1).
class tst_Clouds : public QObject
{
    Q_OBJECT

private slots:
    void regionsHaveTheirHosts()
    {
        ConversationProject project;
        project.region = QStringLiteral("br");
        QCOMPARE(project.baseUrl(), QUrl(QStringLiteral("https://br.conversation.api.sinch.com/")));
        QCOMPARE(project.templateUrl(), QUrl(QStringLiteral("https://br.template.api.sinch.com/")));
        QCOMPARE(project.tokenUrl(), QUrl(QStringLiteral("https://auth.sinch.com/oauth2/token")));
    }

    void bothGenerationsOfCallingHostsCanBeTyped()
    {
        CallingApplication application;
        QCOMPARE(application.baseUrl(), QUrl(QStringLiteral("https://calling.api.sinch.com/calling/v1/")));
        QCOMPARE(application.configUrl(), QUrl(QStringLiteral("https://callingapi.sinch.com/v1/")));
        application.address = QStringLiteral("https://callingapi.sinch.com/v1");
        QCOMPARE(application.configUrl(), QUrl(QStringLiteral("https://callingapi.sinch.com/v1/")));
    }

    void signaturesAreTheVendors_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray json = "application/json";
        const QByteArray hello = R"({"message":"Hello world"})";
        const QString call = QStringLiteral("/calling/v1/calls/id/4398599d1ba84ef3bde0a82dfb61abed");
        QTest::newRow("1") << Verb::Post << QStringLiteral("/v1/sms/+46700000000") << json << hello << QByteArray("qDXMwzfaxCRS849c/2R0hg0nphgdHciTo7OdM6MsdnM=");
        QTest::newRow("2") << Verb::Post << QStringLiteral("/calling/v1/callouts") << json << hello << QByteArray("aS9fG2smJx6MIhPJDSNiaDQ1D3+e493HuL+VVA9pqyM=");
        QTest::newRow("3") << Verb::Get << call << json << QByteArray() << QByteArray("6khhRm+wWaR/0Ibp9PMvwfKAxxw7LD4AzRLISjqxnY4=");
        QTest::newRow("4") << Verb::Get << call << QByteArray() << QByteArray() << QByteArray("256SFOIhMnoPHheChx0alyxHaKFCTaFqhGxI0EI27LA=");
        QTest::newRow("5") << Verb::Delete << QStringLiteral("/calling/v1/conferences/id/myConference") << json << QByteArray() << QByteArray("CHdpibd1UX+LwiKBU26tIOG0SbD7UZNCS9BZxMxXx6M=");
        QTest::newRow("6") << Verb::Patch << QStringLiteral("/calling/v1/conferences/id/myConference/abcdef01234") << QByteArray("application/json; charset=utf-8")
                           << QByteArray(R"({"command":"mute"})") << QByteArray("028shxKW0XByLVeZvxgT7+n9tE2KNqDpsfcJSpgUHss=");
        QTest::newRow("7") << Verb::Post << QStringLiteral("/v1/callouts") << json << QByteArray("{\"text\":\"h\xc3\xa9llo\"}") << QByteArray("Kr7ylrnhB1SmUcYx1ngrdrnADU3rmdz8mQC9RymVvCA=");
    }
    void signaturesAreTheVendors()
    {
        QFETCH(Verb, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        WireRequest request{.verb = verb, .url = QUrl(QStringLiteral("https://calling.example") + path), .headers = {}, .body = body};
        if (!type.isEmpty())
            request.headers.emplaceBack("Content-Type", type);
        QTEST(signedWith(request), "signature");
    }

    void theHeadersCarryWhatWasSigned()
    {
        ApplicationSigner signer(QStringLiteral("app-key"), applicationSecret());
        WireRequest request{.verb = Verb::Get, .url = QUrl(QStringLiteral("https://calling.example/calling/v1/calls/id/1"))};
        signer.authorize(request, serverNow);
        const QByteArray timestamp = headerValue(request.headers, "x-timestamp");
        QCOMPARE(timestamp, QByteArray("2014-06-04T13:41:58.000Z"));
        QCOMPARE(headerValue(request.headers, "Content-Type"), QByteArray("application/json"));
        const QByteArray proof = ApplicationSigner::signature(request, applicationSecret(), timestamp, ApplicationSigner::SignedPath::AsSent);
        QCOMPARE(headerValue(request.headers, "Authorization"), "application app-key:" + proof);
    }

    void aPathIsSignedAsSentUnlessPlainIsAskedFor()
    {
        using SignedPath = ApplicationSigner::SignedPath;
        const WireRequest encoded{.verb = Verb::Get, .url = QUrl(QStringLiteral("https://calling.example/calling/v1/conferences/id/my%20room"))};
        QVERIFY(signedWith(encoded, SignedPath::AsSent) != signedWith(encoded, SignedPath::Plain));
        const WireRequest simple{.verb = Verb::Get, .url = QUrl(QStringLiteral("https://calling.example/calling/v1/conferences/id/room"))};
        QCOMPARE(signedWith(simple, SignedPath::AsSent), signedWith(simple, SignedPath::Plain));
    }

    void aTokenIsAskedForWithTheKey()
    {
        TokenStage stage;
        stage.renew();
        QCOMPARE(stage.wire.sent.size(), 1);
        const WireRequest &asked = stage.wire.sent.constFirst();
        QCOMPARE(asked.verb, Verb::Post);
        QCOMPARE(asked.body, QByteArray("grant_type=client_credentials"));
        QCOMPARE(headerValue(asked.headers, "Authorization"), "Basic " + QByteArray("key-id:canary-key-secret").toBase64());
        QCOMPARE(headerValue(asked.headers, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    }

    void oneTokenServesAllWhoAsk()
    {
        TokenStage stage;
        stage.renew();
        stage.renew();
        stage.answer(200, R"({"access_token":"abc","expires_in":3599,"token_type":"bearer"})");
        QCOMPARE(stage.wire.sent.size(), 1);
        QCOMPARE(stage.told.size(), 2);
        QVERIFY(stage.told.constLast());
        QCOMPARE(stage.bearer(), QByteArray("Bearer abc"));
    }

    void aTokenIsGoodUntilAMinuteBeforeItExpires()
    {
        TokenStage stage;
        QVERIFY(!stage.authorizer.isReady(serverNow));
        stage.renew();
        stage.answer(200, R"({"access_token":"abc","expires_in":3600})");
        stage.clock.advance(3539s);
        QVERIFY(stage.authorizer.isReady(serverNow));
        stage.clock.advance(1s);
        QVERIFY(!stage.authorizer.isReady(serverNow));
    }

    void onlyAnExpiredTokenIsWorthRenewing()
    {
        TokenStage stage;
        QVERIFY(stage.authorizer.canRenew({{"www-authenticate", R"(Bearer error="invalid_token", error_description="token Expired")"}}));
        QVERIFY(!stage.authorizer.canRenew({{"WWW-Authenticate", R"(Bearer error="invalid_token")"}}));
    }

    void howATokenIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("the key, as RFC 6749 has it") << 400 << ErrorKind::Unauthorized;
        QTest::newRow("the key") << 401 << ErrorKind::Unauthorized;
        QTest::newRow("a server in trouble") << 503 << ErrorKind::ServerError;
        QTest::newRow("too often") << 429 << ErrorKind::TooManyRequests;
        QTest::newRow("no token in it") << 200 << ErrorKind::Undecodable;
    }
    void howATokenIsRefused()
    {
        QFETCH(int, status);
        TokenStage stage;
        stage.renew();
        stage.answer(status, R"({"error":"invalid_client","error_description":"Unknown client."})");
        QCOMPARE(stage.told.size(), 1);
        QVERIFY(!stage.told.constFirst());
        QTEST(stage.told.constFirst().error().kind, "kind");
        QCOMPARE(stage.told.constFirst().error().backEnd, BackEnd::Conversation);
    }

    void theKeySecretDoesNotGoOverPlainHttp()
    {
        FakeClock clock;
        FakeTransport wire;
        OAuthAuthorizer authorizer(wire, clock, QUrl(QStringLiteral("http://auth.example/oauth2/token")), QStringLiteral("key"), Secret(u"secret"));
        QObject receiver;
        QList<Result<Done>> told;
        authorizer.renew(&receiver, [&told](const Result<Done> &result) { told.append(result); });
        settle();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().error().kind, ErrorKind::InsecureAddress);
        QVERIFY(wire.sent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Clouds)
#include "tst_clouds.moc"
