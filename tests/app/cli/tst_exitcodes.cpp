// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/scriptedserver.h"
#include "tests/app/cli/ctl.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

//! How floorwalkerctl ends, and that what goes wrong is said on stderr alone.
class tst_ExitCodes : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedWrongEndsWithTwo_data();
    void whatWasTypedWrongEndsWithTwo();
    void noConnectionEndsWithTwo();
    void anUnknownProfileEndsWithTwo();
    void helpAndVersionEndWithZero_data();
    void helpAndVersionEndWithZero();
    void whatTheServerSaysHasItsCode_data();
    void whatTheServerSaysHasItsCode();
    void nobodyThereEndsWithFour();
    void aWrongPasswordEndsWithThree();
    void aMissingRightEndsWithThree();
    void namesRefusedStillGiveTheFigures();
    void aFormulaInAQueuesNameIsGuarded();
    void controlCharactersDoNotReachTheTerminal();
    void aReaderThatLeavesIsNoError();
    void aFullDiskIsOne();
    void noSecretIsInAnyOutput();

private:
    Ran runAt(demo::ScriptedServer &server, const QStringList &arguments)
    {
        return m_ctl.run({server.url().toString(), u"ann"_s, u"pa55-canary-w0rd"_s, u"key-canary-0815"_s}, arguments);
    }
    static void script(demo::ScriptedServer &server, const QByteArray &queueName);

    DemoProcess m_demo;
    Ctl m_ctl;
};

void tst_ExitCodes::script(demo::ScriptedServer &server, const QByteArray &queueName)
{
    const QByteArray page = R"([{"id":"DA7CD844690D46691E8CF85F253A581E","name":")" + queueName
        + R"(","channel":"Phone"}])";
    server.next("/rci/queues", demo::Behaviour::json(page));
    server.always("/rci/queues", demo::Behaviour::json("[]"));
    server.always("/rmi/queueStatuses", demo::Behaviour::json("[]"));
}

void tst_ExitCodes::whatWasTypedWrongEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word"); // of what exists
    const auto row = [](const char *name, const QString &line, const QByteArray &word) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << word;
    };
    row("nothing", QString(), "export");
    row("a command", u"exprot queues"_s, "doctor");
    row("a view", u"export contacts-of-mars"_s, "agents");
    row("no view", u"show"_s, "users");
    row("no id", u"show queues"_s, "ID");
    row("an option", u"export queues --colums a"_s, "--columns");
    row("an option before the command", u"--foo export queues"_s, "--demo");
    row("a column", u"export queues --columns name,foo"_s, "longestWaitMs");
    row("a format", u"export queues --format pdf"_s, "xlsx");
    row("a filter", u"export queues --filter name"_s, "FIELD=VALUE");
    row("a place in the list", u"export users --filter limit=3"_s, "whole");
    row("a field no row has", u"export queues --filter foo=1"_s, "waiting");
    row("a time", u"export queues --since tomorrowish"_s, "-31d");
    row("a range backwards", u"export queues --since today --until yesterday"_s, "ends before");
    row("a second view", u"export queues agents"_s, "agents");
    row("a value that is missing", u"export queues --output"_s, "output");
}

void tst_ExitCodes::whatWasTypedWrongEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Ran ran = m_ctl.run(m_demo.account(), arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.words.contains(word), ran.words.constData());
}

void tst_ExitCodes::noConnectionEndsWithTwo()
{
    const Ran ran = m_ctl.run({u"export"_s, u"queues"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.words.contains("FLOORWALKER_URL"));
    QVERIFY(ran.words.contains("--demo"));
}

void tst_ExitCodes::anUnknownProfileEndsWithTwo()
{
    QCOMPARE(m_ctl.run(m_demo.account(), {u"--profile"_s, u"nobody's"_s, u"export"_s, u"queues"_s}).code, 2);
}

void tst_ExitCodes::helpAndVersionEndWithZero_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("doctor");
    QTest::newRow("help of a command") << QStringList{u"export"_s, u"--help"_s} << QByteArray("--columns");
    QTest::newRow("help before a command") << QStringList{u"--help"_s, u"show"_s} << QByteArray("VIEW ID");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("floorwalkerctl ");
}

void tst_ExitCodes::helpAndVersionEndWithZero()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Ran ran = m_ctl.run(arguments);
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(word));
    QVERIFY(ran.words.isEmpty());
}

void tst_ExitCodes::whatTheServerSaysHasItsCode_data()
{
    using demo::Behaviour;
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    for (const auto &[status, code] : {std::pair{400, 8}, {401, 3}, {403, 3}, {404, 7}, {500, 4}, {502, 4},
                                       {503, 4}, {504, 4}, {418, 4}, {302, 4}})
        QTest::addRow("%d", status) << status << code;
}

