// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/wiring/tenantstage.h"

#include <QDir>
#include <QSignalSpy>

using namespace floorwalker;
using namespace std::chrono_literals;

//! What arrives of a tenant, what is refused, and what changes.
class tst_Tenant : public TenantStage
{
    Q_OBJECT

private:
    qint64 askedAtTheCentre(const QString &request)
    {
        ApiClient client(m_centre->url());
        return client.get("/_demo/requests").object().value(request).toInteger();
    }

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void aClockTenMinutesOffMovesNoTime_data() { addWrongClocks(); }
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

    void theOffsetIsToldWithItsSign_data() { addWrongClocks(); }
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
