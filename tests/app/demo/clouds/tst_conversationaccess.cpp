// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

//! Who may ask the Conversation API, and how a refusal looks: the overview of the seeds.
class tst_ConversationAccess : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConversationStage> m_stage;

    QByteArray fetchToken() { return m_stage->token(m_stage->basic())[u"access_token"_s].toString().toLatin1(); }

    CloudAnswer appsWith(const QByteArray &authorization)
    {
        m_stage->authorization = authorization;
        return m_stage->get("/apps");
    }

private slots:
    void init() { m_stage = std::make_unique<ConversationStage>(); }

    void givesATokenForTheKey()
    {
        const CloudAnswer answer = m_stage->token(m_stage->basic());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object.keys(), (QStringList { u"access_token"_s, u"expires_in"_s, u"scope"_s, u"token_type"_s }));
        QCOMPARE(answer[u"expires_in"_s].toInt(), 3599);
        QCOMPARE(answer[u"token_type"_s].toString(), u"bearer"_s);
    }

    void saysInTheTokenWhenItEnds()
    {
        const QByteArrayList parts = fetchToken().split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
        QCOMPARE(claims[u"exp"_s].toInteger(), m_stage->now / 1000 + 3599);
    }

    void refusesTokenRequests_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const QByteArray form = "application/x-www-form-urlencoded", good = "grant_type=client_credentials";
        QTest::newRow("wrong secret") << false << good << form << 401 << u"invalid_client"_s;
        QTest::newRow("another grant") << true << QByteArray("grant_type=password") << form << 400 << u"unsupported_grant_type"_s;
        QTest::newRow("JSON") << true << QByteArray("{}") << QByteArray("application/json") << 400 << u"invalid_request"_s;
    }

    void refusesTokenRequests()
    {
        QFETCH(bool, isKnown);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const CloudAnswer answer = m_stage->token(isKnown ? m_stage->basic() : "Basic " + QByteArray("a:b").toBase64(), body, type);
        QTEST(answer.status, "status");
        QTEST(answer[u"error"_s].toString(), "error");
    }

    void letsATokenInUntilItExpires()
    {
        const QByteArray bearer = "Bearer " + fetchToken();
        m_stage->pass(3598);
        QCOMPARE(appsWith(bearer).status, 200);
        m_stage->pass(1);
        QCOMPARE(appsWith(bearer).status, 401);
    }

    void saysThatATokenHasExpired()
    {
        const QByteArray bearer = "Bearer " + fetchToken();
        QVERIFY(m_stage->change("expire-tokens"));
        const CloudAnswer answer = appsWith(bearer);
        QCOMPARE(answer.status, 401);
        const QByteArray challenge = answer.header("WWW-Authenticate");
        QVERIFY2(challenge.startsWith("Bearer error=\"invalid_token\"") && challenge.contains("expired"), challenge.constData());
        QCOMPARE(answer[u"error"_s][u"status"_s].toString(), u"UNAUTHENTICATED"_s);
    }

    void doesNotSayExpiredOfATokenNobodyGave()
    {
        const CloudAnswer answer = appsWith("Bearer made-up");
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.header("WWW-Authenticate").contains("expired"));
    }

    void givesTokensOfTheLifetimeThatWasOrdered()
    {
        QVERIFY(m_stage->change("token-lifetime=30"));
        QCOMPARE(m_stage->token(m_stage->basic())[u"expires_in"_s].toInt(), 30);
    }

    void refusesWithTheReferencesWords_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        ConversationStage stage;
        const QByteArray base = "/conversation/v1/projects/", own = base + stage.keys.project.toLatin1();
        QTest::newRow("nobody") << QByteArray() << own + "/apps" << 401 << u"UNAUTHENTICATED"_s;
        QTest::newRow("another project") << stage.basic() << base + "other/apps" << 403 << u"PERMISSION_DENIED"_s;
        QTest::newRow("no such resource") << stage.basic() << own + "/lamps" << 404 << u"NOT_FOUND"_s;
        QTest::newRow("unknown app") << stage.basic() << own + "/apps/01HF7YAT009RBNCCRKDF4ZCVN0" << 404 << u"NOT_FOUND"_s;
        QTest::newRow("old templates") << stage.basic() << QByteArray("/template/v1/projects/" + stage.keys.project.toLatin1() + "/templates") << 404
                                       << u"NOT_FOUND"_s;
        QTest::newRow("misspelt filter") << stage.basic() << own + "/contacts?page_sise=2" << 400 << u"INVALID_ARGUMENT"_s;
    }

    void refusesWithTheReferencesWords()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, target);
        QFETCH(int, code);
        const CloudAnswer answer = m_stage->answer({ .method = "GET", .target = target, .headers = { { "Authorization", authorization } } });
        QCOMPARE(answer.status, code);
        const QJsonObject error = answer[u"error"_s].toObject();
        QCOMPARE(error.keys(), (QStringList { u"code"_s, u"details"_s, u"message"_s, u"status"_s }));
        QCOMPARE(error[u"code"_s].toInt(), code);
        QTEST(error[u"status"_s].toString(), "word");
    }

    void leavesTheWrapperAwayWhenTold()
    {
        QVERIFY(m_stage->manners.change("conversation-errors=bare"));
        m_stage->authorization.clear();
        QCOMPARE(m_stage->get("/apps")[u"code"_s].toInt(), 401);
    }

    void wantsJsonBodies()
    {
        const QByteArray target = "/conversation/v1/projects/" + m_stage->keys.project.toLatin1() + "/messages:send";
        const CloudAnswer answer = m_stage->answer({ .method = "POST", .target = target,
                                                   .headers = { { "Authorization", m_stage->basic() }, { "Content-Type", "text/plain" } }, .body = "{}" });
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("application/json"));
    }

    void refusesTheRequestTooManyOfASecond()
    {
        QVERIFY(m_stage->change("requests-per-second=2"));
        QCOMPARE(m_stage->get("/apps").status, 200);
        QCOMPARE(m_stage->get("/apps").status, 200);
        const CloudAnswer third = m_stage->get("/apps");
        QCOMPARE(third.status, 429);
        const QJsonValue detail = third[u"error"_s][u"details"_s][0];
        QCOMPARE(detail[u"@type"_s].toString(), u"type.googleapis.com/google.rpc.RetryInfo"_s);
        QCOMPARE(detail[u"retryDelay"_s].toString(), u"2s"_s);
        m_stage->pass(1);
        QCOMPARE(m_stage->get("/apps").status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationAccess)
#include "tst_conversationaccess.moc"
