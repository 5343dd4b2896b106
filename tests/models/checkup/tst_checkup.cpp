// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/checkup/checkup.h"

#include "models/session/memorystore.h"
#include "tests/support/faketransport.h"
#include "tests/support/settle.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

QStringList resources()
{
    return {QStringLiteral("rci/queues"),        QStringLiteral("rci/users"),
                            QStringLiteral("rmi/queueStatuses"), QStringLiteral("rmi/agents"),
                            QStringLiteral("rmi/contacts"),      QStringLiteral("cmi/contacts"),
                            QStringLiteral("cmi/callRecordings"), QStringLiteral("cmi/callbacks"),
                            QStringLiteral("cmi/messages"),      QStringLiteral("cmi/customerConsents")};
}

constexpr qsizetype everyLine = 18;

//! A list of one thing that every resource reads.
QByteArray oneOfAny()
{
    return R"([{"id":"ABCDEF00ABCDEF00ABCDEF00ABCDEF00","name":"N","usage":"recording","address":"+358401234567","consent":"true"}])";
}

//! A key store that refuses everything.
class NoKeyStore final : public CredentialStore
{
public:
    void read(const ProfileId &, SecretKind, QObject *receiver, ReadDone done) override
    {
        QMetaObject::invokeMethod(receiver, [done] { done(error()); }, Qt::QueuedConnection);
    }
    void write(const ProfileId &, SecretKind, const Secret &, QObject *receiver, StoreDone done) override
    {
        QMetaObject::invokeMethod(receiver, [done] { done(error()); }, Qt::QueuedConnection);
    }
    void remove(const ProfileId &, SecretKind, QObject *receiver, StoreDone done) override
    {
        QMetaObject::invokeMethod(receiver, [done] { done(error()); }, Qt::QueuedConnection);
    }

private:
    static Error error() { return {.kind = ErrorKind::KeyStoreUnavailable}; }
};

HttpHeaders dated(Milliseconds ahead = {})
{
    const auto moment = QDateTime::currentDateTimeUtc().addMSecs(ahead.count());
    return {{"Date", QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()}};
}

} // namespace

