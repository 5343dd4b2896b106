// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/campaignsdesk.h"

#include "ui/charts/countbars.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tile.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace floorwalker;
using namespace std::chrono_literals;
using Campaigns = CampaignsDesk;

class tst_CampaignsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CampaignsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &messages() { return m_desk->messages(); }
    QStringList texts() { return m_desk->texts(); }
    template<typename W>
    W &part(const QString &name) { return m_desk->part<W>(name); }
    void sitDown() { m_desk->sitDownAtFive(); }
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
    QStringList banners() { return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Messages"))); }
    QStringList recipients() { return seen::column(m_desk->table(QStringLiteral("Recipients")), QStringLiteral("Recipient")); }
    void openTab(const QString &title)
    {
        auto &tabs = part<QTabWidget>(QStringLiteral("Details of the message"));
        tabs.setCurrentIndex(seen::tabOf(tabs, title));
    }
    QStringList fieldsOf(const QString &list)
    {
        auto *fields = seen::find<KeyValueList>(window(), list);
        fields->selectAll();
        return fields->selectedText().split(u'\n');
    }
    //! What is asked after this was done.
    template<typename Do>
    QStringList askedAfter(Do act)
    {
        tenant().wire.forgetSent();
        act();
        tenant().pass(0s);
        return m_desk->questions();
    }
    void goDown(const QString &choice, int times)
    {
        auto &combo = part<QComboBox>(choice);
        combo.setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&combo, Qt::Key_Down);
    }
    void write(const QString &field, const QString &words)
    {
        auto &edit = part<QLineEdit>(field);
        edit.setFocus();
        QTest::keyClicks(&edit, words);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

private slots:
    void init() { m_desk = std::make_unique<CampaignsDesk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void whatIsUnderWayStandsFirstThenWhatIsAheadThenWhatIsOver()
    {
        sitDown();
        QCOMPARE(texts(), (QStringList{Campaigns::underWay, Campaigns::waiting, Campaigns::ahead, Campaigns::failed, Campaigns::delivered}));
    }

    void theTilesCountMessagesAndTheirRecipients()
    {
        sitDown();
        QCOMPARE(tile(QStringLiteral("Under way")), QStringLiteral("Under way: 2, 1 handled, 1 processing, 2 not begun"));
        QCOMPARE(tile(QStringLiteral("Ahead")), QStringLiteral("Ahead: 1, 2 not begun"));
        QCOMPARE(tile(QStringLiteral("Delivered")), QStringLiteral("Delivered: 1, 1 handled"));
        QCOMPARE(tile(QStringLiteral("Ended with failures")), QStringLiteral("Ended with failures: 1, Warning, 2 handled, 2 failed"));
    }

    void theBarIsReadOutInWords()
    {
        sitDown();
        QCOMPARE(m_desk->cell(Campaigns::underWay, QStringLiteral("Delivery")), QStringLiteral("1 handled, 1 processing, 1 not begun"));
    }

    void timesAreLocalToTheProfile()
    {
        sitDown();
        QVERIFY2(m_desk->cell(Campaigns::failed, QStringLiteral("Send time")).contains(QStringLiteral("22:26:40")),
                 qPrintable(m_desk->cell(Campaigns::failed, QStringLiteral("Send time"))));
    }

    void whatWasSentFromHereBearsItsCampaignsName()
    {
        m_desk->rememberCampaign(QStringLiteral("Spring"), 1);
        sitDown();
        QTRY_COMPARE(m_desk->cell(Campaigns::underWay, QStringLiteral("Campaign")), QStringLiteral("Spring"));
        m_desk->choose(Campaigns::underWay);
        QVERIFY(seen::find<Panel>(window(), QStringLiteral("Spring")));
    }

    void whatIsAheadIsUnderWayWhenItsTimeComes()
    {
        sitDown();
        tenant().hangAll();
        tenant().pass(1h + 1s);
        QCOMPARE(m_desk->cell(Campaigns::ahead, QStringLiteral("Stage")), QStringLiteral("Waiting"));
        QVERIFY(tile(QStringLiteral("Ahead")).startsWith(QStringLiteral("Ahead: 0")));
    }

    void bothTimesAreAskedForEveryHalfMinute()
    {
        sitDown();
        const auto before = tenant().wire.asked(Campaigns::path);
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(Campaigns::path), before + 4);
    }

    void aHiddenPageDoesNotAsk()
    {
        sitDown();
        window().showView(QStringLiteral("agents"));
        const auto before = tenant().wire.asked(Campaigns::path);
        tenant().pass(120s);
        QCOMPARE(tenant().wire.asked(Campaigns::path), before);
    }

    void refreshAsksAtOnce()
    {
        sitDown();
        QCOMPARE(askedAfter([this] { QTest::keyClick(&window(), Qt::Key_F5); }).size(), 2);
    }

    // The chosen one in full

    void failedRecipientsStandFirst()
    {
        sitDown();
        m_desk->choose(Campaigns::failed);
        QCOMPARE(recipients(), (QStringList{Campaigns::number(1), Campaigns::number(3), Campaigns::number(0), Campaigns::number(2)}));
        QCOMPARE(seen::cell(m_desk->table(QStringLiteral("Recipients")), Campaigns::number(1), QStringLiteral("Status")),
                 QStringLiteral("Failed"));
    }

    void theBarsCountItsRecipients()
    {
        sitDown();
        m_desk->choose(Campaigns::failed);
        const auto *bars = window().findChild<CountBars *>();
        QVERIFY2(bars->accessibleDescription().contains(QStringLiteral("Failed")) && bars->accessibleDescription().contains(u'2'),
                 qPrintable(bars->accessibleDescription()));
    }

    void itsTextIsShownWhole()
    {
        sitDown();
        m_desk->choose(Campaigns::failed);
        openTab(QStringLiteral("Text"));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text of the message")).toPlainText(), QString(Campaigns::failed));
    }

    void itsFieldsAreShownInWordsAndAsTheyCame()
    {
        sitDown();
        m_desk->choose(Campaigns::ahead);
        openTab(QStringLiteral("Details"));
        QVERIFY(fieldsOf(QStringLiteral("Fields of the message")).contains(QStringLiteral("Source\t") + Campaigns::source));
        openTab(QStringLiteral("Raw"));
        QVERIFY(fieldsOf(QStringLiteral("Fields of the message as they came")).contains(QStringLiteral("cmi/messages.moodOfTheDay\tgrey")));
    }

    void aPollKeepsTheChosenOneAndShowsItsNewState()
    {
        sitDown();
        m_desk->choose(Campaigns::ahead);
        m_desk->answerWith({m_desk->message(3, Campaigns::ahead, -3600, {"FAILED", "ADDED"}), m_desk->theOneUnderWay()});
        tenant().pass(30s);
        QCOMPARE(messages().currentIndex().row(), m_desk->rowOf(Campaigns::ahead));
        QCOMPARE(seen::cell(m_desk->table(QStringLiteral("Recipients")), Campaigns::number(0), QStringLiteral("Status")),
                 QStringLiteral("Failed"));
    }

    // Empty

    void anEmptyListSaysWhichRightMayBeMissing()
    {
        m_desk->sitDownAtCampaigns();
        QVERIFY2(seen::notice(messages()).contains(QStringLiteral("Queue: Messaging")), qPrintable(seen::notice(messages())));
        QCOMPARE(tile(QStringLiteral("Under way")), QStringLiteral("Under way: 0"));
        QVERIFY(seen::find<Panel>(window(), QStringLiteral("No message chosen")));
    }

    void beforeTheFirstAnswerItSaysThatItWaits()
    {
        tenant().hangAll();
        m_desk->sitDownAtCampaigns();
        QCOMPARE(seen::notice(messages()), QStringLiteral("Waiting for the first answer of the server."));
        QCOMPARE(tile(QStringLiteral("Under way")), QStringLiteral("Under way: \u2013"));
    }

    // Failing and stale

    void aMissingRightIsNamed()
    {
        tenant().fail(Campaigns::path, 403);
        m_desk->sitDownAtCampaigns();
        QVERIFY2(seen::notice(messages()).contains(QStringLiteral("Queue: Messaging")), qPrintable(seen::notice(messages())));
    }

    void aFailureOfTheServerIsToldAsSuch()
    {
        tenant().fail(Campaigns::path, 500);
        m_desk->sitDownAtCampaigns();
        QVERIFY2(seen::notice(messages()).startsWith(QStringLiteral("The server failed.")), qPrintable(seen::notice(messages())));
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
        sitDown();
        tenant().fail(Campaigns::path, status);
        tenant().pass(60s);
        QCOMPARE(texts().size(), 5);
    }

    void afterTwoMissedPollsItSaysSinceWhenItIsStale()
    {
        sitDown();
        tenant().fail(Campaigns::path, 500);
        tenant().pass(31s);
        QCOMPARE(banners(), QStringList());
        tenant().pass(60s);
        QCOMPARE(banners(), QStringList{QStringLiteral("Stale since 23:26:40. The server failed.")});
        QVERIFY(tile(QStringLiteral("Ahead")).contains(QStringLiteral("stale")));
        QVERIFY2(m_desk->status().startsWith(QStringLiteral("Stale")), qPrintable(m_desk->status()));
    }

    // Tiles and filter

    void aTileShowsOnlyItsOwn()
    {
        sitDown();
        QTest::mouseClick(&tileButton(QStringLiteral("Under way")), Qt::LeftButton);
        QCOMPARE(texts(), (QStringList{Campaigns::underWay, Campaigns::waiting}));
        QVERIFY(seen::find<Pill>(window(), QStringLiteral("2 of 5")));
    }

    void theSameTileAgainShowsAll()
    {
        sitDown();
        Tile &tile = tileButton(QStringLiteral("Delivered"));
        tile.setFocus();
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(texts(), QStringList{Campaigns::delivered});
        QTest::keyClick(&tile, Qt::Key_Space);
        QCOMPARE(texts().size(), 5);
    }

    void whatIsFilteredAwayCanBeHadBack()
    {
        sitDown();
        QTest::mouseClick(&tileButton(QStringLiteral("Delivered")), Qt::LeftButton);
        QTest::keyClicks(&part<FilterField>(QStringLiteral("Filter Messages")), QStringLiteral("invoice"));
        QCOMPARE(texts(), QStringList());
        part<QPushButton>(QStringLiteral("Clear Filter")).click();
        tenant().settle();
        QCOMPARE(texts().size(), 5);
    }

    void linkFromElsewhereRevealsWhatIsFilteredAway()
    {
        sitDown();
        const QString id = messages().model()->index(m_desk->rowOf(Campaigns::failed), 0).data(IdRole).toString();
        QTest::mouseClick(&tileButton(QStringLiteral("Ahead")), Qt::LeftButton);
        window().showView(QStringLiteral("campaigns"), id);
        QCOMPARE(messages().currentIndex().row(), m_desk->rowOf(Campaigns::failed));
    }

    void ctrlFLeadsToTheFilter()
    {
        sitDown();
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tomorrow"));
        QCOMPARE(texts(), QStringList{Campaigns::ahead});
    }

    // The question

    void atFirstItIsAboutTheBusinessDayByBothTimes()
    {
        QCOMPARE(askedAfter([this] { sitDown(); }),
                 (QStringList{QStringLiteral("creationTime=2026-05-28T03:59:59.999Z"), QStringLiteral("sendTime=2026-05-28T03:59:59.999Z")}));
    }

    void sourceAndSubtypeGoToTheServerAsPatterns()
    {
        sitDown();
        goDown(QStringLiteral("Time of a message"), 1);
        write(QStringLiteral("Source"), QStringLiteral("1234*"));
        QCOMPARE(askedAfter([this] { write(QStringLiteral("Subtype"), QStringLiteral("whats?pp")); }),
                 QStringList{QStringLiteral("source=1234*&subType=whats?pp&creationTime=2026-05-28T03:59:59.999Z")});
    }

    void typingAloneAsksNothing()
    {
        sitDown();
        QCOMPARE(askedAfter([this] { QTest::keyClicks(&part<QLineEdit>(QStringLiteral("Source")), QStringLiteral("1234*")); }), QStringList());
    }

    void yesterdayIsAWholeBusinessDay()
    {
        sitDown();
        goDown(QStringLiteral("Time of a message"), 2);
        QCOMPARE(askedAfter([this] { goDown(QStringLiteral("Time"), 1); }),
                 QStringList{QStringLiteral("sendTime=2026-05-27T03:59:59.999Z&sendTimeEnd=2026-05-28T04:00:00.000Z")});
    }

    void theLastDaysIncludeWhatIsAhead()
    {
        sitDown();
        goDown(QStringLiteral("Time"), 1);
        const QStringList asked = askedAfter([this] { goDown(QStringLiteral("Time"), 1); });
        QCOMPARE(asked, (QStringList{QStringLiteral("creationTime=2026-05-22T03:59:59.999Z"), QStringLiteral("sendTime=2026-05-22T03:59:59.999Z")}));
    }

    void anotherQuestionForgetsTheAnswerOfTheFirst()
    {
        sitDown();
        tenant().hang(Campaigns::path);
        goDown(QStringLiteral("Time"), 1);
        tenant().pass(0s);
        QCOMPARE(texts(), QStringList());
        QCOMPARE(tile(QStringLiteral("Ahead")), QStringLiteral("Ahead: \u2013"));
    }

    void anEmptiedFieldAsksForAllAgain()
    {
        sitDown();
        goDown(QStringLiteral("Time of a message"), 1);
        write(QStringLiteral("Source"), QStringLiteral("1234*"));
        QCOMPARE(askedAfter([this] {
            auto &source = part<QLineEdit>(QStringLiteral("Source"));
            source.selectAll();
            QTest::keyClick(&source, Qt::Key_Backspace);
        }), QStringList{QStringLiteral("creationTime=2026-05-28T03:59:59.999Z")});
    }

    void oneButtonLeadsBackToAll()
    {
        sitDown();
        goDown(QStringLiteral("Time"), 1);
        write(QStringLiteral("Source"), QStringLiteral("9*"));
        tenant().pass(0s);
        QTest::keyClicks(&part<FilterField>(QStringLiteral("Filter Messages")), QStringLiteral("nothing has this"));
        QCOMPARE(askedAfter([this] { part<QPushButton>(QStringLiteral("Clear Filter")).click(); }),
                 (QStringList{QStringLiteral("creationTime=2026-05-28T03:59:59.999Z"), QStringLiteral("sendTime=2026-05-28T03:59:59.999Z")}));
        QCOMPARE(texts().size(), 5);
        QCOMPARE(part<QLineEdit>(QStringLiteral("Source")).text(), QString());
    }
};

QTEST_MAIN(tst_CampaignsPage)
#include "tst_campaignspage.moc"
