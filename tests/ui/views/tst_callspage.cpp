// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/callsdesk.h"

#include "ui/main/page.h"
#include "ui/widgets/emptynotice.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView customer("+358401234567");
constexpr auto underWay = R"({"callId":"aaa","status":"ONGOING","result":"N/A","duration":7,"domain":"pstn","custom":"order 7"})";
constexpr auto answered = R"({"callId":"aaa","from":{"type":"Number","endpoint":"+14151112223333"},"to":{"type":"Number","endpoint":"+358401234567"},
    "status":"FINAL","result":"ANSWERED","reason":"CALLEEHANGUP","duration":65,"timestamp":"2026-05-28T20:00:00","domain":"pstn",
    "userRate":{"currencyId":"USD","amount":0.0368},"debit":{"currencyId":"USD","amount":0.0736},"debitMinutes":2,"moodOfTheDay":"grey"})";

} // namespace

//! The calls begun here, with an application whose answers are literal.
class tst_CallsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    TableView &calls() { return m_desk->table(QStringLiteral("Calls Begun Here")); }
    QStringList shown() { return seen::column(calls(), QStringLiteral("To")); }
    void answerCall(const QByteArray &json, const QString &id = QStringLiteral("aaa")) { tenant().answer(CallsDesk::callPath(id), json); }
    void sitDown()
    {
        const auto readBefore = m_desk->calling().calls.answeredAt();
        m_desk->sitDownAt(QStringLiteral("Calls"));
        m_desk->waitForCalls(readBefore);
    }
    void sitDownAtOne(const QByteArray &result = underWay)
    {
        answerCall(result);
        m_desk->begin(customer, "aaa");
        sitDown();
        QTRY_COMPARE(shown(), QStringList(customer));
    }
    QString stage() { return calls().model()->index(0, 0).data().toString(); }
    void showOrders()
    {
        auto &tabs = m_desk->part<QTabWidget>(QStringLiteral("Details of the call"));
        tabs.setCurrentIndex(seen::tabOf(tabs, QStringLiteral("Tell the Call")));
        tenant().settle();
    }
    void order(const QString &button)
    {
        QSignalSpy finished(&m_desk->calling().orders, &CallOrdering::finished);
        m_desk->press(button);
        QVERIFY(finished.size() > 0 || finished.wait());
        tenant().settle();
    }
    QString lastWritten() { return m_desk->written().constLast(); }

