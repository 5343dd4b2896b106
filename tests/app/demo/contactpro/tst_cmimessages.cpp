// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

namespace {

constexpr QLatin1StringView Source("12340009@sms.floor.example"); // of "Messaging"
constexpr const char AnyId[] = "7709311E00144664847200192C96BFA9";
constexpr QLatin1StringView Then("2031-05-06T07:08:09.010Z");

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject with(QJsonObject object, const QString &field, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(field);
    else
        object.insert(field, value);
    return object;
}

QJsonArray recipients(const QStringList &addresses)
{
    QJsonArray list;
    for (const QString &address : addresses)
        list.append(QJsonObject { { u"address"_s, address } });
    return list;
}

QJsonObject wrapped(const QJsonValue &destination)
{
    return { { u"destination"_s, destination } };
}

QJsonObject order()
{
    return { { u"destinations"_s, wrapped(recipients({ u"9874572"_s, u"9874574"_s })) }, { u"message"_s, u"Hello"_s },
             { u"source"_s, Source }, { u"subType"_s, u"sms"_s }, { u"sendTime"_s, Then } };
}

QStringList addresses(const QJsonObject &message)
{
    return column(message[u"destinations"_s][u"destination"_s].toArray(), u"address"_s);
}

} // namespace

//! One message, against the seed document.
class tst_CmiMessages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    Fetched post(const QByteArray &body)
    {
        ApiClient client(*m_tenant);
        client.setHeader("Accept", "text/html");
        return client.send("POST", "/cmi/messages", body);
    }

    QByteArray created(const QJsonObject &body = order())
    {
        const Fetched answer = post(text(body));
        if (answer.status != 201)
            qWarning("%d %s", answer.status, answer.body.constData());
        return answer.body;
    }

    QJsonObject get(const QByteArray &id) { return m_client->get("/cmi/messages/" + id).object(); }
    Fetched put(const QByteArray &id, const QJsonObject &body) { return m_client->put("/cmi/messages/" + id, text(body)); }
    int count(const QString &what) { return m_client->get("/_demo/messages").object()[what].toInt(); }

    //! The first message with a destination of that status, among those of the centre.
    QByteArray messageWith(const QString &status)
    {
        const QJsonArray all = m_client->get("/cmi/messages").array();
        for (const QJsonValue &message : all) {
            const QJsonArray to = message[u"destinations"_s][u"destination"_s].toArray();
            if (column(to, u"status"_s).contains(status))
                return message[u"id"_s].toString().toLatin1();
        }
        return {};
    }

    void compareRefusal(const Fetched &answer, const QByteArray &words)
    {
        QCOMPARE(answer.body, words);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type, "text/plain");
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.plan.agents = 10;
        options.plan.historyDays = 0;
        options.plan.speed = 0.01; // nothing is sent while we look
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
    }

    void answersThePostWithTheBareId()
    {
        const Fetched answer = post(text(order()));
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.type, "text/html");
        static const QRegularExpression id(u"^[A-F0-9]{32}$"_s);
        QVERIFY(id.match(QString::fromLatin1(answer.body)).hasMatch());
        QCOMPARE(answer.header("Location"), "/cmi/messages/" + answer.body);
    }

    void isShapedAsTheDocumentsExamples()
    {
        const QByteArray id = created();
        QCOMPARE(keyPaths(m_client->get("/cmi/messages/" + id).body), keyPaths(recordedExample(u"message"_s)));
        QCOMPARE(keyPaths(m_client->get("/cmi/messages?sendTime=2000-01-01T00:00:00Z&subType=sms").body),
                 keyPaths(recordedExample(u"messages"_s)));
    }

    //! The document's own POST and PUT bodies, but for a source that exists here.
    void takesTheDocumentsExamples()
    {
        const QByteArray example = recordedExample(u"message"_s).replace("12345678@sms.social365.com", "12340009@sms.floor.example");
        QVERIFY(example.contains("floor.example"));
        QCOMPARE(post(example).status, 201);
        QCOMPARE(m_client->put("/cmi/messages/" + created(), example).status, 204);
    }

    void showsWhatWasPosted()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QJsonObject posted = with(with(with(order(), u"message"_s, u"Ääni \"lainattu\"\n👍"_s), u"maxRetryCount"_s, 0), u"retryDelay"_s, 3600);
        const QByteArray id = created(posted);
        const QJsonObject shown = get(id);
        for (const QString &field : { u"message"_s, u"source"_s, u"subType"_s, u"sendTime"_s, u"maxRetryCount"_s, u"retryDelay"_s })
            QCOMPARE(shown[field], posted[field]);
        QCOMPARE(shown[u"id"_s].toString().toLatin1(), id);
        const QJsonArray to = shown[u"destinations"_s][u"destination"_s].toArray();
        QCOMPARE(column(to, u"address"_s), (QStringList { u"9874572"_s, u"9874574"_s }));
        QCOMPARE(column(to, u"status"_s), (QStringList { u"ADDED"_s, u"ADDED"_s }));
        const auto when = QDateTime::fromString(shown[u"creationTime"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(when >= before.addMSecs(-1) && when <= QDateTime::currentDateTimeUtc());
    }

    void fillsInTheDefaultsAndLeavesOutTheTime()
    {
        const QJsonObject shown = get(created(with(order(), u"sendTime"_s, QJsonValue::Undefined)));
        QCOMPARE(shown[u"maxRetryCount"_s], 5);
        QCOMPARE(shown[u"retryDelay"_s], 300);
        QVERIFY(!shown.contains(u"sendTime"_s));
        QVERIFY(!shown.contains(u"contentType"_s)); // text, which no example shows
    }

    void showsASingleDestinationInAList()
    {
        const QJsonObject shown = get(created(with(order(), u"destinations"_s, wrapped(recipients({ u"1"_s })))));
        QCOMPARE(shown[u"destinations"_s][u"destination"_s].toArray().size(), 1);
    }

    void takesEverySpellingOfDestinations_data()
    {
        QTest::addColumn<QJsonValue>("destinations");
        QTest::newRow("wrapper") << QJsonValue(wrapped(recipients({ u"+1"_s })));
        QTest::newRow("list") << QJsonValue(recipients({ u"+1"_s }));
        QTest::newRow("one in the wrapper") << QJsonValue(wrapped(QJsonObject { { u"address"_s, u"+1"_s } }));
        QTest::newRow("with a status") << QJsonValue(QJsonArray { QJsonObject { { u"address"_s, u"+1"_s }, { u"status"_s, u"HANDLED"_s } } });
    }
    void takesEverySpellingOfDestinations()
    {
        QFETCH(QJsonValue, destinations);
        const QJsonObject shown = get(created(with(order(), u"destinations"_s, destinations)));
        QCOMPARE(addresses(shown), QStringList { u"+1"_s });
        QCOMPARE(shown[u"destinations"_s][u"destination"_s][0][u"status"_s], u"ADDED"_s);
    }

    void takesWhatIsJustAllowed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value) { QTest::newRow(name) << field << value; };
        row("one character", u"message"_s, u"x"_s);
        row("2000 characters", u"message"_s, QString(2000, u'x'));
        row("an address of 256", u"destinations"_s, recipients({ QString(256, u'1') }));
        row("nobody twice", u"destinations"_s, recipients({ u"1"_s, u"1"_s }));
        row("no retries", u"maxRetryCount"_s, 0);
        row("ten retries", u"maxRetryCount"_s, 10);
        row("a minute's delay", u"retryDelay"_s, 60);
        row("an hour's delay", u"retryDelay"_s, 3600);
        row("text", u"contentType"_s, u"text"_s);
        row("null content", u"contentType"_s, QJsonValue::Null);
        row("null time", u"sendTime"_s, QJsonValue::Null);
        row("past time", u"sendTime"_s, u"2020-03-12T12:36:01.320Z"_s);
        row("WhatsApp address", u"source"_s, u"12340009@whatsapp.floor.example"_s);
        row("the queue's own address", u"source"_s, u"queue1009@floor.example"_s);
        row("another channel", u"subType"_s, u"telegram"_s);
        row("property of nobody's", u"priority"_s, 7);
    }
    void takesWhatIsJustAllowed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QCOMPARE(post(text(with(order(), field, value))).status, 201);
    }

    void showsATemplateAsSuch()
    {
        const QString body = uR"({"template_body":"Dear Customer","type":"template","template_id":"buttons_appt","language_code":"en"})"_s;
        const QJsonObject shown = get(created(with(with(order(), u"contentType"_s, u"template"_s), u"message"_s, body)));
        QCOMPARE(shown[u"contentType"_s], u"template"_s);
        QCOMPARE(shown[u"message"_s], body);
    }

    void refusesWrongBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value, const QByteArray &words) {
            QTest::newRow(name) << text(with(order(), field, value)) << words;
        };
        const QJsonValue none = QJsonValue::Undefined;
        QTest::newRow("no JSON") << QByteArray("{\"address\": +36584215\"}") << QByteArray("Invalid JSON"); // as the document's first
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("Invalid JSON");
        row("no destinations", u"destinations"_s, none, "Missing property: 'destinations'");
        row("null destinations", u"destinations"_s, QJsonValue::Null, "Missing property: 'destinations'");
        row("destinations in words", u"destinations"_s, u"123"_s, "Invalid property: 'destinations'");
        row("empty list", u"destinations"_s, QJsonArray(), "Missing property: 'destination'");
        row("empty wrapper", u"destinations"_s, QJsonObject(), "Missing property: 'destination'");
        row("empty list in the wrapper", u"destinations"_s, wrapped(QJsonArray()), "Missing property: 'destination'");
        row("a number bare", u"destinations"_s, QJsonArray { u"123"_s }, "Invalid property: 'destinations'");
        row("no address", u"destinations"_s, QJsonArray { QJsonObject() }, "Missing property: 'address'");
        row("empty address", u"destinations"_s, recipients({ u"1"_s, u""_s }), "Invalid property: 'address'");
        row("address of 257", u"destinations"_s, recipients({ QString(257, u'1') }), "Invalid property: 'address'");
        row("number for an address", u"destinations"_s, QJsonArray { QJsonObject { { u"address"_s, 36584215 } } }, "Invalid property: 'address'");
        row("no message", u"message"_s, none, "Missing property: 'message'");
        row("empty message", u"message"_s, u""_s, "Invalid property: 'message'");
        row("2001 characters", u"message"_s, QString(2001, u'x'), "Invalid property: 'message'");
        row("object for a message", u"message"_s, QJsonObject(), "Invalid property: 'message'");
        row("no source", u"source"_s, none, "Missing property: 'source'");
        row("unknown source", u"source"_s, u"12345678@sms.social365.com"_s, "Unknown chat queue address: '12345678@sms.social365.com'");
        row("number of a phone queue", u"source"_s, u"152"_s, "Unknown chat queue address: '152'");
        row("address of a mail queue", u"source"_s, u"queue1003@floor.example"_s, "Unknown chat queue address: 'queue1003@floor.example'");
        row("name of the queue", u"source"_s, u"Messaging"_s, "Unknown chat queue address: 'Messaging'");
        row("no channel", u"subType"_s, none, "Missing property: 'subType'");
        row("empty channel", u"subType"_s, u""_s, "Invalid property: 'subType'");
        row("impossible time", u"sendTime"_s, u"2020-06-31T13:15:30.123Z"_s, "Invalid time: '2020-06-31T13:15:30.123Z'");
        row("time without zone", u"sendTime"_s, u"2031-05-06T07:08:09"_s, "Invalid time: '2031-05-06T07:08:09'");
        row("number for a time", u"sendTime"_s, 1570192562, "Invalid property: 'sendTime'");
        row("eleven retries", u"maxRetryCount"_s, 11, "Invalid value for 'maxRetryCount': '11'");
        row("negative retries", u"maxRetryCount"_s, -1, "Invalid value for 'maxRetryCount': '-1'");
        row("half a retry", u"maxRetryCount"_s, 1.5, "Invalid property: 'maxRetryCount'");
        row("retries in words", u"maxRetryCount"_s, u"2"_s, "Invalid property: 'maxRetryCount'");
        row("too short a delay", u"retryDelay"_s, 59, "Invalid value for 'retryDelay': '59'");
        row("too long a delay", u"retryDelay"_s, 3601, "Invalid value for 'retryDelay': '3601'");
        row("no delay", u"retryDelay"_s, 0, "Invalid value for 'retryDelay': '0'");
        row("huge delay", u"retryDelay"_s, 1e300, "Invalid value for 'retryDelay': '1e+300'");
        row("delay in words", u"retryDelay"_s, u"300"_s, "Invalid property: 'retryDelay'");
        row("unknown content", u"contentType"_s, u"html"_s, "Invalid value for 'contentType': 'html'");
        row("empty content", u"contentType"_s, u""_s, "Invalid value for 'contentType': ''");
        row("template in words", u"contentType"_s, u"template"_s, "The message of a template is not a JSON document");
    }
    void refusesWrongBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, words);
        const int before = count(u"created"_s) + count(u"changed"_s);
        compareRefusal(post(body), words);
        compareRefusal(m_client->put("/cmi/messages/" + messageWith(u"ADDED"_s), body), words);
        QCOMPARE(count(u"created"_s) + count(u"changed"_s), before);
    }

    void wantsTheAcceptHeaderOfThePost()
    {
        QCOMPARE(m_client->send("POST", "/cmi/messages", text(order())).status, 406); // accepts JSON
    }

    void replacesTheWholeMessage()
    {
        const QByteArray id = created(with(with(order(), u"maxRetryCount"_s, 2), u"retryDelay"_s, 3600));
        const QJsonObject before = get(id);
        const QJsonObject body { { u"destinations"_s, wrapped(recipients({ u"+1"_s })) }, { u"message"_s, u"Changed"_s },
                                 { u"source"_s, u"12340009@whatsapp.floor.example"_s }, { u"subType"_s, u"whatsapp"_s },
                                 { u"id"_s, QString::fromLatin1(AnyId) }, { u"creationTime"_s, u"2020-06-12T12:36:01.320Z"_s } };
        const Fetched answer = put(id, body);
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.body, QByteArray());
        const QJsonObject after = get(id);
        QCOMPARE(addresses(after), QStringList { u"+1"_s });
        for (const QString &field : { u"message"_s, u"source"_s, u"subType"_s })
            QCOMPARE(after[field], body[field]);
        for (const QString &field : { u"id"_s, u"creationTime"_s }) // the system's
            QCOMPARE(after[field], before[field]);
        QCOMPARE(after[u"maxRetryCount"_s], 5); // not sent, so the default again
        QCOMPARE(after[u"retryDelay"_s], 300);
        QVERIFY(!after.contains(u"sendTime"_s));
    }

    void deletes()
    {
        const QByteArray id = created();
        const int before = count(u"deleted"_s);
        const Fetched answer = m_client->send("DELETE", "/cmi/messages/" + id);
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(m_client->get("/cmi/messages/" + id).status, 404);
        QCOMPARE(m_client->send("DELETE", "/cmi/messages/" + id).status, 404);
        QCOMPARE(count(u"deleted"_s), before + 1);
    }

    void leavesAloneWhatIsNoLongerAdded_data()
    {
        QTest::addColumn<QString>("status");
        for (const QString &status : { u"PROCESSING"_s, u"HANDLED"_s, u"FAILED"_s })
            QTest::newRow(qPrintable(status)) << status;
    }
    void leavesAloneWhatIsNoLongerAdded()
    {
        QFETCH(QString, status);
        const QByteArray id = messageWith(status);
        QVERIFY(!id.isEmpty());
        const QJsonObject before = get(id);
        compareRefusal(put(id, order()), "Message is already being processed");
        compareRefusal(m_client->send("DELETE", "/cmi/messages/" + id), "Message is already being processed");
        QCOMPARE(get(id), before);
    }

    void refusesIds_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : { "GET", "PUT", "DELETE" })
            QTest::newRow(method) << QByteArray(method);
    }
    void refusesIds()
    {
        QFETCH(QByteArray, method);
        const QByteArray body = method == "PUT" ? text(order()) : QByteArray();
        // One character short, as in the document's example.
        compareRefusal(m_client->send(method, "/cmi/messages/2B8ED95B0EC911E79675005056A75D9", body),
                       "Invalid GUID: '2B8ED95B0EC911E79675005056A75D9'");
        const Fetched unknown = m_client->send(method, QByteArray("/cmi/messages/") + AnyId, body);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.type, "text/plain");
        QCOMPARE(unknown.body, "HTTP 404 Not Found");
    }
};

QTEST_GUILESS_MAIN(tst_CmiMessages)
#include "tst_cmimessages.moc"
