// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

//! `show` and `doctor` as processes against the demo tenant.
class tst_ShowDoctor : public QObject
{
    Q_OBJECT

private slots:
    void showHasOurFieldsAndTheRawOnes_data();
    void showHasOurFieldsAndTheRawOnes();
    void aUserIsShownWithEveryField();
    void textHasALineForEachField();
    void aQueueWithoutStatusIsStillFound();
    void anUnknownIdEndsWithSeven_data();
    void anUnknownIdEndsWithSeven();
    void doctorSaysALineForEachCheck();
    void doctorInJsonNamesVerdictAndNextStep();
    void doctorEndsWithOneWhenACheckFails();
    void doctorNamesTheMissingRight();

private:
    Ran run(const QStringList &arguments, const QString &user = u"supervisor"_s)
    {
        return m_ctl.run(m_demo.account(user), arguments);
    }
    QJsonArray rows(const QString &view)
    {
        return run({u"export"_s, view, u"--format"_s, u"json"_s}).array();
    }
    QString idIn(const QString &view) { return rows(view).at(0)[u"id"].toString(); }

    DemoProcess m_demo;
    Ctl m_ctl;
};

void tst_ShowDoctor::showHasOurFieldsAndTheRawOnes_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("raw");
    QTest::newRow("queue") << u"queues"_s << u"longestWaitMs"_s << u"waitingDurationCurrentMax"_s;
    QTest::newRow("agent") << u"agents"_s << u"stateSince"_s << u"readyState"_s;
    QTest::newRow("user") << u"users"_s << u"surname"_s << u"surname"_s;
}

void tst_ShowDoctor::showHasOurFieldsAndTheRawOnes()
{
    QFETCH(QString, view);
    QFETCH(QString, ours);
    QFETCH(QString, raw);
    const QString id = idIn(view);
    const Ran ran = run({u"show"_s, view, id, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object()[u"id"].toString(), id);
    QVERIFY(ran.object().contains(ours));
    QVERIFY(ran.object()[u"raw"].toObject().contains(raw));
}

void tst_ShowDoctor::aUserIsShownWithEveryField()
{
    const QJsonObject user = run({u"show"_s, u"users"_s, idIn(u"users"_s), u"--format"_s, u"json"_s}).object();
    QVERIFY(user[u"raw"].toObject().contains(u"externalId"_s));
    QVERIFY(user.contains(u"externalId"_s));
}

void tst_ShowDoctor::textHasALineForEachField()
{
    const QString id = idIn(u"queues"_s);
    const QString text = QString::fromUtf8(run({u"show"_s, u"queues"_s, id}).out);
    static const QRegularExpression idLine(uR"((^|\n)Id: +(\w+)\n)"_s);
    static const QRegularExpression waitLine(uR"(\nLongest wait: +\d+)"_s);
    static const QRegularExpression rawLine(uR"(\ninQueueCurrent: +\d)"_s);
    QCOMPARE(idLine.match(text).captured(2), id);
    QVERIFY(text.contains(waitLine));
    QVERIFY(text.contains(rawLine));
}

void tst_ShowDoctor::aQueueWithoutStatusIsStillFound()
{
    DemoProcess tenant({u"--fault"_s, u"GET:/rmi/queueStatuses/*:status=404"_s});
    const Ran ran = m_ctl.run(tenant.account(),
                              {u"show"_s, u"queues"_s, idIn(u"queues"_s), u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.object()[u"waiting"].isNull());
    QVERIFY(ran.object()[u"name"].isString());
}

void tst_ShowDoctor::anUnknownIdEndsWithSeven_data()
{
    QTest::addColumn<QString>("view");
    for (const auto view : {"queues", "agents", "users", "contacts"})
        QTest::newRow(view) << QString::fromLatin1(view);
}

void tst_ShowDoctor::anUnknownIdEndsWithSeven()
{
    QFETCH(QString, view);
    const Ran ran = run({u"show"_s, view, u"0123456789ABCDEF0123456789ABCDEF"_s});
    QCOMPARE(ran.code, 7);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.words.isEmpty());
}

void tst_ShowDoctor::doctorSaysALineForEachCheck()
{
    const Ran ran = run({u"doctor"_s});
    QCOMPARE(ran.code, 0);
    static const QRegularExpression line(uR"(^(ok|warn|fail|skipped) +[^:]+: \S.*$)"_s);
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 8);
    for (const QString &text : lines)
        QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
}

void tst_ShowDoctor::doctorInJsonNamesVerdictAndNextStep()
{
    const QJsonArray lines = run({u"doctor"_s, u"--format"_s, u"json"_s}).array();
    QCOMPARE(lines.at(0)[u"id"].toString(), u"address"_s);
    QCOMPARE(lines.at(0)[u"verdict"].toString(), u"ok"_s);
    QVERIFY(lines[0].toObject().contains(u"nextStep"_s));
}

void tst_ShowDoctor::doctorEndsWithOneWhenACheckFails()
{
    Account account = m_demo.account();
    account.password = u"not-it"_s;
    const Ran ran = m_ctl.run(account, {u"doctor"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.contains("\nfail "));
}

void tst_ShowDoctor::doctorNamesTheMissingRight()
{
    const Ran ran = run({u"doctor"_s}, u"noagents"_s);
    QCOMPARE(ran.code, 1);
    static const QRegularExpression failing(uR"(\nfail +[^\n]*rmi/agents)"_s);
    QVERIFY(QString::fromUtf8(ran.out).contains(failing));
}

QTEST_GUILESS_MAIN(tst_ShowDoctor)
#include "tst_showdoctor.moc"
