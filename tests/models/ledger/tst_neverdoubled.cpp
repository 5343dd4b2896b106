// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/importrun.h"
#include "tests/models/ledger/lyingtenant.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds deadline = 300ms;
constexpr Milliseconds listingLag = 120ms;
constexpr auto serversLag = 80ms;

//! Sums over the whole run, printed at the end.
struct Toll {
    int kills = 0;
    int faults = 0;
    int duplicates = 0;
    int losses = 0;
    int unknowns = 0;

    //! A row that is missing is lost unless the ledger names it unknown.
    void count(const demo::LyingTenant &tenant, int rows, const QList<Entry> &entries)
    {
        faults += tenant.faults();
        QMap<QString, int> unknown;
        for (const Entry &entry : entries) {
            if (entry.state != EntryState::Unknown)
                continue;
            ++unknowns;
            ++unknown[ImportRun::key(entry.write)];
        }
        const auto held = tenant.held();
        const auto expected = ImportRun::expected(rows);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            duplicates += std::max(0, held.value(it.key()) - *it);
            losses += std::max(0, *it - held.value(it.key()) - unknown.value(it.key()));
        }
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            duplicates += expected.contains(it.key()) ? 0 : *it;
    }
};

bool isLong()
{
    return qEnvironmentVariableIsSet("FLOORWALKER_LONG");
}

//! Runs of one import until all is settled or a person is needed, who would start it again likewise.
QList<Entry> importUntilSettled(const demo::LyingTenant &tenant, const QString &file, int rows)
{
    // Each row costs its time, and lists that are read between them grow with the rows.
    constexpr int rowsOfAMinute = 80;
    const int patience = 60'000 * (1 + rows / rowsOfAMinute);
    for (int attempt = 0; attempt < 40; ++attempt) {
        ImportRun import(tenant.url(), file, {deadline, listingLag});
        QSignalSpy finished(&import.run(), &BatchRun::finished);
        import.start(rows);
        if (!finished.wait(patience))
            return {};
        const auto entries = finished.first().first().value<QList<Entry>>();
        const BatchCounts counts = count(entries);
        if (counts.arrived + counts.unknown == rows)
            return entries;
    }
    return {};
}

} // namespace

