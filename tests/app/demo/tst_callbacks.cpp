// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Sales("152");
constexpr QLatin1StringView Support("153");
constexpr const char AnyId[] = "C42C6D5CF4004CC3B75E104654D9C5BE";

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

QJsonObject order(const QString &customer = u"+358501234567"_s)
{
    return { { u"customerNumber"_s, customer }, { u"callbackQueueNumber"_s, Sales } };
}

QJsonObject change(const QString &result)
{
    return { { u"customerNumber"_s, u"+358509999999"_s }, { u"lastResult"_s, result }, { u"notes"_s, u"Comments"_s } };
}

} // namespace

//! Against the callbacks of the seed document.
class tst_Callbacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    static demo::Options options()
    {
        demo::Options options;
        options.plan.agents = 10;
        options.plan.historyDays = 0;
        options.quota = 100'000;
        return options;
    }

    Fetched post(const QByteArray &body, const QByteArray &user = "supervisor")
    {
        ApiClient client(*m_tenant, user);
        client.setHeader("Accept", "text/html");
        return client.send("POST", "/cmi/callbacks", body);
    }

    QByteArray created(const QJsonObject &body = order())
    {
        const Fetched answer = post(text(body));
        if (answer.status != 201)
            qWarning("%d %s", answer.status, answer.body.constData());
        return answer.body;
    }

    QJsonObject get(const QByteArray &id) { return m_client->get("/cmi/callbacks/" + id).object(); }
    QJsonArray list(const QByteArray &query = {}) { return m_client->get("/cmi/callbacks" + query).array(); }
    int put(const QByteArray &id, const QJsonObject &body) { return m_client->put("/cmi/callbacks/" + id, text(body)).status; }
    int createdCount() { return m_client->get("/_demo/callbacks").object()[u"created"_s].toInt(); }

    bool isListed(const QByteArray &id)
    {
        return column(list(), u"id"_s).contains(QString::fromLatin1(id));
    }

    void behave(const QByteArray &manners)
    {
        QCOMPARE(m_client->send("POST", "/_demo/manners", manners).status, 204);
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
        m_tenant = demo::Tenant::start(options());
        QVERIFY(m_tenant);
    }

    void init()
    {
        m_client = std::make_unique<ApiClient>(*m_tenant);
        behave("listing-lag=0\ncallback-ivr=yes");
        QCOMPARE(m_client->send("POST", "/_demo/rights", "supervisor all,queues=all").status, 204);
        QCOMPARE(m_client->send("DELETE", "/_demo/faults").status, 204);
        QCOMPARE(m_client->send("DELETE", "/_demo/requests").status, 204);
    }

    void answersThePostWithTheBareId()
    {
        const Fetched answer = post(R"({"nextCallTime":"2019-10-04T12:36:02.440Z","customerNumber":"85412369512",
                                        "callbackQueueNumber":"153"})"); // the document's, but for the queue
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.type, "text/html");
        static const QRegularExpression id(u"^[A-F0-9]{32}$"_s);
        QVERIFY(id.match(QString::fromLatin1(answer.body)).hasMatch());
        QCOMPARE(answer.header("Location"), "/cmi/callbacks/" + answer.body);
    }

    void showsWhatWasPosted()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QJsonObject posted {
            { u"customerNumber"_s, u"+358501234567"_s }, { u"callbackQueueNumber"_s, Support },
            { u"extraData"_s, u"<XML><Skills>ENGLISH=4</Skills></XML>"_s }, { u"gwPrefix"_s, u"FIN"_s },
            { u"nextCallTime"_s, u"2031-01-02T03:04:05.678Z"_s }, { u"notes"_s, u"Ääni \"lainattu\"\n<b>"_s },
        };
        const QJsonObject shown = get(created(posted));
        for (const QString &field : posted.keys())
            QCOMPARE(shown[field], posted[field]);
        QCOMPARE(shown[u"lastResult"_s], u"ADDED"_s);
        QCOMPARE(shown[u"failures"_s], 0);
        QCOMPARE(shown[u"maxCalls"_s], 99);
        QCOMPARE(shown[u"originalQueueNumber"_s], Support);
        QCOMPARE(shown[u"originalQueueName"_s], u"Support FI"_s);
        const QJsonObject creator = ApiClient(*m_tenant).get("/rci/users?login=supervisor").array().first().toObject();
        QCOMPARE(shown[u"creatorId"_s], creator[u"id"_s]);
        QCOMPARE(shown[u"creatorName"_s].toString(),
                 creator[u"surname"_s].toString() + u", "_s + creator[u"firstName"_s].toString());
        const auto when = QDateTime::fromString(shown[u"creationTime"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(when >= before.addMSecs(-1) && when <= QDateTime::currentDateTimeUtc());
    }

    void leavesOutWhatThereIsNot()
    {
        QCOMPARE(keys(get(created())),
                 (QStringList { u"callbackQueueNumber"_s, u"creationTime"_s, u"creatorId"_s, u"creatorName"_s,
                                u"customerNumber"_s, u"failures"_s, u"id"_s, u"lastResult"_s, u"maxCalls"_s,
                                u"originalQueueName"_s, u"originalQueueNumber"_s }));
    }

    void takesEveryNumberOfAPhoneQueue()
    {
        const QJsonObject shown = get(created(with(order(), u"callbackQueueNumber"_s, u"+358955501000"_s)));
        QCOMPARE(shown[u"callbackQueueNumber"_s], u"+358955501000"_s);
        QCOMPARE(shown[u"originalQueueName"_s], u"Sales"_s);
    }

    void refusesWrongPosts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value, const QByteArray &words) {
            QTest::newRow(name) << text(with(order(), field, value)) << words;
        };
        QTest::newRow("no object") << QByteArray("[]") << QByteArray("Invalid JSON");
        QTest::newRow("no JSON") << QByteArray("{x") << QByteArray("Invalid JSON");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("Missing property: 'callbackQueueNumber'");
        row("no customer", u"customerNumber"_s, QJsonValue::Undefined, "Missing property: 'customerNumber'");
        row("null customer", u"customerNumber"_s, QJsonValue::Null, "Missing property: 'customerNumber'");
        row("empty customer", u"customerNumber"_s, u""_s, "Invalid property: 'customerNumber'");
        row("number for a customer", u"customerNumber"_s, 35850, "Invalid property: 'customerNumber'");
        row("no queue", u"callbackQueueNumber"_s, QJsonValue::Undefined, "Missing property: 'callbackQueueNumber'");
        row("number for a queue", u"callbackQueueNumber"_s, 152, "Invalid property: 'callbackQueueNumber'");
        row("unknown queue", u"callbackQueueNumber"_s, u"505"_s, "Unknown queue number: '505'");
        row("queue of chats", u"callbackQueueNumber"_s, u"154"_s, "Unknown queue number: '154'");
        row("name of a queue", u"callbackQueueNumber"_s, u"Sales"_s, "Unknown queue number: 'Sales'");
        row("number for a note", u"notes"_s, 1, "Invalid property: 'notes'");
        row("object for data", u"extraData"_s, QJsonObject(), "Invalid property: 'extraData'");
        row("list for a prefix", u"gwPrefix"_s, QJsonArray(), "Invalid property: 'gwPrefix'");
        row("number for a time", u"nextCallTime"_s, 1570192562.44, "Invalid property: 'nextCallTime'");
        for (const QString &time : { u"2020-06-31T00:00:00.000Z"_s, u"2020-06-30T24:00:00Z"_s, u"2020-06-30T10:00:00"_s,
                                     u"2020-06-30T10:00:00+02:00"_s, u"2020-06-30 10:00:00Z"_s, u"tomorrow"_s, u""_s })
            row(qPrintable(u"time "_s + time), u"nextCallTime"_s, time, "Invalid time: '" + time.toLatin1() + '\'');
    }
    void refusesWrongPosts()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, words);
        const int before = createdCount();
        compareRefusal(post(body), words);
        QCOMPARE(createdCount(), before);
    }

    void wantsTheAcceptHeaderOfThePost()
    {
        QCOMPARE(m_client->send("POST", "/cmi/callbacks", text(order())).status, 406); // accepts JSON
    }

    void addsNothingWithoutACallbackIvr()
    {
        behave("callback-ivr=no");
        compareRefusal(post(text(order())), "Built-in Callback IVR Number is not defined");
        behave("callback-ivr=yes");
        QCOMPARE(post(text(order())).status, 201);

        demo::Options without = options();
        QVERIFY(!demo::Options::read({ u"tenant"_s, u"--no-callback-ivr"_s }, without));
        QVERIFY(!without.manners.hasCallbackIvr);
    }

    void knowsNoOtherMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/cmi/callbacks/") + AnyId << QByteArray("GET, PUT");
        QTest::newRow("put without id") << QByteArray("PUT") << QByteArray("/cmi/callbacks") << QByteArray("GET, POST");
    }
    void knowsNoOtherMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, allowed);
        const Fetched answer = m_client->send(method, path);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.header("Allow"), allowed);
    }

    void refusesIds_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("get") << QByteArray("GET");
        QTest::newRow("put") << QByteArray("PUT");
    }
    void refusesIds()
    {
        QFETCH(QByteArray, method);
        const QByteArray body = method == "PUT" ? text(change(u"HANDLED"_s)) : QByteArray();
        // One character short, as in the document's example.
        compareRefusal(m_client->send(method, "/cmi/callbacks/2B8ED95B0EC911E79675005056A75D9", body),
                       "Invalid GUID: '2B8ED95B0EC911E79675005056A75D9'");
        const Fetched unknown = m_client->send(method, QByteArray("/cmi/callbacks/") + AnyId, body);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.type, "text/plain");
        QCOMPARE(unknown.body, "HTTP 404 Not Found");
    }

    //! Every result, with and without a time and notes.
    void obeysTheRulesOfThePut_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<bool>("hasTime");
        QTest::addColumn<bool>("hasNotes");
        QTest::addColumn<int>("status");
        const QStringList timed { u"CUSTOM_TIME"_s, u"RESCHEDULE"_s };
        const QStringList others { u"SUCCESSFUL"_s, u"BUSY"_s, u"NO_ANSWER"_s, u"VOICEMAIL"_s, u"OTHER"_s, u"HANDLED"_s };
        const QStringList wrong { u"ADDED"_s, u"DONE"_s, u"handled"_s, u""_s, QString() };
        for (const QString &result : timed + others + wrong) {
            for (const bool hasTime : { false, true }) {
                for (const bool hasNotes : { false, true }) {
                    const bool isLegal = hasNotes && (timed.contains(result) || (others.contains(result) && !hasTime));
                    QTest::addRow("%s%s%s", result.isNull() ? "none" : qPrintable(result), hasTime ? " with time" : "",
                                  hasNotes ? " with notes" : "")
                            << result << hasTime << hasNotes << (isLegal ? 204 : 400);
                }
            }
        }
    }
    void obeysTheRulesOfThePut()
    {
        QFETCH(QString, result);
        QFETCH(bool, hasTime);
        QFETCH(bool, hasNotes);
        QFETCH(int, status);
        const QString then = u"2031-05-06T07:08:09.010Z"_s;
        const QByteArray id = created();
        const QJsonObject before = get(id);
        QJsonObject body = change(result);
        if (result.isNull())
            body.remove(u"lastResult"_s);
        if (!hasNotes)
            body.remove(u"notes"_s);
        if (hasTime)
            body.insert(u"nextCallTime"_s, then);
        const Fetched answer = m_client->put("/cmi/callbacks/" + id, text(body));
        QCOMPARE(answer.status, status);
        if (status != 204) {
            QCOMPARE(answer.type, "text/plain");
            QVERIFY(!answer.body.isEmpty());
            QCOMPARE(get(id), before);
            return;
        }
        QVERIFY(answer.body.isEmpty());
        QJsonObject expected = with(before, u"lastResult"_s, result);
        expected.insert(u"customerNumber"_s, u"+358509999999"_s);
        expected.insert(u"notes"_s, u"Comments"_s);
        if (hasTime)
            expected.insert(u"nextCallTime"_s, then);
        QCOMPARE(get(id), expected);
    }

    void refusesWrongPuts_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QByteArray>("words");
        const QJsonObject good = change(u"RESCHEDULE"_s);
        QTest::newRow("no customer") << with(good, u"customerNumber"_s, QJsonValue::Undefined) << QByteArray("Missing property: 'customerNumber'");
        QTest::newRow("no result") << with(good, u"lastResult"_s, QJsonValue::Undefined) << QByteArray("Missing property: 'lastResult'");
        QTest::newRow("null notes") << with(good, u"notes"_s, QJsonValue::Null) << QByteArray("Missing property: 'notes'");
        QTest::newRow("number for a result") << with(good, u"lastResult"_s, 1) << QByteArray("Invalid property: 'lastResult'");
        QTest::newRow("impossible time") << with(good, u"nextCallTime"_s, u"2020-06-31T00:00:00.000Z"_s) << QByteArray("Invalid time: '2020-06-31T00:00:00.000Z'");
        QTest::newRow("what is only read") << change(u"ADDED"_s) << QByteArray("Invalid value for 'lastResult': 'ADDED'");
        QTest::newRow("time of what is closed") << with(change(u"HANDLED"_s), u"nextCallTime"_s, u"2031-05-06T07:08:09Z"_s)
                                                << QByteArray("nextCallTime is only allowed when lastResult is either CUSTOM_TIME or RESCHEDULE");
    }
    void refusesWrongPuts()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QByteArray, words);
        compareRefusal(m_client->put("/cmi/callbacks/" + created(), text(body)), words);
    }

    void takesEmptyNotesAndANullTime()
    {
        const QByteArray id = created(with(order(), u"notes"_s, u"first"_s));
        QCOMPARE(put(id, with(with(change(u"BUSY"_s), u"notes"_s, u""_s), u"nextCallTime"_s, QJsonValue::Null)), 204);
        QVERIFY(!get(id).contains(u"notes"_s));
    }

    void updatesFourFieldsAndIgnoresTheRest()
    {
        const QByteArray id = created();
        QJsonObject expected = get(id);
        QJsonObject body = expected; // the document's example sends the whole object too
        for (const QString &field : body.keys())
            body.insert(field, field == u"failures" || field == u"maxCalls" ? QJsonValue(7) : QJsonValue(u"x"_s));
        body.insert(u"extraData"_s, u"<XML/>"_s);
        body.insert(u"gwPrefix"_s, 5);
        body.insert(u"lastResult"_s, u"BUSY"_s);
        body.insert(u"notes"_s, u"n"_s);
        QCOMPARE(put(id, body), 204);
        expected.insert(u"customerNumber"_s, u"x"_s);
        expected.insert(u"lastResult"_s, u"BUSY"_s);
        expected.insert(u"notes"_s, u"n"_s);
        QCOMPARE(get(id), expected);
    }

    void closesAndOpensAgain()
    {
        const QString then = u"2031-05-06T07:08:09.010Z"_s;
        const QByteArray id = created(with(order(), u"nextCallTime"_s, u"2030-01-01T00:00:00.000Z"_s));
        for (const QString &closing : { u"SUCCESSFUL"_s, u"HANDLED"_s }) {
            QCOMPARE(put(id, change(closing)), 204);
            QVERIFY(!get(id).contains(u"nextCallTime"_s));
            QCOMPARE(put(id, with(change(u"RESCHEDULE"_s), u"nextCallTime"_s, then)), 204);
            QCOMPARE(get(id)[u"nextCallTime"_s], then);
            QCOMPARE(get(id)[u"lastResult"_s], u"RESCHEDULE"_s);
        }
        QCOMPARE(put(id, change(u"CUSTOM_TIME"_s)), 204); // none required, so the former stays
        QCOMPARE(get(id)[u"nextCallTime"_s], then);
    }

    void listsLateButShowsAtOnce()
    {
        behave("listing-lag=3600");
        const QByteArray id = created();
        QVERIFY(!isListed(id));
        QCOMPARE(m_client->get("/cmi/callbacks/" + id).status, 200);
        behave("listing-lag=0.4");
        QTRY_VERIFY(isListed(id));
        const auto since = QDateTime::fromString(get(id)[u"creationTime"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(since.msecsTo(QDateTime::currentDateTimeUtc()) >= 400);
        behave("listing-lag=3600");
        QVERIFY(!isListed(id));
    }

    void takesNoNonsenseForManners_data()
    {
        QTest::addColumn<QByteArray>("manners");
        for (const char *manners : { "listing-lag", "listing-lag=", "listing-lag=-1", "listing-lag=nan", "listing-lag=soon",
                                     "callback-ivr=perhaps", "politeness=3", "listing-lag=1\nx=2" })
            QTest::newRow(manners) << QByteArray(manners);
    }
    void takesNoNonsenseForManners()
    {
        QFETCH(QByteArray, manners);
        QCOMPARE(m_client->send("POST", "/_demo/manners", manners).status, 400);
        QVERIFY(isListed(created())); // no lag has come into force
    }
};

QTEST_GUILESS_MAIN(tst_Callbacks)
#include "tst_callbacks.moc"
