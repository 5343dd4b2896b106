// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Against the remarks of the seed document.
class tst_CmiRemarks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QByteArray m_agent; //!< the supervisor, who takes calls too

    static QByteArray path(const QByteArray &group) { return "/cmi/contacts/" + group + "/remarks"; }

    Fetched read(const QByteArray &group) { return m_client->get(path(group)); }

    Fetched write(const QByteArray &method, const QByteArray &group, const QByteArray &text, const QByteArray &user = "supervisor")
    {
        ApiClient client(*m_tenant, user);
        client.setHeader("Accept", "text/html");
        client.setHeader("Content-Type", "text/plain");
        return client.send(method, path(group), text);
    }

    QJsonArray contacts(const QByteArray &query)
    {
        return m_client->get("/cmi/contacts?limit=2000&" + query).array();
    }

    //! A group of one contact among these, with remarks or without.
    QByteArray group(const QByteArray &query, bool hasRemarks, bool isOwn)
    {
        const QJsonArray allContacts = contacts("status=Handled&" + query + (isOwn ? "&agentId=" + m_agent : QByteArray()));
        for (const QJsonValue &contact : allContacts) {
            const QByteArray group = contact[u"contactGroupId"_s].toString().toLatin1();
            if ((contact[u"agentId"_s].toString().toLatin1() == m_agent) == isOwn
                && (read(group).status == 200) == hasRemarks && contacts("contactGroupId=" + group).size() == 1)
                return group;
        }
        qWarning("no group by %s", query.constData());
        return {};
    }

    QByteArray ownCall(bool hasRemarks) { return group("channel=PHONE", hasRemarks, true); }
    QByteArray othersCall(bool hasRemarks) { return group("channel=PHONE", hasRemarks, false); }

    int written()
    {
        return m_client->get("/_demo/remarks").object()[u"written"_s].toInt();
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        options.plan.historyDays = 7; // several shifts of everybody
        options.manners.latencyPerDay = 0;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_agent = m_client->get("/rci/users?login=supervisor").array().first()[u"id"_s].toString().toLatin1();
        QCOMPARE(m_agent.size(), 32);
    }

    void answersText()
    {
        const Fetched answer = read(group("channel=CHAT", true, false));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.type, "text/plain");
        QVERIFY(!answer.body.isEmpty());
    }

    void findsNothingWithoutRemarks()
    {
        const Fetched answer = read(group("channel=CHAT", false, false));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, "HTTP 404 Not Found");
    }

    void wantsTheGroupAndNotTheContact()
    {
        const QByteArray group = othersCall(true);
        const QByteArray contact = contacts("contactGroupId=" + group).first()[u"id"_s].toString().toLatin1();
        QVERIFY(contact != group);
        QCOMPARE(read(contact).status, 404);
    }

    void takesAGroupWithAndWithoutHyphens()
    {
        const QByteArray group = this->group("channel=CHAT", true, false);
        QVERIFY(group.contains('-'));
        QCOMPARE(read(QByteArray(group).replace("-", "")).body, read(group).body);
    }

    void addsRemarksToACallThatHasNone()
    {
        const QByteArray call = ownCall(false);
        const Fetched answer = write("POST", call, "Called back.\nÄlä soita & <b>5 €</b>");
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.body, "");
        QCOMPARE(read(call).body, "Called back.\nÄlä soita & <b>5 €</b>");
    }

    void updatesRemarksOfACallThatHasSome()
    {
        const QByteArray call = ownCall(true);
        QCOMPARE(write("PUT", call, "Other words").status, 204);
        QCOMPARE(read(call).body, "Other words");
    }

    void updatesRemarksOfMailsAndChatsAtAnyTime()
    {
        const QByteArray mail = group("channel=EMAIL,CHAT", false, true);
        QCOMPARE(write("PUT", mail, "Now with remarks").status, 204);
        QCOMPARE(read(mail).body, "Now with remarks");
    }

    void saysWhyItRefuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<bool>("hasRemarks");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const QByteArray responsible = "Agent is not the responsible user of the contact";
        QTest::newRow("another's call") << QByteArray("POST") << false << false << QByteArray("x") << 403 << responsible;
        QTest::newRow("another's remarks") << QByteArray("PUT") << false << true << QByteArray("x") << 403 << responsible;
        QTest::newRow("add twice") << QByteArray("POST") << true << true << QByteArray("x") << 400
                                   << QByteArray("Contact has remarks already");
        QTest::newRow("update of none") << QByteArray("PUT") << true << false << QByteArray("x") << 400
                                        << QByteArray("Contact does not exist in operative database");
        QTest::newRow("nothing but blanks") << QByteArray("PUT") << true << true << QByteArray(" \n") << 400
                                            << QByteArray("Remarks are empty");
    }
    void saysWhyItRefuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, isOwn);
        QFETCH(bool, hasRemarks);
        QFETCH(QByteArray, body);
        const QByteArray call = isOwn ? ownCall(hasRemarks) : othersCall(hasRemarks);
        const int before = written();
        const Fetched answer = write(method, call, body);
        QTEST(answer.status, "status");
        QTEST(answer.body, "words");
        QCOMPARE(written(), before);
    }

    void addsNoneToMailsAndChats()
    {
        const Fetched answer = write("POST", group("channel=CHAT,EMAIL", false, true), "x");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, "Remarks can be added to phone calls only");
    }

    void isStrict_data()
    {
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<int>("status");
        const QByteArray unknown = "73CED646FA0947E0AA4E0367FB1B9BCC";
        QTest::newRow("unknown group") << unknown << QByteArray("text/plain") << QByteArray("supervisor") << 404;
        QTest::newRow("no GUID") << QByteArray("73CED646") << QByteArray("text/plain") << QByteArray("supervisor") << 400;
        QTest::newRow("JSON") << unknown << QByteArray("application/json") << QByteArray("supervisor") << 415;
        QTest::newRow("no right") << unknown << QByteArray("text/plain") << QByteArray("limited") << 403;
    }
    void isStrict()
    {
        QFETCH(QByteArray, group);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, user);
        ApiClient client(*m_tenant, user);
        client.setHeader("Accept", "text/html");
        client.setHeader("Content-Type", type);
        QTEST(client.send("PUT", path(group), "x").status, "status");
    }

    void showsRemarksInMailsAndFindsThem()
    {
        const QJsonArray mails = m_client->get("/cmi/emails?limit=100000").array();
        const auto noted = std::find_if(mails.begin(), mails.end(), [](const QJsonValue &mail) {
            return mail[u"remarks"_s].toString().startsWith(u"Promised"_s); });
        QVERIFY(noted != mails.end());
        const QStringList found = column(contacts("remarks=promised+friday"), u"id"_s);
        QVERIFY(found.contains((*noted)[u"id"_s].toString()));
        QVERIFY(contacts("remarks=promised+nothing").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CmiRemarks)
#include "tst_cmiremarks.moc"
