// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

//! Against the script results of the seed document.
class tst_CmiScriptResults : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    QJsonArray list(const QByteArray &query)
    {
        return m_client->get("/cmi/scriptResults?" + query).array();
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.quota = 100'000;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = list("limit=100000");
        QVERIFY(m_all.size() > 200);
    }

    void isShapedAsTheSeedsExample()
    {
        const QStringList example = keyPaths(recordedExample(u"scriptResults"_s));
        QCOMPARE(keyPaths(m_client->get("/cmi/scriptResults?limit=5").body), example);
        const QByteArray id = m_all.first()[u"id"_s].toString().toLatin1();
        QCOMPARE(keyPaths(m_client->get("/cmi/scriptResults/" + id).body), example);
    }

    void answersForEveryContactThatHasAScript()
    {
        QSet<QString> contacts;
        const QJsonArray allContacts = m_client->get("/cmi/contacts?limit=100000").array();
        for (const QJsonValue &contact : allContacts) {
            if (contact[u"script"_s].toBool())
                contacts.insert(contact[u"id"_s].toString());
        }
        const QStringList before = column(m_all, u"contact_id"_s);
        const QStringList after = column(list("limit=100000"), u"contact_id"_s); // the centre goes on meanwhile
        QVERIFY(contacts.contains(QSet<QString>(before.begin(), before.end())));
        QVERIFY(QSet<QString>(after.begin(), after.end()).contains(contacts));
    }

    void findsThemByContact()
    {
        const QByteArray contact = m_all.at(3)[u"contact_id"_s].toString().toLatin1();
        QCOMPARE(column(list("contact_id=" + contact), u"id"_s), QStringList { m_all.at(3)[u"id"_s].toString() });
    }

    void findsThemByOriginalContact()
    {
        const auto transferred = std::find_if(m_all.begin(), m_all.end(), [](const QJsonValue &result) {
            return result[u"originalcontact_id"_s] != result[u"contact_id"_s]; });
        QVERIFY(transferred != m_all.end());
        const QByteArray original = (*transferred)[u"originalcontact_id"_s].toString().toLatin1();
        QVERIFY(column(list("originalcontact_id=" + original), u"id"_s).contains((*transferred)[u"id"_s].toString()));
        const QJsonObject contact = m_client->get("/cmi/contacts/" + original).object();
        const QByteArray group = contact[u"contactGroupId"_s].toString().toLatin1();
        QCOMPARE(m_client->get("/cmi/contacts?sort=arrivalTime&contactGroupId=" + group).array().first()[u"id"_s],
                 contact[u"id"_s]);
    }

    void keepsTheQuestionsOfAScript()
    {
        QHash<QString, QStringList> questions;
        for (const QJsonValue &result : std::as_const(m_all)) {
            const QString script = result[u"script_id"_s].toString();
            const QStringList ids = column(result[u"scriptquestions"_s].toArray(), u"id"_s);
            if (!questions.contains(script))
                questions.insert(script, ids);
            QCOMPARE(ids, questions.value(script));
        }
        QCOMPARE(questions.size(), 3);
    }

    void countsWithGapsAndAnswersInText()
    {
        bool hasSeveral = false;
        for (const QJsonValue &result : std::as_const(m_all)) {
            const QJsonArray questions = result[u"scriptquestions"_s].toArray();
            QCOMPARE(questions.at(1)[u"ordinal"_s].toInt(), 2);
            for (const QJsonValue &question : questions) {
                const QJsonArray answers = question[u"scriptanswers"_s].toArray();
                for (const QJsonValue &answer : answers)
                    QVERIFY(answer[u"answerdata"_s].isString());
                hasSeveral = hasSeveral || question[u"scriptanswers"_s].toArray().size() > 1;
            }
        }
        QVERIFY(hasSeveral);
    }

    void showsOnlyResultsOfTheUsersQueues()
    {
        ApiClient limited(*m_tenant, "limited");
        const QJsonArray seen = limited.get("/cmi/scriptResults?limit=100000").array();
        QVERIFY(!seen.isEmpty() && seen.size() < m_all.size());
    }

    void refusesWhatIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("short GUID") << QByteArray("?contact_id=599BD2A32FF7364FB2D1B53A31615C7") << 400;
        QTest::newRow("language, which this list does not know") << QByteArray("?language=FI") << 400;
        QTest::newRow("unknown result") << QByteArray("/599BD2A32FF7364FB2D1B53A31615C7F") << 404;
    }
    void refusesWhatIsMalformed()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QCOMPARE(m_client->get("/cmi/scriptResults" + target).status, status);
    }
};

QTEST_GUILESS_MAIN(tst_CmiScriptResults)
#include "tst_cmiscriptresults.moc"
