// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/tenant.h"
#include "app/wiring/tenant.h"
#include "tests/app/demo/apiclient.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

using Topic = FloorItems::Topic;

//! The machine's clock as somebody has set it.
class WrongClock final : public Clock
{
public:
    explicit WrongClock(Milliseconds ahead) : m_ahead(ahead) { }

    Instant now() const override { return m_clock.now() + m_ahead; }
    Milliseconds steady() const override { return m_clock.steady(); }
    void after(Milliseconds delay, QObject *receiver, std::function<void()> then) override
    {
        m_clock.after(delay, receiver, std::move(then));
    }

private:
    SystemClock m_clock;
    Milliseconds m_ahead;
};

demo::Options smallCentre()
{
    demo::Options options;
    options.plan.agents = 20;
    options.plan.queues = 4;
    options.plan.historyDays = 0;
    return options;
}

} // namespace

//! All objects of one tenant, over real HTTP to a real one.
class tst_Tenant : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<demo::Tenant> m_centre;
    Profile m_profile;
    std::unique_ptr<Tenant> m_tenant;

    QString ledgerFile() const { return m_folder->filePath(QStringLiteral("ledger.sqlite")); }
    QString deskFile() const { return m_folder->filePath(QStringLiteral("desk.sqlite")); }
    QString historyFile() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }

    void startCentre(const demo::Options &options = smallCentre())
    {
        QString fault;
        m_centre = demo::Tenant::start(options, &fault);
        QVERIFY2(m_centre, qPrintable(fault));
        m_profile.id = ProfileId(QStringLiteral("ours"));
        m_profile.name = QStringLiteral("Centre");
        m_profile.address = m_centre->url().toString();
        m_profile.caFile = m_centre->caFile();
    }
    //! password: another than the user's own.
    void open(const QByteArray &user = "supervisor", const QString &password = {}, Clock *clock = nullptr)
    {
        const demo::ApiUser &known = userOf(*m_centre, user);
        m_profile.user = QString::fromUtf8(known.name);
        const SignInSecrets secrets{Secret(password.isEmpty() ? QString::fromUtf8(known.password) : password),
                                    Secret(QString::fromUtf8(known.apiKey))};
        Clock &used = clock ? *clock : m_clock;
        auto connection = Connection::make(m_profile, secrets, used);
        QVERIFY(connection);
        m_tenant = std::make_unique<Tenant>(std::move(connection).value(), Tenant::Files{historyFile(), {ledgerFile(), deskFile()}}, used);
    }
    bool hasAnswered(Topic topic) { return m_tenant->items().freshness(topic).answeredAt.has_value(); }
    ErrorKind errorOf(Topic topic)
    {
        const auto error = m_tenant->items().freshness(topic).error;
        return error ? error->kind : ErrorKind::Invalid;
    }
    qint64 askedAtTheCentre(const QString &request)
    {
        ApiClient client(m_centre->url());
        return client.get("/_demo/requests").object().value(request).toInteger();
    }
    QStringList columnOf(const TableModel &table, QByteArrayView id)
    {
        QStringList cells;
        for (int row = 0; row < table.rowCount(); ++row)
            cells << table.index(row, table.columnOf(id)).data().toString();
        return cells;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = {};
    }
    void cleanup()
    {
        m_tenant.reset();
        m_centre.reset();
        m_folder.reset();
    }

    // The floor

    void theFloorArrives()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
    }

    void aUserOfTwoQueuesSeesTwo()
    {
        startCentre();
        open("limited");
        QTRY_VERIFY(hasAnswered(Topic::QueueNames));
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 2);
    }

    void aUserAndPasswordBeyondAsciiAreAccepted()
    {
        startCentre();
        open("umlaut");
        QTRY_VERIFY(hasAnswered(Topic::Agents));
    }

    void agentsAreReadInEveryAcceptedSpelling_data()
    {
        QTest::addColumn<QString>("aliases");
        for (const auto &aliases : {"a", "b", "c", "xml", "b,xml"})
            QTest::newRow(aliases) << QString::fromLatin1(aliases);
    }
    void agentsAreReadInEveryAcceptedSpelling()
    {
        QFETCH(QString, aliases);
        demo::Options options = smallCentre();
        QVERIFY(demo::readAliases(aliases, options.manners));
        startCentre(options);
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        QTRY_VERIFY(hasAnswered(Topic::UserNames));
        const QStringList names = columnOf(m_tenant->items().agents(), "name");
        QVERIFY2(names.filter(QStringLiteral(", ")).size() == 20, qPrintable(names.join(u'|')));
        const FloorFigures figures = m_tenant->items().figures();
        QCOMPARE(figures.agentsIn(AgentState::Unknown), std::optional<qint64>(0));
    }

    void anEncryptedCentreIsTrustedByItsOwnAuthority()
    {
        demo::Options options = smallCentre();
        options.isEncrypted = true;
        startCentre(options);
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
    }

    void anAuthorityNobodyNamedIsNotTrusted()
    {
        demo::Options options = smallCentre();
        options.isEncrypted = true;
        startCentre(options);
        m_profile.caFile.clear();
        open();
        QTRY_COMPARE(errorOf(Topic::Agents), ErrorKind::CertificateRejected);
        QVERIFY(!hasAnswered(Topic::Agents));
    }

    void anAuthorityThatCannotBeReadIsTold()
    {
        m_profile.address = QStringLiteral("https://tenant.example");
        m_profile.caFile = m_folder->filePath(QStringLiteral("no-such.pem"));
        const auto connection = Connection::make(m_profile, {}, m_clock);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Storage);
        QVERIFY(connection.error().detail.startsWith(m_profile.caFile));
    }

    // Refused

    void aWrongPasswordEndsTheSession()
    {
        startCentre();
        open("supervisor", QStringLiteral("guessed"));
        QTRY_VERIFY(m_tenant->connection().sessionEnd());
        QCOMPARE(m_tenant->connection().sessionEnd()->kind, ErrorKind::Unauthorized);
    }

    void anExpiredPasswordSaysSo()
    {
        startCentre();
        open("expired");
        QTRY_VERIFY(m_tenant->connection().sessionEnd());
        QCOMPARE(m_tenant->connection().sessionEnd()->detail, QStringLiteral("Password expired"));
    }

    void afterARefusalTheCentreIsLeftInPeace()
    {
        startCentre();
        m_profile.intervals = {1s, 1s, 1s};
        open("supervisor", QStringLiteral("guessed"));
        QTRY_VERIFY(m_tenant->connection().sessionEnd());
        QTRY_COMPARE(errorOf(Topic::Agents), ErrorKind::Unauthorized);
        const qint64 before = askedAtTheCentre(QStringLiteral("GET /rmi/agents"));
        QVERIFY(before <= 1);
        QSignalSpy turnedRound(&m_tenant->connection(), &ConnectionItem::changed);
        QTRY_VERIFY(turnedRound.size() >= 4); // a poll of each feed that got no further than our gate
        QCOMPARE(askedAtTheCentre(QStringLiteral("GET /rmi/agents")), before);
    }

    void withoutTheRightToAgentsTheQueuesCome()
    {
        startCentre();
        open("noagents");
        QTRY_COMPARE(errorOf(Topic::Agents), ErrorKind::Forbidden);
        QTRY_VERIFY(hasAnswered(Topic::Queues));
        QVERIFY(!m_tenant->connection().sessionEnd());
    }

    // Changing

    void anAgentSetNotReadyIsSeenSoLongBeforeTheNextPoll()
    {
        demo::Options quietDay = smallCentre(); // on others there are moments when nobody is free
        quietDay.plan.contactsPerDay = 20;
        startCentre(quietDay);
        m_profile.intervals = {60s, 60s, 60s};
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        const auto &agents = m_tenant->items().agentLines();
        const auto available = std::find_if(agents.begin(), agents.end(), [](const AgentLine &line) {
            return line.state == AgentState::Available;
        });
        QVERIFY(available != agents.end());
        const AgentId id = available->id;
        m_tenant->readyCommand().setReady(id, false, this, [](const Result<Done> &) { });
        QTRY_COMPARE(m_tenant->items().agents().find(id)->state, AgentState::NotReady);
    }

    void newIntervalsCountAtOnce()
    {
        startCentre();
        m_profile.intervals = {600s, 600s, 600s};
        open();
        QTRY_VERIFY(hasAnswered(Topic::Agents));
        const qint64 before = askedAtTheCentre(QStringLiteral("GET /rmi/agents"));
        Profile changed = m_profile;
        changed.intervals.agents = 1s;
        m_tenant->apply(changed);
        QTRY_VERIFY(askedAtTheCentre(QStringLiteral("GET /rmi/agents")) > before);
    }

    void newLimitsAndBudgetCountAtOnce()
    {
        startCentre();
        open();
        Profile changed = m_profile;
        changed.waiting = {1, 2};
        changed.requestsPerMinute = 240;
        m_tenant->apply(changed);
        QCOMPARE(m_tenant->items().limits().waiting.critical, 2);
        QCOMPARE(m_tenant->connection().requestsAllowed(), 240);
    }

    // Whose clock

    void aClockTenMinutesOffMovesNoTime_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("ten minutes fast") << 600;
        QTest::newRow("ten minutes slow") << -600;
    }
    void aClockTenMinutesOffMovesNoTime()
    {
        QFETCH(int, ahead);
        WrongClock clock{std::chrono::seconds(ahead)};
        startCentre();
        open("supervisor", {}, &clock);
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        const Milliseconds off = m_tenant->items().serverNow() - m_clock.now();
        QVERIFY2(std::chrono::abs(off) <= 1s, qPrintable(QString::number(off.count())));
        for (const AgentLine &line : m_tenant->items().agentLines())
            QVERIFY(*line.stateSince <= m_tenant->items().serverNow() + 1s);
        m_tenant.reset(); // before its clock
    }

    void theOffsetIsToldWithItsSign_data() { aClockTenMinutesOffMovesNoTime_data(); }
    void theOffsetIsToldWithItsSign()
    {
        QFETCH(int, ahead);
        WrongClock clock{std::chrono::seconds(ahead)};
        startCentre();
        open("supervisor", {}, &clock);
        QTRY_VERIFY(m_tenant->connection().clockOffset());
        const Milliseconds off = *m_tenant->connection().clockOffset() + std::chrono::seconds(ahead);
        QVERIFY2(std::chrono::abs(off) <= 1s, qPrintable(QString::number(off.count())));
        m_tenant.reset();
    }

    void theLastTwoHoursEndNowWhateverTheClockSays_data() { aClockTenMinutesOffMovesNoTime_data(); }
    void theLastTwoHoursEndNowWhateverTheClockSays()
    {
        QFETCH(int, ahead);
        WrongClock clock{std::chrono::seconds(ahead)};
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        const QueueId queue(m_tenant->items().queues().index(0, 0).data(IdRole).toString());
        QList<QueueSample> past;
        for (int minute = 1; minute < 30; ++minute)
            past.append({.queue = queue, .at = m_clock.now() - std::chrono::minutes(minute), .waiting = 7});
        m_tenant->takePast(past);
        m_tenant.reset();

        open("supervisor", {}, &clock);
        QTRY_VERIFY(hasAnswered(Topic::Queues) && !m_tenant->items().freshness(Topic::Queues).isSnapshot);
        const auto gaps = [this, queue] {
            const QList<float> minutes = m_tenant->trends().recent(queue).last(12).first(10);
            return std::count_if(minutes.begin(), minutes.end(), [](float y) { return std::isnan(y); });
        };
        QTRY_COMPARE(gaps(), 0);
        m_tenant.reset();
    }

    // A restart

    void theLastRunIsShownThoughTheCentreIsGone()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        QTRY_VERIFY(hasAnswered(Topic::UserNames));
        const QStringList names = columnOf(m_tenant->items().agents(), "name");
        m_tenant.reset();
        m_profile.address = QStringLiteral("http://127.0.0.1:1");
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        QCOMPARE(columnOf(m_tenant->items().agents(), "name"), names);
        QVERIFY(m_tenant->items().freshness(Topic::Agents).isSnapshot);
        QVERIFY(m_tenant->items().freshness(Topic::Agents).isStale);
    }

    void theCallbacksOfTheLastRunAreShownThen()
    {
        startCentre();
        open();
        {
            const auto need = m_tenant->callbacks().need();
            QTRY_VERIFY(m_tenant->callbacks().counts());
        }
        const auto numbers = columnOf(m_tenant->callbacks().table(), "customerNumber");
        QVERIFY(!numbers.isEmpty());
        m_tenant.reset();
        m_profile.address = QStringLiteral("http://127.0.0.1:1");
        open();
        QTRY_VERIFY(m_tenant->callbacks().freshness().isSnapshot);
        QCOMPARE(columnOf(m_tenant->callbacks().table(), "customerNumber"), numbers);
    }

    void theFirstAnswerTakesItsPlace()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        m_tenant.reset();
        open();
        QTRY_VERIFY(hasAnswered(Topic::Agents) && !m_tenant->items().freshness(Topic::Agents).isSnapshot);
    }

    void theTrendSurvivesARestart()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().queues().rowCount(), 4);
        const Instant now = m_clock.now();
        m_tenant->takePast({{.queue = QueueId(QStringLiteral("Q")), .at = now - 20min, .waiting = 7}});
        m_tenant.reset();
        open();
        std::optional<TrendItems::Points> points;
        m_tenant->trends().waiting(QueueId(QStringLiteral("Q")), {now - 1h, now}, 1min, this,
                                   [&points](const Result<TrendItems::Points> &loaded) {
            if (loaded)
                points = *loaded;
        });
        QTRY_VERIFY(points);
        QCOMPARE(points->size(), 1);
        QCOMPARE(points->first().y(), 7.0);
    }

    void anotherProfileSeesNothingOfIt()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        m_tenant.reset();
        m_profile.id = ProfileId(QStringLiteral("theirs"));
        m_profile.address = QStringLiteral("http://127.0.0.1:1");
        open();
        QTRY_COMPARE(errorOf(Topic::Agents), ErrorKind::Unreachable);
        QCOMPARE(m_tenant->items().agents().rowCount(), 0);
    }

    // Endings

    void aTenantMayGoWhileItsQuestionsAreOut()
    {
        startCentre();
        open();
        m_tenant.reset();
        QVERIFY(m_centre);
    }

    void noSecretIsInAnyFile()
    {
        startCentre();
        open();
        QTRY_COMPARE(m_tenant->items().agents().rowCount(), 20);
        m_tenant.reset();
        const demo::ApiUser &user = userOf(*m_centre, "supervisor");
        const QByteArray basic = (user.name + ':' + user.password).toBase64();
        const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : {user.password, user.apiKey, basic})
                QVERIFY2(!bytes.contains(secret), qPrintable(info.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Tenant)
#include "tst_tenant.moc"
