// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/support/ledgerscene.h"

#include "ui/main/page.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabWidget>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView about("About");
constexpr QLatin1StringView state("State");
constexpr QLatin1StringView callbacks("cmi/callbacks");

//! A list in which an older callback stands, and none that is new.
constexpr const char *olderOnly = R"([{"id":"OLD","customerNumber":"+358409999999","callbackQueueNumber":"152","lastResult":"ADDED"}])";

} // namespace

class tst_LedgerPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LedgerScene> m_scene;
    QTemporaryDir m_folder;

    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &ledger() { return m_desk->table(QStringLiteral("Ledger")); }
    Panel &panel() { return *seen::find<Panel>(window(), QStringLiteral("Ledger")); }
    QStringList banners() { return seen::banners(panel()); }
    QPushButton &button(const QString &name) { return *seen::find<QPushButton>(window(), name); }
    bool isOffered(const QString &name) { return button(name).isVisible() && button(name).isEnabled(); }
    QString tile(const QString &label) { return seen::tile(window(), label); }
    //! As often as the ledger's own thread needs.
    bool comes(const std::function<bool()> &condition)
    {
        return QTest::qWaitFor([&] {
            tenant().settle();
            return condition();
        });
    }
    QModelIndex cell(int last, const QString &wanted)
    {
        const auto *model = ledger().model();
        const auto columnOf = [model](const QString &title) {
            int column = 0;
            while (column < model->columnCount() && model->headerData(column, Qt::Horizontal).toString() != title)
                ++column;
            return column;
        };
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, columnOf(about)).data().toString() == LedgerScene::title(last))
                return model->index(row, columnOf(wanted));
        }
        return {};
    }
    QString stateOf(int last) { return cell(last, state).data().toString(); }
    void sitDown()
    {
        m_desk->sitDown(QStringLiteral("alerts"));
        QVERIFY(comes([this] { return tenant().ledgerItems.counts() || tenant().ledgerItems.error(); }));
    }
    void sitDownBeforeAll()
    {
        m_scene->playAll();
        sitDown();
        QVERIFY(comes([this] { return ledger().model()->rowCount() == 6; }));
    }
    void choose(int last) { ledger().setCurrentIndex(cell(last, about)); }
    void press(const QString &name) { QTest::keyClick(&button(name), Qt::Key_Space); }
    ConfirmDialog *dialog() { return window().findChild<ConfirmDialog *>(); }
    void confirm()
    {
        QVERIFY(dialog());
        const auto buttons = dialog()->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (!one->isDefault())
                QTest::keyClick(one, Qt::Key_Space);
        }
    }
    QStringList paragraphs(QWidget &root)
    {
        QStringList texts;
        const auto labels = root.findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                texts << label->text();
        }
        return texts;
    }
    qsizetype posted()
    {
        const auto &sent = tenant().wire.sent();
        return std::count_if(sent.begin(), sent.end(), [](const WireRequest &request) {
            return request.verb == Verb::Post;
        });
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_scene = std::make_unique<LedgerScene>(tenant().ledger, tenant().serverTime());
    }
    void cleanup()
    {
        m_scene.reset();
        m_desk.reset();
    }

    // Live

    void showsWhatIsOpenFirst()
    {
        sitDownBeforeAll();
        QCOMPARE(seen::column(ledger(), state),
                 QStringList({QStringLiteral("Unknown: you decide"), QStringLiteral("No answer yet"),
                              QStringLiteral("Not sent"), QStringLiteral("Given up"), QStringLiteral("Refused"),
                              QStringLiteral("Arrived")}));
    }

    void theTilesCountWhatIsOpen()
    {
        sitDownBeforeAll();
        QCOMPARE(tile(QStringLiteral("Unknown")), QStringLiteral("Unknown: 1, Warning, you decide"));
        QCOMPARE(tile(QStringLiteral("Waiting for an answer")),
                 QStringLiteral("Waiting for an answer: 1, the server is asked by itself"));
        QCOMPARE(tile(QStringLiteral("Not sent")), QStringLiteral("Not sent: 1, nothing of it is at the server"));
    }

    void aWriteThatIsMadeMeanwhileAppears()
    {
        sitDown();
        m_scene->send(2);
        QVERIFY(comes([this] { return stateOf(2) == u"No answer yet"; }));
    }

    void theChosenWriteStaysChosenWhileOthersCome()
    {
        sitDownBeforeAll();
        choose(5);
        m_scene->leaveUnknown(7, QStringLiteral("empty list"));
        QVERIFY(comes([this] { return ledger().model()->rowCount() == 7; }));
        QCOMPARE(ledger().currentIndex(), cell(5, about));
    }

    void theDetailFollowsTheChosenWrite()
    {
        sitDownBeforeAll();
        choose(4);
        QVERIFY(seen::find<Panel>(window(), LedgerScene::title(4)));
        auto *fields = seen::find<KeyValueList>(window(), QStringLiteral("Fields of the write"));
        fields->selectAll();
        QVERIFY(fields->selectedText().contains(QStringLiteral("Server's id\tCB4")));
    }

    void theDetailSaysWhatIsKnown_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("known");
        QTest::newRow("unknown") << 1 << QStringLiteral("It was sent at 23:26:40, no answer came,");
        QTest::newRow("sent") << 2 << QStringLiteral("from 23:27:24 on");
        QTest::newRow("planned") << 3 << QStringLiteral("Nothing of it has left this computer.");
        QTest::newRow("arrived") << 4 << QStringLiteral("The server has it under the id CB4.");
        QTest::newRow("refused") << 5 << QStringLiteral("Queue not found");
        QTest::newRow("given up") << 6 << QStringLiteral("Somebody gave it up.");
    }
    void theDetailSaysWhatIsKnown()
    {
        QFETCH(int, last);
        QFETCH(QString, known);
        sitDownBeforeAll();
        choose(last);
        const QString told = paragraphs(*seen::find<Panel>(window(), LedgerScene::title(last))).join(u'\n');
        QVERIFY2(told.contains(known), qPrintable(told));
    }

    void onlyWhatFitsIsOffered_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<QStringList>("offered");
        const QString isThere = QStringLiteral("It Is There");
        const QString again = QStringLiteral("Send Again");
        const QString planned = QStringLiteral("Send What Is Planned");
        const QString giveUp = QStringLiteral("Give Up");
        QTest::newRow("unknown") << 1 << QStringList{isThere, again, giveUp};
        QTest::newRow("sent") << 2 << QStringList();
        QTest::newRow("planned") << 3 << QStringList{planned, giveUp};
        QTest::newRow("arrived") << 4 << QStringList();
        QTest::newRow("refused") << 5 << QStringList();
        QTest::newRow("given up") << 6 << QStringList();
    }
    void onlyWhatFitsIsOffered()
    {
        QFETCH(int, last);
        QFETCH(QStringList, offered);
        sitDownBeforeAll();
        choose(last);
        QStringList found;
        for (const QString &name : {QStringLiteral("It Is There"), QStringLiteral("Send Again"),
                                    QStringLiteral("Send What Is Planned"), QStringLiteral("Give Up")}) {
            if (isOffered(name))
                found << name;
        }
        QCOMPARE(found, offered);
    }

    // Empty and failing

    void withoutWritesItSaysSo()
    {
        sitDown();
        QVERIFY2(seen::notice(ledger()).startsWith(QStringLiteral("No write is open. ")), qPrintable(seen::notice(ledger())));
        QVERIFY(!button(QStringLiteral("Ask the Server")).isEnabled());
    }

    void aLedgerThatCannotBeReadSaysWhatToDo()
    {
        m_scene.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.ledgerFile = m_folder.path()});
        sitDown();
        QVERIFY2(seen::notice(ledger()).startsWith(QStringLiteral("A file could not be read or written: ")),
                 qPrintable(seen::notice(ledger())));
        QVERIFY(seen::notice(ledger()).contains(QStringLiteral("See that the disk has room")));
        QVERIFY(isOffered(QStringLiteral("Try Again")));
    }

    void whatWasReadStaysWhenReadingFails()
    {
        const QString file = m_folder.filePath(QStringLiteral("vanishing.sqlite"));
        m_scene.reset();
        m_desk = std::make_unique<Desk>(FloorFixture::Setting{.ledgerFile = file});
        m_scene = std::make_unique<LedgerScene>(tenant().ledger, tenant().serverTime());
        sitDownBeforeAll();
        {
            auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(file);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("ALTER TABLE entries RENAME TO gone")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no such table: entries")));
        tenant().ledgerItems.retry();
        QVERIFY(comes([this] { return tenant().ledgerItems.error().has_value(); }));
        QCOMPARE(ledger().model()->rowCount(), 6);
        QCOMPARE(banners().size(), 1);
    }

    // Asking

    void askingSettlesWhatTheServerShows()
    {
        m_scene->send(2);
        tenant().answer(callbacks, R"([{"id":"NEW","customerNumber":"+358401234562","callbackQueueNumber":"152","lastResult":"ADDED"}])");
        sitDown();
        QVERIFY(comes([this] { return stateOf(2) == u"No answer yet"; }));
        press(QStringLiteral("Ask the Server"));
        QVERIFY(comes([this] { return stateOf(2) == u"Arrived"; }));
        QCOMPARE(banners(), QStringList{QStringLiteral("The server was asked: 1 arrived")});
    }

    void askingTooEarlySaysSo()
    {
        m_scene->send(2);
        tenant().answer(callbacks, olderOnly);
        sitDown();
        QVERIFY(comes([this] { return stateOf(2) == u"No answer yet"; }));
        press(QStringLiteral("Ask the Server"));
        QVERIFY(comes([this] { return banners() == QStringList{QStringLiteral("The server was asked: 1 too early to tell")}; }));
    }

    void anEmptyListLeavesItUnknownWithTheReason()
    {
        m_scene->send(2);
        tenant().answer(callbacks, "[]");
        sitDown();
        QVERIFY(comes([this] { return stateOf(2) == u"No answer yet"; }));
        tenant().pass(60s);
        press(QStringLiteral("Ask the Server"));
        QVERIFY(comes([this] { return stateOf(2) == u"Unknown: you decide"; }));
        QVERIFY(cell(2, QStringLiteral("Why")).data().toString().startsWith(QStringLiteral("The server sent an empty list.")));
    }

    void aServerThatFailsIsTold()
    {
        m_scene->send(2);
        tenant().fail(callbacks, 403);
        sitDown();
        QVERIFY(comes([this] { return stateOf(2) == u"No answer yet"; }));
        press(QStringLiteral("Ask the Server"));
        QVERIFY(comes([this] { return !banners().isEmpty() && banners().constFirst().startsWith(QStringLiteral("The right ")); }));
        QVERIFY(isOffered(QStringLiteral("Ask the Server")));
    }

    // Deciding

    void anUnknownOneIsDecidedByKeyboardAlone()
    {
        sitDownBeforeAll();
        choose(1);
        QTest::keyClick(&ledger(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QTRY_VERIFY(dialog()->isActiveWindow());
        QTest::keyClick(dialog(), Qt::Key_Tab);
        QCOMPARE(seen::nameOf(QApplication::focusWidget()), QStringLiteral("It Is There"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(comes([this] { return stateOf(1) == u"Arrived"; }));
    }

    void theDialogSaysWhatFollows_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("consequence");
        QTest::newRow("it is there") << QStringLiteral("It Is There") << QStringLiteral("Is “%1” there?")
                                     << QStringLiteral("never sent again");
        QTest::newRow("send again") << QStringLiteral("Send Again") << QStringLiteral("Send “%1” again?")
                                    << QStringLiteral("a customer may be called twice");
        QTest::newRow("give up") << QStringLiteral("Give Up") << QStringLiteral("Give up “%1”?")
                                 << QStringLiteral("It is not sent");
    }
    void theDialogSaysWhatFollows()
    {
        QFETCH(QString, choice);
        QFETCH(QString, question);
        QFETCH(QString, consequence);
        sitDownBeforeAll();
        choose(1);
        press(choice);
        QVERIFY(dialog());
        const QStringList told = paragraphs(*dialog());
        QCOMPARE(told.value(0), question.arg(LedgerScene::title(1)));
        QVERIFY2(told.value(1).contains(consequence), qPrintable(told.value(1)));
    }

    void enterAndEscapeDecideNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Escape") << Qt::Key_Escape;
    }
    void enterAndEscapeDecideNothing()
    {
        QFETCH(Qt::Key, key);
        sitDownBeforeAll();
        choose(1);
        press(QStringLiteral("Give Up"));
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QSignalSpy changes(&tenant().ledger, &Ledger::changed);
        QTest::keyClick(dialog(), key);
        tenant().settle();
        QVERIFY(!dialog() || !dialog()->isVisible());
        QCOMPARE(changes.size(), 0);
    }

    void whatIsThereIsNotSentAgain()
    {
        sitDownBeforeAll();
        choose(1);
        press(QStringLiteral("It Is There"));
        confirm();
        QVERIFY(comes([this] { return stateOf(1) == u"Arrived"; }));
        QCOMPARE(posted(), 0);
    }

    void sendingAgainSendsThisOneOnce()
    {
        tenant().answer(callbacks, olderOnly);
        sitDownBeforeAll();
        choose(1);
        press(QStringLiteral("Send Again"));
        confirm();
        QVERIFY(comes([this] { return posted() == 1; }));
        QCOMPARE(tenant().wire.sent().last().verb, Verb::Post);
        QVERIFY(tenant().wire.sent().last().body.contains("+358401234561"));
    }

    void sendingAgainLeavesWhatElseIsPlanned()
    {
        tenant().answer(callbacks, olderOnly); // also to the POST: it is the new id then
        sitDownBeforeAll();
        choose(1);
        press(QStringLiteral("Send Again"));
        confirm();
        QVERIFY(comes([this] { return posted() == 1; }));
        QVERIFY(comes([this] { return stateOf(1) == u"Arrived"; }));
        QCOMPARE(stateOf(3), QStringLiteral("Not sent"));
        QCOMPARE(posted(), 1);
    }

    void whatIsPlannedIsSent()
    {
        m_scene->plan(3);
        tenant().answer(callbacks, olderOnly);
        sitDown();
        QVERIFY(comes([this] { return stateOf(3) == u"Not sent"; }));
        choose(3);
        press(QStringLiteral("Send What Is Planned"));
        confirm();
        QVERIFY(comes([this] { return posted() == 1; }));
    }

    void aServerOutOfReachLeavesItPlanned()
    {
        m_scene->plan(3);
        tenant().fail(callbacks, 403);
        sitDown();
        QVERIFY(comes([this] { return stateOf(3) == u"Not sent"; }));
        choose(3);
        press(QStringLiteral("Send What Is Planned"));
        confirm();
        QVERIFY(comes([this] { return !banners().isEmpty() && banners().constFirst().startsWith(QStringLiteral("The right ")); }));
        QCOMPARE(stateOf(3), QStringLiteral("Not sent"));
        QVERIFY(isOffered(QStringLiteral("Send What Is Planned")));
    }

    void whatWasNotSentCanBeGivenUp()
    {
        m_scene->plan(3);
        sitDown();
        QVERIFY(comes([this] { return stateOf(3) == u"Not sent"; }));
        choose(3);
        press(QStringLiteral("Give Up"));
        confirm();
        QVERIFY(comes([this] { return stateOf(3) == u"Given up"; }));
    }

    void manyAreDecidedAtOnce()
    {
        m_scene->leaveUnknown(1, QStringLiteral("empty list"));
        m_scene->leaveUnknown(2, QStringLiteral("empty list"));
        sitDown();
        QVERIFY(comes([this] { return ledger().model()->rowCount() == 2; }));
        ledger().selectAll();
        press(QStringLiteral("Give Up"));
        QCOMPARE(paragraphs(*dialog()).value(0), QStringLiteral("Give up these 2 write(s)?"));
        confirm();
        QVERIFY(comes([this] { return stateOf(1) == u"Given up" && stateOf(2) == u"Given up"; }));
    }

    void aProductionProfileAsksForItsName()
    {
        tenant().profile.isProduction = true;
        m_scene->plan(3);
        sitDown();
        QVERIFY(comes([this] { return stateOf(3) == u"Not sent"; }));
        choose(3);
        press(QStringLiteral("Send What Is Planned"));
        auto *name = seen::find<QLineEdit>(*dialog(), QStringLiteral("Name of the profile"));
        QVERIFY(name);
        auto *send = seen::find<QPushButton>(*dialog(), QStringLiteral("Send What Is Planned"));
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(name, tenant().profile.name);
        QVERIFY(send->isEnabled());
    }

    void whatWasSettledMeanwhileIsNotDecided()
    {
        sitDownBeforeAll();
        choose(1);
        press(QStringLiteral("Send Again"));
        tenant().ledger.change([](LedgerFile &file) { return file.decide(1, Decision::Arrived); }, this,
                               [](const Result<bool> &) {});
        QVERIFY(comes([this] { return stateOf(1) == u"Arrived"; }));
        confirm();
        QVERIFY(comes([this] { return !banners().isEmpty(); }));
        QCOMPARE(banners(), QStringList{QStringLiteral("“%1” was settled meanwhile.").arg(LedgerScene::title(1))});
        QCOMPARE(posted(), 0);
    }

    void theMenuOfARowOffersTheSame()
    {
        sitDownBeforeAll();
        choose(1);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(ledger().viewport(), &byKey);
        auto *menu = window().findChild<QMenu *>();
        QVERIFY(menu);
        QStringList offered;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isVisible() && action->isEnabled())
                offered << action->iconText();
        }
        QCOMPARE(offered, QStringList({QStringLiteral("Ask the Server"), QStringLiteral("It Is There"),
                                       QStringLiteral("Send Again"), QStringLiteral("Give Up")}));
    }

    void thePageHandsItsActionsToThePalette()
    {
        sitDownBeforeAll();
        QStringList names;
        const auto actions = window().currentPage()->actions();
        for (const QAction *action : actions)
            names << action->iconText();
        QVERIFY(names.contains(QStringLiteral("Ask the Server")) && names.contains(QStringLiteral("Send Again")));
    }

    // The log

    void theLogIsShownWithItsVerdict()
    {
        sitDownBeforeAll();
        window().findChild<QTabWidget *>()->setCurrentIndex(1);
        TableView &log = m_desk->table(QStringLiteral("Audit log"));
        QVERIFY(comes([&log] { return log.model()->rowCount() == 8; }));
        QVERIFY(seen::find<QWidget>(window(), QStringLiteral("The log is whole, 8 line(s).")));
    }

    void aWriteIsFoundThoughTheFilterHidesIt()
    {
        sitDownBeforeAll();
        seen::find<QLineEdit>(window(), QStringLiteral("Filter Ledger"))->setText(QStringLiteral("refused"));
        QCOMPARE(ledger().model()->rowCount(), 1);
        QVERIFY(window().currentPage()->reveal(QStringLiteral("1")));
        QCOMPARE(ledger().currentIndex().siblingAtColumn(1).data().toString(), LedgerScene::title(1));
    }
};

QTEST_MAIN(tst_LedgerPage)
#include "tst_ledgerpage.moc"
