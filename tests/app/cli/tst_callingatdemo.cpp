// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! The commands of the Calling API of the real program at the demo tenant, which checks each signature.
class tst_CallingAtDemo : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<Ctl> m_ctl;

    void start(const QStringList &faults = {})
    {
        QStringList arguments{u"--speed"_s, u"100"_s, u"--quota"_s, u"100000"_s, u"--history-days"_s, u"0"_s};
        for (const QString &fault : faults)
            arguments << u"--fault"_s << fault;
        m_demo = std::make_unique<DemoProcess>(arguments);
        m_ctl = std::make_unique<Ctl>();
        const QJsonObject calling = m_demo->calling();
        m_ctl->setVariable(u"FLOORWALKER_CALLING_URL"_s, calling[u"url"].toString());
        m_ctl->setVariable(u"FLOORWALKER_CALLING_KEY"_s, calling[u"key"].toString());
        m_ctl->setVariable(u"FLOORWALKER_CALLING_SECRET"_s, calling[u"secret"].toString());
        m_ctl->setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
    }
    Ran run(const QString &words) { return m_ctl->run(words.split(u' ')); }
    //! Into the conference "team"; the call's id.
    QString callIn(const QString &number)
    {
        return QString::fromUtf8(run(u"callout conference --cli +358955500100 --conference team --to "_s + number).out).trimmed();
    }
    QJsonArray participants()
    {
        const Ran ran = run(u"conference show team --format json"_s);
        return ran.code == 0 ? ran.object()[u"participants"].toArray() : QJsonArray();
    }
    QJsonObject participant(const QString &call)
    {
        const QJsonArray all = participants();
        for (const QJsonValue &one : all) {
            if (one[u"id"].toString() == call)
                return one.toObject();
        }
        return {};
    }

private slots:
    void eitherWayOfSigningInWillDo_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("signed") << u"signed"_s;
        QTest::newRow("basic") << u"basic"_s;
    }
    void eitherWayOfSigningInWillDo()
    {
        QFETCH(QString, way);
        start();
        m_ctl->setVariable(u"FLOORWALKER_CALLING_AUTH"_s, way);
        // A read, a write with a body, a write without one, and a plus sign in the path.
        QCOMPARE(run(u"export numbers"_s).code, 0);
        QVERIFY(!callIn(u"+358401234567"_s).isEmpty());
        QTRY_VERIFY(!participants().isEmpty());
        QCOMPARE(run(u"conference clear team"_s).code, 0);
        QCOMPARE(run(u"call query 0401234567"_s).code, 0);
    }

    void aWrongSecretIsRefused()
    {
        start();
        m_ctl->setVariable(u"FLOORWALKER_CALLING_SECRET"_s, u"YWJj"_s);
        const Ran ran = run(u"export numbers"_s);
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.words.contains("key or secret"), ran.words.constData());
    }

    void aNumberChangesItsApplication()
    {
        start();
        const auto isOurs = [this](const QString &number) {
            const Ran ran = run(u"show numbers %1 --format json"_s.arg(number));
            return ran.object()[u"applicationkey"] == m_demo->calling()[u"key"];
        };
        QVERIFY(isOurs(u"+358955500100"_s));
        QCOMPARE(run(u"numbers unassign +358955500100"_s).code, 0);
        QVERIFY(!isOurs(u"+358955500100"_s));
        QCOMPARE(run(u"numbers assign +358955500100 +358955500102 --capability voice"_s).code, 0);
        QVERIFY(isOurs(u"+358955500100"_s) && isOurs(u"+358955500102"_s));
    }

    void aConferenceIsHeld()
    {
        start();
        const QString anna = callIn(u"+358401234567"_s);
        const QString bob = callIn(u"+358401234568"_s);
        QTRY_COMPARE(participants().size(), 2);
        QCOMPARE(run(u"conference mute team "_s + anna).code, 0);
        QCOMPARE(participant(anna)[u"muted"], true);
        QCOMPARE(participant(bob)[u"muted"], false);
        QCOMPARE(run(u"conference unmute team "_s + anna).code, 0);
        QCOMPARE(participant(anna)[u"muted"], false);
        QCOMPARE(run(u"conference kick team "_s + anna).code, 0);
        QCOMPARE(participants().size(), 1);
        QCOMPARE(run(u"conference clear team"_s).code, 0);
        QCOMPARE(run(u"conference show team"_s).code, 7);
        QCOMPARE(run(u"call result %1 --format json"_s.arg(bob)).object()[u"status"], u"FINAL"_s);
    }

    void aCallIsHungUp()
    {
        start();
        const QString call = callIn(u"+358401234567"_s);
        QTRY_COMPARE(participants().size(), 1);
        QCOMPARE(run(u"call say %1 Hello --locale fi-FI"_s.arg(call)).code, 0);
        QCOMPARE(run(u"call hangup "_s + call).code, 0);
        QTRY_COMPARE(run(u"call result %1 --format json"_s.arg(call)).object()[u"status"], u"FINAL"_s);
        QCOMPARE(run(u"call hangup "_s + call).code, 7);
    }

    void aCalloutWhoseAnswerIsLostIsRungOnce()
    {
        start({u"POST:*/callouts:n=1:reset-after"_s});
        QCOMPARE(run(u"callout conference --cli +358955500100 --conference team --to +358401234567"_s).code, 6);
        QTRY_COMPARE(participants().size(), 1);
        QCOMPARE(run(u"ledger settle"_s).code, 6);
        QCOMPARE(participants().size(), 1);
    }

    void theDemoInsideTheProgramHasAnApplication()
    {
        Ctl ctl;
        const Ran ran = ctl.run({u"--demo"_s, u"export"_s, u"numbers"_s, u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QVERIFY(!ran.array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CallingAtDemo)
#include "tst_callingatdemo.moc"
