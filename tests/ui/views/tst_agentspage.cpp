// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/modelprint.h"

#include "ui/main/page.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView rmiAgents("rmi/agents");
constexpr QLatin1StringView agentColumn("Agent");
constexpr QLatin1StringView eero("Korhonen, Eero");

QString readyState()
{
    return QStringLiteral("rmi/agents/%1/readyState").arg(FloorFixture::eero);
}

QByteArray manyAgents(int count, const QByteArray &state)
{
    QByteArrayList agents;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        agents << "{\"id\":\"" + number.rightJustified(32, '0') + "\",\"name\":\"Agent " + number
                + "\",\"state\":\"Free\",\"stateSince\":\"2026-05-28T20:00:00Z\",\"reason\":\"" + state + "\"}";
    }
    return '[' + agents.join(',') + ']';
}

} // namespace

class tst_AgentsPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &agents() { return m_desk->table(QStringLiteral("Agents")); }
    QString cell(const QString &agent, const QString &column) { return seen::cell(agents(), agent, column); }
    QStringList banners() { return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Agents"))); }
    QPushButton &button(const QString &name) { return *seen::find<QPushButton>(window(), name); }
    QPushButton &setReady() { return button(QStringLiteral("Set Ready")); }
    QPushButton &setNotReady() { return button(QStringLiteral("Set Not Ready")); }
    void sitDown() { m_desk->sitDown(QStringLiteral("agents")); }
    void sitDownAtTheSmallFloor()
    {
        tenant().answerWithASmallFloor();
        sitDown();
    }
    void sitDownInFrontOfEero()
    {
        sitDownAtTheSmallFloor();
        choose(eero);
    }
    void choose(const QString &agent, const QString &column = agentColumn)
    {
        agents().setCurrentIndex(seen::indexOf(agents(), agent, column));
    }
    void press(QPushButton &pressed)
    {
        QTest::keyClick(&pressed, Qt::Key_Space);
        tenant().settle();
    }
    QStringList rawFields()
    {
        auto *list = seen::find<KeyValueList>(window(), QStringLiteral("Fields of the agent as they came"));
        list->selectAll();
        return list->selectedText().split(u'\n');
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void showsEachAgentOnceByStateThenLongestInIt()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(printed(*agents().model()),
                 QStringLiteral("Virtanen, Aino | On contact | – | 00:05:00 | Sales, Support\n"
                                "Laine, Pekka | Wrap-up | – | 00:00:00 | Sales\n"
                                "Korhonen, Eero | Available | – | 00:00:40 | Sales\n"
                                "Nieminen, Liisa | Not ready | Lunch | 00:10:00 | Sales\n"
                                "Salo, Otto | Signed out | – | 02:00:00 | –"));
    }

    void timesInStateTickByTheServersClock_data()
    {
        QTest::addColumn<int>("clientAhead");
        QTest::newRow("the client's clock is right") << 0;
        QTest::newRow("ten minutes fast") << 600;
        QTest::newRow("ten minutes slow") << -600;
    }
    void timesInStateTickByTheServersClock()
    {
        QFETCH(int, clientAhead);
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.clientAhead = std::chrono::seconds(clientAhead)});
        sitDownAtTheSmallFloor();
        tenant().hangAll();
        tenant().pass(7s);
        const auto shown = QTime::fromString(cell(eero, QStringLiteral("In state")), QStringLiteral("HH:mm:ss"));
        QVERIFY2(std::abs(QTime(0, 0).secsTo(shown) - 47) <= 1, qPrintable(shown.toString()));
    }

    void aStateOfTheFutureHasLastedNoTime()
    {
        tenant().answer(rmiAgents, R"([{"id":"9","name":"Early","state":"Free","stateSince":")" + tenant().ago(-30) + R"("}])");
        sitDown();
        QCOMPARE(cell(QStringLiteral("Early"), QStringLiteral("In state")), QStringLiteral("00:00:00"));
    }

    void whereTheTenantTellsNoBeginningItIsAtLeastSinceFirstSeen()
    {
        sitDownAtTheSmallFloor();
        tenant().pass(25s);
        QCOMPARE(cell(QStringLiteral("Laine, Pekka"), QStringLiteral("In state")), QStringLiteral("at least 00:00:25"));
    }

    void aStateNobodyKnowsIsShownInTheTenantsWord()
    {
        tenant().answer(rmiAgents, R"([{"id":"9","name":"Somebody","state":"Meditating"}])");
        sitDown();
        QCOMPARE(cell(QStringLiteral("Somebody"), QStringLiteral("State")), QStringLiteral("Meditating"));
    }

    void aNameTheMonitorDoesNotSendComesFromTheUsers()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(rmiAgents, R"([{"id":")" + FloorFixture::eero.toLatin1() + R"(","state":"Free"}])");
        sitDown();
        QCOMPARE(seen::column(agents(), agentColumn), QStringList{eero});
    }

    void theChosenAgentIsToldWithNameAndState()
    {
        sitDownInFrontOfEero();
        QVERIFY(seen::find<Panel>(window(), eero));
    }

    void fieldsNobodyKnowsAreShownAsTheyCame()
    {
        sitDownInFrontOfEero();
        QVERIFY(rawFields().contains(QStringLiteral("rmi/agents.favouriteColour\tteal")));
    }

    void fieldsOfBothSourcesAreShown()
    {
        sitDownInFrontOfEero();
        QVERIFY(rawFields().contains(QStringLiteral("rmi/agents.state\tFree")));
        QVERIFY(rawFields().contains(QStringLiteral("rci/users.login\teero.k")));
    }

    // Empty

    void anEmptyListSaysWhichRightMayBeMissingAndWhatToDo()
    {
        sitDown();
        QCOMPARE(seen::notice(agents()),
                 QStringLiteral("The server sent an empty list. Either there is nothing, or the right \"User: Statistics "
                                "Summary\" is missing. Ask the administrator of Contact Pro to check it."));
    }

    void beforeTheFirstAnswerItSaysThatItWaits()
    {
        tenant().hangAll();
        sitDown();
        QCOMPARE(seen::notice(agents()), QStringLiteral("Waiting for the first answer of the server."));
    }

    // Stale

    void onceMissedIsNotStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(rmiAgents, 500);
        tenant().pass(10s);
        QCOMPARE(banners(), QStringList());
    }

    void afterTwoMissedPollsItSaysSinceWhenItIsStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(rmiAgents, 500);
        tenant().pass(20s);
        QCOMPARE(banners(), QStringList{QStringLiteral("Stale since 23:26:40. The server failed.")});
    }

    void staleValuesStayReadable()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(rmiAgents, 500);
        tenant().pass(30s);
        QCOMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
    }

    void aFreshAnswerEndsTheStaleness()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(rmiAgents, 500);
        tenant().pass(20s);
        tenant().answerWithASmallFloor();
        tenant().pass(10s);
        QCOMPARE(banners(), QStringList());
    }

    // Failing

    void aFailureSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("told");
        QTest::newRow("right missing") << 403
            << QStringLiteral("The right \"User: Statistics Summary\" is missing. Ask the administrator of Contact Pro "
                              "for the right, then try again.");
        QTest::newRow("server error") << 500
            << QStringLiteral("The server failed. Try again in a few minutes. If it stays, copy the details and hand "
                              "them to Sinch.");
        QTest::newRow("not signed in") << 401
            << QStringLiteral("The server does not accept the user, the password or the API key. Check the API key, the "
                              "user and the password. The password may have expired: set a new one in Contact Pro, "
                              "then sign in with it.");
    }
    void aFailureSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QString, told);
        tenant().fail(rmiAgents, status);
        sitDown();
        QCOMPARE(seen::notice(agents()), told);
    }

    void whatWasKnownIsNeverBlanked_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 429, 500, 503, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void whatWasKnownIsNeverBlanked()
    {
        QFETCH(int, status);
        sitDownAtTheSmallFloor();
        tenant().failAll(status);
        tenant().pass(10s);
        QCOMPARE(seen::column(agents(), QStringLiteral("State")).size(), 5);
        QCOMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
    }

    // From the last run

    void theLastRunIsShownUntilTheFirstAnswerComes()
    {
        startAgainAfterARun();
        QTRY_COMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
        QCOMPARE(banners(), QStringList{QStringLiteral("Stale since 23:26:40. These are the figures of the last run, "
                                                       "until the first answer comes.")});
    }

    void theLastRunIsReadOnly()
    {
        startAgainAfterARun();
        QTRY_COMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
        choose(eero);
        QVERIFY(!setReady().isEnabled());
        QVERIFY(!setNotReady().isEnabled());
    }

    void theFirstAnswerReplacesTheLastRun()
    {
        startAgainAfterARun();
        QTRY_COMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
        choose(eero);
        tenant().answer(rmiAgents, R"([{"id":")" + FloorFixture::eero.toLatin1() + R"(","state":"Busy"}])");
        tenant().wire.answerHanging();
        tenant().settle();
        QCOMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("On contact"));
        QVERIFY(setReady().isEnabled());
    }

    // Ready or not

    void withNobodyChosenThereIsNothingToSet()
    {
        sitDown(); // nobody is there
        QVERIFY(!setReady().isEnabled());
        QVERIFY(!setNotReady().isEnabled());
    }

    void setNotReadyAsksTheTenantOnce()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 204);
        press(setNotReady());
        QCOMPARE(tenant().wire.asked(readyState()), 1);
        const auto sent = std::find_if(tenant().wire.sent().begin(), tenant().wire.sent().end(),
                                       [](const WireRequest &request) { return request.verb == Verb::Put; });
        QCOMPARE(sent->body, QByteArray(R"({"readyState":"NotReady"})"));
    }

    void setReadyAsksForReady()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 204);
        press(setReady());
        const auto sent = std::find_if(tenant().wire.sent().begin(), tenant().wire.sent().end(),
                                       [](const WireRequest &request) { return request.verb == Verb::Put; });
        QCOMPARE(sent->body, QByteArray(R"({"readyState":"Ready"})"));
    }

    void theTableIsAskedForSoonAfterwards()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 204);
        const auto before = tenant().wire.asked(rmiAgents);
        press(setNotReady());
        tenant().pass(0s);
        QCOMPARE(tenant().wire.asked(rmiAgents), before + 1);
    }

    void theTableChangesBecauseTheTenantSaysSo()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 204);
        tenant().hang(rmiAgents);
        press(setNotReady());
        QCOMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
    }

    void whileItIsUnderWayItCannotBeAskedAgain()
    {
        sitDownInFrontOfEero();
        press(setNotReady()); // no answer is written for it: it hangs
        QVERIFY(!setReady().isEnabled());
        QVERIFY(!setNotReady().isEnabled());
    }

    void anotherAgentCanBeSetMeanwhile()
    {
        sitDownInFrontOfEero();
        press(setNotReady());
        choose(QStringLiteral("Virtanen, Aino"));
        QVERIFY(setNotReady().isEnabled());
    }

    void aRefusalNamesTheAgentAndTheRight()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 403);
        press(setNotReady());
        QCOMPARE(banners(),
                 QStringList{QStringLiteral("Korhonen, Eero was not changed. The right \"User: Manage Presence\" is "
                                            "missing. Ask the administrator of Contact Pro for the right, then try "
                                            "again.")});
    }

    void aRefusalChangesNoState()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 403);
        press(setNotReady());
        tenant().pass(1s);
        QCOMPARE(cell(eero, QStringLiteral("State")), QStringLiteral("Available"));
    }

    void everyFailureLeavesTheButtonsUsable_data()
    {
        QTest::addColumn<WireAnswer>("answer");
        QTest::newRow("right missing") << WireAnswer{.status = 403};
        QTest::newRow("unknown agent") << WireAnswer{.status = 404};
        QTest::newRow("not accepted") << WireAnswer{.status = 400, .body = "readyState"};
        QTest::newRow("server error") << WireAnswer{.status = 500};
        QTest::newRow("gateway gave up") << WireAnswer{.status = 504};
        QTest::newRow("connection lost") << WireAnswer{.fault = WireFault::Lost};
        QTest::newRow("no connection") << WireAnswer{.fault = WireFault::Unreachable};
        QTest::newRow("no answer in time") << WireAnswer{.fault = WireFault::TimedOut};
    }
    void everyFailureLeavesTheButtonsUsable()
    {
        QFETCH(WireAnswer, answer);
        sitDownInFrontOfEero();
        tenant().wire.answer(readyState(), answer);
        press(setNotReady());
        QVERIFY(setReady().isEnabled());
        QVERIFY(setNotReady().isEnabled());
    }

    void anUnknownOutcomeIsCalledUnknown()
    {
        sitDownInFrontOfEero();
        tenant().wire.answer(readyState(), {.fault = WireFault::Lost});
        press(setNotReady());
        QCOMPARE(banners().size(), 1);
        QVERIFY2(banners().constFirst().contains(QStringLiteral("It may have taken effect.")), qPrintable(banners().constFirst()));
        QVERIFY2(!banners().constFirst().contains(QStringLiteral("was not changed")), qPrintable(banners().constFirst()));
    }

    void anUnknownOutcomeIsLookedUpSoon()
    {
        sitDownInFrontOfEero();
        tenant().wire.answer(readyState(), {.fault = WireFault::Lost});
        const auto before = tenant().wire.asked(rmiAgents);
        press(setNotReady());
        tenant().pass(0s);
        QCOMPARE(tenant().wire.asked(rmiAgents), before + 1);
    }

    void anUnknownOutcomeIsNotSentAgain()
    {
        sitDownInFrontOfEero();
        tenant().wire.answer(readyState(), {.fault = WireFault::TimedOut});
        press(setNotReady());
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(readyState()), 1);
    }

    void theNextTryTakesTheRefusalAway()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 403);
        press(setNotReady());
        tenant().fail(readyState(), 204);
        press(setNotReady());
        QCOMPARE(banners(), QStringList());
    }

    void theMenuOfARowOffersTheSame()
    {
        sitDownInFrontOfEero();
        tenant().fail(readyState(), 204);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(agents().viewport(), &byKey);
        auto *menu = window().findChild<QMenu *>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(tenant().wire.asked(readyState()), 1);
    }

    // The place one is at

    void aPollKeepsTheCurrentAgentThoughTheStateMovesTheRow()
    {
        sitDownInFrontOfEero();
        tenant().answer(rmiAgents, R"([{"id":")" + FloorFixture::eero.toLatin1() + R"(","state":"SignedOut"},
                                      {"id":")" + FloorFixture::aino.toLatin1() + R"(","state":"Free"}])");
        tenant().pass(10s);
        QCOMPARE(agents().currentIndex(), seen::indexOf(agents(), eero, agentColumn));
    }

    void aPollKeepsTheScrollPositionOfAThousandAgents()
    {
        tenant().answer(rmiAgents, manyAgents(1000, "one"));
        sitDown();
        QTRY_COMPARE(agents().model()->rowCount(), 1000); // decoded on a worker
        tenant().settle();
        agents().verticalScrollBar()->setValue(14'000);
        tenant().answer(rmiAgents, manyAgents(1000, "two"));
        tenant().pass(10s);
        QTRY_COMPARE(agents().model()->index(500, 2).data().toString(), QStringLiteral("two"));
        QCOMPARE(agents().verticalScrollBar()->value(), 14'000);
    }

    void aPollNeverResetsTheModel()
    {
        sitDownAtTheSmallFloor();
        QSignalSpy resets(agents().model(), &QAbstractItemModel::modelReset);
        tenant().answer(rmiAgents, "[]");
        tenant().pass(10s);
        tenant().answerWithASmallFloor();
        tenant().pass(10s);
        QCOMPARE(resets.size(), 0);
    }

    void aPollKeepsAnOpenFilter()
    {
        sitDownAtTheSmallFloor();
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lunch"));
        tenant().pass(10s);
        QCOMPARE(seen::column(agents(), agentColumn), QStringList{QStringLiteral("Nieminen, Liisa")});
    }

    void anAgentIsFoundThoughTheFilterHidesIt()
    {
        sitDownAtTheSmallFloor();
        seen::find<FilterField>(window(), QStringLiteral("Filter Agents"))->setText(QStringLiteral("lunch"));
        QVERIFY(window().currentPage()->reveal(FloorFixture::eero));
        QCOMPARE(agents().currentIndex().data().toString(), eero);
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

QTEST_MAIN(tst_AgentsPage)
#include "tst_agentspage.moc"
