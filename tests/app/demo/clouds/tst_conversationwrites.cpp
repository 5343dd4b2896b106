// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Webhooks, contacts, conversations and events that requests make, change and remove.
class tst_ConversationWrites : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConversationStage> m_stage;

    CloudAnswer addWebhook(const QByteArray &target, const QByteArray &triggers = json("['MESSAGE_INBOUND']"))
    {
        return m_stage->post("/webhooks", "{\"app_id\":\"" + m_stage->app() + "\",\"target\":\"" + target
                                     + "\",\"target_type\":\"HTTP\",\"triggers\":" + triggers + '}');
    }

    CloudAnswer addContact(const QByteArray &identity)
    {
        return m_stage->post("/contacts", json("{'language':'FI','display_name':'Aino','channel_identities':[{'channel':'SMS','identity':'")
                                                  + identity + "\"}]}");
    }

    static QByteArray pathOf(const QByteArray &folder, const CloudAnswer &answer) { return folder + answer[u"id"_s].toString().toLatin1(); }

    QByteArray conversation()
    {
        return m_stage->get("/conversations?only_active=true&app_id=" + m_stage->app())[u"conversations"_s][0][u"id"_s].toString().toLatin1();
    }

    QByteArray contactOf(const QByteArray &id) { return m_stage->get("/conversations/" + id)[u"contact_id"_s].toString().toLatin1(); }

