// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/callsdesk.h"

#include "ui/forms/formfield.h"
#include "ui/views/calls/calloutdialog.h"
#include "ui/views/calls/teamcalldialog.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView customer("+358401234567");

} // namespace

//! New calls, of one and of several people, with an application whose answers are literal.
class tst_CalloutDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    CalloutDialog &dialog() { return *m_desk->window->findChild<CalloutDialog *>(); }
    TeamCallDialog &team() { return *m_desk->window->findChild<TeamCallDialog *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(dialog(), name); }
    QPushButton &callButton()
    {
        auto *anyway = seen::find<QPushButton>(dialog(), QStringLiteral("Call Anyway"));
        return anyway ? *anyway : part<QPushButton>(QStringLiteral("Call"));
    }
    void openNew()
    {
        m_desk->sitDownAt(QStringLiteral("Calls"));
        runCommand(*m_desk->window, QStringLiteral("New Callout…"));
        tenant().settle();
    }
    void choose(const QString &kind)
    {
        auto &what = part<QComboBox>(QStringLiteral("What"));
        what.setCurrentIndex(what.findText(kind));
    }
    void write()
    {
        part<QLineEdit>(QStringLiteral("To")).setText(QStringLiteral("040 1234567"));
        part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(QStringLiteral("Your parcel is here."));
    }
    void send(QPushButton &button)
    {
        QSignalSpy finished(&m_desk->calling().callouts, &CalloutSending::finished);
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(finished.size() > 0 || finished.wait());
        tenant().settle();
    }
    QString verdictOf(const QString &field)
    {
        const auto fields = dialog().findChildren<FormField *>();
        for (const FormField *one : fields) {
            if (seen::nameOf(one->field()) == field)
                return one->verdict();
        }
        return {};
    }
    QStringList written() { return m_desk->written(); }

    void openTeam()
    {
        tenant().answerWithASmallFloor();
        tenant().answer(QStringLiteral("rci/users"), R"([{"id":")" + FloorFixture::eero.toLatin1() + R"(","firstName":"Eero","surname":"Korhonen","phone":"2001"},
            {"id":")" + FloorFixture::aino.toLatin1() + R"(","firstName":"Aino","surname":"Virtanen","phone":"2002","mobile":"+358405000001"}])");
        m_desk->sitDownAt(QStringLiteral("Calls"));
        runCommand(*m_desk->window, QStringLiteral("Team Call…"));
        tenant().pass(1s);
    }
    TableView &people() { return *seen::find<TableView>(team(), QStringLiteral("People on the Floor")); }
    void chooseAino()
    {
        people().selectionModel()->select(seen::indexOf(people(), QStringLiteral("Virtanen, Aino"), QStringLiteral("Number")),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    //! ids: what the platform gives the calls, each its own; none: the path is answered as it is.
    void callTeam(const QByteArrayList &ids = {})
    {
        QSignalSpy finished(&m_desk->calling().callouts, &CalloutSending::finished);
        if (!ids.isEmpty())
            tenant().hang(CallsDesk::calloutsPath);
        m_desk->confirm(QStringLiteral("Call Them"));
        for (qsizetype called = 0; called < ids.size(); ++called) {
            QTRY_COMPARE(tenant().wire.asked(CallsDesk::calloutsPath), called + 1);
            tenant().answer(CallsDesk::calloutsPath, R"({"callId":")" + ids[called] + R"("})");
            tenant().wire.answerHanging();
            tenant().hang(CallsDesk::calloutsPath);
        }
        QVERIFY(finished.size() > 0 || finished.wait());
        tenant().settle();
    }
    QPushButton &callMany(int people) { return seen::part<QPushButton>(team(), QStringLiteral("Call %1 People").arg(people)); }

private slots:
    void init() { m_desk = std::make_unique<CallsDesk>(); }
    void cleanup() { m_desk.reset(); }

    // One

    void aTextIsSpoken()
    {
        openNew();
        tenant().answer(CallsDesk::calloutsPath, R"({"callId":"aaa"})");
        write();
        send(callButton());
        QCOMPARE(written(), QStringList(QStringLiteral("POST callouts {\"method\":\"ttsCallout\",\"ttsCallout\":{\"cli\":\"+14151112223333\","
                                                       "\"destination\":{\"endpoint\":\"+358401234567\",\"type\":\"number\"},\"domain\":\"pstn\","
                                                       "\"locale\":\"en-US\",\"text\":\"Your parcel is here.\"}}")));
        QVERIFY(!dialog().isVisible());
    }

    void itIsSentByTheKeyboardAlone()
    {
        openNew();
        tenant().answer(CallsDesk::calloutsPath, R"({"callId":"aaa"})");
        auto &to = part<QLineEdit>(QStringLiteral("To"));
        QTRY_VERIFY(to.hasFocus());
        QTest::keyClicks(&to, QStringLiteral("0401234567"));
        auto &text = part<QPlainTextEdit>(QStringLiteral("Text"));
        for (int stop = 0; stop < 10 && !text.hasFocus(); ++stop)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hello"));
        QVERIFY(CallsDesk::reachAndPress(seen::nameOf(&callButton())));
        QTRY_VERIFY(!dialog().isVisible());
        QCOMPARE(written().size(), 1);
    }

    void theNumberIsUnderstoodAsItIsTyped()
    {
        openNew();
        QTest::keyClicks(&part<QLineEdit>(QStringLiteral("To")), QStringLiteral("0401234567"));
        QCOMPARE(verdictOf(QStringLiteral("To")), QStringLiteral("+358 40 1234567 · Finland, mobile"));
    }

    void thePlatformIsAskedAboutTheNumber()
    {
        tenant().answer(CallsDesk::queryPath(customer), R"({"number":{"countryId":"FI","numberType":"Mobile","normalizedNumber":"+358401234567","restricted":true}})");
        openNew();
        write();
        QTest::mouseClick(&part<QPushButton>(QStringLiteral("Check Number")), Qt::LeftButton);
        tenant().settle();
        QVERIFY2(verdictOf(QStringLiteral("To")).contains(QStringLiteral("restricted: it cannot be called")), qPrintable(verdictOf(QStringLiteral("To"))));
    }

    void theTextIsCounted()
    {
        openNew();
        part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(QString(601, u'a'));
        QVERIFY2(verdictOf(QStringLiteral("Text")).startsWith(QStringLiteral("601 of 600 characters")), qPrintable(verdictOf(QStringLiteral("Text"))));
    }

    void whatIsMissingIsNamedAndNothingIsSent()
    {
        openNew();
        QTest::mouseClick(&callButton(), Qt::LeftButton);
        tenant().settle();
        QCOMPARE(written(), QStringList());
        QVERIFY(!verdictOf(QStringLiteral("Text")).isEmpty());
    }

    void promptsArePlayedInstead()
    {
        openNew();
        tenant().answer(CallsDesk::calloutsPath, R"({"callId":"aaa"})");
        write();
        choose(QStringLiteral("Play prompts"));
        part<QPlainTextEdit>(QStringLiteral("Prompts, separated by semicolons")).setPlainText(QStringLiteral("#tts[Hello];welcome"));
        send(callButton());
        QVERIFY2(written().constFirst().contains(QStringLiteral("\"prompts\":\"#tts[Hello];welcome\"")), qPrintable(written().join(u'\n')));
        QVERIFY(!written().constFirst().contains(QStringLiteral("\"text\"")));
    }

    void aConferenceTakesWhatIsBehindMore()
    {
        openNew();
        tenant().answer(CallsDesk::calloutsPath, R"({"callId":"aaa"})");
        write();
        choose(QStringLiteral("Call into a conference"));
        part<QToolButton>(QStringLiteral("More Fields")).click();
        part<QLineEdit>(QStringLiteral("Conference")).setText(QStringLiteral("harbour"));
        part<QPlainTextEdit>(QStringLiteral("Greeting")).setPlainText(QStringLiteral("Welcome"));
        part<QLineEdit>(QStringLiteral("Longest duration in seconds")).setText(QStringLiteral("600"));
        part<QCheckBox>(QStringLiteral("Tell the application of menu choices (PIE)")).click();
        send(callButton());
        QCOMPARE(written(), QStringList(QStringLiteral("POST callouts {\"conferenceCallout\":{\"cli\":\"+14151112223333\",\"conferenceId\":\"harbour\","
                                                       "\"destination\":{\"endpoint\":\"+358401234567\",\"type\":\"number\"},\"domain\":\"pstn\","
                                                       "\"enablePie\":true,\"greeting\":\"Welcome\",\"locale\":\"en-US\",\"maxDuration\":600},\"method\":\"conferenceCallout\"}")));
    }

    void whatIsRefusedStaysTyped()
    {
        openNew();
        tenant().fail(CallsDesk::calloutsPath, 400, R"({"errorCode":40001,"message":"Illegal parameters"})");
        write();
        send(callButton());
        QVERIFY2(seen::trouble(dialog()).startsWith(QStringLiteral("The platform refused the call:")), qPrintable(seen::trouble(dialog())));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Your parcel is here."));
    }

    void withoutAnAnswerAPersonDecidesAndNothingRingsAgain()
    {
        openNew();
        tenant().wire.answer(CallsDesk::calloutsPath, {.fault = WireFault::Lost});
        write();
        send(callButton());
        tenant().pass(60s);
        QTRY_VERIFY2(seen::trouble(dialog()).contains(QStringLiteral("Alerts > Ledger")), qPrintable(seen::trouble(dialog())));
        QVERIFY(!callButton().isEnabled());
        QCOMPARE(written().size(), 1);
    }

    void whoeverIsNotToBeContactedIsWarnedOf()
    {
        openNew();
        tenant().doNotContact.put({.address = customer, .reason = QStringLiteral("asked us not to"), .since = tenant().clock.now()}, this, [](const Result<Done> &) {});
        QTRY_VERIFY(tenant().doNotContact.contains(customer));
        write();
        QVERIFY(seen::find<QPushButton>(dialog(), QStringLiteral("Call Anyway")));
    }

    // Several

    void onlyWhoCanBeCalledIsOffered()
    {
        openTeam();
        QCOMPARE(seen::column(people(), QStringLiteral("Number")), (QStringList{QStringLiteral("+358405000001"), customer, QStringLiteral("+358407654321")}));
        QCOMPARE(seen::cell(people(), QStringLiteral("Virtanen, Aino"), QStringLiteral("Who")), QStringLiteral("Agent"));
    }

    void chosenAndTypedPeopleAreRungIntoOneConference()
    {
        openTeam();
        chooseAino();
        seen::part<QPlainTextEdit>(team(), QStringLiteral("Other numbers, one a line")).setPlainText(QStringLiteral("040 7654321\n+358405000001"));
        seen::part<QLineEdit>(team(), QStringLiteral("Conference")).setText(QStringLiteral("harbour"));
        tenant().hang(CallsDesk::conferencePath(QStringLiteral("harbour")));
        QTest::mouseClick(&callMany(2), Qt::LeftButton);
        callTeam({"aaa", "bbb"});
        QVERIFY2(!team().isVisible(), qPrintable(seen::trouble(team())));
        const QStringList lines = written();
        QCOMPARE(lines.size(), 2);
        for (const QString &one : lines)
            QVERIFY2(one.contains(QStringLiteral("\"conferenceId\":\"harbour\"")), qPrintable(one));
        QVERIFY(lines.constFirst().contains(QStringLiteral("+358405000001")));
        QCOMPARE(m_desk->calling().conference.watched(), ConferenceId(QStringLiteral("harbour")));
    }

    void theyAreCalledByTheKeyboardAlone()
    {
        openTeam();
        QTRY_VERIFY(people().hasFocus());
        QTest::keyClick(&people(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(CallsDesk::reachAndPress(QStringLiteral("Call 3 People")));
        QTRY_VERIFY(m_desk->window->findChild<ConfirmDialog *>()->isAncestorOf(QApplication::focusWidget()));
        tenant().hang(CallsDesk::calloutsPath);
        QVERIFY(CallsDesk::reachAndPress(QStringLiteral("Call Them")));
        QTRY_COMPARE(written().size(), 1); // the others after it
    }

    void enterDoesNotRingThem()
    {
        openTeam();
        chooseAino();
        QTest::mouseClick(&callMany(1), Qt::LeftButton);
        auto *question = m_desk->window->findChild<ConfirmDialog *>();
        QTRY_VERIFY(question->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tenant().settle();
        QCOMPARE(written(), QStringList());
    }

    void aNumberThatIsNoneIsNamed()
    {
        openTeam();
        chooseAino();
        seen::part<QPlainTextEdit>(team(), QStringLiteral("Other numbers, one a line")).setPlainText(QStringLiteral("Anna"));
        QVERIFY(!callMany(1).isEnabled());
    }

    void whoWasNotReachedIsSaidAndTheRestCanBeCalledAgain()
    {
        openTeam();
        chooseAino();
        tenant().fail(CallsDesk::calloutsPath, 401, R"({"errorCode":40108,"message":"Invalid credentials"})");
        QTest::mouseClick(&callMany(1), Qt::LeftButton);
        callTeam();
        QVERIFY2(!seen::trouble(team()).isEmpty(), qPrintable(seen::trouble(team())));
        QVERIFY(team().isVisible());
    }
};

QTEST_MAIN(tst_CalloutDialog)
#include "tst_calloutdialog.moc"