private slots:
    void init() { m_desk = std::make_unique<CallsDesk>(); }
    void cleanup() { m_desk.reset(); }

    void withoutAnApplicationItSaysSoAndLeadsToIt()
    {
        tenant().workplace.calling = nullptr;
        m_desk->Desk::sitDown(QStringLiteral("calls"));
        const QSignalSpy wanted(m_desk->window.get(), &MainWindow::cloudsWanted);
        QVERIFY(m_desk->window->currentPage()->findChild<EmptyNotice *>()->reason().startsWith(QStringLiteral("This profile has no application")));
        m_desk->press(QStringLiteral("Connect It"));
        QCOMPARE(wanted.size(), 1);
    }

    void beforeTheFirstItSaysHowToBegin()
    {
        sitDown();
        QVERIFY2(seen::notice(calls()).startsWith(QStringLiteral("No call was begun from this computer.")), qPrintable(seen::notice(calls())));
    }

    void showsWhatWasBegunHere()
    {
        sitDownAtOne();
        QCOMPARE(stage(), QStringLiteral("Under way"));
        QCOMPARE(calls().model()->index(0, 3).data().toString(), QStringLiteral("Text-to-speech"));
        QVERIFY(seen::tile(*m_desk->window, QStringLiteral("Under Way")).contains(u'1'));
    }

    void whatIsUnderWayIsAskedAboutUntilItIsOver()
    {
        sitDownAtOne();
        answerCall(answered);
        tenant().pass(6s);
        QCOMPARE(stage(), QStringLiteral("Answered"));
        tenant().wire.forgetSent();
        tenant().pass(60s);
        QCOMPARE(tenant().wire.asked(CallsDesk::callPath(QStringLiteral("aaa"))), 0);
    }

    void oneIsToldInFull()
    {
        sitDownAtOne(answered);
        const QStringList fields = m_desk->fieldsOf(QStringLiteral("Fields of the call"));
        for (const auto &field : {QStringLiteral("Ended because\tWho was called hung up"), QStringLiteral("Duration\t00:01:05"),
                                  QStringLiteral("Time in UTC\t2026-05-28T20:00:00.000Z"), QStringLiteral("Rate of a minute\t0.0368 USD"),
                                  QStringLiteral("Debit\t0.0736 USD"), QStringLiteral("Debited minutes\t2"), QStringLiteral("Text\tHello")})
            QVERIFY2(fields.contains(field), qPrintable(fields.join(u'\n')));
        QVERIFY(m_desk->fieldsOf(QStringLiteral("Fields of the call as they came")).contains(QStringLiteral("calls.moodOfTheDay\tgrey")));
    }

    void aRefusedResultIsToldAndTheCallStays()
    {
        tenant().fail(CallsDesk::callPath(QStringLiteral("aaa")), 401, R"({"errorCode":40108,"message":"Invalid credentials"})");
        m_desk->begin(customer, "aaa");
        sitDown();
        QTRY_COMPARE(shown(), QStringList(customer));
        tenant().pass(12s);
        const QStringList fields = m_desk->fieldsOf(QStringLiteral("Fields of the call"));
        QVERIFY2(fields.join(u' ').contains(QStringLiteral("Result not known")), qPrintable(fields.join(u'\n')));
    }

    void whatCameStaysAndSaysSinceWhenItIsOld()
    {
        sitDownAtOne();
        tenant().fail(CallsDesk::callPath(QStringLiteral("aaa")), 500);
        tenant().pass(30s);
        QCOMPARE(shown(), QStringList(customer));
        QVERIFY2(m_desk->said().contains(QStringLiteral("Stale since")), qPrintable(m_desk->said()));
    }

    void anybodysCallIsOpenedByItsId()
    {
        sitDown();
        answerCall(answered);
        auto &id = m_desk->part<QLineEdit>(QStringLiteral("Id of a call"));
        QTest::keyClick(m_desk->window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(id.hasFocus());
        QTest::keyClicks(&id, QStringLiteral("aaa"));
        QTest::keyClick(&id, Qt::Key_Return);
        tenant().settle();
        QCOMPARE(shown(), QStringList(customer));
        QVERIFY(id.text().isEmpty());
    }

    void anIdNobodyKnowsStaysTyped()
    {
        sitDown();
        tenant().fail(CallsDesk::callPath(QStringLiteral("zzz")), 404, R"({"errorCode":40400,"message":"Call not found"})");
        auto &id = m_desk->part<QLineEdit>(QStringLiteral("Id of a call"));
        id.setText(QStringLiteral("zzz"));
        m_desk->press(QStringLiteral("Open Call"));
        QVERIFY(!m_desk->said().isEmpty());
        QCOMPARE(id.text(), QStringLiteral("zzz"));
    }

    void aTileShowsItsCallsAlone()
    {
        sitDownAtOne();
        QTest::mouseClick(&m_desk->part<QAbstractButton>(seen::tile(*m_desk->window, QStringLiteral("Answered"))), Qt::LeftButton);
        QCOMPARE(shown(), QStringList());
    }

    // Orders

    void aTextIsSaidWithAHangUpAfterIt()
    {
        sitDownAtOne();
        showOrders();
        QTest::keyClicks(&m_desk->part<QPlainTextEdit>(QStringLiteral("Text that is said")), QStringLiteral("Good bye"));
        m_desk->part<QCheckBox>(QStringLiteral("Hang up afterwards")).click();
        order(QStringLiteral("Say or Play It"));
        QCOMPARE(lastWritten(), QStringLiteral("PATCH calls/id/aaa {\"action\":{\"name\":\"hangup\"},\"instructions\":"
                                               "[{\"locale\":\"en-US\",\"name\":\"say\",\"text\":\"Good bye\"}]}"));
        QVERIFY2(m_desk->said().contains(QStringLiteral("taken the order")), qPrintable(m_desk->said()));
    }

    void aTextIsSaidByTheKeyboardAlone()
    {
        sitDownAtOne();
        calls().setFocus();
        QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::AltModifier); // its tab
        auto &text = m_desk->part<QPlainTextEdit>(QStringLiteral("Text that is said"));
        QVERIFY(CallsDesk::reach(text));
        QTest::keyClicks(&text, QStringLiteral("Good bye"));
        QSignalSpy finished(&m_desk->calling().orders, &CallOrdering::finished);
        QVERIFY(CallsDesk::reachAndPress(QStringLiteral("Say or Play It")));
        QVERIFY(finished.size() > 0 || finished.wait());
        QVERIFY2(lastWritten().contains(QStringLiteral("Good bye")), qPrintable(lastWritten()));
    }

    void filesArePlayed()
    {
        sitDownAtOne();
        showOrders();
        m_desk->part<QLineEdit>(QStringLiteral("Files that are played, separated by commas")).setText(QStringLiteral("welcome, goodbye"));
        order(QStringLiteral("Say or Play It"));
        QVERIFY2(lastWritten().contains(QStringLiteral("\"ids\":[\"welcome\",\"goodbye\"]")), qPrintable(lastWritten()));
    }

    void aSideOfSomebodyElsesCallIsToldAlone()
    {
        sitDown();
        answerCall(underWay);
        m_desk->part<QLineEdit>(QStringLiteral("Id of a call")).setText(QStringLiteral("aaa"));
        m_desk->press(QStringLiteral("Open Call"));
        showOrders();
        tenant().answer(CallsDesk::callPath(QStringLiteral("aaa/leg/callee")), "{}");
        m_desk->part<QCheckBox>(QStringLiteral("Hang up afterwards")).click(); // for the caller's side alone
        auto &hearer = m_desk->part<QComboBox>(QStringLiteral("Who hears it"));
        hearer.setCurrentIndex(hearer.findText(QStringLiteral("Who was called")));
        QTest::keyClicks(&m_desk->part<QPlainTextEdit>(QStringLiteral("Text that is said")), QStringLiteral("Wait"));
        order(QStringLiteral("Say or Play It"));
        QCOMPARE(lastWritten(), QStringLiteral("PATCH calls/id/aaa/leg/callee {\"instructions\":[{\"locale\":\"en-US\",\"name\":\"say\",\"text\":\"Wait\"}]}"));
    }

    void aSideOfACalloutCannotBeTold()
    {
        sitDownAtOne();
        showOrders();
        QVERIFY(!m_desk->part<QComboBox>(QStringLiteral("Who hears it")).isVisible());
    }

    void recordingIsStarted()
    {
        sitDownAtOne();
        showOrders();
        order(QStringLiteral("Start Recording"));
        QVERIFY2(lastWritten().contains(QStringLiteral("\"record\":true")), qPrintable(lastWritten()));
    }

    void hangingUpAsksFirst()
    {
        sitDownAtOne();
        showOrders();
        m_desk->press(QStringLiteral("Hang Up…"));
        tenant().wire.forgetSent();
        m_desk->confirm(QStringLiteral("Hang Up"));
        QTRY_COMPARE(m_desk->written(), QStringList(QStringLiteral("PATCH calls/id/aaa {\"action\":{\"name\":\"hangup\"}}")));
    }

    void whatIsRefusedStaysTyped()
    {
        sitDownAtOne();
        showOrders();
        auto &text = m_desk->part<QPlainTextEdit>(QStringLiteral("Text that is said"));
        text.setPlainText(QStringLiteral("Good bye"));
        tenant().fail(CallsDesk::callPath(QStringLiteral("aaa")), 400, R"({"errorCode":40003,"message":"Invalid request"})");
        order(QStringLiteral("Say or Play It"));
        QVERIFY2(m_desk->said().contains(QStringLiteral("refused the order")), qPrintable(m_desk->said()));
        QCOMPARE(text.toPlainText(), QStringLiteral("Good bye"));
    }

    void aCallThatIsOverTakesNoOrder()
    {
        sitDownAtOne(answered);
        showOrders();
        QVERIFY(!m_desk->part<QPushButton>(QStringLiteral("Start Recording")).isEnabled());
    }

    void aTooLongTextIsNotSent()
    {
        sitDownAtOne();
        showOrders();
        m_desk->part<QPlainTextEdit>(QStringLiteral("Text that is said")).setPlainText(QString(601, u'a'));
        tenant().wire.forgetSent();
        m_desk->press(QStringLiteral("Say or Play It"));
        QCOMPARE(m_desk->written(), QStringList());
        QVERIFY2(m_desk->said().contains(QStringLiteral("600")), qPrintable(m_desk->said()));
    }
};

QTEST_MAIN(tst_CallsPage)
#include "tst_callspage.moc"
