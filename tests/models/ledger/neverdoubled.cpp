// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/neverdoubled.h"

#include "tests/models/ledger/importrun.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace floorwalker {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds deadline = 300ms;
constexpr Milliseconds listingLag = 120ms;
constexpr auto serversLag = 80ms;

bool isLong()
{
    return qEnvironmentVariableIsSet("FLOORWALKER_LONG");
}

QString ledgerIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("ledger.sqlite"));
}

} // namespace

NeverDoubled::NeverDoubled(ImportKind kind, demo::LyingTenant::Resource resource, Effort effort)
    : m_kind(std::move(kind))
    , m_resource(std::move(resource))
    , m_effort(effort)
{
}

void NeverDoubled::initTestCase()
{
    qRegisterMetaType<QList<Entry>>();
}

void NeverDoubled::eachRowArrivesOnceThroughFaults_data()
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
    if (m_effort.mayRepeatIds)
        QTest::newRow("repeated ids") << Habits{.dropBefore = 0.2, .dropAfter = 0.2, .sameId = 0.4};
    QTest::newRow("all at once") << Habits{.dropBefore = 0.2, .dropAfter = 0.2, .failAfter = 0.1, .hang = 0.005,
                                           .quota = 0.1, .brokenList = 0.1, .listingLag = serversLag,
                                           .isReordering = true, .tellsTime = true,
                                           .sameId = m_effort.mayRepeatIds ? 0.2 : 0};
}

void NeverDoubled::eachRowArrivesOnceThroughFaults()
{
    QFETCH(demo::LyingTenant::Habits, habits);
    const int size = isLong() ? m_effort.size * 10 : m_effort.size;
    demo::LyingTenant tenant(m_resource, habits, 7);
    QTemporaryDir folder;
    const auto entries = importUntilSettled(tenant, ledgerIn(folder), size);
    QCOMPARE(entries.size(), m_kind.writes(size).size());
    count(tenant, size, entries);
    if (habits.emptyList == 0)
        QCOMPARE(tenant.held(), m_kind.expected(size));
}

void NeverDoubled::eachRowArrivesOnceThroughKills_data()
{
    QTest::addColumn<int>("phase");
    QTest::newRow("before the request takes effect") << 0;
    QTest::newRow("between request and answer") << 1;
    QTest::newRow("after the answer, before the settle") << 2;
    QTest::newRow("while the server's list is read") << 3;
    QTest::newRow("at any moment, writing to the ledger among them") << 4;
}

void NeverDoubled::eachRowArrivesOnceThroughKills()
{
    QFETCH(int, phase);
    const int kills = isLong() ? 400 : m_effort.kills;
    demo::LyingTenant::Dice dice(11);
    int killed = 0;
    for (int seed = 1; killed < kills; ++seed) {
        QTemporaryDir folder;
        demo::LyingTenant tenant(m_resource, {.dropAfter = 0.1, .listingLag = serversLag, .isReordering = true,
                                              .sameId = m_effort.mayRepeatIds ? 0.1 : 0}, quint32(seed));
        killed += killOver(tenant, ledgerIn(folder), phase, std::min(10, kills - killed), dice);
        count(tenant, m_effort.killedSize, {});
        QCOMPARE(tenant.held(), m_kind.expected(m_effort.killedSize));
    }
    m_toll.kills += killed;
}

void NeverDoubled::twoProcessesNeverSendTheSameEntry()
{
    QTemporaryDir folder;
    demo::LyingTenant tenant(m_resource, {.dropBefore = 0.1, .dropAfter = 0.1, .listingLag = serversLag, .tellsTime = true}, 5);
    std::array<QProcess, 3> children;
    for (QProcess &child : children)
        startChild(child, tenant, ledgerIn(folder), m_effort.sharedSize);
    for (QProcess &child : children)
        QVERIFY(QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 60'000));
    count(tenant, m_effort.sharedSize, importUntilSettled(tenant, ledgerIn(folder), m_effort.sharedSize));
    QCOMPARE(tenant.held(), m_kind.expected(m_effort.sharedSize));
}

void NeverDoubled::printsTheToll()
{
    qInfo("%s: kills %d, faults %d, duplicates %d, losses %d, unknowns %d", qPrintable(m_kind.name), m_toll.kills,
          m_toll.faults, m_toll.duplicates, m_toll.losses, m_toll.unknowns);
    QCOMPARE(m_toll.duplicates, 0);
    QCOMPARE(m_toll.losses, 0);
    QVERIFY(m_toll.kills >= 5 * m_effort.kills);
    QVERIFY(m_toll.faults >= m_effort.leastFaults);
}

//! What is missing is lost unless the ledger names it unknown.
void NeverDoubled::count(const demo::LyingTenant &tenant, int size, const QList<Entry> &entries)
{
    m_toll.faults += tenant.faults();
    QMap<QString, int> unknown;
    for (const Entry &entry : entries) {
        if (entry.state != EntryState::Unknown)
            continue;
        ++m_toll.unknowns;
        for (const QString &key : m_kind.keys(entry.write))
            ++unknown[key];
    }
    const auto held = tenant.held();
    const auto expected = m_kind.expected(size);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        m_toll.duplicates += std::max(0, held.value(it.key()) - *it);
        m_toll.losses += std::max(0, *it - held.value(it.key()) - unknown.value(it.key()));
    }
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        m_toll.duplicates += expected.contains(it.key()) ? 0 : *it;
}

//! Runs of one import until all is settled or a person is needed, who would start it again likewise.
QList<Entry> NeverDoubled::importUntilSettled(const demo::LyingTenant &tenant, const QString &file, int size) const
{
    // Each write costs its time, and lists that are read between them grow with the writes.
    constexpr int writesOfAMinute = 80;
    const int writes = int(m_kind.writes(size).size());
    const int patience = 60'000 * (1 + writes / writesOfAMinute);
    for (int attempt = 0; attempt < 40; ++attempt) {
        ImportRun import(m_kind, tenant.url(), file, {deadline, listingLag});
        QSignalSpy finished(&import.run(), &BatchRun::finished);
        import.start(size);
        if (!finished.wait(patience))
            return {};
        const auto entries = finished.first().first().value<QList<Entry>>();
        const BatchCounts counts = floorwalker::count(entries);
        if (counts.arrived + counts.unknown == writes)
            return entries;
    }
    return {};
}

void NeverDoubled::startChild(QProcess &child, const demo::LyingTenant &tenant, const QString &file, int size) const
{
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(IMPORT_CHILD),
                {m_kind.name, tenant.url().toString(), file, QString::number(size), QString::number(deadline.count()),
                 QString::number(listingLag.count())});
}

//! Starts the import again and again, killing it in that phase each time until so many died;
//! then lets it end. Answers how many were killed.
int NeverDoubled::killOver(demo::LyingTenant &tenant, const QString &file, int phase, int most, demo::LyingTenant::Dice &dice) const
{
    int killed = 0;
    for (;;) {
        QProcess child;
        const bool mayDie = killed < most;
        int posts = std::uniform_int_distribution<>(1, m_effort.postsLived)(dice);
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
        startChild(child, tenant, file, m_effort.killedSize);
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

} // namespace floorwalker
