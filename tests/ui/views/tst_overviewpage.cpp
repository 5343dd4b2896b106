// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/charts/statebars.h"
#include "ui/charts/trendchart.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView queueStatuses("rmi/queueStatuses");
constexpr QLatin1StringView rmiAgents("rmi/agents");
constexpr QLatin1StringView rmiContacts("rmi/contacts");
constexpr QLatin1StringView worstQueues("Queues that need a look");

} // namespace

class tst_OverviewPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    QString tile(const QString &label) { return seen::tile(window(), label); }
    void sitDown() { m_desk->sitDown(QStringLiteral("overview")); }
    void sitDownAtTheSmallFloor()
    {
        tenant().answerWithASmallFloor();
        sitDown();
    }
    QString bars() { return seen::find<StateBars>(window(), QStringLiteral("Agents by state"))->accessibleDescription(); }
    QString agentsNotice()
    {
        const auto *notice = seen::find<StateBars>(window(), QStringLiteral("Agents by state"))->findChild<EmptyNotice *>();
        return notice && notice->isVisible() ? notice->accessibleName() : QString();
    }
    QStringList tiles(const QStringList &labels)
    {
        QStringList told;
        for (const QString &label : labels)
            told << tile(label);
        return told;
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void eachTileIsReadOutWithItsFigure_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *label, const QString &told) {
            QTest::newRow(label) << QString::fromLatin1(label) << told;
        };
        row("Waiting", QStringLiteral("Waiting: 13, 12 Phone · 1 Chat"));
        row("Longest wait", QStringLiteral("Longest wait: 00:01:35, Warning, Sales"));
        row("In progress", QStringLiteral("In progress: 1, 1 Phone"));
        row("On contact", QStringLiteral("On contact: 1, of 4 signed in"));
        row("Available", QStringLiteral("Available: 1, of 4 signed in"));
        row("Wrap-up", QStringLiteral("Wrap-up: 1, of 4 signed in"));
        row("Not ready", QStringLiteral("Not ready: 1, of 4 signed in"));
        row("Signed in", QStringLiteral("Signed in: 4, 1 signed out"));
    }
    void eachTileIsReadOutWithItsFigure()
    {
        QFETCH(QString, label);
        QFETCH(QString, told);
        sitDownAtTheSmallFloor();
        QCOMPARE(tile(label), told);
    }

    void anAgentOfTwoQueuesCountsOnce()
    {
        sitDownAtTheSmallFloor(); // Aino, the only one on a contact, serves two queues
        QVERIFY(tile(QStringLiteral("On contact")).startsWith(QStringLiteral("On contact: 1,")));
    }

    void theToolTipSaysThatAnAgentCountsOnce()
    {
        sitDownAtTheSmallFloor();
        const auto tiles = window().findChildren<Tile *>();
        for (const Tile *one : tiles) {
            if (one->label() == QStringLiteral("On contact"))
                QCOMPARE(one->toolTip(),
                         QStringLiteral("Each agent counts once here, and once in each queue served in the queue rows"));
        }
    }

    void theLongestWaitTicksByTheServersClock_data()
    {
        QTest::addColumn<int>("clientAhead");
        QTest::newRow("the client's clock is right") << 0;
        QTest::newRow("ten minutes fast") << 600;
        QTest::newRow("ten minutes slow") << -600;
    }
    void theLongestWaitTicksByTheServersClock()
    {
        QFETCH(int, clientAhead);
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.clientAhead = std::chrono::seconds(clientAhead)});
        sitDownAtTheSmallFloor();
        tenant().hangAll();
        tenant().pass(7s);
        QTRY_COMPARE(tile(QStringLiteral("Longest wait")), QStringLiteral("Longest wait: 00:01:42, Warning, Sales"));
    }

    void nobodyWaitingHasNoLongestWait()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(queueStatuses, R"([{"id":"Q","inQueueCurrent":0,"waitingDurationCurrentMax":0}])");
        sitDown();
        QCOMPARE(tile(QStringLiteral("Longest wait")), QStringLiteral("Longest wait: –, nobody waits"));
    }

    void agentsAreToldByState()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(bars(), QStringLiteral("Available 1, Ringing 0, On contact 1, Wrap-up 1, Not ready 1, Signed out 1"));
    }

    void theQueuesInWhichSomebodyWaitsAreListedWorstFirst()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(seen::column(m_desk->table(worstQueues), QStringLiteral("Queue")),
                 (QStringList{QStringLiteral("Sales"), QStringLiteral("Support")}));
    }

    void theTrendIsReadOut()
    {
        sitDownAtTheSmallFloor();
        tenant().pass(65s);
        const auto *chart = window().findChild<TrendChart *>();
        QTRY_VERIFY2(chart->accessibleDescription().startsWith(QStringLiteral("waiting: 13 at 23:2")),
                     qPrintable(chart->accessibleDescription()));
    }

    // Empty

    void whereNobodyWaitsItSaysSo()
    {
        sitDown();
        QCOMPARE(seen::notice(m_desk->table(worstQueues)), QStringLiteral("Nobody waits in any queue."));
    }

    void withoutAgentsItSaysWhichRightMayBeMissing()
    {
        sitDown();
        QVERIFY2(agentsNotice().contains(QStringLiteral("\"User: Statistics Summary\"")), qPrintable(agentsNotice()));
    }

    void beforeTheFirstAnswerEveryFigureIsADash()
    {
        tenant().hangAll();
        sitDown();
        QCOMPARE(tiles({QStringLiteral("Waiting"), QStringLiteral("Longest wait"), QStringLiteral("In progress"),
                        QStringLiteral("On contact"), QStringLiteral("Signed in")}),
                 (QStringList{QStringLiteral("Waiting: –"), QStringLiteral("Longest wait: –"),
                              QStringLiteral("In progress: –"), QStringLiteral("On contact: –"),
                              QStringLiteral("Signed in: –")}));
    }

    void beforeTheFirstAnswerTheAgentsSayThatTheyWait()
    {
        tenant().hangAll();
        sitDown();
        QCOMPARE(agentsNotice(), QStringLiteral("Waiting for the first answer of the server."));
    }

    // Stale

    void afterTwoMissedPollsTilesSayThatTheyAreStale()
    {
        sitDownAtTheSmallFloor();
        tenant().failAll(500);
        tenant().pass(31s);
        QCOMPARE(tiles({QStringLiteral("Waiting"), QStringLiteral("In progress"), QStringLiteral("On contact")}),
                 (QStringList{QStringLiteral("Waiting: 13, stale, 12 Phone · 1 Chat"),
                              QStringLiteral("In progress: 1, stale, 1 Phone"),
                              QStringLiteral("On contact: 1, stale, of 4 signed in")}));
    }

    void aTileIsStaleByItsOwnFeedAlone()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(rmiContacts, 504);
        tenant().pass(35s);
        QCOMPARE(tiles({QStringLiteral("In progress"), QStringLiteral("On contact")}),
                 (QStringList{QStringLiteral("In progress: 1, stale, 1 Phone"),
                              QStringLiteral("On contact: 1, of 4 signed in")}));
    }

    void theWorstQueuesSaySinceWhenTheyAreStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(queueStatuses, 500);
        tenant().pass(20s);
        QCOMPARE(seen::banners(window()), QStringList{QStringLiteral("Stale since 23:26:40. The server failed.")});
    }

    void aFreshAnswerEndsTheStaleness()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(rmiAgents, 500);
        tenant().pass(20s);
        tenant().answerWithASmallFloor();
        tenant().pass(10s);
        QCOMPARE(tile(QStringLiteral("On contact")), QStringLiteral("On contact: 1, of 4 signed in"));
    }

    // Failing

    void aMissingRightToAgentsIsNamed()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(rmiAgents, 403);
        sitDown();
        QCOMPARE(agentsNotice(),
                 QStringLiteral("The right \"User: Statistics Summary\" is missing. Ask the administrator of Contact "
                                "Pro for the right, then try again."));
    }

    void withoutTheRightToAgentsTheirFiguresAreDashes()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(rmiAgents, 403);
        sitDown();
        QCOMPARE(tiles({QStringLiteral("Waiting"), QStringLiteral("On contact"), QStringLiteral("Signed in")}),
                 (QStringList{QStringLiteral("Waiting: 13, 12 Phone · 1 Chat"), QStringLiteral("On contact: –"),
                              QStringLiteral("Signed in: –")}));
    }

    void withoutTheRightToQueuesItIsNamed()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(queueStatuses, 403);
        sitDown();
        QCOMPARE(seen::notice(m_desk->table(worstQueues)),
                 QStringLiteral("The right \"Queue: Statistics Summary\" is missing. Ask the administrator of Contact "
                                "Pro for the right, then try again."));
    }

    void aFailingServerIsTold()
    {
        tenant().failAll(500, "Maintenance until noon");
        sitDown();
        QVERIFY(agentsNotice().startsWith(QStringLiteral("The server failed: Maintenance until noon. ")));
    }

    void aFailureBlanksNoFigureThatWasKnown()
    {
        sitDownAtTheSmallFloor();
        tenant().failAll(403);
        tenant().pass(15s);
        QCOMPARE(tiles({QStringLiteral("Waiting"), QStringLiteral("Signed in")}),
                 (QStringList{QStringLiteral("Waiting: 13, 12 Phone · 1 Chat"),
                              QStringLiteral("Signed in: 4, 1 signed out")}));
    }

    // From the last run

    void theLastRunIsShownAsStale()
    {
        startAgainAfterARun();
        QTRY_COMPARE(tile(QStringLiteral("Waiting")), QStringLiteral("Waiting: 13, stale, 12 Phone · 1 Chat"));
        QCOMPARE(tile(QStringLiteral("Signed in")), QStringLiteral("Signed in: 4, stale, 1 signed out"));
    }

    void theFirstAnswerReplacesTheLastRun()
    {
        startAgainAfterARun();
        QTRY_COMPARE(tile(QStringLiteral("Signed in")), QStringLiteral("Signed in: 4, stale, 1 signed out"));
        tenant().answer(rmiAgents, R"([{"id":"9","name":"Somebody else","state":"Free"}])");
        tenant().wire.answerHanging();
        tenant().settle();
        QCOMPARE(tile(QStringLiteral("Signed in")), QStringLiteral("Signed in: 1, 0 signed out"));
    }

    // By keyboard

    void enterOnAQueueOpensItAmongTheQueues()
    {
        sitDownAtTheSmallFloor();
        TableView &worst = m_desk->table(worstQueues);
        worst.setCurrentIndex(seen::indexOf(worst, QStringLiteral("Support"), QStringLiteral("Queue")));
        QTest::keyClick(&worst, Qt::Key_Return);
        QCOMPARE(window().currentView(), QStringLiteral("queues"));
        QCOMPARE(m_desk->table(QStringLiteral("Queues")).currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("Support"));
    }

    void aPollKeepsTheCurrentQueue()
    {
        sitDownAtTheSmallFloor();
        TableView &worst = m_desk->table(worstQueues);
        worst.setCurrentIndex(seen::indexOf(worst, QStringLiteral("Support"), QStringLiteral("Waiting")));
        tenant().answer(queueStatuses, R"([{"id":")" + FloorFixture::support.toLatin1() + R"(","inQueueCurrent":11}])");
        tenant().pass(10s);
        QCOMPARE(worst.currentIndex(), seen::indexOf(worst, QStringLiteral("Support"), QStringLiteral("Waiting")));
    }

private:
    void startAgainAfterARun()
    {
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.historyFile = file});
        sitDownAtTheSmallFloor();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.historyFile = file});
        tenant().hangAll();
        sitDown();
    }
};

QTEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
