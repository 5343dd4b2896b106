// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"

#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tile.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString path()
{
    return FloorFixture::callbacksPath;
}

constexpr QLatin1StringView customerColumn("Customer");

constexpr QLatin1StringView overdue("+358407778899");
constexpr QLatin1StringView soon("+358501234567");
constexpr QLatin1StringView later("+46709981122");
constexpr QLatin1StringView unknownWord("+358452223344");
constexpr QLatin1StringView closed("124");

} // namespace

class tst_CallbacksPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &callbacks() { return m_desk->table(QStringLiteral("Callbacks")); }
    QStringList numbers() { return seen::column(callbacks(), customerColumn); }
    QString cell(const QString &number, const QString &column) { return seen::cell(callbacks(), number, column); }
    QStringList banners() { return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Callbacks"))); }
    QString tile(const QString &label) { return seen::tile(window(), label); }
    Tile &tileButton(const QString &label)
    {
        const auto tiles = window().findChildren<Tile *>();
        for (Tile *one : tiles) {
            if (one->label() == label && one->isVisible())
                return *one;
        }
        qFatal("no such tile");
    }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(window(), name); }
    void sitDown() { m_desk->sitDown(QStringLiteral("callbacks")); }
    void sitDownAtTheSmallFloor()
    {
        tenant().answerWithASmallFloor();
        sitDown();
    }
    void choose(const QString &number)
    {
        callbacks().setCurrentIndex(seen::indexOf(callbacks(), number, customerColumn));
        tenant().settle();
    }
    void chooseIn(const QString &combo, const QString &text)
    {
        auto &choice = part<QComboBox>(combo);
        choice.setCurrentIndex(choice.findText(text));
    }
    QStringList fieldsOf(const QString &list)
    {
        auto *fields = seen::find<KeyValueList>(window(), list);
        fields->selectAll();
        return fields->selectedText().split(u'\n');
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void overdueStandsFirstAndClosedLast()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(numbers(), (QStringList{overdue, soon, later, unknownWord, closed}));
    }

    void whatIsDueIsReadOutWithItsCountdown()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(cell(overdue, QStringLiteral("Due")), QStringLiteral("overdue 00:05:00, critical"));
        QCOMPARE(cell(soon, QStringLiteral("Due")), QStringLiteral("in 00:10:00, warning"));
        QCOMPARE(cell(later, QStringLiteral("Due")), QStringLiteral("in 02:00:00"));
        QCOMPARE(cell(closed, QStringLiteral("Due")), QStringLiteral("Closed"));
    }

    void aQueueIsNamedByRciOrByWhatOtherCallbacksSay()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(cell(soon, QStringLiteral("Queue")), QStringLiteral("505 Sales"));
        QCOMPARE(cell(later, QStringLiteral("Queue")), QStringLiteral("506 Support"));
        QCOMPARE(cell(unknownWord, QStringLiteral("Queue")), QStringLiteral("507"));
    }

    void theTilesCountByDue()
    {
        sitDownAtTheSmallFloor();
        QVERIFY2(tile(QStringLiteral("Overdue")).startsWith(QStringLiteral("Overdue: 1, Critical")),
                 qPrintable(tile(QStringLiteral("Overdue"))));
        QVERIFY(tile(QStringLiteral("Due within 15 min")).startsWith(QStringLiteral("Due within 15 min: 1,")));
        QVERIFY(tile(QStringLiteral("Later")).startsWith(QStringLiteral("Later: 2,")));
        QCOMPARE(tile(QStringLiteral("Closed")), QStringLiteral("Closed: 1, 0 successful · 1 handled"));
    }

    void timesAreLocalToTheProfile()
    {
        sitDownAtTheSmallFloor();
        QVERIFY2(cell(overdue, QStringLiteral("Next call")).contains(QStringLiteral("23:21:40")),
                 qPrintable(cell(overdue, QStringLiteral("Next call"))));
    }

    void whatBecomesOverdueBetweenPollsMovesAndCounts()
    {
        sitDownAtTheSmallFloor();
        tenant().hangAll();
        tenant().pass(10min + 1s);
        QCOMPARE(cell(soon, QStringLiteral("Due")), QStringLiteral("overdue 00:00:01, critical"));
        QVERIFY(tile(QStringLiteral("Overdue")).startsWith(QStringLiteral("Overdue: 2,")));
    }

    void dueFollowsTheServersClock_data()
    {
        QTest::addColumn<int>("clientAhead");
        QTest::newRow("ten minutes fast") << 600;
        QTest::newRow("ten minutes slow") << -600;
    }
    void dueFollowsTheServersClock()
    {
        QFETCH(int, clientAhead);
        m_desk.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.clientAhead = std::chrono::seconds(clientAhead)});
        sitDownAtTheSmallFloor();
        QCOMPARE(numbers().constFirst(), overdue);
        QVERIFY(tile(QStringLiteral("Due within 15 min")).startsWith(QStringLiteral("Due within 15 min: 1,")));
    }

    void itIsAskedEveryHalfMinute()
    {
        sitDownAtTheSmallFloor();
        const auto before = tenant().wire.asked(path());
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(path()), before + 2);
    }

    void aHiddenPageDoesNotAsk()
    {
        sitDownAtTheSmallFloor();
        window().showView(QStringLiteral("agents"));
        const auto before = tenant().wire.asked(path());
        tenant().pass(120s);
        QCOMPARE(tenant().wire.asked(path()), before);
    }

    void refreshAsksAtOnce()
    {
        sitDownAtTheSmallFloor();
        const auto before = tenant().wire.asked(path());
        QTest::keyClick(&window(), Qt::Key_F5);
        tenant().pass(0s);
        QCOMPARE(tenant().wire.asked(path()), before + 1);
    }

    // Details

    void theFirstOneIsShownInFull()
    {
        sitDownAtTheSmallFloor();
        const QStringList fields = fieldsOf(QStringLiteral("Fields of the callback"));
        QVERIFY(fields.contains(QStringLiteral("Customer\t") + overdue));
        QVERIFY(fields.contains(QStringLiteral("Original queue\t506 Support")));
        QVERIFY(fields.contains(QStringLiteral("Failed\t1 / 99")));
        QVERIFY(fields.contains(QStringLiteral("Creator\tSmith, John")));
    }

    void aFieldNobodyKnowsIsShownRaw()
    {
        sitDownAtTheSmallFloor();
        QVERIFY(fieldsOf(QStringLiteral("Fields of the callback as they came"))
                    .contains(QStringLiteral("cmi/callbacks.moodOfTheDay\tgrey")));
    }

    // Empty

    void anEmptyListSaysWhichRightMayBeMissing()
    {
        sitDown();
        QVERIFY2(seen::notice(callbacks()).contains(QStringLiteral("Callbacks: View")), qPrintable(seen::notice(callbacks())));
    }

    void beforeTheFirstAnswerItSaysThatItWaits()
    {
        tenant().hangAll();
        sitDown();
        QCOMPARE(seen::notice(callbacks()), QStringLiteral("Waiting for the first answer of the server."));
        QCOMPARE(tile(QStringLiteral("Overdue")), QStringLiteral("Overdue: –"));
    }

    void anEmptyListCountsZero()
    {
        sitDown();
        QCOMPARE(tile(QStringLiteral("Overdue")), QStringLiteral("Overdue: 0"));
    }

    // Stale and failing

    void afterTwoMissedPollsItSaysSinceWhenItIsStale()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(path(), 500);
        tenant().pass(31s);
        QCOMPARE(banners(), QStringList());
        tenant().pass(60s);
        QCOMPARE(banners(), QStringList{QStringLiteral("Stale since 23:26:40. The server failed.")});
        QVERIFY(tile(QStringLiteral("Later")).contains(QStringLiteral("stale")));
    }

    void aMissingRightIsNamed()
    {
        tenant().answerWithASmallFloor();
        tenant().fail(path(), 403);
        sitDown();
        QVERIFY2(seen::notice(callbacks()).contains(QStringLiteral("Callbacks: View")), qPrintable(seen::notice(callbacks())));
    }

    void whatWasKnownIsNeverBlanked_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 403, 404, 429, 500, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void whatWasKnownIsNeverBlanked()
    {
        QFETCH(int, status);
        sitDownAtTheSmallFloor();
        tenant().fail(path(), status);
        tenant().pass(60s);
        QCOMPARE(numbers().size(), 5);
    }

    void aListTooLargeIsAskedForInParts()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(path(), 504);
        tenant().pass(31s);
        tenant().answerWithASmallFloor();
        tenant().pass(120s);
        const auto isPart = [](const WireRequest &request) {
            return request.url.path().endsWith(path()) && request.url.query().startsWith(QStringLiteral("customerNumber="));
        };
        QCOMPARE(std::count_if(tenant().wire.sent().begin(), tenant().wire.sent().end(), isPart) % 10, 0);
        QVERIFY(std::any_of(tenant().wire.sent().begin(), tenant().wire.sent().end(), isPart));
        QCOMPARE(numbers().size(), 5);
    }

    // Filter

    void aTileShowsOnlyItsOwn()
    {
        sitDownAtTheSmallFloor();
        QTest::mouseClick(&tileButton(QStringLiteral("Overdue")), Qt::LeftButton);
        QCOMPARE(numbers(), QStringList{overdue});
        QVERIFY(seen::find<Pill>(window(), QStringLiteral("1 of 5")));
    }

    void theSameTileAgainShowsAll()
    {
        sitDownAtTheSmallFloor();
        tileButton(QStringLiteral("Overdue")).setFocus();
        QTest::keyClick(&tileButton(QStringLiteral("Overdue")), Qt::Key_Space);
        QTest::keyClick(&tileButton(QStringLiteral("Overdue")), Qt::Key_Space);
        QCOMPARE(numbers().size(), 5);
    }

    void aNumberIsFoundByPattern()
    {
        sitDownAtTheSmallFloor();
        QTest::keyClicks(&part<FilterField>(QStringLiteral("Filter by number")), QStringLiteral("+358?0*"));
        QCOMPARE(numbers(), (QStringList{overdue, soon}));
    }

    void queueCreatorAndAgeNarrowTheTable()
    {
        sitDownAtTheSmallFloor();
        chooseIn(QStringLiteral("Filter by queue"), QStringLiteral("505 Sales"));
        QCOMPARE(numbers(), (QStringList{overdue, soon, closed}));
        chooseIn(QStringLiteral("Filter by age"), QStringLiteral("Up to a day old"));
        QCOMPARE(numbers(), QStringList{overdue});
        chooseIn(QStringLiteral("Filter by creator"), QStringLiteral("Berg, Nils"));
        QCOMPARE(numbers(), QStringList());
    }

    void whatIsFilteredAwayCanBeHadBack()
    {
        sitDownAtTheSmallFloor();
        QTest::keyClicks(&part<FilterField>(QStringLiteral("Filter by number")), QStringLiteral("999999"));
        QVERIFY2(seen::notice(callbacks()).startsWith(QStringLiteral("No row fits the filter.")),
                 qPrintable(seen::notice(callbacks())));
        part<QPushButton>(QStringLiteral("Clear Filter")).click();
        QCOMPARE(numbers().size(), 5);
    }

    void aPollKeepsTheFilter()
    {
        sitDownAtTheSmallFloor();
        chooseIn(QStringLiteral("Filter by creator"), QStringLiteral("Berg, Nils"));
        tenant().answer(path(), R"([{"id":"CB1","customerNumber":"124","creatorName":"Somebody"}])");
        tenant().pass(30s);
        QCOMPARE(part<QComboBox>(QStringLiteral("Filter by creator")).currentText(), QStringLiteral("Berg, Nils"));
        QCOMPARE(numbers(), QStringList());
    }

    // The place one is at

    void aPollKeepsTheSelection()
    {
        sitDownAtTheSmallFloor();
        choose(later);
        tenant().answer(path(), R"([{"id":"CB9","customerNumber":"125","nextCallTime":")" + tenant().ago(900) + R"("},
                                  {"id":"CB3","customerNumber":"+46709981122","notes":"other now"}])");
        tenant().pass(30s);
        QCOMPARE(callbacks().currentIndex(), seen::indexOf(callbacks(), later, customerColumn));
        QCOMPARE(callbacks().selectionModel()->selectedRows().size(), 1);
    }

    void linkFromElsewhereRevealsWhatIsFilteredAway()
    {
        sitDownAtTheSmallFloor();
        QTest::mouseClick(&tileButton(QStringLiteral("Overdue")), Qt::LeftButton);
        window().showView(QStringLiteral("callbacks"), QStringLiteral("CB3"));
        QCOMPARE(callbacks().currentIndex(), seen::indexOf(callbacks(), later, customerColumn));
    }

    // Keyboard

    void theTableHasTheFocusAtFirst()
    {
        sitDownAtTheSmallFloor();
        QCOMPARE(QApplication::focusWidget(), &callbacks());
        QTest::keyClick(&callbacks(), Qt::Key_Down);
        QCOMPARE(callbacks().currentIndex().data().toString(), soon);
    }

    void ctrlFLeadsToTheFilter()
    {
        sitDownAtTheSmallFloor();
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("offer"));
        QCOMPARE(numbers(), QStringList{overdue});
    }

    void aTileIsPressedByKey()
    {
        sitDownAtTheSmallFloor();
        Tile &tile = tileButton(QStringLiteral("Closed"));
        tile.setFocus();
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(numbers(), QStringList{closed});
    }

    // Its own age

    void theStatusLineFollowsTheCallbacks()
    {
        sitDownAtTheSmallFloor();
        tenant().fail(path(), 500);
        tenant().pass(120s);
        QVERIFY2(m_desk->status().startsWith(QStringLiteral("Stale")), qPrintable(m_desk->status()));
        window().showView(QStringLiteral("queues"));
        tenant().pass(1s);
        QVERIFY2(m_desk->status().startsWith(QStringLiteral("Live")), qPrintable(m_desk->status()));
    }

    void whatTheLastRunSawIsShownAndNotChanged()
    {
        QTemporaryDir folder;
        const FloorFixture::Setting setting{.historyFile = folder.filePath(QStringLiteral("history.sqlite"))};
        m_desk = std::make_unique<Desk>(setting);
        sitDownAtTheSmallFloor();
        QVERIFY(numbers().contains(overdue));
        m_desk.reset();
        m_desk = std::make_unique<Desk>(setting);
        tenant().hangAll();
        sitDown();
        QTRY_VERIFY(numbers().contains(overdue));
        choose(overdue);
        QVERIFY(!part<QPushButton>(QStringLiteral("Change…")).isEnabled());
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("last run")), qPrintable(banners().join(u'\n')));
    }
};

QTEST_MAIN(tst_CallbacksPage)
#include "tst_callbackspage.moc"
