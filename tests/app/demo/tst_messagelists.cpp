// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char Order[] = R"({"destinations":{"destination":[{"address":"+358401234567"}]},"message":"Hello",
    "source":"12340009@sms.floor.example","subType":"sms","sendTime":"2031-05-06T07:08:09.010Z"})";

QJsonArray destinations(const QJsonValue &message)
{
    return message[u"destinations"_s][u"destination"_s].toArray();
}

QSet<QString> statuses(const QJsonValue &message)
{
    const QStringList all = column(destinations(message), u"status"_s);
    return { all.begin(), all.end() };
}

QDateTime time(const QJsonValue &message, const QString &field)
{
    return QDateTime::fromString(message[field].toString(), Qt::ISODateWithMs);
}

demo::Options options()
{
    demo::Options options;
    options.plan.agents = 10;
    options.plan.historyDays = 0;
    options.plan.speed = 0.01; // nothing is sent while we look
    options.quota = 100'000;
    return options;
}

} // namespace

//! The lists of messages, and what a centre has by itself.
class tst_MessageLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all; //!< as the centre began
    QDateTime m_then;

    QJsonArray list(const QByteArray &query = {}, const QByteArray &user = "supervisor")
    {
        return ApiClient(*m_tenant, user).get("/cmi/messages" + query).array();
    }

    static Fetched post(const demo::Tenant &tenant, const QByteArray &body = Order, const QByteArray &user = "supervisor")
    {
        ApiClient client(tenant, user);
        client.setHeader("Accept", "text/html");
        return client.send("POST", "/cmi/messages", body);
    }

    void behave(const QByteArray &manners) { QCOMPARE(m_client->send("POST", "/_demo/manners", manners).status, 204); }
    void grant(const QByteArray &rights) { QCOMPARE(m_client->send("POST", "/_demo/rights", rights).status, 204); }

    //! How many were there from the beginning; tests before may have added others.
    int began(const QJsonArray &found) const
    {
        return int(std::count_if(found.begin(), found.end(), [this](const QJsonValue &m) { return m_all.contains(m); }));
    }

    template<typename Test>
    int count(Test test) const
    {
        return int(std::count_if(m_all.begin(), m_all.end(), test));
    }

