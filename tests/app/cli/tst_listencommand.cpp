// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/ctl.h"
#include "tests/app/demo/apiclient.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray logOf(const QJsonValue &recording)
{
    return "/cmi/callRecordings/" + recording[u"id"_s].toString().toLatin1() + "/listenLog";
}

QString pathOf(const QJsonValue &recording)
{
    return recording[u"file_name"_s].toString().replace(u'\\', u'/');
}

} // namespace

//! `listen` of the real program, at a demo tenant of its own process.
class tst_ListenCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Account account = m_demo.account();
        m_client = std::make_unique<ApiClient>(QUrl(account.url));
        m_client->setUser(account.user.toUtf8(), account.password.toUtf8(), account.apiKey.toUtf8());
        const QJsonArray all = m_client->get("/cmi/callRecordings?limit=400").array();
        for (qsizetype i = all.size() - 1; i >= 0 && m_heard.size() < 6; --i) { // the oldest first
            if (!m_client->get(logOf(all[i])).array().isEmpty())
                m_heard.append(all[i]);
        }
        QCOMPARE(m_heard.size(), 6);
        m_ctl.setVariable(u"FLOORWALKER_LISTING_LAG"_s, u"0.1"_s);
    }

    void init()
    {
        m_client->send("DELETE", "/_demo/faults");
        m_client->send("DELETE", "/_demo/requests");
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS"_s, m_demo.account().url + u"/recordings"_s);
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS_USER"_s, QString());
        QFile::remove(target());
    }

    void endsAsItsManualSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString id(32, u'0');
        QTest::newRow("no recording") << QStringList{u"--reason"_s, u"x"_s, u"--output"_s, u"f"_s} << 2;
        QTest::newRow("no reason") << QStringList{id, u"--output"_s, u"f"_s} << 2;
        QTest::newRow("an empty reason") << QStringList{id, u"--reason"_s, u" "_s, u"--output"_s, u"f"_s} << 2;
        QTest::newRow("no file") << QStringList{id, u"--reason"_s, u"x"_s} << 2;
        QTest::newRow("standard output") << QStringList{id, u"--reason"_s, u"x"_s, u"--output"_s, u"-"_s} << 2;
        QTest::newRow("another format") << QStringList{id, u"--reason"_s, u"x"_s, u"--output"_s, u"f"_s, u"--format"_s, u"csv"_s} << 2;
        QTest::newRow("an unknown recording") << QStringList{id, u"--reason"_s, u"x"_s, u"--output"_s, u"f"_s} << 7;
    }
    void endsAsItsManualSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Ran ran = m_ctl.run(m_demo.account(), QStringList{u"listen"_s} + arguments);
        QVERIFY2(ran.code == code, ran.words.constData());
        QVERIFY(!ran.words.isEmpty());
        QCOMPARE(logged(), 0);
    }

    void copiesWhatHasBeenLogged()
    {
        const QJsonValue recording = m_heard.at(0);
        const Ran ran = listen(recording, u"Complaint 4711"_s, {u"--format"_s, u"json"_s});
        QVERIFY2(ran.code == 0, ran.words.constData());
        QVERIFY(written() == m_client->get("/recordings/" + pathOf(recording).toLatin1()).body);
        QVERIFY(!(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther)));
        const QJsonValue entry = m_client->get(logOf(recording)).array().last();
        QCOMPARE(entry[u"description"_s], u"Complaint 4711"_s);
        QCOMPARE(ran.object()[u"userSessionId"_s], entry[u"userSessionId"_s]);
        QCOMPARE(ran.object()[u"file"_s].toString(), target());
        QCOMPARE(m_ctl.run(m_demo.account(), {u"ledger"_s, u"verify"_s}).code, 0);
    }

    //! Seen from the server: not a byte is asked for before its 201.
    void asksForTheAudioAfterTheAnswer()
    {
        QCOMPARE(listen(m_heard.at(1)).code, 0);
        QStringList order;
        const QJsonArray allRequests = m_client->get("/_demo/requests/list").array();
        for (const QJsonValue &request : allRequests) {
            const QString target = request[u"target"_s].toString();
            if (request[u"method"_s] == u"POST"_s)
                order.append(u"POST %1"_s.arg(request[u"status"_s].toInt()));
            else if (target.startsWith(u"/recordings/"_s))
                order.append(u"audio"_s);
        }
        QVERIFY(order.size() >= 2);
        QCOMPARE(order.first(), u"POST 201"_s);
        QCOMPARE(order.count(u"POST 201"_s), 1);
        QVERIFY(order.lastIndexOf(u"POST 201"_s) < order.indexOf(u"audio"_s));
    }

    void copiesNothingWithoutTheLog_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("refused") << QByteArray("POST:/cmi/callRecordings/*/listenLog:status=403") << 3;
        QTest::newRow("the log is not shown") << QByteArray("GET:/cmi/callRecordings/*/listenLog:status=403") << 3;
        QTest::newRow("the recording is not shown") << QByteArray("GET:/cmi/callRecordings/*:status=403") << 3;
    }
    void copiesNothingWithoutTheLog()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, code);
        fail(fault);
        const Ran ran = listen(m_heard.at(2));
        QVERIFY2(ran.code == code, ran.words.constData());
        QVERIFY(!QFile::exists(target()));
        QCOMPARE(audioRequests(), 0);
    }

    void aLostAnswerIsLoggedOnce()
    {
        const QJsonValue recording = m_heard.at(3);
        const qsizetype before = m_client->get(logOf(recording)).array().size();
        fail("POST:/cmi/callRecordings/*/listenLog:n=1:reset-after");
        const Ran ran = listen(recording);
        QVERIFY2(ran.code == 0, ran.words.constData());
        QVERIFY(ran.words.contains("No answer came"));
        QCOMPARE(m_client->get(logOf(recording)).array().size(), before + 1);
        QVERIFY(!written().isEmpty());
    }

    void copiesFromAFolder()
    {
        const QJsonValue recording = m_heard.at(4);
        const QString folder = m_ctl.home() + u"/share"_s;
        const QString file = folder + u'/' + pathOf(recording).toUpper(); // as shares have it
        QDir().mkpath(QFileInfo(file).path());
        QFile audio(file);
        QVERIFY(audio.open(QIODevice::WriteOnly));
        audio.write(m_client->get("/recordings/" + pathOf(recording).toLatin1()).body);
        audio.close();
        m_client->send("DELETE", "/_demo/requests");
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS"_s, folder);
        const Ran ran = listen(recording);
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(QString::fromUtf8(ran.out).trimmed(), target());
        QCOMPARE(written().size(), QFileInfo(file).size());
        QCOMPARE(audioRequests(), 0);
    }

    //! Another user than the tenant's, and without the tenant's key.
    void anAddressMayHaveASignInOfItsOwn()
    {
        const Account other = m_demo.account(u"umlaut"_s);
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS_USER"_s, other.user);
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS_PASSWORD"_s, other.password);
        const Ran ran = listen(m_heard.at(0));
        QVERIFY2(ran.code == 0, ran.words.constData());
        QVERIFY(!written().isEmpty());
        QCOMPARE(usersOfAudio(), QStringList{other.user});
    }

    void aRefusedSignInOfTheAddressIsSaid()
    {
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS_USER"_s, u"umlaut"_s);
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS_PASSWORD"_s, u"wrong"_s);
        const Ran ran = listen(m_heard.at(0));
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.words.contains("does not accept the user and password for its recordings"), ran.words.constData());
        QVERIFY(!QFile::exists(target()));
    }

    void whatIsNotThereIsNotLogged_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("code");
        QTest::newRow("no place") << QString() << 8;
        QTest::newRow("a relative folder") << u"recordings"_s << 8;
        QTest::newRow("plain http") << u"http://audio.example/"_s << 8;
        QTest::newRow("no such folder") << u"/nowhere/at/all"_s << 7;
        QTest::newRow("not in the folder") << u"/usr"_s << 7;
    }
    void whatIsNotThereIsNotLogged()
    {
        QFETCH(QString, place);
        QFETCH(int, code);
        m_ctl.setVariable(u"FLOORWALKER_RECORDINGS"_s, place);
        const qsizetype before = m_client->get(logOf(m_heard.at(5))).array().size();
        const Ran ran = listen(m_heard.at(5));
        QVERIFY2(ran.code == code, ran.words.constData());
        QCOMPARE(m_client->get(logOf(m_heard.at(5))).array().size(), before);
        QVERIFY(!QFile::exists(target()));
    }

    void audioThatFailsIsSaid()
    {
        fail("GET:/recordings/*:status=404");
        const Ran ran = listen(m_heard.at(5));
        QCOMPARE(ran.code, 7);
        QVERIFY(ran.words.contains("The listen log has the reason"));
        QVERIFY(!QFile::exists(target()));
    }

