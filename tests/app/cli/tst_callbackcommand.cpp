// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

//! `callback` and `ledger` of the real program, at a demo tenant of its own process, counted there.
class tst_CallbackCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoProcess>(QStringList{u"--quota"_s, u"100000"_s});
        m_ctl = std::make_unique<Ctl>();
        m_ctl->setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
        m_ctl->setVariable(u"FLOORWALKER_TIME_ZONE"_s, u"Europe/Helsinki"_s);
        m_ctl->setVariable(u"FLOORWALKER_LISTING_LAG"_s, u"0.1"_s);
    }

    void addsACallbackAndTellsItsId()
    {
        const Ran ran = add({u"--notes"_s, u"hello"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.trimmed().size(), 32);
        QCOMPARE(created(), 1);
    }

    void endsAsItsManualSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &line, int code) {
            QTest::newRow(name) << line.split(u' ') << code;
        };
        row("no verb", u"callback"_s, 2);
        row("a verb that is none", u"callback dial"_s, 2);
        row("add without a number", u"callback add --queue 152"_s, 2);
        row("a bad number", u"callback add --queue 152 --number abc"_s, 8);
        row("a bad time", u"callback add --queue 152 --number 0401234567 --at whenever"_s, 8);
        row("a queue the tenant refuses", u"callback add --queue 999 --number 0401234567"_s, 8);
        row("close with a result that closes nothing", u"callback close A --result BUSY --notes n"_s, 2);
        row("close of one that is not there", u"callback close 00000000000000000000000000000000 --result HANDLED --notes n"_s, 7);
        row("import of no file", u"callback import"_s, 2);
        row("import of a file that is not there", u"callback import /nowhere.csv"_s, 2);
        row("ledger without a verb", u"ledger"_s, 2);
    }
    void endsAsItsManualSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran ran = run(arguments);
        QVERIFY2(ran.code == code, qPrintable(QString::number(ran.code) + u' ' + QString::fromUtf8(ran.words)));
        QVERIFY(!ran.words.isEmpty());
    }

    void reschedulesAndCloses()
    {
        const QString id = QString::fromUtf8(add({}).out.trimmed());
        const Ran moved = run({u"callback"_s, u"reschedule"_s, id, u"--at"_s, u"in 3 h"_s});
        QCOMPARE(moved.out, (id + u" changed\n"_s).toUtf8());
        const Ran closed = run({u"callback"_s, u"close"_s, id, u"--result"_s, u"HANDLED"_s, u"--notes"_s, u"done"_s});
        QCOMPARE(closed.code, 0);
        QVERIFY(run({u"callback"_s, u"edit"_s, id, u"--notes"_s, u"done"_s}).words.contains("Nothing would change"));
    }

    void mentionsTheIvrNumberInARefusal()
    {
        post("/_demo/manners", "callback-ivr=no");
        const Ran ran = add({});
        QCOMPARE(ran.code, 8);
        QVERIFY2(ran.words.contains("Callback IVR Number"), ran.words.constData());
    }

    void aMissingRightEndsWithThree()
    {
        const Ran ran = m_ctl->run(m_demo->account(u"limited"_s),
                                   {u"callback"_s, u"add"_s, u"--queue"_s, u"156"_s, u"--number"_s, u"0401234567"_s});
        QCOMPARE(ran.code, 3);
    }

    void importWritesNothingWithoutApply()
    {
        const Ran ran = import(goodFile(), {});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value(u"new"_s).toInt(), 3);
        QCOMPARE(created(), 0);
    }

    void theSameFileAgainSendsNothing()
    {
        QCOMPARE(import(goodFile(), {u"--apply"_s}).code, 0);
        const Ran again = import(goodFile(), {u"--apply"_s});
        QCOMPARE(again.object().value(u"sentAlready"_s).toInt(), 3);
        QCOMPARE(created(), 3);
    }

    void savesTheRejectedRows()
    {
        const QString rejected = m_ctl->home() + u"/rejected.csv"_s;
        const Ran ran = import("number,queue\nAnna,152\n0401234567,152\n", {u"--rejected"_s, rejected});
        QCOMPARE(ran.code, 5);
        QFile file(rejected);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Anna,152,2,"));
    }

    void asksTheServerWhatBecameOfALostAnswer()
    {
        post("/_demo/faults", "POST:/cmi/callbacks:n=1:reset-after");
        QCOMPARE(import(goodFile(), {u"--apply"_s}).object().value(u"arrived"_s).toInt(), 3);
        QCOMPARE(created(), 3);
    }

    void aWriteNobodyCanProveNeedsAPerson()
    {
        post("/_demo/faults", "POST:/cmi/callbacks:n=1:hang");
        addAndDie();
        const Ran settle = run({u"ledger"_s, u"settle"_s});
        QVERIFY2(settle.code == 6, settle.words.constData());
        QCOMPARE(run({u"ledger"_s, u"list"_s, u"--format"_s, u"json"_s}).array().size(), 1);
    }

    void exportsTheLedger()
    {
        QCOMPARE(add({}).code, 0);
        const QJsonArray rows = run({u"export"_s, u"ledger"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"state"].toString(), u"arrived"_s);
        QCOMPARE(rows.first()[u"serverId"].toString().size(), 32);
    }

    void verifiesTheLog()
    {
        QCOMPARE(add({}).code, 0);
        QCOMPARE(run({u"ledger"_s, u"verify"_s}).code, 0);
        tamper(u"UPDATE audit SET outcome = 'refused' WHERE number = 2"_s);
        const Ran broken = run({u"ledger"_s, u"verify"_s});
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.out.contains("line 2"), broken.out.constData());
    }

    void keepsBodiesOutOfTheLog()
    {
        QCOMPARE(add({u"--notes"_s, u"canary-of-the-notes"_s}).code, 0);
        QCOMPARE(rows(u"SELECT count(*) FROM audit WHERE action || subject || outcome LIKE '%canary%'"
                      " OR action || subject || outcome LIKE '%358401234567%'"_s), 0);
    }

