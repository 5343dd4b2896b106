// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Rci : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;

    QByteArray idOf(const QByteArray &target)
    {
        return m_client->get(target).array().first()[u"id"_s].toString().toLatin1();
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.plan.agents = 150;
        options.plan.queues = 130;
        options.plan.historyDays = 0;
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
    }

    void listsQueuesWithIdNameAndDescription()
    {
        const QJsonArray queues = m_client->get("/rci/queues?limit=1000").array();
        QCOMPARE(queues.size(), 130);
        static const QRegularExpression id(u"^[A-F0-9]{32}$"_s);
        for (const QJsonValue &queue : queues) {
            QCOMPARE(keys(queue), (QStringList { u"description"_s, u"id"_s, u"name"_s }));
            QVERIFY(id.match(queue[u"id"_s].toString()).hasMatch());
            QVERIFY(!queue[u"name"_s].toString().isEmpty());
            QVERIFY(queue[u"description"_s].isString() || queue[u"description"_s].isNull());
        }
    }

    void leavesSomeDescriptionsNull()
    {
        const QJsonArray queues = m_client->get("/rci/queues").array();
        QVERIFY(std::any_of(queues.begin(), queues.end(), [](const QJsonValue &q) { return q[u"description"_s].isNull(); }));
    }

    void givesAHundredWithoutLimit_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("queues") << QByteArray("/rci/queues");
        QTest::newRow("users") << QByteArray("/rci/users");
    }
    void givesAHundredWithoutLimit()
    {
        QFETCH(QByteArray, path);
        QCOMPARE(m_client->get(path).array().size(), 100);
    }

    void pagesUntilNothingIsLeft()
    {
        QStringList ids;
        for (int offset = 0;; offset += 50) {
            const QJsonArray part = m_client->get("/rci/queues?limit=50&offset=" + QByteArray::number(offset)).array();
            if (part.isEmpty())
                break;
            ids += column(part, u"id"_s);
        }
        QCOMPARE(ids.size(), 130);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 130);
    }

    void filtersByPattern_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("name");
        QTest::newRow("a star") << QByteArray("/rci/queues?name=Night*line") << u"Night line"_s;
        QTest::newRow("a question mark") << QByteArray("/rci/queues?name=VI?") << u"VIP"_s;
        QTest::newRow("letter case") << QByteArray("/rci/queues?name=vip") << u"VIP"_s;
        QTest::newRow("two fields") << QByteArray("/rci/queues?name=S*&description=Offers*") << u"Sales"_s;
    }
    void filtersByPattern()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, name);
        QCOMPARE(column(m_client->get(target).array(), u"name"_s), QStringList { name });
    }

    void showsOnlyQueuesOfTheUser()
    {
        ApiClient limited(*m_tenant, "limited");
        const QStringList names = column(limited.get("/rci/queues").array(), u"name"_s);
        QCOMPARE(names, (QStringList { u"Billing"_s, u"Chat web"_s }));
        const QByteArray other = idOf("/rci/queues?name=VIP");
        QCOMPARE(limited.get("/rci/queues/" + other).status, 404);
    }

    void givesOneQueue()
    {
        const QByteArray id = idOf("/rci/queues?name=Sales");
        const QJsonObject queue = m_client->get("/rci/queues/" + id).object();
        QCOMPARE(queue[u"id"_s].toString(), QString::fromLatin1(id));
        QCOMPARE(queue[u"name"_s], u"Sales"_s);
    }

    void listsOnlyNamesOfUsers()
    {
        const QJsonValue user = m_client->get("/rci/users").array().first();
        QCOMPARE(keys(user), (QStringList { u"firstName"_s, u"id"_s, u"surname"_s }));
    }

    void addsTheFieldsThatAreNamed_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("two") << QByteArray("email=*&phone=*") << QStringList { u"email"_s, u"phone"_s };
        QTest::newRow("chat brings its name") << QByteArray("chat=*") << QStringList { u"chat"_s, u"chatName"_s };
        QTest::newRow("chat name brings its chat") << QByteArray("chatName=*") << QStringList { u"chat"_s, u"chatName"_s };
        QTest::newRow("switching location") << QByteArray("callSwitchingLocationId=*")
                                            << QStringList { u"callSwitchingLocationId"_s, u"callSwitchingLocationName"_s };
        QTest::newRow("the boolean") << QByteArray("synchronised=*") << QStringList { u"synchronised"_s };
    }
    void addsTheFieldsThatAreNamed()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, more);
        const QJsonArray users = m_client->get("/rci/users?limit=1000&" + query).array();
        QStringList expected = more + QStringList { u"firstName"_s, u"id"_s, u"surname"_s };
        expected.sort();
        QCOMPARE(keys(users.first()), expected);
        QVERIFY(users.size() > 150); // "*" asks for the field and filters nobody
    }

    void givesAllFieldsOfOneUser()
    {
        const QJsonObject user = m_client->get("/rci/users/" + idOf("/rci/users")).object();
        QCOMPARE(user.size(), 25); // id, 23 texts, synchronised
        QVERIFY(user[u"synchronised"_s].isBool());
    }

    void sortsBackwardsOnRequest()
    {
        QStringList forward = column(m_client->get("/rci/users?sort=surname,firstName&limit=1000").array(), u"surname"_s);
        QStringList backward = column(m_client->get("/rci/users?sort=-surname,LOCALE-fi&limit=1000").array(), u"surname"_s);
        QVERIFY(forward.first() != backward.first());
        QCOMPARE(forward.size(), backward.size());
    }

    void overwritesAUserAndAnswersAsRciDoes()
    {
        const QByteArray path = "/rci/users/" + idOf("/rci/users?limit=1&offset=7");
        QJsonObject user = m_client->get(path).object();
        user.insert(u"surname"_s, u"Önnerfors"_s);
        const Fetched answer = m_client->put(path, QJsonDocument(user).toJson());
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(m_client->get(path).object()[u"surname"_s], u"Önnerfors"_s);
    }

    void refusesAUserWithAMissingProperty()
    {
        const QByteArray path = "/rci/users/" + idOf("/rci/users");
        QJsonObject user = m_client->get(path).object();
        user.remove(u"mobile"_s);
        const Fetched answer = m_client->put(path, QJsonDocument(user).toJson());
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type, "text/plain");
        QCOMPARE(answer.body, "Missing property: 'mobile'");
    }

    void refusesBadParameters_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("negative limit") << QByteArray("/rci/queues?limit=-1");
        QTest::newRow("limit in words") << QByteArray("/rci/users?limit=many");
        QTest::newRow("misspelt filter") << QByteArray("/rci/queues?nmae=Sales");
        QTest::newRow("sort by nothing known") << QByteArray("/rci/users?sort=shoeSize");
    }
    void refusesBadParameters()
    {
        QFETCH(QByteArray, target);
        const Fetched answer = m_client->get(target);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.type, "text/plain");
    }
};

QTEST_GUILESS_MAIN(tst_Rci)
#include "tst_rci.moc"