void tst_ExitCodes::whatTheServerSaysHasItsCode()
{
    QFETCH(int, status);
    QFETCH(int, code);
    demo::ScriptedServer server;
    server.always("/rmi/agents", demo::Behaviour::answer(status, "words of the server"));
    const Ran ran = runAt(server, {u"export"_s, u"agents"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.words.startsWith("floorwalkerctl: "));
}

void tst_ExitCodes::nobodyThereEndsWithFour()
{
    // Nothing listens on the first port, and only root could make it.
    const Ran ran = m_ctl.run({u"http://127.0.0.1:1"_s, u"ann"_s, u"secret"_s, {}}, {u"export"_s, u"agents"_s});
    QCOMPARE(ran.code, 4);
}

void tst_ExitCodes::aWrongPasswordEndsWithThree()
{
    Account account = m_demo.account();
    account.password = u"not-it"_s;
    const Ran ran = m_ctl.run(account, {u"export"_s, u"queues"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.words.contains("password"));
}

void tst_ExitCodes::aMissingRightEndsWithThree()
{
    const Ran ran = m_ctl.run(m_demo.account(u"noagents"_s), {u"export"_s, u"agents"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.words.contains("rmi/agents"));
}

void tst_ExitCodes::namesRefusedStillGiveTheFigures()
{
    demo::ScriptedServer server;
    server.always("/rci/queues", demo::Behaviour::answer(403, "no right"));
    server.always("/rmi/queueStatuses",
                  demo::Behaviour::json(R"([{"id":"DA7CD844690D46691E8CF85F253A581E","name":"A","inQueueCurrent":7}])"));
    const Ran ran = runAt(server, {u"export"_s, u"queues"_s, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.array().at(0)[u"waiting"].toInt(), 7);
}

void tst_ExitCodes::aFormulaInAQueuesNameIsGuarded()
{
    demo::ScriptedServer server;
    script(server, R"(=HYPERLINK(\"http://x\",\"y\"))");
    const Ran ran = runAt(server, {u"export"_s, u"queues"_s, u"--columns"_s, u"name"_s});
    QCOMPARE(ran.out, QByteArray("Queue\r\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n"));
}

void tst_ExitCodes::controlCharactersDoNotReachTheTerminal()
{
    demo::ScriptedServer server;
    script(server, R"(\u001b]0;owned\u0007)");
    server.always("/rmi/queueStatuses/DA7CD844690D46691E8CF85F253A581E", demo::Behaviour::answer(404));
    const Ran ran = runAt(server, {u"show"_s, u"queues"_s, u"DA7CD844690D46691E8CF85F253A581E"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("?]0;owned?"));
    QVERIFY(!ran.out.contains('\x1b'));
}

void tst_ExitCodes::aReaderThatLeavesIsNoError()
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CTL"_s, QStringLiteral(BINARY_ROOT "/floorwalkerctl"));
    environment.insert(u"FLOORWALKER_DATA_DIR"_s, m_ctl.home());
    shell.setProcessEnvironment(environment);
    // The reader has gone before the first byte is written.
    shell.start(u"bash"_s, {u"-c"_s, u"{ \"$CTL\" --demo export agents --format json; echo $? >&2; } | true"_s});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.readAllStandardError(), QByteArray("0\n"));
}

void tst_ExitCodes::aFullDiskIsOne()
{
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(BINARY_ROOT "/floorwalkerctl"), {u"--demo"_s, u"export"_s, u"agents"_s});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitCode(), 5);
    QVERIFY(program.readAllStandardError().contains("No space left"));
}

void tst_ExitCodes::noSecretIsInAnyOutput()
{
    demo::ScriptedServer server;
    // A server that says back what it was sent.
    const QByteArray basic = QByteArray("ann:pa55-canary-w0rd").toBase64();
    server.always("/rmi/agents", demo::Behaviour::answer(400, "no: pa55-canary-w0rd key-canary-0815 Basic " + basic));
    m_ctl.setVariable(u"QT_LOGGING_RULES"_s, u"floorwalker.*=true"_s);
    const Ran ran = runAt(server, {u"export"_s, u"agents"_s});
    m_ctl.setVariable(u"QT_LOGGING_RULES"_s, QString());
    QCOMPARE(ran.code, 8);
    for (const QByteArray &secret : {QByteArray("pa55-canary-w0rd"), QByteArray("key-canary-0815"), basic})
        QVERIFY2(!(ran.out + ran.words).contains(secret), ran.words.constData());
}

QTEST_GUILESS_MAIN(tst_ExitCodes)
#include "tst_exitcodes.moc"