class tst_Checkup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_listener.listen(QHostAddress::LocalHost, 0));
        m_profile = {};
        m_profile.id = Profile::newId();
        m_profile.name = QStringLiteral("North");
        m_profile.user = QStringLiteral("anna");
        m_profile.address = QStringLiteral("http://127.0.0.1:%1/RI").arg(m_listener.serverPort());
        m_paths.clear();
        for (const QString &resource : resources())
            answer(resource, 200, oneOfAny());
    }
    void cleanup() { m_listener.close(); }

    void everythingInOrder()
    {
        const auto lines = run();
        QCOMPARE(ids(lines),
                 (QStringList{QStringLiteral("address"), QStringLiteral("tls"), QStringLiteral("credentials"),
                              QStringLiteral("rights rci/queues"), QStringLiteral("rights rci/users"),
                              QStringLiteral("rights rmi/queueStatuses"), QStringLiteral("rights rmi/agents"),
                              QStringLiteral("rights rmi/contacts"), QStringLiteral("rights cmi/contacts"),
                              QStringLiteral("rights cmi/callRecordings"), QStringLiteral("rights cmi/callbacks"),
                              QStringLiteral("rights cmi/messages"), QStringLiteral("rights cmi/customerConsents"),
                              QStringLiteral("clock"), QStringLiteral("key-store"), QStringLiteral("recordings"),
                              QStringLiteral("conversation"), QStringLiteral("calling")}));
        for (const CheckLine &line : lines) {
            QVERIFY(!line.title.isEmpty());
            QVERIFY(line.sentence.endsWith(u'.'));
            static const QStringList notThere{QStringLiteral("tls"), QStringLiteral("recordings"), QStringLiteral("conversation"), QStringLiteral("calling")};
            const bool isLooked = !notThere.contains(line.id);
            QCOMPARE(name(line.verdict), isLooked ? QStringLiteral("ok") : QStringLiteral("skipped"));
        }
    }

    void aMissingRightIsNamedAndTheRestGoesOn()
    {
        answer(QStringLiteral("rmi/agents"), 403, "Forbidden");
        const auto lines = run();
        const CheckLine line = find(lines, QStringLiteral("rights rmi/agents"));
        QCOMPARE(line.verdict, Verdict::Fail);
        QVERIFY(line.sentence.contains(QStringLiteral("Statistics Summary")));
        QVERIFY(!line.nextStep.isEmpty());
        QVERIFY(line.reference.contains(QStringLiteral("403")));
        QCOMPARE(find(lines, QStringLiteral("rights cmi/contacts")).verdict, Verdict::Ok);
        QVERIFY(m_hasFailed);
    }

    void aRefusedFirstListStillProvesTheCredentials()
    {
        answer(QStringLiteral("rci/queues"), 403);
        const auto lines = run();
        QCOMPARE(find(lines, QStringLiteral("credentials")).verdict, Verdict::Ok);
        QCOMPARE(find(lines, QStringLiteral("rights rci/queues")).verdict, Verdict::Fail);
    }

    void anEmptyListIsAWarning()
    {
        answer(QStringLiteral("rci/users"), 200, "[]");
        const CheckLine line = find(run(), QStringLiteral("rights rci/users"));
        QCOMPARE(line.verdict, Verdict::Warn);
        QVERIFY(line.nextStep.contains(QStringLiteral("User: View")));
        QVERIFY(!m_hasFailed);
    }

    void refusedCredentialsEndTheQuestions()
    {
        for (const QString &resource : resources())
            answer(resource, 401, "Unauthorized");
        const auto lines = run();
        QCOMPARE(find(lines, QStringLiteral("credentials")).verdict, Verdict::Fail);
        QCOMPARE(find(lines, QStringLiteral("rights rmi/agents")).verdict, Verdict::Skipped);
        QCOMPARE(find(lines, QStringLiteral("key-store")).verdict, Verdict::Ok);
        QCOMPARE(m_requests, 1);
    }

    void nobodyListeningFailsTheAddress()
    {
        m_listener.close();
        const auto lines = run();
        QCOMPARE(find(lines, QStringLiteral("address")).verdict, Verdict::Fail);
        QVERIFY(find(lines, QStringLiteral("address")).nextStep.contains(QStringLiteral("AWS")));
        QCOMPARE(find(lines, QStringLiteral("credentials")).verdict, Verdict::Skipped);
        QCOMPARE(m_requests, 0);
        QCOMPARE(lines.size(), everyLine);
    }

    void anUnusableAddressIsNotKnockedAt()
    {
        m_profile.address = QStringLiteral("http://floor.example");
        const auto lines = run();
        QCOMPARE(find(lines, QStringLiteral("address")).verdict, Verdict::Fail);
        QVERIFY(find(lines, QStringLiteral("address")).sentence.contains(QStringLiteral("https")));
        QCOMPARE(lines.size(), everyLine);
        QCOMPARE(m_requests, 0);
    }

    void whoeverSpeaksNoTlsIsNotTrusted()
    {
        connect(&m_listener, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_listener.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        m_profile.address = QStringLiteral("https://127.0.0.1:%1").arg(m_listener.serverPort());
        const auto lines = run();
        m_listener.disconnect(this);
        QCOMPARE(find(lines, QStringLiteral("address")).verdict, Verdict::Ok);
        QCOMPARE(find(lines, QStringLiteral("tls")).verdict, Verdict::Fail);
        QCOMPARE(find(lines, QStringLiteral("credentials")).verdict, Verdict::Skipped);
        QCOMPARE(m_requests, 0);
    }

    void aClockThatIsOffIsAWarning_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("ten minutes behind") << 600 << Verdict::Warn;
        QTest::newRow("ten minutes ahead") << -600 << Verdict::Warn;
        QTest::newRow("half a minute") << 30 << Verdict::Ok;
    }
    void aClockThatIsOffIsAWarning()
    {
        QFETCH(int, seconds);
        QFETCH(Verdict, verdict);
        m_ahead = std::chrono::seconds(seconds);
        for (const QString &resource : resources())
            answer(resource, 200, oneOfAny());
        const CheckLine line = find(run(), QStringLiteral("clock"));
        m_ahead = {};
        QCOMPARE(line.verdict, verdict);
        QCOMPARE(line.nextStep.isEmpty(), verdict == Verdict::Ok);
    }

    void withoutAKeyStoreThereIsAWarning()
    {
        NoKeyStore none;
        const CheckLine line = find(run(&none), QStringLiteral("key-store"));
        QCOMPARE(line.verdict, Verdict::Warn);
        QVERIFY(line.nextStep.contains(QStringLiteral("this run")));
    }

    void recordingsAreLookedForWhereTheyAreSet_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("a folder") << QDir::tempPath() << Verdict::Ok;
        QTest::newRow("no such folder") << "/no/such/folder" << Verdict::Fail;
        QTest::newRow("an address") << "https://audio.example/" << Verdict::Skipped;
        QTest::newRow("an address in the clear") << "http://audio.example/" << Verdict::Fail;
        QTest::newRow("an address with a password") << "https://anna:secret@audio.example/" << Verdict::Fail;
        QTest::newRow("a share nobody has mounted") << "\\\\server\\recordings" << Verdict::Fail;
    }
    void recordingsAreLookedForWhereTheyAreSet()
    {
        QFETCH(QString, place);
        QFETCH(Verdict, verdict);
        m_profile.recordings = place;
        QCOMPARE(find(run(), QStringLiteral("recordings")).verdict, verdict);
    }

    void cloudsAreAskedWhatTheirKeysMay_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("accepted") << 200 << Verdict::Ok;
        QTest::newRow("refused") << 401 << Verdict::Fail;
        QTest::newRow("another region's") << 404 << Verdict::Fail;
    }
    void cloudsAreAskedWhatTheirKeysMay()
    {
        QFETCH(int, status);
        m_profile.conversation.projectId = QStringLiteral("p-1");
        m_profile.conversation.keyId = QStringLiteral("k-1");
        m_profile.calling.key = QStringLiteral("a-1");
        answer(QStringLiteral("oauth2/token"), 200, R"({"access_token":"abc"})");
        answer(QStringLiteral("v1/projects/p-1/apps"), status, R"({"apps":[]})");
        answer(QStringLiteral("configuration/numbers/"), status, R"({"numbers":[]})");
        const auto lines = run();
        QTEST(find(lines, QStringLiteral("conversation")).verdict, "verdict");
        QTEST(find(lines, QStringLiteral("calling")).verdict, "verdict");
    }

    void noLineHoldsASecret()
    {
        for (const QString &resource : resources())
            answer(resource, 400, "who is canary-password with canary-key?");
        for (const CheckLine &line : run()) {
            QVERIFY2(!toText(line).contains(QStringLiteral("canary")), qPrintable(toText(line)));
        }
    }

    void destroyedItIsSilent()
    {
        int told = 0;
        {
            Checkup checkup(m_profile, {}, parts(m_keys));
            connect(&checkup, &Checkup::lineReady, this, [&told] { ++told; });
            checkup.start();
        }
        settle();
        QCOMPARE(told, 0);
    }

