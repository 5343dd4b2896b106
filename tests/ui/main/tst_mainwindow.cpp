// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/ledgerscene.h"

#include "ui/main/headerline.h"
#include "ui/main/navigation.h"
#include "ui/main/page.h"
#include "ui/theme/theme.h"
#include "ui/views/callbacks/callbackform.h"
#include "ui/views/registry.h"
#include "ui/widgets/colourband.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    Navigation &navigation() { return *window().findChild<Navigation *>(); }
    QString titleShown() { return seen::nameOf(window().currentPage()); }
    void sitDown(const QString &view = QStringLiteral("overview"))
    {
        tenant().answerWithASmallFloor();
        m_desk->sitDown(view);
    }
    void sitDownRefused()
    {
        tenant().failAll(401);
        m_desk->sitDown(QStringLiteral("overview"));
    }
    void pressKeys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, modifiers);
    }
    ErrorBar &trouble() { return *window().centralWidget()->findChild<ErrorBar *>({}, Qt::FindDirectChildrenOnly); }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    // What waits for a person

    void aViewTellsHowManyThingsWaitThere()
    {
        LedgerScene(tenant().ledger, tenant().serverTime()).playAll();
        tenant().ledgerItems.start();
        sitDown();
        const auto alerts = [this] { return navigation().item(navigation().count() - 1); };
        QTRY_COMPARE(alerts()->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Alerts, 1 wait(s) for you"));
    }

    void aViewWithoutAnySaysNothing()
    {
        tenant().ledgerItems.start();
        sitDown();
        QTRY_VERIFY(tenant().ledgerItems.counts());
        QVERIFY(!navigation().item(navigation().count() - 1)->data(Qt::AccessibleTextRole).isValid());
    }

    // Pages too tall for the window

    void whatTakesTheFocusComesIntoView()
    {
        sitDown(QStringLiteral("callbacks"));
        window().resize(window().minimumSizeHint().width(), 300);
        auto *form = window().findChild<CallbackForm *>();
        runCommand(window(), QStringLiteral("New Callback"));
        QTRY_VERIFY(form->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }

    // What can be begun from anywhere

    void aCallbackIsBegunFromAnyPage()
    {
        sitDown(QStringLiteral("queues"));
        runCommand(window(), QStringLiteral("New Callback"));
        QCOMPARE(titleShown(), QStringLiteral("Callbacks"));
        QVERIFY(window().findChild<CallbackForm *>()->isVisible());
    }

    void itIsOfferedOnceOnItsOwnPage()
    {
        sitDown(QStringLiteral("callbacks"));
        const auto actions = window().allActions();
        QCOMPARE(std::count_if(actions.cbegin(), actions.cend(),
                               [](const QAction *action) { return action->text() == u"New Callback"; }), 1);
    }

    // Keys

    void controlAndANumberShowAView_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("title");
        QTest::newRow("Ctrl+1") << int(Qt::Key_1) << QStringLiteral("Overview");
        QTest::newRow("Ctrl+2") << int(Qt::Key_2) << QStringLiteral("Queues");
        QTest::newRow("Ctrl+3") << int(Qt::Key_3) << QStringLiteral("Agents");
    }
    void controlAndANumberShowAView()
    {
        QFETCH(int, key);
        QFETCH(QString, title);
        sitDown(title == QStringLiteral("Overview") ? QStringLiteral("agents") : QStringLiteral("overview"));
        pressKeys(Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(titleShown(), title);
    }

    void controlKAsksForThePalette()
    {
        sitDown();
        QSignalSpy wanted(&window(), &MainWindow::paletteWanted);
        pressKeys(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void controlCommaAsksForTheSettings()
    {
        sitDown();
        QSignalSpy wanted(&window(), &MainWindow::settingsWanted);
        pressKeys(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
    }

    void f5AsksForEveryFeedThatIsNeededAtOnce()
    {
        sitDown();
        const auto agents = tenant().wire.asked(QStringLiteral("rmi/agents"));
        const auto contacts = tenant().wire.asked(QStringLiteral("rmi/contacts"));
        pressKeys(Qt::Key_F5);
        tenant().pass(0s);
        QCOMPARE(tenant().wire.asked(QStringLiteral("rmi/agents")), agents + 1);
        QCOMPARE(tenant().wire.asked(QStringLiteral("rmi/contacts")), contacts + 1);
    }

    void f5HeldDownAsksOnce()
    {
        sitDown();
        tenant().hangAll();
        pressKeys(Qt::Key_F5);
        tenant().pass(0s);
        tenant().wire.forgetSent();
        for (int i = 0; i < 20; ++i)
            pressKeys(Qt::Key_F5);
        tenant().pass(0s);
        QCOMPARE(tenant().wire.sent().size(), 0);
    }

    void f6GoesToTheViews()
    {
        sitDown();
        pressKeys(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &navigation());
    }

    void arrowsInTheNavigationGoThroughAllViews()
    {
        sitDown();
        pressKeys(Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(titleShown(), QStringLiteral("Agents"));
    }

    void enterInTheNavigationGoesIntoTheView()
    {
        sitDown();
        pressKeys(Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(seen::nameOf(QApplication::focusWidget()), QStringLiteral("Queues"));
        QVERIFY(window().currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

    void aClickInTheNavigationGoesIntoTheView()
    {
        sitDown();
        const QRect place = navigation().visualItemRect(navigation().item(2));
        QTest::mouseClick(navigation().viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(titleShown(), QStringLiteral("Agents"));
        QVERIFY(window().currentPage()->isAncestorOf(QApplication::focusWidget()));
    }

    void noTwoCommandsHaveTheSameKeys()
    {
        sitDown();
        QStringList keys;
        const auto actions = window().actions();
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                keys << action->shortcut().toString();
        }
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys, once);
    }

    // Views

    void anUnknownViewIsRefused()
    {
        sitDown();
        QVERIFY(!window().showView(QStringLiteral("wallpaper")));
        QCOMPARE(titleShown(), QStringLiteral("Overview"));
    }

    void theViewAskedForBeforeSigningInIsTheFirstShown()
    {
        sitDown(QStringLiteral("agents")); // Desk chooses it before there is a tenant
        QCOMPARE(titleShown(), QStringLiteral("Agents"));
    }

    void aViewIsMadeWhenItIsFirstShown()
    {
        sitDown();
        QCOMPARE(window().findChildren<Page *>().size(), 1);
        window().showView(QStringLiteral("queues"));
        QCOMPARE(window().findChildren<Page *>().size(), 2);
    }

    void theNavigationMarksTheViewThatIsShown()
    {
        sitDown();
        window().showView(QStringLiteral("queues"));
        QCOMPARE(navigation().currentItem()->text(), QStringLiteral("Queues"));
    }

    // Who is signed in

    void theTitleNamesTheProfile()
    {
        sitDown();
        QCOMPARE(window().windowTitle(), QStringLiteral("Harbour Sales – Floorwalker"));
    }

    void theBandOfTheProfilesColourIsReadOut()
    {
        sitDown();
        QVERIFY2(seen::nameOf(window().findChild<ColourBand *>()).contains(QStringLiteral("Harbour Sales")),
                 qPrintable(seen::nameOf(window().findChild<ColourBand *>())));
    }

    void aProductionProfileIsCalledSo()
    {
        tenant().profile.isProduction = true;
        sitDown();
        QCOMPARE(window().findChild<HeaderLine *>()->findChild<QToolButton *>()->text(),
                 QStringLiteral("Harbour Sales · production"));
    }

    void theHeaderTellsTheBusinessDay()
    {
        sitDown();
        QCOMPARE(window().findChild<HeaderLine *>()->findChild<ElidedLabel *>()->text(),
                 QStringLiteral("Business day since 07:00 Europe/Helsinki"));
    }

    void whenNobodyIsSignedInNothingOfTheTenantStays()
    {
        sitDown();
        window().setWorkplace(nullptr);
        QCOMPARE(window().currentPage(), nullptr);
        QCOMPARE(window().windowTitle(), QStringLiteral("Floorwalker"));
        QCOMPARE(m_desk->status(), QStringLiteral("Not signed in"));
    }

    void whenNobodyIsSignedInKeysDoNoHarm()
    {
        sitDown();
        window().setWorkplace(nullptr);
        for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_F})
            pressKeys(key, Qt::ControlModifier);
        pressKeys(Qt::Key_F5);
        pressKeys(Qt::Key_F6);
        QCOMPARE(window().currentPage(), nullptr);
    }

    void whoSignsOutIsNotPolledForAnyMore()
    {
        sitDown();
        window().setWorkplace(nullptr);
        tenant().wire.forgetSent();
        tenant().pass(60s);
        QCOMPARE(tenant().wire.sent().size(), 0);
    }

    void anotherTenantTakesThePlaceOfTheFirst()
    {
        sitDown(QStringLiteral("agents"));
        FloorFixture other;
        other.profile.name = QStringLiteral("Airport");
        other.answer(QStringLiteral("rmi/agents"), R"([{"id":"9","name":"Somebody else","state":"Free"}])");
        window().setWorkplace(&other.workplace);
        other.pass(0s);
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Agents")), QStringLiteral("Agent")),
                 QStringList{QStringLiteral("Somebody else")});
        QCOMPARE(window().windowTitle(), QStringLiteral("Airport – Floorwalker"));
        window().setWorkplace(nullptr);
    }

    // Refused

    void aRefusalOffersToSignInAgain()
    {
        sitDownRefused();
        QVERIFY(trouble().isVisible());
        QVERIFY2(trouble().text().startsWith(QStringLiteral("The server does not accept the user, the password or the "
                                                            "API key. ")),
                 qPrintable(trouble().text()));
        QVERIFY(seen::find<QPushButton>(trouble(), QStringLiteral("Sign In Again"))->isVisible());
    }

    void signInAgainAsksForTheDialog()
    {
        sitDownRefused();
        QSignalSpy wanted(&window(), &MainWindow::signInWanted);
        QTest::keyClick(seen::find<QPushButton>(trouble(), QStringLiteral("Sign In Again")), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    void aRefusalIsKeptInTheStatusLine()
    {
        sitDownRefused();
        QCOMPARE(m_desk->status(), QStringLiteral("Signed out by the server"));
    }

    void afterARefusalNothingMoreIsSent()
    {
        sitDownRefused();
        tenant().wire.forgetSent();
        tenant().pass(120s);
        QCOMPARE(tenant().wire.sent().size(), 0);
    }

    void theDetailsOfARefusalHoldNoSecret()
    {
        tenant().failAll(401, "Basic bWFyaWE6czNjcmV0LXdvcmQ= with s3cret-key and s3cret-word");
        m_desk->sitDown(QStringLiteral("overview"));
        QTest::keyClick(seen::find<QPushButton>(trouble(), QStringLiteral("Copy Details")), Qt::Key_Space);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("error: unauthorized")));
        QVERIFY2(!copied.contains(QStringLiteral("s3cret")) && !copied.contains(QStringLiteral("bWFyaWE6")),
                 qPrintable(copied));
    }

    void aNewSessionTakesTheRefusalAway()
    {
        sitDownRefused();
        tenant().answerWithASmallFloor();
        tenant().connection.resume();
        QVERIFY(!trouble().isVisible());
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
