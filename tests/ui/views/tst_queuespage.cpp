// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/modelprint.h"

#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView queueStatuses("rmi/queueStatuses");
constexpr QLatin1StringView rciQueues("rci/queues");
constexpr QLatin1StringView queueColumn("Queue");
constexpr QLatin1StringView waitColumn("Longest wait");

//! Many calm queues, so that there is something to scroll.
QByteArray manyStatuses(int count, int serving)
{
    QByteArrayList queues;
    for (int i = 0; i < count; ++i) {
        queues << QByteArrayLiteral("{\"id\":\"") + QByteArray::number(1000 + i).rightJustified(32, '0')
                + "\",\"name\":\"Queue " + QByteArray::number(1000 + i)
                + "\",\"inQueueCurrent\":0,\"agentsServing\":" + QByteArray::number(serving) + '}';
    }
    return '[' + queues.join(',') + ']';
}

QByteArray statusOf(const QString &queue, int waiting)
{
    return "{\"id\":\"" + queue.toLatin1() + "\",\"inQueueCurrent\":" + QByteArray::number(waiting) + '}';
}

//! The lightness of the darkest pixel: of ink, where there is text on a light ground.
int darkest(const QImage &picture)
{
    int least = 255;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            least = std::min(least, picture.pixelColor(x, y).lightness());
    }
    return least;
}

