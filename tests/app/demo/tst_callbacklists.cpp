// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> required()
{
    return { u"id"_s, u"callbackQueueNumber"_s, u"creationTime"_s, u"customerNumber"_s, u"failures"_s, u"maxCalls"_s,
             u"originalQueueNumber"_s };
}

QSet<QString> optional()
{
    return { u"creatorId"_s, u"creatorName"_s, u"extraData"_s, u"gwPrefix"_s, u"lastCallTime"_s, u"lastResult"_s,
             u"nextCallTime"_s, u"notes"_s, u"originalQueueName"_s };
}

bool isClosed(const QJsonValue &callback)
{
    return callback[u"lastResult"_s] == u"SUCCESSFUL"_s || callback[u"lastResult"_s] == u"HANDLED"_s;
}

QSet<QString> keySet(const QJsonValue &object)
{
    const QStringList list = keys(object);
    return { list.begin(), list.end() };
}

} // namespace

//! What a centre has by itself, against the lists of the seed document.
class tst_CallbackLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;
    QDateTime m_then;

    QJsonArray list(const QByteArray &query, const QByteArray &user = "supervisor")
    {
        return ApiClient(*m_tenant, user).get("/cmi/callbacks" + query).array();
    }

    QDateTime time(const QJsonValue &callback, const QString &field) const
    {
        return QDateTime::fromString(callback[field].toString(), Qt::ISODateWithMs);
    }

    template<typename Test>
    int count(Test test) const
    {
        return int(std::count_if(m_all.begin(), m_all.end(), test));
    }

    void grant(const QByteArray &rights)
    {
        QCOMPARE(m_client->send("POST", "/_demo/rights", rights).status, 204);
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.plan.historyDays = 0.5;
        options.plan.speed = 0.01; // nobody calls back while we look
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = m_client->get("/cmi/callbacks").array();
        m_then = QDateTime::currentDateTimeUtc();
        QVERIFY(m_all.size() >= 40);
    }

    void hasTheDocumentsFieldsAndTypes()
    {
        static const QRegularExpression id(u"^[A-F0-9]{32}$"_s);
        static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        for (const QJsonValue &callback : std::as_const(m_all)) {
            QVERIFY(keySet(callback).contains(required()));
            QVERIFY((required() + optional()).contains(keySet(callback)));
            for (const QString &field : keys(callback)) {
                const QJsonValue value = callback[field];
                if (field == u"failures" || field == u"maxCalls")
                    QVERIFY(value.isDouble());
                else
                    QVERIFY2(!value.toString().isEmpty(), qPrintable(field)); // absent, not empty and not null
                if (field.endsWith(u"Time"_s))
                    QVERIFY(moment.match(value.toString()).hasMatch());
                if (field == u"id" || field == u"creatorId")
                    QVERIFY(id.match(value.toString()).hasMatch());
            }
        }
    }

    //! The document's two examples: one by a machine that failed once, one that waits, by a person.
    void hasBothKindsOfTheExample()
    {
        const QSet<QString> first { u"callbackQueueNumber"_s, u"creationTime"_s, u"customerNumber"_s, u"extraData"_s,
                                    u"gwPrefix"_s, u"failures"_s, u"id"_s, u"lastCallTime"_s, u"lastResult"_s, u"maxCalls"_s,
                                    u"nextCallTime"_s, u"notes"_s, u"originalQueueNumber"_s, u"originalQueueName"_s };
        QVERIFY(count([&](const QJsonValue &c) { return (first - keySet(c)).size() <= 2 && !c.toObject().contains(u"creatorId"_s); }) > 0);
        const QSet<QString> second { u"callbackQueueNumber"_s, u"creationTime"_s, u"creatorId"_s, u"creatorName"_s,
                                     u"customerNumber"_s, u"failures"_s, u"id"_s, u"lastResult"_s, u"maxCalls"_s, u"nextCallTime"_s,
                                     u"originalQueueNumber"_s, u"originalQueueName"_s };
        QVERIFY(count([&](const QJsonValue &c) { return keySet(c).contains(second) && c[u"lastResult"_s] == u"ADDED"_s; }) > 0);
        QVERIFY(count([](const QJsonValue &c) { return c[u"customerNumber"_s] == u"124"_s; }) > 0);
    }

    void hasEveryKindOfCallback()
    {
        const auto next = [this](const QJsonValue &c) { return time(c, u"nextCallTime"_s); };
        const QDateTime soon = m_then.addSecs(15 * 60);
        QVERIFY(count([&](const QJsonValue &c) { return next(c).isValid() && next(c) < m_then; }) >= 5);
        QVERIFY(count([&](const QJsonValue &c) { return next(c) > m_then && next(c) < soon; }) >= 5);
        QVERIFY(count([&](const QJsonValue &c) { return next(c) > soon; }) >= 5);
        QVERIFY(count(isClosed) >= 5);
        QVERIFY(count([&](const QJsonValue &c) { return !isClosed(c) && !next(c).isValid(); }) >= 2);
        QVERIFY(count([](const QJsonValue &c) { return c[u"failures"_s] == c[u"maxCalls"_s]; }) >= 1);
        QVERIFY(count([](const QJsonValue &c) { return c[u"originalQueueNumber"_s] != c[u"callbackQueueNumber"_s]; }) >= 5);
        const QSet<QString> fields = optional();
        for (const QString &field : fields) {
            const int having = count([&](const QJsonValue &c) { return c.toObject().contains(field); });
            QVERIFY2(having > 3, qPrintable(field));
            QVERIFY2(having < m_all.size() || field == u"lastResult" || field == u"originalQueueName", qPrintable(field));
        }
    }

    void saysWhatIsConsistent()
    {
        for (const QJsonValue &c : std::as_const(m_all)) {
            QCOMPARE(c.toObject().contains(u"creatorId"_s), c.toObject().contains(u"creatorName"_s));
            QVERIFY(c[u"failures"_s].toInt() <= c[u"maxCalls"_s].toInt());
            QVERIFY(time(c, u"creationTime"_s) < m_then);
            const bool wasCalled = c.toObject().contains(u"lastCallTime"_s);
            QVERIFY(!wasCalled || (time(c, u"lastCallTime"_s) >= time(c, u"creationTime"_s) && time(c, u"lastCallTime"_s) < m_then));
            QVERIFY(wasCalled || c[u"failures"_s] == 0);
            QVERIFY(!isClosed(c) || (wasCalled && !c.toObject().contains(u"nextCallTime"_s)));
        }
    }

    void namesPhoneQueuesByTheNumberThatRciGives()
    {
        demo::Options other;
        other.plan.historyDays = 0;
        other.manners.spelling = demo::Spelling::B;
        const auto tenant = demo::Tenant::start(other);
        QHash<QString, QString> names;
        const QJsonArray queues = ApiClient(*tenant).get("/rci/queues").array();
        for (const QJsonValue &queue : queues) {
            QCOMPARE(queue.toObject().contains(u"number"_s), queue[u"channelType"_s] == u"Phone"_s);
            names.insert(queue[u"number"_s].toString(), queue[u"name"_s].toString());
        }
        for (const QJsonValue &c : std::as_const(m_all)) {
            QVERIFY(names.contains(c[u"callbackQueueNumber"_s].toString()));
            QCOMPARE(c[u"originalQueueName"_s].toString(), names.value(c[u"originalQueueNumber"_s].toString()));
        }
    }

    void listsTheNewestFirst()
    {
        const QStringList times = column(m_all, u"creationTime"_s);
        QVERIFY(std::is_sorted(times.crbegin(), times.crend()));
    }

    void showsOneAsTheListDoes()
    {
        for (const QJsonValue &callback : std::as_const(m_all))
            QCOMPARE(m_client->get("/cmi/callbacks/" + callback[u"id"_s].toString().toLatin1()).object(), callback.toObject());
    }

    //! Each field filters by its whole value and by its beginning with a star.
    void filtersByEveryField()
    {
        const QSet<QString> fields = required() + optional();
        for (const QString &field : fields) {
            const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const QJsonValue &c) { return c.toObject().contains(field); });
            const QString value = column({ *found }, field).constFirst();
            const QByteArray parameter = "?" + field.toLatin1() + '=';
            const QJsonArray same = list(parameter + value.toUtf8().toPercentEncoding());
            QVERIFY2(!same.isEmpty() && same.size() < m_all.size(), qPrintable(field));
            for (const QString &other : column(same, field))
                QCOMPARE(other.toCaseFolded(), value.toCaseFolded());
            const QJsonArray alike = list(parameter + value.left(2).toUtf8().toPercentEncoding() + '*');
            for (const QString &other : column(alike, field))
                QVERIFY(other.startsWith(value.left(2), Qt::CaseInsensitive));
            QVERIFY(alike.size() >= same.size());
        }
    }

    void filtersByPatterns()
    {
        QCOMPARE(list("?customerNumber=1%3F4").size(), 1);
        QCOMPARE(list("?customerNumber=*24&failures=*&customerNumber=12*").size(), 1);
        QCOMPARE(list("?customerNumber=%2B358").size(), 0); // no star, no beginning
        QVERIFY(list("?customerNumber=%2B358*").size() > 10);
        const QString closed = u"SUCCESSFUL"_s;
        for (const QString &result : column(list("?lastResult=SUCC*&failures=0"), u"lastResult"_s))
            QCOMPARE(result, closed);
    }

    void refusesWhatIsNoField_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("misspelt") << QByteArray("?customernumber=124");
        QTest::newRow("limit") << QByteArray("?limit=10"); // the page has none here
        QTest::newRow("language") << QByteArray("?language=FI");
    }
    void refusesWhatIsNoField()
    {
        QFETCH(QByteArray, query);
        QCOMPARE(m_client->get("/cmi/callbacks" + query).status, 400);
    }

    void obeysRights_data()
    {
        QTest::addColumn<QByteArray>("rights");
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("add");
        QTest::addColumn<int>("modify");
        QTest::newRow("all") << QByteArray("all") << 200 << 400 << 400; // 400: let in, and the body is wrong
        QTest::newRow("view") << QByteArray("cmi.callbacks") << 200 << 403 << 403;
        QTest::newRow("create") << QByteArray("cmi.callbacks.create") << 403 << 400 << 403;
        QTest::newRow("modify") << QByteArray("cmi.callbacks.modify") << 403 << 403 << 400;
        QTest::newRow("none") << QByteArray("none") << 403 << 403 << 403;
    }
    void obeysRights()
    {
        QFETCH(QByteArray, rights);
        QFETCH(int, view);
        QFETCH(int, add);
        QFETCH(int, modify);
        grant("umlaut queues=all," + rights);
        const QByteArray one = "/cmi/callbacks/" + m_all.first()[u"id"_s].toString().toLatin1();
        ApiClient umlaut(*m_tenant, "umlaut");
        umlaut.setHeader("Accept", "application/json, text/html");
        QCOMPARE(umlaut.get("/cmi/callbacks").status, view);
        QCOMPARE(umlaut.get(one).status, view);
        QCOMPARE(umlaut.send("POST", "/cmi/callbacks", "{}").status, add);
        QCOMPARE(umlaut.put(one, "{}").status, modify);
    }

    void showsOnlyWhatIsOfTheUsersQueues()
    {
        const QJsonArray some = list({}, "limited");
        QVERIFY(!some.isEmpty() && some.size() < m_all.size());
        QCOMPARE(column(some, u"callbackQueueNumber"_s), QStringList(some.size(), u"156"_s)); // "Billing"
        const auto hidden = std::find_if(m_all.begin(), m_all.end(),
                                         [](const QJsonValue &c) { return c[u"callbackQueueNumber"_s] != u"156"_s; });
        const QByteArray id = (*hidden)[u"id"_s].toString().toLatin1();
        QCOMPARE(ApiClient(*m_tenant, "limited").get("/cmi/callbacks/" + id).status, 404);

        grant("umlaut all,queues=none");
        ApiClient blind(*m_tenant, "umlaut");
        QCOMPARE(blind.get("/cmi/callbacks").body, "[]");
        QCOMPARE(blind.put("/cmi/callbacks/" + id, "{}").status, 404);
        blind.setHeader("Accept", "text/html");
        const Fetched answer = blind.send("POST", "/cmi/callbacks", R"({"customerNumber":"1","callbackQueueNumber":"152"})");
        QCOMPARE(answer.body, "Unknown queue number: '152'");
    }
};

QTEST_GUILESS_MAIN(tst_CallbackLists)
#include "tst_callbacklists.moc"
