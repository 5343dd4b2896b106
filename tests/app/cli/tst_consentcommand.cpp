// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

//! `consent` and `export consents` of the real program, at a demo tenant of its own process.
class tst_ConsentCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<Ctl> m_ctl;

    void start(const QStringList &faults)
    {
        QStringList arguments{u"--quota"_s, u"100000"_s};
        for (const QString &fault : faults)
            arguments << u"--fault"_s << fault;
        m_demo = std::make_unique<DemoProcess>(arguments);
    }

    Ran run(const QStringList &arguments) { return m_ctl->run(m_demo->account(), arguments); }
    Ran consent(const QStringList &arguments) { return run(QStringList{u"consent"_s} + arguments); }
    //! "true", "false", or "unknown"
    QString atTheTenant(const QString &usage, const QString &address)
    {
        const Ran ran = run({u"show"_s, u"consents"_s, usage + u'_' + address, u"--format"_s, u"json"_s});
        if (ran.code == 7)
            return u"unknown"_s;
        const QJsonValue value = ran.object()[u"consent"];
        return !value.isBool() ? u"?"_s : value.toBool() ? u"true"_s : u"false"_s;
    }
    QString file(const QByteArray &content)
    {
        QFile file(m_ctl->home() + u"/consents.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    static QString number() { return u"+358405550123"_s; }
    static QString whatsAppId() { return u"wa_4711_8541255455"_s; }

private slots:
    void init()
    {
        start({});
        m_ctl = std::make_unique<Ctl>();
        m_ctl->setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
    }

    void endsAsItsManualSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &words, int code) {
            QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << code;
        };
        row("no verb", u""_s, 2);
        row("another verb", u"send"_s, 2);
        row("set without a usage", u"set --address +358405550123 --value true"_s, 2);
        row("set without an address", u"set --usage recording --value true"_s, 2);
        row("set without a value", u"set --usage recording --address +358405550123"_s, 2);
        row("set of another usage", u"set --usage fax --address +358405550123 --value true"_s, 2);
        row("set of no value", u"set --usage recording --address +358405550123 --value perhaps"_s, 2);
        row("set of no address", u"set --usage recording --address 1234567890123456789012 --value true"_s, 8);
        row("set", u"set --usage recording --address 0405550123 --value true"_s, 0);
        row("delete of one that is not there", u"delete --usage recording --address +358405550123"_s, 7);
        row("delete", u"delete --usage whatsapp --address wa_4711_8541255455"_s, 0);
        row("import of no file", u"import"_s, 2);
        row("import of a file that is not there", u"import /nowhere.csv"_s, 2);
        row("list with an argument", u"list all"_s, 2);
        row("list", u"list"_s, 0);
        row("list of nobody", u"list --address nobody"_s, 0);
    }
    void endsAsItsManualSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran ran = consent(arguments);
        QVERIFY2(ran.code == code, ran.words.constData());
    }

    void aUserWithoutTheRightIsRefused()
    {
        const Ran ran = m_ctl->run(m_demo->account(u"limited"_s), {u"consent"_s, u"set"_s, u"--usage"_s, u"recording"_s, u"--address"_s,
                                                                  number(), u"--value"_s, u"true"_s});
        QVERIFY2(ran.code == 3, ran.words.constData());
        QVERIFY2(ran.words.contains("Customer consents"), ran.words.constData());
    }

    void setAddsAndReplaces()
    {
        for (const QString &value : {u"true"_s, u"false"_s}) {
            const Ran ran = consent({u"set"_s, u"--usage"_s, u"recording"_s, u"--address"_s, u"040 555 0123"_s, u"--value"_s, value,
                                     u"--format"_s, u"json"_s});
            QVERIFY2(ran.code == 0, ran.words.constData());
            QCOMPARE(ran.object()[u"address"].toString(), number());
            QCOMPARE(atTheTenant(u"recording"_s, number()), value);
        }
    }

    void aKeySplitsAtItsFirstUnderscore()
    {
        QCOMPARE(atTheTenant(u"whatsapp"_s, whatsAppId()), u"true"_s);
        QCOMPARE(consent({u"set"_s, u"--usage"_s, u"whatsapp"_s, u"--address"_s, whatsAppId(), u"--value"_s, u"false"_s}).code, 0);
        QCOMPARE(atTheTenant(u"whatsapp"_s, whatsAppId()), u"false"_s);
        QCOMPARE(consent({u"delete"_s, u"--usage"_s, u"whatsapp"_s, u"--address"_s, whatsAppId()}).code, 0);
        QCOMPARE(atTheTenant(u"whatsapp"_s, whatsAppId()), u"unknown"_s);
    }

    void anAddressCanBeKeptExactlyAsTyped()
    {
        QCOMPARE(consent({u"set"_s, u"--usage"_s, u"whatsapp"_s, u"--address"_s, u"0405550123"_s, u"--value"_s, u"true"_s, u"--as-typed"_s}).code, 0);
        QCOMPARE(atTheTenant(u"whatsapp"_s, u"0405550123"_s), u"true"_s);
        QCOMPARE(atTheTenant(u"whatsapp"_s, number()), u"unknown"_s);
    }

    void listAndExportTellTheSame()
    {
        const QJsonArray listed = consent({u"list"_s, u"--address"_s, u"+3584*"_s, u"--usage"_s, u"recording"_s, u"--value"_s, u"true"_s,
                                           u"--format"_s, u"json"_s}).array();
        const QJsonArray exported = run({u"export"_s, u"consents"_s, u"--filter"_s, u"address=+3584*"_s, u"--filter"_s, u"usage=recording"_s,
                                         u"--filter"_s, u"consent=true"_s, u"--format"_s, u"json"_s}).array();
        QVERIFY(!listed.isEmpty());
        QCOMPARE(listed, exported);
        for (const QJsonValue &one : listed) {
            QVERIFY(one[u"address"].toString().startsWith(u"+3584"));
            QCOMPARE(one[u"usage"].toString(), u"recording"_s);
            QCOMPARE(one[u"consent"].toBool(), true);
        }
    }

    void anExportReadsAsTheSame()
    {
        const Ran csv = run({u"export"_s, u"consents"_s});
        QVERIFY(csv.lines().size() > 100);
        const Ran ran = consent({u"import"_s, file(csv.out), u"--apply"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.object()[u"same"].toInt(), ran.object()[u"rows"].toInt());
        QCOMPARE(ran.object()[u"written"].toInt(), 0);
    }

    void aDryRunTellsTheDifferenceAndSendsNothing()
    {
        const Ran ran = consent({u"import"_s, file("address,usage,consent\n040 555 0123,recording,yes\nwa_4711_8541255455,whatsapp,ei\n")});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QVERIFY2(ran.words.contains("Row 2: recording +358405550123, unknown -> true."), ran.words.constData());
        QVERIFY2(ran.words.contains("Row 3: whatsapp wa_4711_8541255455, true -> false."), ran.words.constData());
        QVERIFY(ran.out.contains("Nothing was sent"));
        QCOMPARE(atTheTenant(u"recording"_s, number()), u"unknown"_s);
    }

    void whatIsAppliedIsWrittenOnce()
    {
        const QString path = file("address,usage,consent\n040 555 0123,recording,yes\nwa_4711_8541255455,whatsapp,ei\n");
        Ran ran = consent({u"import"_s, path, u"--apply"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.object()[u"written"].toInt(), 2);
        QCOMPARE(atTheTenant(u"recording"_s, number()), u"true"_s);
        ran = consent({u"import"_s, path, u"--apply"_s, u"--format"_s, u"json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object()[u"written"].toInt(), 0);
        QCOMPARE(ran.object()[u"same"].toInt(), 2);
    }

    void rejectedRowsMakeItAPart()
    {
        const QString rejected = m_ctl->home() + u"/rejected.csv"_s;
        const Ran ran = consent({u"import"_s, file("address,usage,consent\n0405550123,recording,yes\n0405550123,recording,no\nx,fax,1\n"),
                                 u"--apply"_s, u"--rejected"_s, rejected});
        QVERIFY2(ran.code == 5, ran.words.constData());
        QVERIFY(ran.words.contains("Row 2: The rows 2 and 3 contradict each other"));
        QFile file(rejected);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 4);
        QCOMPARE(atTheTenant(u"recording"_s, number()), u"unknown"_s);
    }

    void faultsHaveTheirCodes_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("a row refused with 400") << u"POST:/cmi/customerConsents:n=1:status=400"_s << 8;
        QTest::newRow("no right to write") << u"POST:/cmi/customerConsents:status=403"_s << 3;
        QTest::newRow("no right to read") << u"GET:/cmi/customerConsents:status=403"_s << 3;
        QTest::newRow("the list takes too long") << u"GET:/cmi/customerConsents:status=504"_s << 4;
        QTest::newRow("the answer is lost, and reading settles it") << u"POST:/cmi/customerConsents:n=1:reset-after"_s << 0;
        QTest::newRow("the write is lost, and nobody knows") << u"POST:/cmi/customerConsents:n=1:status=500"_s << 6;
    }
    void faultsHaveTheirCodes()
    {
        QFETCH(QString, fault);
        QFETCH(int, code);
        start({fault});
        const Ran ran = consent({u"import"_s, file("address,usage,consent\n0405550123,recording,yes\n0405550124,recording,no\n"), u"--apply"_s});
        QVERIFY2(ran.code == code, ran.words.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ConsentCommand)

#include "tst_consentcommand.moc"