private slots:
    void initTestCase()
    {
        m_tenant = demo::Tenant::start(options());
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = list();
        m_then = QDateTime::currentDateTimeUtc();
        QCOMPARE(m_all.size(), 14);
    }

    void init()
    {
        behave("listing-lag=0\nrepeated-message-ids=no");
        grant("supervisor all,queues=all");
    }

    void hasEveryKindOfMessage()
    {
        const auto isMany = [](const QJsonValue &m) { return destinations(m).size() >= 30; };
        const auto is = [](const QJsonValue &m, const QSet<QString> &wanted) { return statuses(m) == wanted; };
        const QSet<QString> over { u"HANDLED"_s, u"FAILED"_s };
        QVERIFY(count([&](const QJsonValue &m) { return isMany(m) && is(m, over); }) >= 4);
        QCOMPARE(count([&](const QJsonValue &m) { return is(m, over + QSet<QString> { u"ADDED"_s, u"PROCESSING"_s }); }), 1);
        QCOMPARE(count([&](const QJsonValue &m) { return is(m, { u"ADDED"_s }) && time(m, u"sendTime"_s) > m_then; }), 3);
        QCOMPARE(count([](const QJsonValue &m) { return destinations(m).size() == 1 && !m.toObject().contains(u"sendTime"_s); }), 5);
        QCOMPARE(count([](const QJsonValue &m) { return m[u"contentType"_s] == u"template"_s; }), 2);
        QVERIFY(count([](const QJsonValue &m) { return m[u"subType"_s] == u"whatsapp"_s; }) >= 4);
        QVERIFY(count([&](const QJsonValue &m) { // one went wrong
            return isMany(m) && column(destinations(m), u"status"_s).count(u"FAILED"_s) > destinations(m).size() / 4; }) >= 1);
    }

    void saysWhatIsConsistent()
    {
        static const QRegularExpression source(u"^\\d{8}@(sms|whatsapp)\\.floor\\.example$"_s);
        for (const QJsonValue &message : std::as_const(m_all)) {
            QVERIFY(time(message, u"creationTime"_s) < m_then);
            const QDateTime sent = time(message, u"sendTime"_s);
            QVERIFY(!sent.isValid() || sent > time(message, u"creationTime"_s));
            QVERIFY(statuses(message) == QSet<QString> { u"ADDED"_s } || !sent.isValid() || sent < m_then);
            QCOMPARE(source.match(message[u"source"_s].toString()).captured(1), message[u"subType"_s].toString());
            const QStringList addresses = column(destinations(message), u"address"_s);
            QCOMPARE(QSet<QString>(addresses.begin(), addresses.end()).size(), addresses.size());
            QVERIFY(!addresses.contains(u"anonymous"_s) && addresses.size() <= 400);
            const bool isTemplate = message[u"contentType"_s] == u"template"_s;
            QCOMPARE(QJsonDocument::fromJson(message[u"message"_s].toString().toUtf8()).isObject(), isTemplate);
        }
    }

    void listsTheNewestFirst()
    {
        const QStringList times = column(m_all, u"creationTime"_s);
        QVERIFY(std::is_sorted(times.crbegin(), times.crend()));
    }

    void showsOneAsTheListDoes()
    {
        for (const QJsonValue &message : std::as_const(m_all))
            QCOMPARE(m_client->get("/cmi/messages/" + message[u"id"_s].toString().toLatin1()).object(), message.toObject());
    }

    void filtersByPatterns_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char *query, const QString &field, const QString &pattern) {
            QTest::newRow(query) << QByteArray(query) << field << pattern; };
        row("subType=whatsapp", u"subType"_s, u"^whatsapp$"_s);
        row("subType=WHATS*", u"subType"_s, u"^whatsapp$"_s);
        row("subType=%3Fm%3F", u"subType"_s, u"^sms$"_s);
        row("source=12340009*", u"source"_s, u"^12340009@"_s);
        row("source=12340009@sms.floor.example", u"source"_s, u"^12340009@sms"_s);
        row("source=1234000%3F@whats*&subType=whatsapp", u"source"_s, u"@whatsapp"_s);
    }
    void filtersByPatterns()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        QFETCH(QString, pattern);
        const QStringList found = column(list('?' + query), field);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.filter(QRegularExpression(pattern)).size(), found.size());
        const QStringList all = column(list(), field);
        QCOMPARE(all.filter(QRegularExpression(pattern)).size(), found.size());
    }

    void findsNothingWithoutAStar()
    {
        QCOMPARE(list("?source=12340009").size(), 0);
    }

    //! Each bound at a message's own time, which is neither before nor after itself.
    void filtersByTimes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isEnd");
        QTest::newRow("sendTime") << u"sendTime"_s << false;
        QTest::newRow("sendTimeEnd") << u"sendTime"_s << true;
        QTest::newRow("creationTime") << u"creationTime"_s << false;
        QTest::newRow("creationTimeEnd") << u"creationTime"_s << true;
    }
    void filtersByTimes()
    {
        QFETCH(QString, field);
        QFETCH(bool, isEnd);
        for (const QJsonValue &message : std::as_const(m_all)) {
            const QDateTime bound = time(message, field);
            if (!bound.isValid())
                continue;
            const QByteArray parameter = field.toLatin1() + (isEnd ? "End=" : "=") + message[field].toString().toLatin1();
            const int expected = count([&](const QJsonValue &m) {
                return time(m, field).isValid() && (isEnd ? time(m, field) < bound : time(m, field) > bound); });
            QCOMPARE(began(list('?' + parameter)), expected);
        }
    }

    void combinesTheBounds()
    {
        const QByteArray now = m_then.toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray tomorrow = m_then.addDays(3).toString(Qt::ISODateWithMs).toLatin1();
        QCOMPARE(list("?sendTime=" + now + "&sendTimeEnd=" + tomorrow + "&creationTimeEnd=" + now).size(), 3);
        QCOMPARE(list("?sendTime=" + tomorrow + "&sendTimeEnd=" + now).size(), 0);
    }

    void refusesOtherParameters_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query : { "limit=10", "language=FI", "subtype=sms", "message=Hello", "sendTime=today", "creationTimeEnd=2020-06-31T00:00:00Z" })
            QTest::newRow(query) << QByteArray(query);
    }
    void refusesOtherParameters()
    {
        QFETCH(QByteArray, query);
        const Fetched answer = m_client->get("/cmi/messages?" + query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type, "text/plain");
    }

    void listsLateButShowsAtOnce()
    {
        behave("listing-lag=3600");
        const QByteArray id = post(*m_tenant).body;
        QVERIFY(!column(list(), u"id"_s).contains(QString::fromLatin1(id)));
        QCOMPARE(m_client->get("/cmi/messages/" + id).status, 200);
        behave("listing-lag=0");
        QVERIFY(column(list(), u"id"_s).contains(QString::fromLatin1(id)));
    }

    void givesTwoEntriesOneIdWhenToldTo()
    {
        const QStringList before = column(list(), u"id"_s);
        behave("repeated-message-ids=yes");
        const QStringList ids = column(list(), u"id"_s);
        QCOMPARE(ids.size(), before.size());
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(ids[i], before[i - i % 2]);
        QCOMPARE(m_client->send("POST", "/_demo/manners", "repeated-message-ids=perhaps").status, 400);
    }

    void usesTheOtherSpellings_data()
    {
        QTest::addColumn<QString>("aliases");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("creation");
        const QByteArray one = R"({"address":"+358401234567","status":"ADDED"})";
        const QByteArray wrapper = R"([{"destinations":{"destination":)";
        QTest::newRow("a") << u"a"_s << wrapper + '[' + one + "]}" << u"creationTime"_s;
        QTest::newRow("b") << u"b"_s << QByteArray(R"([{"destinations":[)") + one + ']' << u"creationDate"_s;
        QTest::newRow("c") << u"c"_s << wrapper + '[' + one + "]}" << u"creationDate"_s;
        QTest::newRow("xml") << u"xml"_s << wrapper + one + '}' << u"creationTime"_s;
        QTest::newRow("c,xml") << u"c,xml"_s << wrapper + one + '}' << u"creationDate"_s;
    }
    void usesTheOtherSpellings()
    {
        QFETCH(QString, aliases);
        QFETCH(QByteArray, begin);
        QFETCH(QString, creation);
        demo::Options other = options();
        QVERIFY(demo::readAliases(aliases, other.manners));
        const auto tenant = demo::Tenant::start(other);
        QCOMPARE(post(*tenant).status, 201);
        const Fetched answer = ApiClient(*tenant).get("/cmi/messages");
        QCOMPARE(answer.body.left(begin.size()), begin);
        const QJsonArray messages = answer.array();
        for (const QJsonValue &message : messages) {
            QCOMPARE(message.toObject().contains(u"creationTime"_s), creation == u"creationTime");
            QCOMPARE(message.toObject().contains(u"creationDate"_s), creation == u"creationDate");
        }
    }

    void obeysRights_data()
    {
        QTest::addColumn<QByteArray>("rights");
        QTest::addColumn<QList<int>>("statuses"); // list, single, create, modify, delete; 400 and 404: let in
        QTest::newRow("all") << QByteArray("all") << QList<int> { 200, 200, 400, 400, 404 };
        QTest::newRow("view") << QByteArray("cmi.messages") << QList<int> { 200, 200, 403, 403, 403 };
        QTest::newRow("create") << QByteArray("cmi.messages.create") << QList<int> { 403, 403, 400, 403, 403 };
        QTest::newRow("modify") << QByteArray("cmi.messages.modify") << QList<int> { 403, 403, 403, 400, 403 };
        QTest::newRow("delete") << QByteArray("cmi.messages.delete") << QList<int> { 403, 403, 403, 403, 404 };
        QTest::newRow("none") << QByteArray("none") << QList<int> { 403, 403, 403, 403, 403 };
    }
    void obeysRights()
    {
        QFETCH(QByteArray, rights);
        grant("umlaut queues=all," + rights);
        const QByteArray one = "/cmi/messages/" + m_all.first()[u"id"_s].toString().toLatin1();
        ApiClient umlaut(*m_tenant, "umlaut");
        const QList<int> found { umlaut.get("/cmi/messages").status, umlaut.get(one).status, post(*m_tenant, "{}", "umlaut").status,
                                 umlaut.put(one, "{}").status,
                                 umlaut.send("DELETE", "/cmi/messages/7709311E00144664847200192C96BFA9").status };
        QTEST(found, "statuses");
    }

    void showsOnlyWhatIsOfTheUsersQueues()
    {
        const QJsonArray some = list({}, "limited"); // of "Chat web", not of "Messaging"
        QCOMPARE(column(some, u"source"_s).filter(u"12340002@"_s).size(), some.size());
        QVERIFY(!some.isEmpty());
        const QJsonArray others = list("?source=12340009*");
        const QByteArray hidden = "/cmi/messages/" + others.first()[u"id"_s].toString().toLatin1();
        grant("umlaut all,queues=two");
        ApiClient limited(*m_tenant, "umlaut");
        QCOMPARE(limited.get(hidden).status, 404);
        QCOMPARE(limited.put(hidden, Order).status, 404);
        QCOMPARE(limited.send("DELETE", hidden).status, 404);
        QCOMPARE(post(*m_tenant, Order, "umlaut").body, "Unknown chat queue address: '12340009@sms.floor.example'");
    }
};

QTEST_GUILESS_MAIN(tst_MessageLists)
#include "tst_messagelists.moc"
