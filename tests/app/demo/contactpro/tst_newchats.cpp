// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/rawclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject inbound(const QString &queue)
{
    return { { u"channel_type"_s, u"chat"_s },
             { u"channel_sub_type"_s, u"telegram"_s },
             { u"originator"_s, u"sam.i.am@greeneggs.ham"_s },
             { u"destination"_s, u" 123456Support@Test.com"_s },
             { u"title"_s, u"Discussion with Bot"_s },
             { u"from_queue"_s, QJsonObject { { u"id"_s, queue } } },
             { u"participants"_s, QJsonArray { QJsonObject { { u"alias"_s, u"The Bot"_s }, { u"uniquekey"_s, u"bot@acme.com"_s } } } },
             { u"transcript"_s,
               QJsonObject { { u"messages"_s,
                               QJsonArray {
                                       QJsonObject { { u"message"_s, u"To a human,\nplease"_s },
                                                     { u"originator"_s, u"sam.i.am@greeneggs.ham"_s },
                                                     { u"timeStamp"_s, u"2021-08-07T12:44:21.453Z"_s } },
                                       QJsonObject { { u"message"_s, u"Welcome!"_s },
                                                     { u"originator"_s, u"bot@acme.com"_s },
                                                     { u"timestamp"_s, u"2021-08-07T12:44:19.453Z"_s },
                                                     { u"type"_s, u"text"_s } } } } } } };
}

QJsonObject without(QJsonObject body, const QString &name)
{
    body.remove(name);
    return body;
}

QJsonObject with(QJsonObject body, const QString &name, const QJsonValue &value)
{
    body[name] = value;
    return body;
}

QJsonObject withMessage(const QJsonObject &body, const QJsonValue &message)
{
    return with(body, u"transcript"_s, QJsonObject { { u"messages"_s, QJsonArray { message } } });
}

} // namespace

