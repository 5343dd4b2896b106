// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/clouds/cloudjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

//! The two clouds as a client meets them: at the tenant's one server, beside Contact Pro.
class tst_CloudDoors : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_control;

    static void identify(ApiClient &client, const QString &name, const QString &password)
    {
        client.setHeader("Authorization", "Basic " + (name + u':' + password).toUtf8().toBase64());
    }

    Fetched fromConversation(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const demo::Clouds clouds = m_tenant->clouds();
        ApiClient client(clouds.conversation);
        identify(client, clouds.keyId, clouds.keySecret);
        return client.send(method, "v1/projects/" + clouds.project.toLatin1() + path, body);
    }

    Fetched fromCalling(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const demo::Clouds clouds = m_tenant->clouds();
        ApiClient client(clouds.calling);
        identify(client, clouds.callingKey, clouds.callingSecret);
        return client.send(method, path, body);
    }

    QByteArray order() const
    {
        return "{\"app_id\":\"" + m_tenant->clouds().app.toLatin1()
                + json("','message':{'text_message':{'text':'x'}},'recipient':{'identified_by':{'channel_identities':[{'channel':'SMS','identity':'+358451112223'}]}}}");
    }

private slots:
    void init()
    {
        demo::Options options;
        options.plan.agents = 3;
        options.plan.historyDays = 0;
        options.quota = 1;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_control = std::make_unique<ApiClient>(m_tenant->url());
    }

    void standWhereTheReadyLineSays()
    {
        const QJsonObject ready = QJsonDocument::fromJson(m_tenant->readyLine()).object();
        const demo::Clouds clouds = m_tenant->clouds();
        const QJsonValue conversation = ready[u"conversation"_s], calling = ready[u"calling"_s];
        QCOMPARE(keys(conversation), (QStringList { u"app"_s, u"authUrl"_s, u"keyId"_s, u"keySecret"_s, u"project"_s, u"templateUrl"_s, u"url"_s }));
        QCOMPARE(keys(calling), (QStringList { u"key"_s, u"secret"_s, u"url"_s }));
        QCOMPARE(conversation[u"url"_s].toString(), clouds.conversation.toString());
        QCOMPARE(calling[u"url"_s].toString(), m_tenant->url().toString() + u"/calling/v1/"_s);
        QCOMPARE(fromConversation("GET", "/apps").status, 200);
        QCOMPARE(fromCalling("GET", "configuration/numbers/").status, 200);
    }

    void giveTokens()
    {
        ApiClient client(m_tenant->clouds().token);
        identify(client, m_tenant->clouds().keyId, m_tenant->clouds().keySecret);
        client.setHeader("Content-Type", "application/x-www-form-urlencoded");
        QVERIFY(client.send("POST", "", "grant_type=client_credentials").object().contains(u"access_token"));
    }

    void keepTheirKeysInEveryRunOfASeed()
    {
        const demo::Clouds one = demo::Clouds::of(5, {}), other = demo::Clouds::of(6, {});
        QCOMPARE(one.keySecret, demo::Clouds::of(5, {}).keySecret);
        QVERIFY(one.keySecret != other.keySecret);
        QCOMPARE(QByteArray::fromBase64(one.callingSecret.toLatin1()).size(), 16);
    }

    void countAgainstNoQuotaOfContactPro()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(fromConversation("GET", "/apps").status, 200);
    }

    void misbehaveAsFaultsSay()
    {
        m_control->send("POST", "/_demo/faults", "POST:/conversation/*/messages?send:n=1:status=503");
        QCOMPARE(fromConversation("POST", "/messages:send", order()).status, 503);
        QCOMPARE(fromConversation("POST", "/messages:send", order()).status, 200);
    }

    void areRecorded()
    {
        fromCalling("GET", "lamps");
        const QJsonObject counts = m_control->get("/_demo/requests").object();
        QCOMPARE(counts[u"GET /calling/v1/lamps"_s].toInt(), 1);
    }

    void takeTheMannersOfATenant()
    {
        QCOMPARE(m_control->send("POST", "/_demo/manners", "calling-errors=nested\nlisting-lag=60").status, 204);
        QVERIFY(fromCalling("GET", "lamps").body.startsWith("{\"response\":"));
        const QByteArray id = fromConversation("POST", "/messages:send", order()).object()[u"message_id"_s].toString().toLatin1();
        QVERIFY(!fromConversation("GET", "/messages").body.contains(id));
    }

    void takeChangesOfTheCloudItself()
    {
        QCOMPARE(m_control->send("POST", "/_demo/conversation", "queue-limit=0").status, 204);
        QCOMPARE(fromConversation("POST", "/messages:send", order()).status, 429);
        QCOMPARE(m_control->send("POST", "/_demo/conversation", "queue-limit=some").status, 400);
    }

    void countMessagesByIdentity()
    {
        fromConversation("POST", "/messages:send", order());
        fromConversation("POST", "/messages:send", order());
        QCOMPARE(m_control->get("/_demo/conversation/messages").object()[u"+358451112223"_s].toInt(), 2);
        QCOMPARE(m_control->get("/_demo/conversation").object()[u"accepted"_s].toInt(), 2);
    }

    void countCalloutsByNumber()
    {
        fromCalling("POST", "callouts", json("{'method':'ttsCallout','ttsCallout':{'destination':{'type':'number','endpoint':'+46000000001'},'text':'x'}}"));
        QCOMPARE(m_control->get("/_demo/calling/callouts").object()[u"+46000000001"_s].toInt(), 1);
        QCOMPARE(m_control->get("/_demo/calling").object()[u"callouts"_s].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_CloudDoors)
#include "tst_clouddoors.moc"