bool holdsColour(const QImage &picture, const QColor &colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class tst_QueuesPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &queues() { return m_desk->table(QStringLiteral("Queues")); }
    QString cell(const QString &queue, const QString &column) { return seen::cell(queues(), queue, column); }
    QStringList banners() { return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Queues"))); }
    void sitDown() { m_desk->sitDown(QStringLiteral("queues")); }
    void sitDownAtTheSmallFloor()
    {
        tenant().answerWithASmallFloor();
        sitDown();
    }
    void choose(const QString &queue, const QString &column = queueColumn)
    {
        queues().setCurrentIndex(seen::indexOf(queues(), queue, column));
        tenant().settle();
    }
    QImage pictureOf(const QString &queue, const QString &column)
    {
        return queues().viewport()->grab(queues().visualRect(seen::indexOf(queues(), queue, column))).toImage();
    }
    void openTab(const QString &name)
    {
        auto *tabs = window().findChild<QTabWidget *>();
        tabs->setCurrentIndex(seen::tabOf(*tabs, name));
    }
    QStringList rawFields()
    {
        openTab(QStringLiteral("Raw"));
        auto *list = seen::find<KeyValueList>(window(), QStringLiteral("Fields of the queue as they came"));
        list->selectAll();
        return list->selectedText().split(u'\n');
    }
    FilterField &filter() { return *seen::find<FilterField>(window(), QStringLiteral("Filter Queues")); }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void showsEachQueueWithItsFigures()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(printed(*queues().model()),
                 QStringLiteral("Sales | Phone | 12 | 00:01:35 | – | 4 | 3 | 1 | 2 | 1 | 1\n"
                                "Support | Chat | 1 | 00:00:20 | – | 1 | 1 | 0 | 1 | 0 | 0\n"
                                "Night line | Phone | – | – | – | – | – | – | – | – | –"));
    }

    void aQueueTheStatusListLeavesOutStaysListed()
    {
        sitDownAtTheSmallFloor();
        QVERIFY(seen::column(queues(), queueColumn).contains(QStringLiteral("Night line")));
    }

    void aBreachIsReadOutInWords()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("12, critical"));
        QCOMPARE(cell(QStringLiteral("Sales"), waitColumn), QStringLiteral("00:01:35, warning"));
    }

    void aBreachIsPaintedOnTheColourOfItsSeverity()
    {
        sitDownAtTheSmallFloor();
        const Tokens &tokens = tokensOf(window().palette());
        QVERIFY(holdsColour(pictureOf(QStringLiteral("Sales"), QStringLiteral("Waiting")),
                            groundOf(tokens, Severity::Critical)));
        QVERIFY(!holdsColour(pictureOf(QStringLiteral("Support"), QStringLiteral("Waiting")),
                             groundOf(tokens, Severity::Critical)));
    }

    void aWaitThatPassesItsLimitBetweenPollsIsABreachAtOnce()
    {
        sitDownAtTheSmallFloor();
        tenant().hangAll();
        tenant().pass(40s);
        QCOMPARE(cell(QStringLiteral("Support"), waitColumn), QStringLiteral("00:01:00, warning"));
    }

    void waitsTickByTheServersClock_data()
    {
        QTest::addColumn<int>("clientAhead");
        QTest::newRow("the client's clock is right") << 0;
        QTest::newRow("ten minutes fast") << 600;
        QTest::newRow("ten minutes slow") << -600;
    }
    void waitsTickByTheServersClock()
    {
        QFETCH(int, clientAhead);
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.clientAhead = std::chrono::seconds(clientAhead)});
        sitDownAtTheSmallFloor();
        tenant().hangAll();
        tenant().pass(7s);
        const auto shown = QTime::fromString(cell(QStringLiteral("Support"), waitColumn), QStringLiteral("HH:mm:ss"));
        QVERIFY2(std::abs(QTime(0, 0).secsTo(shown) - 27) <= 1, qPrintable(shown.toString()));
    }

    void aWaitingContactTicksByTheServersClock_data() { waitsTickByTheServersClock_data(); }
    void aWaitingContactTicksByTheServersClock()
    {
        QFETCH(int, clientAhead);
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.clientAhead = std::chrono::seconds(clientAhead)});
        sitDownAtTheSmallFloor();
        openTab(QStringLiteral("Waiting"));
        tenant().hangAll();
        tenant().pass(7s);
        const QString age = seen::cell(m_desk->table(QStringLiteral("Waiting now")), QStringLiteral("+358401234567"),
                                       QStringLiteral("Since arrival"));
        const auto shown = QTime::fromString(age, QStringLiteral("HH:mm:ss"));
        QVERIFY2(std::abs(QTime(0, 0).secsTo(shown) - 102) <= 1, qPrintable(age));
    }

    void aWaitThatBeginsInTheFutureIsZero()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(QStringLiteral("rmi/contacts"),
                        R"([{"id":"C9","status":"InQueue","source":"early","queueId":")"
                            + FloorFixture::sales.toLatin1() + R"(","arrivalQueueTime":")" + tenant().ago(-30) + R"("}])");
        sitDown();
        openTab(QStringLiteral("Waiting"));
        QCOMPARE(seen::cell(m_desk->table(QStringLiteral("Waiting now")), QStringLiteral("early"),
                            QStringLiteral("Since arrival")),
                 QStringLiteral("00:00:00"));
    }

    void theTitleTellsHowManyQueuesThereAre()
    {
        sitDownAtTheSmallFloor();
        QVERIFY(seen::find<Pill>(window(), QStringLiteral("3")));
    }

    void theStatusLineSaysThatItIsLive()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(m_desk->status(), QStringLiteral("Live · data 0 s old"));
    }

    // Empty

    void anEmptyListSaysWhichRightMayBeMissingAndWhatToDo()
    {
        sitDown();
        QCOMPARE(seen::notice(queues()),
                 QStringLiteral("The server sent an empty list. Either there is nothing, or the right \"Queue: View\" "
                                "is missing. Ask the administrator of Contact Pro to check it."));
    }

    void beforeTheFirstAnswerItSaysThatItWaits()
    {
        tenant().hangAll();
        sitDown();
        QCOMPARE(seen::notice(queues()), QStringLiteral("Waiting for the first answer of the server."));
    }

    // Stale

    void onceMissedIsNotStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(queueStatuses, 500);
        tenant().pass(10s);
        QCOMPARE(banners(), QStringList());
    }

    void afterTwoMissedPollsItSaysSinceWhenItIsStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(queueStatuses, 500);
        tenant().pass(20s);
        QCOMPARE(banners(), QStringList{QStringLiteral("Stale since 23:26:40. The server failed.")});
    }

    void anAnswerThatNeverComesMakesStaleToo()
    {
        sitDownAtTheSmallFloor();
        tenant().hang(queueStatuses);
        tenant().pass(23s);
        QCOMPARE(banners(), QStringList{QStringLiteral("Stale since 23:26:40")});
    }

    void staleValuesStayReadable()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(queueStatuses, 500);
        tenant().pass(30s);
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("12, critical"));
    }

    void staleValuesAreDimmed()
    {
        sitDownAtTheSmallFloor();
        const int live = darkest(pictureOf(QStringLiteral("Support"), queueColumn));
        tenant().fail(queueStatuses, 500);
        tenant().pass(20s);
        QVERIFY(darkest(pictureOf(QStringLiteral("Support"), queueColumn)) > live);
    }

    void theStatusLineSaysStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(queueStatuses, 500);
        tenant().pass(20s);
        QTRY_COMPARE(m_desk->status(), QStringLiteral("Stale · data 20 s old"));
    }

    void aFreshAnswerEndsTheStaleness()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(queueStatuses, 500);
        tenant().pass(20s);
        tenant().answerWithASmallFloor();
        tenant().pass(10s);
        QCOMPARE(banners(), QStringList());
    }

    // Failing

    void aMissingRightIsNamedWhenNothingIsKnown()
    {
        tenant().fail(rciQueues, 403);
        tenant().fail(queueStatuses, 403);
        sitDown();
        QCOMPARE(seen::notice(queues()),
                 QStringLiteral("The right \"Queue: Statistics Summary\" is missing. Ask the administrator of Contact "
                                "Pro for the right, then try again."));
    }

    void failedFiguresAreDashesBesideTheNamesThatAreKnown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("right missing") << 403 << QStringLiteral("The right \"Queue: Statistics Summary\" is missing. ");
        QTest::newRow("server error") << 500 << QStringLiteral("The server failed. ");
        QTest::newRow("unknown address") << 404 << QStringLiteral("The server does not know rmi/queueStatuses. ");
        QTest::newRow("gateway gave up") << 504 << QStringLiteral("The question was too large: ");
    }
    void failedFiguresAreDashesBesideTheNamesThatAreKnown()
    {
        QFETCH(int, status);
        QFETCH(QString, sentence);
        tenant().answerWithASmallFloor();
        tenant().fail(queueStatuses, status);
        tenant().fail(queueStatuses + u'/' + FloorFixture::sales, status);
        sitDown();
        QCOMPARE(seen::column(queues(), QStringLiteral("Waiting")), QStringList(3, QStringLiteral("–")));
        QCOMPARE(banners().size(), 1);
        QVERIFY2(banners().constFirst().startsWith(sentence), qPrintable(banners().constFirst()));
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
        QCOMPARE(queues().model()->rowCount(), 3);
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("12, critical"));
    }

    void anAnswerOfAWrongShapeKeepsWhatWasKnown()
    {
        sitDownAtTheSmallFloor();
        tenant().answer(queueStatuses, "<html>Sign in</html>");
        tenant().pass(20s);
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("12, critical"));
        QVERIFY(banners().constFirst().contains(QStringLiteral("a shape we do not understand")));
    }

    // From the last run

    void theLastRunIsShownUntilTheFirstAnswerComes()
    {
        startAgainAfterARun();
        QTRY_COMPARE(queues().model()->rowCount(), 3);
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("12, critical"));
        QCOMPARE(banners(),
                 QStringList{QStringLiteral("Stale since 23:26:40. These are the figures of the last run, until the "
                                            "first answer comes.")});
        QTRY_COMPARE(m_desk->status(), QStringLiteral("From the last run"));
    }

    void theFirstAnswerReplacesTheLastRun()
    {
        startAgainAfterARun();
        QTRY_COMPARE(queues().model()->rowCount(), 3);
        tenant().answer(queueStatuses, '[' + statusOf(FloorFixture::sales, 3) + ']');
        tenant().wire.answerHanging();
        tenant().settle();
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("3"));
        QCOMPARE(banners(), QStringList());
    }

    // The place one is at

    void aPollKeepsTheCurrentCell()
    {
        sitDownAtTheSmallFloor();
        choose(QStringLiteral("Support"), QStringLiteral("Serving"));
        tenant().answer(queueStatuses, '[' + statusOf(FloorFixture::support, 11) + ']');
        tenant().pass(10s);
        QCOMPARE(queues().currentIndex(), seen::indexOf(queues(), QStringLiteral("Support"), QStringLiteral("Serving")));
    }

    void aPollKeepsTheSelection()
    {
        sitDownAtTheSmallFloor();
        choose(QStringLiteral("Support"));
        tenant().answer(queueStatuses, '[' + statusOf(FloorFixture::support, 11) + ']');
        tenant().pass(10s);
        QCOMPARE(queues().selectionModel()->selectedRows(),
                 QModelIndexList{seen::indexOf(queues(), QStringLiteral("Support"), queueColumn)});
    }

    void aPollKeepsTheScrollPosition()
    {
        tenant().answer(queueStatuses, manyStatuses(200, 3));
        sitDown();
        queues().verticalScrollBar()->setValue(1400);
        tenant().answer(queueStatuses, manyStatuses(200, 4));
        tenant().pass(10s);
        QCOMPARE(queues().verticalScrollBar()->value(), 1400);
    }

    void aPollKeepsAnOpenFilter()
    {
        sitDownAtTheSmallFloor();
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sup"));
        tenant().pass(10s);
        QCOMPARE(filter().text(), QStringLiteral("sup"));
        QCOMPARE(seen::column(queues(), queueColumn), QStringList{QStringLiteral("Support")});
    }

    void aFilterThatHidesAllSaysSoAndOffersToEndIt()
    {
        sitDownAtTheSmallFloor();
        filter().setText(QStringLiteral("zebra"));
        QCOMPARE(seen::notice(queues()), QStringLiteral("No row holds “zebra”."));
        QTest::keyClick(seen::find<QPushButton>(queues(), QStringLiteral("Clear Filter")), Qt::Key_Space);
        QCOMPARE(queues().model()->rowCount(), 3);
    }

    // In detail

    void theWorstQueueIsTheFirstInDetail()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(tenant().items.watched(), QueueId(FloorFixture::sales));
    }

    void theChosenQueueIsAskedForByItself()
    {
        sitDownAtTheSmallFloor();
        const QString path = queueStatuses + u'/' + FloorFixture::support;
        QCOMPARE(tenant().wire.asked(path), 0);
        choose(QStringLiteral("Support"));
        QCOMPARE(tenant().wire.asked(path), 1);
    }

    void theChosenQueueIsAskedForAtEachPoll()
    {
        sitDownAtTheSmallFloor();
        const QString path = queueStatuses + u'/' + FloorFixture::sales;
        const auto before = tenant().wire.asked(path);
        tenant().pass(30s);
        QCOMPARE(tenant().wire.asked(path), before + 3);
    }

    void whatTheQueueItselfAnswersIsShownInItsRow()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(queueStatuses + u'/' + FloorFixture::sales, statusOf(FloorFixture::sales, 17));
        sitDown();
        QCOMPARE(cell(QStringLiteral("Sales"), QStringLiteral("Waiting")), QStringLiteral("17, critical"));
    }

    void theAgentsOfTheQueueAreListed()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Serving now")), QStringLiteral("Agent")),
                 (QStringList{QStringLiteral("Virtanen, Aino"), QStringLiteral("Laine, Pekka"),
                              QStringLiteral("Korhonen, Eero"), QStringLiteral("Nieminen, Liisa")}));
    }

    void aQueueNobodyServesSaysSo()
    {
        sitDownAtTheSmallFloor();
        choose(QStringLiteral("Night line"));
        QCOMPARE(seen::notice(m_desk->table(QStringLiteral("Serving now"))),
                 QStringLiteral("No agent serves this queue now."));
    }

    void aQueueThatGoesIsNotCountedAsFilteredAway()
    {
        sitDownAtTheSmallFloor();
        tenant().answer(queueStatuses, "[]");
        tenant().answer(rciQueues, R"([{"id":")" + FloorFixture::sales.toLatin1() + R"(","name":"Sales"}])");
        tenant().items.refresh();
        tenant().pass(0s);
        QVERIFY(seen::find<Pill>(*seen::find<Panel>(window(), QStringLiteral("Queues")), QStringLiteral("1")));
    }

    void theContactsWaitingInTheQueueAreListed()
    {
        sitDownAtTheSmallFloor();
        openTab(QStringLiteral("Waiting"));
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Waiting now")), QStringLiteral("From")),
                 QStringList{QStringLiteral("+358401234567")});
    }

    void fieldsNobodyKnowsAreShownAsTheyCame()
    {
        sitDownAtTheSmallFloor();
        QVERIFY(rawFields().contains(QStringLiteral("rmi/queueStatuses.moodOfTheDay\tgrey")));
    }

    void fieldsOfBothSourcesAreShown()
    {
        sitDownAtTheSmallFloor();
        QVERIFY(rawFields().contains(QStringLiteral("rci/queues.channelType\tPhone")));
        QVERIFY(rawFields().contains(QStringLiteral("rmi/queueStatuses.inQueueCurrent\t12")));
    }

    // By keyboard

    void enterOnAQueueGoesToItsDetail()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(QApplication::focusWidget(), &queues());
        QTest::keyClick(&queues(), Qt::Key_Return);
        auto *detail = seen::find<QTabWidget>(window(), QStringLiteral("Details of the queue"));
        QVERIFY(detail->isAncestorOf(QApplication::focusWidget()));
    }

    void enterOnAnAgentOfTheQueueGoesToTheAgent()
    {
        sitDownAtTheSmallFloor();
        TableView &serving = m_desk->table(QStringLiteral("Serving now"));
        serving.setCurrentIndex(seen::indexOf(serving, QStringLiteral("Korhonen, Eero"), QStringLiteral("Agent")));
        QTest::keyClick(&serving, Qt::Key_Return);
        QCOMPARE(window().currentView(), QStringLiteral("agents"));
        QCOMPARE(m_desk->table(QStringLiteral("Agents")).currentIndex().data().toString(), QStringLiteral("Korhonen, Eero"));
    }

    void ctrlFGoesToTheFilter()
    {
        sitDownAtTheSmallFloor();
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &filter());
    }

    void escapeClearsTheFilter()
    {
        sitDownAtTheSmallFloor();
        filter().setFocus();
        QTest::keyClicks(&filter(), QStringLiteral("sup"));
        QTest::keyClick(&filter(), Qt::Key_Escape);
        QCOMPARE(filter().text(), QString());
        QCOMPARE(queues().model()->rowCount(), 3);
    }

    void enterInTheFilterGoesToTheTable()
    {
        sitDownAtTheSmallFloor();
        filter().setFocus();
        QTest::keyClick(&filter(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), &queues());
    }

private:
    //! Sits down once more, in front of a tenant that does not answer.
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

QTEST_MAIN(tst_QueuesPage)
#include "tst_queuespage.moc"