//! Chats created through the API.
class tst_NewChats : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QString m_queue; //!< of chats
    QString m_phones;

    Fetched post(const QJsonObject &body, const QByteArray &user = "supervisor")
    {
        ApiClient client(*m_tenant, user);
        client.setHeader("Accept", "text/html");
        return client.send("POST", "/cmi/chats", QJsonDocument(body).toJson(QJsonDocument::Compact));
    }

    QJsonObject shown(const QByteArray &id)
    {
        return m_client->get("/cmi/chats/" + id).object();
    }

    int created()
    {
        return m_client->get("/_demo/chats").object()[u"created"_s].toInt();
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        options.plan.historyDays = 0;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_queue = m_client->get("/rci/queues?name=Messaging").array().first()[u"id"_s].toString();
        m_phones = m_client->get("/rci/queues?name=VIP").array().first()[u"id"_s].toString();
    }

    void init()
    {
        QCOMPARE(m_client->send("DELETE", "/_demo/faults").status, 204);
    }

    void answersTheBareIdAndWhereItIs()
    {
        const Fetched answer = post(inbound(m_queue));
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.type, "text/html");
        QCOMPARE(answer.body.size(), 32);
        QCOMPARE(answer.header("Location"), "/cmi/chats/" + answer.body);
    }

    void showsEveryFieldAsItWasGiven()
    {
        const QByteArray id = post(inbound(m_queue)).body;
        const QJsonObject chat = shown(id);
        for (const QString &field : { u"originator"_s, u"destination"_s, u"title"_s, u"channel_sub_type"_s })
            QCOMPARE(chat[field], inbound(m_queue)[field]);
        QCOMPARE(chat[u"from_queue"_s][u"name"_s], u"Messaging"_s);
        const QJsonArray newest = m_client->get("/cmi/chats?limit=1").array();
        QCOMPARE(newest.first()[u"id"_s].toString().toLatin1(), id);
    }

    void keepsTheTranscriptByItsTimes()
    {
        const QJsonObject chat = shown(post(inbound(m_queue)).body);
        const QJsonArray messages = chat[u"transcript"_s][u"messages"_s].toArray();
        QCOMPARE(messages.at(messages.size() - 2)[u"timestamp"_s], u"2021-08-07T12:44:21.453Z"_s);
        QStringList said = column(messages, u"message"_s);
        QCOMPARE(said.takeLast(), u"Welcome!"_s); // newest first
        QCOMPARE(said.takeLast(), u"To a human,\nplease"_s);
        QVERIFY(column(chat[u"participants"_s].toArray(), u"uniquekey"_s).contains(u"bot@acme.com"_s));
    }

    void isServedLikeAnyOtherChat()
    {
        post(with(inbound(m_queue), u"originator"_s, u"served@example.org"_s));
        const QJsonObject contact = m_client->get("/cmi/contacts?source=served@example.org").array().first().toObject();
        QCOMPARE(contact[u"channel"_s], u"CHAT"_s);
        QCOMPARE(contact[u"type"_s], u"ChatIn"_s);
        QCOMPARE(contact[u"subtype"_s], u"telegram"_s);
        QCOMPARE(contact[u"subject"_s], u"Discussion with Bot"_s);
        QCOMPARE(contact[u"destination"_s], u" 123456Support@Test.com"_s);
        QCOMPARE(contact[u"queueName"_s], u"Messaging"_s);
    }

    void sendsAnOutboundMessageAtOnce()
    {
        const QJsonObject body = with(with(with(inbound(m_queue), u"channel_type"_s, u"chatout"_s), u"destination"_s,
                                           u"+5521244222225555"_s), u"title"_s, QString());
        const QByteArray id = post(withMessage(body, QJsonObject { { u"message"_s, u"Hello"_s }, { u"originator"_s, u"q"_s } })).body;
        const QJsonObject chat = shown(id);
        QCOMPARE(chat[u"channel_type"_s], u"chat"_s); // whatever was written
        QCOMPARE(chat[u"title"_s], QJsonValue(QString()));
        const QJsonObject contact = m_client->get("/cmi/contacts?destination=%2B5521244222225555").array().first().toObject();
        QCOMPARE(contact[u"type"_s], u"ChatOut"_s);
        QCOMPARE(contact[u"status"_s], u"Handled"_s);
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QByteArray>("text");
        const QJsonObject good = inbound(u"QUEUE"_s);
        const auto row = [](const char *name, const QJsonObject &body, const QByteArray &text) {
            QTest::newRow(name) << body << text; };
        row("no title", without(good, u"title"_s), "Missing property: 'title'");
        row("257 characters of title", with(good, u"title"_s, QString(257, u'x')), "Invalid property: 'title'");
        row("no queue", without(good, u"from_queue"_s), "Missing property: 'from_queue'");
        row("a queue in words", with(good, u"from_queue"_s, u"Messaging"_s), "Invalid property: 'from_queue'");
        row("a queue of phones", with(good, u"from_queue"_s, QJsonObject { { u"id"_s, u"PHONES"_s } }), "Unknown chat queue: 'PHONES'");
        row("another channel", with(good, u"channel_type"_s, u"email"_s), "Invalid value for 'channel_type': 'email'");
        row("no transcript", without(good, u"transcript"_s), "Missing property: 'transcript'");
        row("nothing said", with(good, u"transcript"_s, QJsonObject()), "Missing property: 'messages'");
        row("nobody said it", withMessage(good, QJsonObject { { u"message"_s, u"x"_s } }), "Missing property: 'originator'");
        row("a message that is a text", withMessage(good, u"x"_s), "Invalid property: 'messages'");
        row("an attachment", withMessage(good, QJsonObject { { u"message"_s, u"x"_s }, { u"originator"_s, u"y"_s }, { u"type"_s, u"attachment"_s } }),
            "Invalid value for 'type': 'attachment'");
        row("a time in words", withMessage(good, QJsonObject { { u"message"_s, u"x"_s }, { u"originator"_s, u"y"_s }, { u"timestamp"_s, u"now"_s } }),
            "Invalid time: 'now'");
        row("a participant without key", with(good, u"participants"_s, QJsonArray { QJsonObject { { u"alias"_s, u"x"_s } } }),
            "Missing property: 'uniquekey'");
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QByteArray, text);
        QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
        json.replace("QUEUE", m_queue.toLatin1()).replace("PHONES", m_phones.toLatin1());
        const int before = created();
        const Fetched answer = post(QJsonDocument::fromJson(json).object());
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, text.replace("PHONES", m_phones.toLatin1()));
        QCOMPARE(created(), before);
    }

    void takesEffectOrNotBeforeTheConnectionBreaks_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("effect");
        QTest::newRow("before") << QByteArray("POST:/cmi/chats:n=1:reset-before") << 0;
        QTest::newRow("after") << QByteArray("POST:/cmi/chats:n=1:reset-after") << 1;
    }
    void takesEffectOrNotBeforeTheConnectionBreaks()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, effect);
        const int before = created();
        QCOMPARE(m_client->send("POST", "/_demo/faults", fault).status, 204);
        const QByteArray body = QJsonDocument(inbound(m_queue)).toJson(QJsonDocument::Compact);
        ApiClient head(*m_tenant);
        head.setHeader("Accept", "text/html");
        RawClient client(m_tenant->url()); // Qt's own sends a POST again when a connection breaks
        client.send(head.rawHead("POST", "/cmi/chats", body.size()) + body);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(created() - before, effect);
    }

    void wantsTheRightAndTheQueue()
    {
        QCOMPARE(post(inbound(m_queue), "limited").status, 403);
        QCOMPARE(m_client->send("POST", "/_demo/rights", "limited all,queues=two").status, 204);
        QCOMPARE(post(inbound(m_queue), "limited").status, 403); // not one of the two
    }
};

QTEST_GUILESS_MAIN(tst_NewChats)
#include "tst_newchats.moc"
