// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

//! Against the e-mails of the seed document.
class tst_CmiEmails : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    QJsonObject first(const QString &field, const QString &value = {})
    {
        for (const QJsonValue &mail : std::as_const(m_all)) {
            if (mail[field].isArray() || (!value.isEmpty() && mail[field] == value))
                return mail.toObject();
        }
        qWarning("no mail with %s", qPrintable(field));
        return {};
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        options.plan.historyDays = 14; // a fair number of traps
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = m_client->get("/cmi/emails?limit=100000").array();
        QVERIFY(m_all.size() > 300);
    }

    void writesItsFieldsInTheOrderOfTheSeedsExample()
    {
        const QStringList example = keyPaths(recordedExample(u"emails"_s));
        const QByteArray body = m_client->get("/cmi/emails?limit=100000").body;
        const QStringList ours = keyPaths(body);
        for (const QString &path : example)
            QVERIFY2(ours.contains(path), qPrintable(path));
        const QSet<QString> undemonstrated { u"agentId"_s, u"agentName"_s, u"remarks"_s };
        for (const QString &path : ours)
            QVERIFY2(example.contains(path) || undemonstrated.contains(path), qPrintable(path));
        QStringList one = keyPaths(m_client->get("/cmi/emails/" + first(u"attachments"_s)[u"id"_s].toString().toLatin1()).body);
        one.removeIf([](const QString &path) { return path.contains(u'/'); });
        QStringList sorted = one;
        sorted.sort();
        QCOMPARE(one, sorted); // the example's order is the alphabet's
    }

    void leavesOutWhatTheExamplesLeaveOut()
    {
        for (const QJsonValue &mail : std::as_const(m_all)) {
            for (const QString &field : { u"type"_s, u"typeDetails"_s, u"statusDetails"_s, u"attached_data"_s })
                QVERIFY(mail[field].isUndefined());
            QCOMPARE(mail[u"status"_s].toString(), mail[u"status"_s].toString().toLower());
        }
    }

    void saysTheSameAsTheContact()
    {
        const QJsonObject mail = first(u"channel_sub_type"_s, u"inbound"_s);
        const QJsonObject contact = m_client->get("/cmi/contacts/" + mail[u"id"_s].toString().toLatin1()).object();
        QCOMPARE(contact[u"source"_s], mail[u"originator"_s]);
        QCOMPARE(contact[u"destination"_s], mail[u"destination"_s]);
        QCOMPARE(contact[u"subject"_s], mail[u"title"_s]);
        QCOMPARE(contact[u"queueId"_s], mail[u"from_queue"_s][u"id"_s]);
        QCOMPARE(contact[u"contactGroupId"_s].toString().remove(u'-'), mail[u"id"_s].toString());
    }

    void keepsAMailAndItsAnswerInOneCase()
    {
        const QJsonObject answer = first(u"channel_sub_type"_s, u"outbound"_s);
        const QByteArray caseId = answer[u"case_id"_s].toString().toLatin1();
        const QStringList ways = column(m_client->get("/cmi/emails?case_id=" + caseId).array(), u"channel_sub_type"_s);
        QCOMPARE(ways, (QStringList { u"outbound"_s, u"inbound"_s }));
        const QStringList types = column(m_client->get("/cmi/contacts?caseId=" + caseId).array(), u"type"_s);
        QCOMPARE(types, (QStringList { u"EmailOut"_s, u"EmailIn"_s }));
    }

    void findsOneByItsCid()
    {
        const QString cid = m_all.at(7)[u"cid"_s].toString();
        static const QRegularExpression shape(u"^CID[0-9A-F]{12}$"_s);
        QVERIFY(shape.match(cid).hasMatch());
        const QJsonArray found = m_client->get("/cmi/emails?cid=" + cid.toLatin1()).array();
        QCOMPARE(column(found, u"id"_s), QStringList { m_all.at(7)[u"id"_s].toString() });
    }

    void addsDataOnlyWhenAsked()
    {
        const QJsonArray mails = m_client->get("/cmi/emails?limit=20&includeAttachedData=true").array();
        for (const QJsonValue &mail : mails)
            QVERIFY(mail[u"attached_data"_s].isObject());
        QVERIFY(m_client->get("/cmi/emails?limit=1&includeAttachedData=false").array().first()[u"attached_data"_s].isUndefined());
    }

    void writesMarkupPlainTextAndTraps()
    {
        const QStringList bodies = column(m_all, u"content"_s);
        const auto some = [&](auto holds) { return std::any_of(bodies.cbegin(), bodies.cend(), holds); };
        QVERIFY(some([](const QString &body) { return body.startsWith(u"<p>Hey"); }));
        QVERIFY(some([](const QString &body) { return !body.contains(u'<') && body.contains(u'\n'); }));
        QVERIFY(some([](const QString &body) { return body.contains(u"file:///"); }));
        QVERIFY(some([](const QString &body) { return body.contains(u"http://127.0.0.1:9/"); }));
        QVERIFY(some([](const QString &body) { return body.count(u"<div>"_s) > 1000; }));
    }

    void isTheSameWheneverItIsAsked()
    {
        const QJsonObject mail = first(u"attachments"_s);
        const QJsonObject again = m_client->get("/cmi/emails/" + mail[u"id"_s].toString().toLatin1()).object();
        for (const QString &field : { u"attachments"_s, u"content"_s, u"from_address"_s, u"cc_address"_s, u"case_id"_s })
            QCOMPARE(again[field], mail[field]);
    }

    void showsOnlyMailsOfTheUsersQueues()
    {
        ApiClient limited(*m_tenant, "limited"); // has no queue of mails
        QVERIFY(limited.get("/cmi/emails").array().isEmpty());
        QCOMPARE(limited.get("/cmi/emails/" + m_all.first()[u"id"_s].toString().toLatin1()).status, 404);
    }

    void findsNoChatAmongTheMails()
    {
        const QByteArray chat = m_client->get("/cmi/contacts?channel=CHAT&limit=1").array().first()[u"id"_s].toString().toLatin1();
        QCOMPARE(m_client->get("/cmi/emails/" + chat).status, 404);
    }

    void refusesWhatIsMalformed()
    {
        QCOMPARE(m_client->get("/cmi/emails?startTime=2026-01-01T00:00:00Z").body, "Unknown parameter: 'startTime'");
        QCOMPARE(m_client->get("/cmi/emails/123").body, "Invalid GUID: '123'");
    }
};

QTEST_GUILESS_MAIN(tst_CmiEmails)
#include "tst_cmiemails.moc"