private:
    QString target() const { return m_ctl.home() + u"/copy.wav"_s; }
    QByteArray written() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Ran listen(const QJsonValue &recording, const QString &reason = u"a test"_s, const QStringList &others = {})
    {
        return m_ctl.run(m_demo.account(), QStringList{u"listen"_s, recording[u"id"_s].toString(), u"--reason"_s, reason,
                                                       u"--output"_s, target()} + others);
    }
    void fail(const QByteArray &rule)
    {
        QCOMPARE(m_client->send("POST", "/_demo/faults", rule).status, 204);
    }
    int count(const QString &method, const QString &part)
    {
        int many = 0;
        const QJsonArray allRequests = m_client->get("/_demo/requests/list").array();
        for (const QJsonValue &request : allRequests)
            many += request[u"method"_s] == method && request[u"target"_s].toString().contains(part);
        return many;
    }
    QStringList usersOfAudio()
    {
        QStringList users;
        const QJsonArray allRequests = m_client->get("/_demo/requests/list").array();
        for (const QJsonValue &request : allRequests) {
            if (request[u"target"_s].toString().contains(u"/recordings/"_s))
                users << request[u"user"_s].toString();
        }
        users.removeDuplicates();
        return users;
    }
    int audioRequests() { return count(u"GET"_s, u"/recordings/"_s); }
    int logged() { return count(u"POST"_s, u"/listenLog"_s); }

    DemoProcess m_demo;
    Ctl m_ctl;
    std::unique_ptr<ApiClient> m_client;
    QJsonArray m_heard; //!< recordings somebody has listened to
};

QTEST_GUILESS_MAIN(tst_ListenCommand)

#include "tst_listencommand.moc"