private:
    static QByteArray goodFile()
    {
        return "number,queue,notes\n0401234567,152,a\n0407654321,152,b\n0405555555,152,c\n";
    }

    Ran run(const QStringList &arguments) { return m_ctl->run(m_demo->account(), arguments); }

    Ran add(const QStringList &more)
    {
        return run(QStringList{u"callback"_s, u"add"_s, u"--queue"_s, u"152"_s, u"--number"_s, u"040 123 4567"_s} + more);
    }

    Ran import(const QByteArray &bytes, const QStringList &more)
    {
        const QString path = m_ctl->home() + u"/callbacks.csv"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        return run(QStringList{u"callback"_s, u"import"_s, path, u"--format"_s, u"json"_s} + more);
    }

    //! Killed while the server is silent.
    void addAndDie()
    {
        QProcess process;
        const Account account = m_demo->account();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FLOORWALKER_URL"_s, account.url);
        environment.insert(u"FLOORWALKER_USER"_s, account.user);
        environment.insert(u"FLOORWALKER_PASSWORD"_s, account.password);
        environment.insert(u"FLOORWALKER_API_KEY"_s, account.apiKey);
        environment.insert(u"FLOORWALKER_DATA_DIR"_s, m_ctl->home());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BINARY_ROOT "/floorwalkerctl"),
                      {u"callback"_s, u"add"_s, u"--queue"_s, u"152"_s, u"--number"_s, u"+358401234567"_s});
        QTRY_VERIFY(ask("GET", "/_demo/requests").contains("POST /cmi/callbacks"));
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    QByteArray ask(const QByteArray &verb, const char *path, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_demo->account().url + QString::fromLatin1(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(10'000))
            qWarning("no answer");
        return reply->readAll();
    }
    void post(const char *path, const QByteArray &body) { ask("POST", path, body); }
    int created() { return QJsonDocument::fromJson(ask("GET", "/_demo/callbacks")).object().value(u"created"_s).toInt(); }
    int rows(const QString &sql)
    {
        QDirIterator files(m_ctl->home(), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        int count = -1;
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.contains(u"/ledger/"))
                continue;
            {
                auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
                database.setDatabaseName(file);
                database.open();
                QSqlQuery query(database);
                if (query.exec(sql))
                    count = query.next() ? query.value(0).toInt() : 0;
            }
            QSqlDatabase::removeDatabase(u"tamper"_s);
        }
        return count;
    }
    void tamper(const QString &sql) { QVERIFY(rows(sql) >= 0); }

    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<Ctl> m_ctl;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(tst_CallbackCommand)
#include "tst_callbackcommand.moc"