private:
    void answer(const QString &resource, int status, const QByteArray &body = {})
    {
        m_paths.insert(resource, {.status = status, .headers = dated(m_ahead), .body = body});
    }

    Checkup::Parts parts(CredentialStore &keys)
    {
        return {m_clock, keys, [this](const QByteArray &) {
                    auto transport = std::make_unique<FakeTransport>();
                    for (auto it = m_paths.cbegin(); it != m_paths.cend(); ++it)
                        transport->answerPath(it.key(), *it);
                    m_transport = transport.get();
                    return transport;
                }};
    }

    QList<CheckLine> run(CredentialStore *keys = nullptr)
    {
        m_transport = nullptr;
        Checkup checkup(m_profile, {Secret(u"canary-password"), Secret(u"canary-key")},
                        parts(keys ? *keys : m_keys));
        QSignalSpy lineReady(&checkup, &Checkup::lineReady);
        QSignalSpy finished(&checkup, &Checkup::finished);
        checkup.start();
        if (!finished.wait(20'000) || lineReady.size() != checkup.lines().size())
            return {};
        m_requests = m_transport ? int(m_transport->sent.size()) : 0;
        m_hasFailed = checkup.hasFailed();
        return checkup.lines();
    }

    static QStringList ids(const QList<CheckLine> &lines)
    {
        QStringList list;
        for (const CheckLine &line : lines)
            list << line.id;
        return list;
    }

    static CheckLine find(const QList<CheckLine> &lines, const QString &id)
    {
        for (const CheckLine &line : lines) {
            if (line.id == id)
                return line;
        }
        return {.id = QStringLiteral("no line ") + id};
    }

    SystemClock m_clock;
    MemoryStore m_keys;
    QTcpServer m_listener;
    Profile m_profile;
    QHash<QString, WireAnswer> m_paths;
    Milliseconds m_ahead{};
    FakeTransport *m_transport = nullptr;
    int m_requests = 0;
    bool m_hasFailed = false;
};

QTEST_GUILESS_MAIN(tst_Checkup)
#include "tst_checkup.moc"
