// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "tests/app/demo/apiclient.h"
#include "tests/app/demo/keypaths.h"
#include "tests/support/cmiexamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using floorwalker::recordedExample;

//! Against the customer consents of the seed document.
class tst_CmiCustomerConsents : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<demo::Tenant> m_tenant;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_all;

    Fetched single(const QString &usage, const QString &address)
    {
        return m_client->get("/cmi/customerConsents/" + (usage + u'_' + address).toUtf8().toPercentEncoding());
    }

private slots:
    void initTestCase()
    {
        demo::Options options;
        options.plan.historyDays = 0;
        m_tenant = demo::Tenant::start(options);
        QVERIFY(m_tenant);
        m_client = std::make_unique<ApiClient>(*m_tenant);
        m_all = m_client->get("/cmi/customerConsents").array();
        QVERIFY(m_all.size() > 50);
    }

    void isShapedAsTheSeedsExample()
    {
        const QStringList example = keyPaths(recordedExample(u"customerConsents"_s));
        QCOMPARE(keyPaths(m_client->get("/cmi/customerConsents").body), example);
        QCOMPARE(keyPaths(single(u"whatsapp"_s, u"wa_4711_8541255455"_s).body), example);
    }

    void knowsYesNoAndNothing()
    {
        QSet<bool> answers;
        QSet<QString> asked;
        for (const QJsonValue &consent : std::as_const(m_all)) {
            answers.insert(consent[u"consent"_s].toBool());
            asked.insert(consent[u"usage"_s].toString() + consent[u"address"_s].toString());
        }
        QCOMPARE(answers.size(), 2);
        QCOMPARE(asked.size(), m_all.size()); // nobody twice
        const Fetched unknown = single(u"recording"_s, u"+358401112223"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.body, "HTTP 404 Not Found");
    }

    void findsOneByUsageAndAddress()
    {
        const QJsonObject consent = m_all.at(9).toObject();
        QVERIFY(consent[u"address"_s].toString().startsWith(u'+'));
        QCOMPARE(single(consent[u"usage"_s].toString(), consent[u"address"_s].toString()).object(), consent);
    }

    void splitsTheKeyAtItsFirstUnderscore()
    {
        QCOMPARE(single(u"whatsapp"_s, u"wa_4711_8541255455"_s).object()[u"address"_s], u"wa_4711_8541255455"_s);
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("usage") << QByteArray("usage=recording") << u"usage"_s << u"recording"_s;
        QTest::newRow("consent") << QByteArray("consent=false") << u"consent"_s << u"false"_s;
        QTest::newRow("address") << QByteArray("address=wa_*") << u"address"_s << u"wa_4711_8541255455"_s;
    }
    void filters()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const QStringList found = column(m_client->get("/cmi/customerConsents?" + query).array(), field);
        QVERIFY(!found.isEmpty() && found.size() < m_all.size());
        QCOMPARE(found.count(value), found.size());
    }

    void knowsNoLimit()
    {
        QCOMPARE(m_client->get("/cmi/customerConsents?limit=20").status, 400);
    }
};

QTEST_GUILESS_MAIN(tst_CmiCustomerConsents)
#include "tst_cmicustomerconsents.moc"
