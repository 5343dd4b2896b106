// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "models/checkup/checkup.h"
#include "models/session/memorystore.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;

//! The doctor over real HTTP, plain and encrypted, at the demo tenant.
class tst_CheckupOfTenant : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        demo::Options options;
        QString error;
        m_plain = demo::Tenant::start(options, &error);
        QVERIFY2(m_plain, qPrintable(error));
        options.isEncrypted = true;
        m_encrypted = demo::Tenant::start(options, &error);
        QVERIFY2(m_encrypted, qPrintable(error));
    }

    void everyUserGetsItsVerdict_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QStringList>("failed");
        QTest::newRow("may do everything") << QByteArray("supervisor") << QStringList();
        QTest::newRow("password in UTF-8") << QByteArray("umlaut") << QStringList();
        QTest::newRow("no right to agents")
            << QByteArray("noagents") << QStringList(QStringLiteral("rights rmi/agents"));
        QTest::newRow("expired") << QByteArray("expired") << QStringList(QStringLiteral("credentials"));
    }
    void everyUserGetsItsVerdict()
    {
        QFETCH(QByteArray, user);
        QFETCH(QStringList, failed);
        QStringList found;
        const auto lines = run(*m_plain, user);
        QCOMPARE(lines.size(), 18);
        for (const CheckLine &line : lines) {
            if (line.verdict == Verdict::Fail)
                found << line.id;
        }
        QCOMPARE(found, failed);
    }

    void anOwnAuthorityIsTrustedWhenNamed()
    {
        m_caFile = m_encrypted->caFile();
        const CheckLine line = tlsLine(run(*m_encrypted, "supervisor"));
        QVERIFY2(line.verdict == Verdict::Ok || line.verdict == Verdict::Warn, qPrintable(toText(line)));
        QVERIFY(line.sentence.contains(QStringLiteral("TLS 1.")));
        QVERIFY(!m_hasFailed);
    }

    void anUnknownAuthorityIsNeverTrusted()
    {
        m_caFile.clear();
        const auto lines = run(*m_encrypted, "supervisor");
        QCOMPARE(tlsLine(lines).verdict, Verdict::Fail);
        QVERIFY(tlsLine(lines).nextStep.contains(QStringLiteral("authority")));
        for (const CheckLine &line : lines)
            QVERIFY(!line.id.startsWith(QStringLiteral("rights")) || line.verdict == Verdict::Skipped);
    }

private:
    QList<CheckLine> run(const demo::Tenant &tenant, const QByteArray &name)
    {
        const auto found = std::find_if(tenant.users().begin(), tenant.users().end(),
                                        [&name](const demo::ApiUser &user) { return user.name == name; });
        Profile profile;
        profile.name = QStringLiteral("Demo");
        profile.address = tenant.url().toString();
        profile.user = QString::fromUtf8(found->name);
        profile.caFile = m_caFile;
        const SignInSecrets secrets{Secret(QString::fromUtf8(found->password)),
                                    Secret(QString::fromUtf8(found->apiKey))};
        Checkup checkup(profile, secrets, {m_clock, m_keys});
        QSignalSpy finished(&checkup, &Checkup::finished);
        checkup.start();
        if (!finished.wait(60'000))
            return {};
        m_hasFailed = checkup.hasFailed();
        return checkup.lines();
    }

    static CheckLine tlsLine(const QList<CheckLine> &lines)
    {
        for (const CheckLine &line : lines) {
            if (line.id == QStringLiteral("tls"))
                return line;
        }
        return {};
    }

    SystemClock m_clock;
    MemoryStore m_keys;
    QString m_caFile;
    bool m_hasFailed = false;
    std::unique_ptr<demo::Tenant> m_plain;
    std::unique_ptr<demo::Tenant> m_encrypted;
};

QTEST_GUILESS_MAIN(tst_CheckupOfTenant)
#include "tst_checkupoftenant.moc"