class tst_NeverDoubled : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QList<Entry>>(); }

    void eachRowArrivesOnceThroughFaults_data()
    {
        QTest::addColumn<demo::LyingTenant::Habits>("habits");
        using Habits = demo::LyingTenant::Habits;
        QTest::newRow("answers lost after taking effect") << Habits{.dropAfter = 0.4};
        QTest::newRow("requests lost before taking effect") << Habits{.dropBefore = 0.4};
        QTest::newRow("either, and listed late") << Habits{.dropBefore = 0.25, .dropAfter = 0.25, .listingLag = serversLag};
        QTest::newRow("500 after taking effect") << Habits{.failAfter = 0.4};
        QTest::newRow("quota") << Habits{.dropAfter = 0.2, .quota = 0.2};
        QTest::newRow("reordered and repeated lists")
            << Habits{.dropBefore = 0.3, .dropAfter = 0.3, .isReordering = true};
        QTest::newRow("broken lists") << Habits{.dropBefore = 0.2, .dropAfter = 0.2, .brokenList = 0.3};
        QTest::newRow("empty lists") << Habits{.dropBefore = 0.2, .dropAfter = 0.2, .emptyList = 0.5};
        QTest::newRow("all at once") << Habits{.dropBefore = 0.2, .dropAfter = 0.2, .failAfter = 0.1, .hang = 0.005,
                                               .quota = 0.1, .brokenList = 0.1, .listingLag = serversLag,
                                               .isReordering = true, .tellsTime = true};
    }
    void eachRowArrivesOnceThroughFaults()
    {
        QFETCH(demo::LyingTenant::Habits, habits);
        const int rows = isLong() ? 5000 : 480;
        demo::LyingTenant tenant(habits, 7);
        QTemporaryDir folder;
        const auto entries = importUntilSettled(tenant, folder.filePath(QStringLiteral("ledger.sqlite")), rows);
        QCOMPARE(entries.size(), rows);
        m_toll.count(tenant, rows, entries);
        if (habits.emptyList == 0)
            QCOMPARE(tenant.held(), ImportRun::expected(rows));
    }

    void eachRowArrivesOnceThroughKills_data()
    {
        QTest::addColumn<int>("phase");
        QTest::newRow("before the request takes effect") << 0;
        QTest::newRow("between request and answer") << 1;
        QTest::newRow("after the answer, before the settle") << 2;
        QTest::newRow("while the server's list is read") << 3;
        QTest::newRow("at any moment, writing to the ledger among them") << 4;
    }
    void eachRowArrivesOnceThroughKills()
    {
        QFETCH(int, phase);
        const int kills = isLong() ? 400 : 42;
        constexpr int rows = 60;
        std::mt19937 dice(11);
        int killed = 0;
        for (int seed = 1; killed < kills; ++seed) {
            QTemporaryDir folder;
            demo::LyingTenant tenant({.dropAfter = 0.1, .listingLag = serversLag, .isReordering = true}, quint32(seed));
            killed += killOver(tenant, folder.filePath(QStringLiteral("ledger.sqlite")), rows, phase, 10, dice);
            m_toll.count(tenant, rows, {});
            QCOMPARE(tenant.held(), ImportRun::expected(rows));
        }
        m_toll.kills += killed;
    }

    void twoProcessesNeverSendTheSameEntry()
    {
        constexpr int rows = 200;
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ledger.sqlite"));
        demo::LyingTenant tenant({.dropBefore = 0.1, .dropAfter = 0.1, .listingLag = serversLag, .tellsTime = true}, 5);
        std::array<QProcess, 3> children;
        for (QProcess &child : children)
            startChild(child, tenant, file, rows);
        for (QProcess &child : children)
            QVERIFY(QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 60'000));
        m_toll.count(tenant, rows, importUntilSettled(tenant, file, rows));
        QCOMPARE(tenant.held(), ImportRun::expected(rows));
    }

    //! Only after a whole run.
    void printsTheToll()
    {
        qInfo("kills %d, faults %d, duplicates %d, losses %d, unknowns %d", m_toll.kills, m_toll.faults,
              m_toll.duplicates, m_toll.losses, m_toll.unknowns);
        QCOMPARE(m_toll.duplicates, 0);
        QCOMPARE(m_toll.losses, 0);
        QVERIFY(m_toll.kills >= 200);
        QVERIFY(m_toll.faults >= 2000);
    }

private:
    static void startChild(QProcess &child, const demo::LyingTenant &tenant, const QString &file, int rows)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(IMPORT_CHILD),
                    {tenant.url().toString(), file, QString::number(rows), QString::number(deadline.count()),
                     QString::number(listingLag.count())});
    }

    //! Starts the import again and again, killing it in that phase each time until so many died;
    //! then lets it end. Answers how many were killed.
    int killOver(demo::LyingTenant &tenant, const QString &file, int rows, int phase, int most, std::mt19937 &dice)
    {
        int killed = 0;
        for (;;) {
            QProcess child;
            const bool mayDie = killed < most;
            int posts = std::uniform_int_distribution<>(1, 6)(dice);
            bool isDead = false;
            const auto kill = [&] {
                child.kill();
                isDead = true;
            };
            tenant.onPost = [&](bool hasTakenEffect) {
                if (!mayDie || isDead || phase > 2 || hasTakenEffect != (phase > 0) || --posts > 0)
                    return;
                if (phase < 2)
                    kill();
                else
                    QTimer::singleShot(std::uniform_int_distribution<>(0, 2)(dice), &child, kill);
            };
            tenant.onList = [&] {
                if (mayDie && !isDead && phase == 3)
                    kill();
            };
            startChild(child, tenant, file, rows);
            if (mayDie && phase == 4)
                QTimer::singleShot(std::uniform_int_distribution<>(15, 120)(dice), &child, kill);
            if (!QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 60'000))
                return killed;
            const bool wasKilled = child.exitStatus() == QProcess::CrashExit;
            tenant.onPost = [](bool) {};
            tenant.onList = [] {};
            if (!wasKilled && child.exitCode() == 0)
                return killed;
            killed += wasKilled;
        }
    }

    Toll m_toll;
};

QTEST_GUILESS_MAIN(tst_NeverDoubled)
#include "tst_neverdoubled.moc"