private slots:
    void init() { m_stage = std::make_unique<ConversationStage>(); }

    void keepsAWebhook()
    {
        const CloudAnswer added = addWebhook("https://hooks.floor.example/a");
        QCOMPARE(added.status, 200);
        const QJsonArray listed = m_stage->get("/apps/" + m_stage->app() + "/webhooks")[u"webhooks"_s].toArray();
        QCOMPARE(listed, QJsonArray { added.object });
        QCOMPARE(m_stage->ask("DELETE", pathOf("/webhooks/", added)).body, "{}");
        QVERIFY(m_stage->get("/apps/" + m_stage->app() + "/webhooks")[u"webhooks"_s].toArray().isEmpty());
    }

    void takesFiveWebhooksOfAnAppAndNoMore()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(addWebhook("https://hooks.floor.example/" + QByteArray::number(i)).status, 200);
        QCOMPARE(addWebhook("https://hooks.floor.example/5").status, 400);
    }

    void refusesWebhooks_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("triggers");
        const QByteArray some = json("['MESSAGE_INBOUND']");
        QTest::newRow("same target") << QByteArray("https://hooks.floor.example/there") << some;
        QTest::newRow("long target") << "https://hooks.floor.example/" + QByteArray(742, 'x') << some;
        QTest::newRow("no address") << QByteArray("hooks") << some;
        QTest::newRow("no trigger") << QByteArray("https://hooks.floor.example/a") << QByteArray("[]");
        QTest::newRow("unknown trigger") << QByteArray("https://hooks.floor.example/a") << json("['MESSAGE_LOST']");
    }

    void refusesWebhooks()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, triggers);
        QCOMPARE(addWebhook("https://hooks.floor.example/there").status, 200);
        QCOMPARE(addWebhook(target, triggers).status, 400);
    }

    void addsAContact()
    {
        const CloudAnswer added = addContact("+358451112223");
        QCOMPARE(added.status, 200);
        QCOMPARE(added.object.keys(), (QStringList { u"channel_identities"_s, u"channel_priority"_s, u"display_name"_s, u"email"_s, u"external_id"_s,
                                                     u"id"_s, u"language"_s, u"metadata"_s }));
        QCOMPARE(m_stage->get(pathOf("/contacts/", added)).object, added.object);
        QCOMPARE(m_stage->get("/contacts?identity=%2B358451112223")[u"contacts"_s].toArray().size(), 1);
    }

    void refusesContacts_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray identity = json("'channel_identities':[{'channel':'SMS','identity':'1'}]");
        QTest::newRow("no identity") << json("{'language':'FI'}");
        QTest::newRow("no language") << '{' + identity + '}';
        QTest::newRow("small language") << '{' + identity + json(",'language':'fi'}");
        QTest::newRow("long metadata") << '{' + identity + json(",'language':'FI','metadata':'") + QByteArray(1025, 'x') + "\"}";
        QTest::newRow("unknown member") << '{' + identity + json(",'language':'FI','name':'Aino'}");
    }

    void refusesContacts()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(m_stage->post("/contacts", body).status, 400);
    }

    void changesOnlyWhatTheMaskNames()
    {
        const QByteArray path = pathOf("/contacts/", addContact("+358451112223"));
        const CloudAnswer changed = m_stage->ask("PATCH", path + "?update_mask=email,metadata", json("{'email':'a@mail.example','display_name':'Other'}"));
        QCOMPARE(changed[u"email"_s].toString(), u"a@mail.example"_s);
        QCOMPARE(changed[u"display_name"_s].toString(), u"Aino"_s);
        QCOMPARE(m_stage->get(path).object, changed.object);
        QCOMPARE(m_stage->ask("PATCH", path + "?update_mask=mail", "{}").status, 400);
    }

    void removesAContact()
    {
        const QByteArray path = pathOf("/contacts/", addContact("+358451112223"));
        QCOMPARE(m_stage->ask("DELETE", path).body, "{}");
        QCOMPARE(m_stage->get(path).status, 404);
        QCOMPARE(m_stage->ask("DELETE", path).status, 404);
    }

    void mergesIntoTheContactOfThePath()
    {
        const QByteArray kept = pathOf("/contacts/", addContact("+358451112223")), gone = pathOf("/contacts/", addContact("+358451112224"));
        const QByteArray source = gone.mid(gone.lastIndexOf('/') + 1);
        const CloudAnswer merged = m_stage->post(kept + ":merge", "{\"source_id\":\"" + source + json("','strategy':'MERGE'}"));
        QCOMPARE(merged.status, 200);
        QCOMPARE(texts(merged[u"channel_identities"_s].toArray(), u"identity"_s), (QStringList { u"+358451112223"_s, u"+358451112224"_s }));
        QCOMPARE(m_stage->get(gone).status, 404);
    }

    void refusesToMergeAContactWithItself()
    {
        const QByteArray path = pathOf("/contacts/", addContact("+358451112223"));
        QCOMPARE(m_stage->post(path + ":merge", "{\"source_id\":\"" + path.mid(path.lastIndexOf('/') + 1) + "\"}").status, 400);
    }

    void knowsTheProfileOfAContact()
    {
        const QByteArray id = pathOf("", addContact("+358451112223"));
        const auto ask = [&](const QByteArray &channel) {
            return m_stage->post("/contacts:getChannelProfile", "{\"app_id\":\"" + m_stage->app() + "\",\"channel\":\"" + channel
                                         + json("','recipient':{'contact_id':'") + id + "\"}}");
        };
        QCOMPARE(ask("MESSENGER")[u"profile_name"_s].toString(), u"Aino"_s);
        QCOMPARE(ask("SMS").status, 400);
    }

    void stopsAConversation()
    {
        const QByteArray path = "/conversations/" + conversation();
        QCOMPARE(m_stage->ask("POST", path + ":stop").body, "{}");
        QCOMPARE(m_stage->get(path)[u"active"_s], QJsonValue(false));
        QCOMPARE(m_stage->ask("POST", "/conversations/nobody:stop").status, 404);
    }

    void startsAnotherConversationAfterAStop()
    {
        const QString first = m_stage->send(identifiedBy("SMS", "+358451112223"));
        m_stage->ask("POST", "/conversations/" + m_stage->message(first)[u"conversation_id"_s].toString().toLatin1() + ":stop");
        const QString second = m_stage->send(identifiedBy("SMS", "+358451112223"));
        QVERIFY(m_stage->message(second)[u"conversation_id"_s] != m_stage->message(first)[u"conversation_id"_s]);
        QCOMPARE(m_stage->message(second)[u"contact_id"_s], m_stage->message(first)[u"contact_id"_s]);
    }

    void changesAConversation()
    {
        const QByteArray path = "/conversations/" + conversation();
        const CloudAnswer changed = m_stage->ask("PATCH", path + "?update_mask=metadata", json("{'metadata':'case 7','active':false}"));
        QCOMPARE(changed[u"metadata"_s].toString(), u"case 7"_s);
        QCOMPARE(changed[u"active"_s], QJsonValue(true));
    }

    void mergesTheMetadataOfAConversationWhenTold()
    {
        const QByteArray path = "/conversations/" + conversation();
        m_stage->ask("PATCH", path, json("{'metadata_json':{'a':1}}"));
        const CloudAnswer merged = m_stage->ask("PATCH", path + "?metadata_update_strategy=MERGE_PATCH", json("{'metadata_json':{'b':2}}"));
        QCOMPARE(merged[u"metadata_json"_s].toObject(), (QJsonObject { { u"a"_s, 1 }, { u"b"_s, 2 } }));
    }

    void removesAConversationWithItsMessages()
    {
        const QByteArray id = conversation();
        QCOMPARE(m_stage->ask("DELETE", "/conversations/" + id).body, "{}");
        QCOMPARE(m_stage->get("/conversations/" + id).status, 404);
        QVERIFY(m_stage->all("/messages?conversation_id=" + id, u"messages"_s).isEmpty());
    }

    void injectsAMessage()
    {
        const QByteArray id = conversation();
        const CloudAnswer answer = m_stage->post("/conversations/" + id + ":inject-message",
                json("{'contact_message':{'text_message':{'text':'By phone'}},'direction':'TO_APP','accept_time':'2026-09-21T13:33:19Z','contact_id':'")
                        + contactOf(id) + json("','channel_identity':{'channel':'SMS','identity':'+358451112223'}}"));
        QCOMPARE(answer.status, 200);
        const QJsonValue newest = m_stage->get("/messages?conversation_id=" + id)[u"messages"_s][0];
        QCOMPARE(newest[u"contact_message"_s][u"text_message"_s][u"text"_s].toString(), u"By phone"_s);
        QCOMPARE(newest[u"injected"_s], QJsonValue(true));
    }

    void refusesToInjectAgainstTheDirection()
    {
        const QByteArray id = conversation();
        const CloudAnswer answer = m_stage->post("/conversations/" + id + ":inject-message",
                json("{'contact_message':{'text_message':{'text':'x'}},'direction':'TO_CONTACT','accept_time':'2026-09-21T13:33:19Z','contact_id':'")
                        + contactOf(id) + json("','channel_identity':{'channel':'SMS','identity':'1'}}"));
        QCOMPARE(answer.status, 400);
    }

    void sendsEvents_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<int>("status");
        QTest::newRow("composing") << json("{'composing_event':{}}") << 200;
        QTest::newRow("agent joined") << json("{'agent_joined_event':{'agent':{'display_name':'Liisa','type':'HUMAN'}}}") << 200;
        QTest::newRow("agent of no kind") << json("{'agent_joined_event':{'agent':{'type':'CAT'}}}") << 400;
        QTest::newRow("two at once") << json("{'composing_event':{},'composing_end_event':{}}") << 400;
        QTest::newRow("none") << QByteArray("{}") << 400;
    }

    void sendsEvents()
    {
        QFETCH(QByteArray, event);
        const QByteArray id = conversation();
        const CloudAnswer answer = m_stage->post("/events:send", "{\"app_id\":\"" + m_stage->app() + "\",\"event\":" + event
                                                         + json(",'recipient':{'contact_id':'") + contactOf(id) + "\"}}");
        QTEST(answer.status, "status");
        const QStringList listed = texts(m_stage->all("/events?contact_id=" + contactOf(id), u"events"_s), u"id"_s);
        QCOMPARE(listed, answer.status == 200 ? QStringList(answer[u"event_id"_s].toString()) : QStringList());
    }

    void echoesAQueryOfCapabilities()
    {
        const CloudAnswer answer = m_stage->post("/capability:query", "{\"app_id\":\"" + m_stage->app() + "\",\"request_id\":\"q1\","
                                                         + identifiedBy("SMS", "+358451112223") + '}');
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object.keys(), (QStringList { u"app_id"_s, u"recipient"_s, u"request_id"_s }));
        QCOMPARE(answer[u"request_id"_s].toString(), u"q1"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationWrites)
#include "tst_conversationwrites.moc"
