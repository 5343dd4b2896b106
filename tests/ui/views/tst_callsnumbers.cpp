// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/callsdesk.h"

#include "ui/forms/formfield.h"
#include "ui/views/callbacks/callbackform.h"
#include "ui/views/calls/numberchangedialog.h"
#include "ui/views/campaigns/composedialog.h"

#include <QCheckBox>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView own("+14151112223333");
constexpr QLatin1StringView spare("+19160001112222");
constexpr QLatin1StringView foreign("+14151112224444");
constexpr QLatin1StringView customer("+358401234567");
constexpr QLatin1StringView asksNumbers("Ask the telephone platform about the numbers (at most 1,000)");

} // namespace

//! The numbers of an account, with an application whose answers are literal.
class tst_CallsNumbers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    TableView &numbers() { return m_desk->table(QStringLiteral("Numbers")); }
    QStringList shown() { return seen::column(numbers(), QStringLiteral("Number")); }
    void sitDown() { m_desk->sitDownAt(QStringLiteral("Numbers")); }
    void choose(const QStringList &wanted)
    {
        numbers().selectionModel()->clearSelection();
        for (const QString &number : wanted) {
            numbers().selectionModel()->setCurrentIndex(seen::indexOf(numbers(), number, QStringLiteral("Number")),
                                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        tenant().settle();
    }
    NumberChangeDialog &dialog() { return *m_desk->window->findChild<NumberChangeDialog *>(); }
    QStringList outcomes()
    {
        auto &list = seen::part<KeyValueList>(dialog(), QStringLiteral("What became of each number"));
        list.selectAll();
        return list.selectedText().split(u'\n');
    }
    void unassignChosen(const QString &button)
    {
        runCommand(*m_desk->window, QStringLiteral("Unassign Numbers…"));
        QTest::mouseClick(&seen::part<QPushButton>(dialog(), button), Qt::LeftButton);
        tenant().settle();
    }
    QLineEdit &address(const QString &name) { return m_desk->part<QLineEdit>(name); }
    void showAddresses()
    {
        tenant().answer(CallsDesk::callbacksPath(), "{\"url\":{\"primary\":\"https://primary.example\",\"fallback\":\"http://fallback.example\"}}");
        sitDown();
        auto &tabs = m_desk->part<QTabWidget>(QStringLiteral("A number, and the callback addresses"));
        tabs.setCurrentIndex(seen::tabOf(tabs, QStringLiteral("Callback Addresses")));
        tenant().settle();
    }

    // Where else numbers are asked about

    CallbackForm &callbackForm() { return *m_desk->window->findChild<CallbackForm *>(); }
    void typeIntoCallback()
    {
        m_desk->Desk::sitDown(QStringLiteral("callbacks"));
        runCommand(*m_desk->window, QStringLiteral("New Callback…"));
        seen::part<QLineEdit>(callbackForm(), QStringLiteral("Customer number")).setText(QStringLiteral("040 1234567"));
    }
    QPushButton &numberCheck() { return seen::part<QPushButton>(callbackForm(), QStringLiteral("Check Number")); }
    QString verdictOnNumber()
    {
        const auto fields = callbackForm().findChildren<FormField *>();
        for (const FormField *one : fields) {
            if (seen::nameOf(one->field()) == u"Customer number")
                return one->verdict();
        }
        return {};
    }
    std::unique_ptr<ComposeDialog> openCampaign()
    {
        auto dialog = std::make_unique<ComposeDialog>(tenant().workplace);
        dialog->open();
        return dialog;
    }

private slots:
    void init() { m_desk = std::make_unique<CallsDesk>(); }
    void cleanup() { m_desk.reset(); }

    void showsWhichApplicationHasWhich()
    {
        sitDown();
        QCOMPARE(shown(), (QStringList{own, spare, foreign}));
        QCOMPARE(seen::cell(numbers(), own, QStringLiteral("Application")), QStringLiteral("This one, ") + CallsDesk::ownKey);
        QCOMPARE(seen::cell(numbers(), spare, QStringLiteral("Application")), QStringLiteral("Not assigned"));
        QCOMPARE(seen::cell(numbers(), foreign, QStringLiteral("Capability")), QStringLiteral("SMS"));
    }

    void anAccountWithoutNumbersSaysWhereTheyComeFrom()
    {
        tenant().answer(CallsDesk::numbersPath, R"({"numbers":[]})");
        sitDown();
        QVERIFY2(seen::notice(numbers()).contains(QStringLiteral("rented")), qPrintable(seen::notice(numbers())));
    }

    void whatCameStaysAndSaysSinceWhenItIsOld()
    {
        sitDown();
        tenant().fail(CallsDesk::numbersPath, 401, R"({"errorCode":40108,"message":"Invalid credentials"})");
        QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
        tenant().settle();
        QCOMPARE(shown().size(), 3);
        QVERIFY2(m_desk->said().contains(QStringLiteral("Stale since")), qPrintable(m_desk->said()));
    }

    void withoutAnAnswerTheReasonStandsThere()
    {
        tenant().fail(CallsDesk::numbersPath, 500, R"({"errorCode":50000,"message":"Internal error"})");
        sitDown();
        tenant().pass(std::chrono::minutes(1));
        QVERIFY2(!seen::notice(numbers()).contains(QStringLiteral("Waiting")), qPrintable(seen::notice(numbers())));
    }

    // Changing

    void severalAreAssignedTogether()
    {
        sitDown();
        choose({spare, foreign});
        runCommand(*m_desk->window, QStringLiteral("Assign Numbers…"));
        QTest::mouseClick(&seen::part<QPushButton>(dialog(), QStringLiteral("Assign 2 Number(s)")), Qt::LeftButton);
        tenant().settle();
        QCOMPARE(outcomes(), (QStringList{spare + QStringLiteral("\tDone"), foreign + QStringLiteral("\tDone")}));
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("POST configuration/numbers/ {\"applicationkey\":\"%1\",\"numbers\":[\"%2\",\"%3\"]}")
                                                    .arg(CallsDesk::ownKey, spare, foreign)));
    }

    void afterAChangeTheListIsReadAgain()
    {
        sitDown();
        choose({spare});
        runCommand(*m_desk->window, QStringLiteral("Assign Numbers…"));
        tenant().wire.forgetSent();
        QTest::mouseClick(&seen::part<QPushButton>(dialog(), QStringLiteral("Assign 1 Number(s)")), Qt::LeftButton);
        tenant().settle();
        QCOMPARE(tenant().wire.asked(CallsDesk::numbersPath), 2); // the change, and the list
    }

    void whatIsNoNumberIsNotSent()
    {
        sitDown();
        runCommand(*m_desk->window, QStringLiteral("Assign Numbers…"));
        seen::part<QPlainTextEdit>(dialog(), QStringLiteral("Numbers")).setPlainText(QStringLiteral("Anna"));
        QTest::mouseClick(&seen::part<QPushButton>(dialog(), QStringLiteral("Assign 1 Number(s)")), Qt::LeftButton);
        tenant().settle();
        QCOMPARE(m_desk->written(), QStringList());
        QVERIFY(seen::trouble(dialog()).startsWith(QStringLiteral("Anna: ")));
    }

    void severalLeaveTheirApplicationsOneByOne()
    {
        sitDown();
        choose({own, spare, foreign});
        unassignChosen(QStringLiteral("Unassign 2 Number(s)"));
        QCOMPARE(m_desk->written().size(), 2);
        QCOMPARE(outcomes(), (QStringList{own + QStringLiteral("\tDone"), foreign + QStringLiteral("\tDone")}));
    }

    void aRefusedOneSaysWhyAndCanBeTriedAgain()
    {
        sitDown();
        choose({own});
        tenant().fail(CallsDesk::numbersPath, 400, R"({"errorCode":40003,"message":"Invalid Application Key"})");
        unassignChosen(QStringLiteral("Unassign 1 Number(s)"));
        QVERIFY2(outcomes().constFirst().startsWith(own + QStringLiteral("\tRefused.")), qPrintable(outcomes().join(u'\n')));
        QVERIFY(!seen::trouble(dialog()).isEmpty());
        QVERIFY(seen::part<QPushButton>(dialog(), QStringLiteral("Unassign 1 Number(s)")).isEnabled());
    }

    void oneThatIsNotAssignedCannotBeUnassigned()
    {
        sitDown();
        choose({spare});
        QVERIFY(!m_desk->part<QPushButton>(QStringLiteral("Unassign…")).isEnabled());
    }

    void enterDoesNotTakeNumbersAway()
    {
        sitDown();
        choose({own});
        runCommand(*m_desk->window, QStringLiteral("Unassign Numbers…"));
        QTRY_VERIFY(dialog().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tenant().settle();
        QCOMPARE(m_desk->written(), QStringList());
    }

    void numbersAreAssignedByTheKeyboardAlone()
    {
        sitDown();
        choose({spare});
        QTest::keyClick(m_desk->window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(CallsDesk::reachAndPress(QStringLiteral("Assign 1 Number(s)")));
        tenant().settle();
        QCOMPARE(m_desk->written().size(), 1);
        QTRY_VERIFY(QApplication::focusWidget() == &seen::part<QPushButton>(dialog(), QStringLiteral("Close")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->window->findChild<NumberChangeDialog *>());
    }

    // Queries

    void thePlatformIsAskedAboutANumber()
    {
        tenant().answer(CallsDesk::queryPath(QStringLiteral("+358401234567")),
                        R"({"numberItem":{"countryId":"FI","numberType":"Mobile","normalizedNumber":"+358401234567","restricted":false,
                            "rate":{"currencyId":"USD","amount":0.0368}}})");
        sitDown();
        auto &number = address(QStringLiteral("Number"));
        number.setFocus();
        QTest::keyClicks(&number, QStringLiteral("040 1234567"));
        QTest::keyClick(&number, Qt::Key_Return);
        tenant().settle();
        QCOMPARE(m_desk->fieldsOf(QStringLiteral("What the platform knows of the number")),
                 (QStringList{QStringLiteral("Normalised number\t+358401234567"), QStringLiteral("Country\tFinland"), QStringLiteral("Type\tMobile"),
                              QStringLiteral("Restricted\tNo"), QStringLiteral("Rate of a minute\t0.0368 USD")}));
    }

    void aNumberThePlatformDoesNotTakeSaysSo()
    {
        tenant().fail(CallsDesk::queryPath(own), 400, R"({"errorCode":40001,"message":"Invalid number specified"})");
        sitDown();
        choose({own});
        QTest::keyClick(&numbers(), Qt::Key_Return);
        tenant().settle();
        QVERIFY(!m_desk->said().isEmpty());
    }

    void theCallbackFormAsksAboutItsNumberToo()
    {
        tenant().answer(CallsDesk::queryPath(customer), R"({"number":{"countryId":"FI","numberType":"Mobile","restricted":true}})");
        typeIntoCallback();
        QTest::mouseClick(&numberCheck(), Qt::LeftButton);
        QVERIFY2(verdictOnNumber().contains(QStringLiteral("Asking the platform…")), qPrintable(verdictOnNumber()));
        tenant().settle();
        QVERIFY2(verdictOnNumber().contains(QStringLiteral("restricted: it cannot be called")), qPrintable(verdictOnNumber()));
    }

    void whatWasAskedOnceIsKnown()
    {
        tenant().answer(CallsDesk::queryPath(customer), R"({"number":{"numberType":"Mobile"}})");
        typeIntoCallback();
        for (int times = 0; times < 2; ++times) {
            QTest::mouseClick(&numberCheck(), Qt::LeftButton);
            tenant().settle();
        }
        QVERIFY2(verdictOnNumber().contains(QStringLiteral("The platform: ")), qPrintable(verdictOnNumber()));
        QCOMPARE(tenant().wire.asked(CallsDesk::queryPath(customer)), 1);
    }

    void whatIsSaidOfANumberGoesWithIt()
    {
        tenant().answer(CallsDesk::queryPath(customer), R"({"number":{"numberType":"Mobile"}})");
        typeIntoCallback();
        QTest::mouseClick(&numberCheck(), Qt::LeftButton);
        tenant().settle();
        QTest::keyClick(&seen::part<QLineEdit>(callbackForm(), QStringLiteral("Customer number")), Qt::Key_Backspace);
        QVERIFY2(!verdictOnNumber().contains(QStringLiteral("The platform: ")), qPrintable(verdictOnNumber()));
    }

    void aRefusedQuestionIsSaidUnderTheNumber()
    {
        tenant().fail(CallsDesk::queryPath(customer), 401, R"({"errorCode":40108,"message":"Invalid credentials"})");
        typeIntoCallback();
        QTest::mouseClick(&numberCheck(), Qt::LeftButton);
        tenant().settle();
        QVERIFY2(verdictOnNumber().count(u'\n') == 1, qPrintable(verdictOnNumber()));
        QVERIFY(!verdictOnNumber().contains(QStringLiteral("Asking the platform…")));
    }

    void withoutAPlatformNobodyCanBeAsked()
    {
        tenant().workplace.calling = nullptr;
        typeIntoCallback();
        QVERIFY(numberCheck().isHidden());
        QVERIFY(seen::part<QCheckBox>(*openCampaign(), asksNumbers).isHidden());
    }

    void aCampaignAsksWhenItIsTold_data()
    {
        QTest::addColumn<bool>("isWished");
        QTest::newRow("told") << true;
        QTest::newRow("not told") << false;
    }
    void aCampaignAsksWhenItIsTold()
    {
        QFETCH(bool, isWished);
        tenant().answer(CallsDesk::queryPath(customer), R"({"number":{"numberType":"Fixed"}})");
        tenant().campaignSending.setNumberQueries(&m_desk->calling().numberQueries);
        const auto dialog = openCampaign();
        dialog->begin({.name = QStringLiteral("Spring"), .source = QStringLiteral("1@sms.example"), .subtype = QStringLiteral("sms"),
                       .text = QStringLiteral("Hello"), .takesOutsideHours = true},
                      RecipientList::fromText(customer));
        auto &box = seen::part<QCheckBox>(*dialog, asksNumbers);
        if (isWished)
            QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(box.height() / 2, box.height() / 2));
        QTRY_COMPARE(bool(tenant().campaignSending.plan()), true);
        QCOMPARE(tenant().wire.asked(CallsDesk::queryPath(customer)), isWished ? 1 : 0);
        QCOMPARE(tenant().campaignSending.plan()->recipients, isWished ? 0 : 1);
    }

    // Callback addresses

    void theAddressesAreShown()
    {
        showAddresses();
        QCOMPARE(address(QStringLiteral("Primary address")).text(), QStringLiteral("https://primary.example"));
        QCOMPARE(address(QStringLiteral("Fallback, when the primary one fails")).text(), QStringLiteral("http://fallback.example"));
    }

    void changedAddressesAreSet()
    {
        showAddresses();
        address(QStringLiteral("Fallback, when the primary one fails")).setText(QStringLiteral("https://fallback.example"));
        m_desk->press(QStringLiteral("Set Addresses"));
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("POST configuration/callbacks/applications/%1 "
                                                               "{\"url\":{\"fallback\":\"https://fallback.example\",\"primary\":\"https://primary.example\"}}").arg(CallsDesk::ownKey)));
        QVERIFY2(m_desk->said().contains(QStringLiteral("are set")), qPrintable(m_desk->said()));
    }

    void whatIsNoAddressCannotBeSet()
    {
        showAddresses();
        address(QStringLiteral("Primary address")).setText(QStringLiteral("primary"));
        QVERIFY(!m_desk->part<QPushButton>(QStringLiteral("Set Addresses")).isEnabled());
    }

    void whatIsRefusedStaysTyped()
    {
        showAddresses();
        address(QStringLiteral("Primary address")).setText(QStringLiteral("https://new.example"));
        tenant().fail(CallsDesk::callbacksPath(), 400, R"({"errorCode":40003,"message":"Invalid Application Key"})");
        m_desk->press(QStringLiteral("Set Addresses"));
        QVERIFY(!m_desk->said().isEmpty());
        QCOMPARE(address(QStringLiteral("Primary address")).text(), QStringLiteral("https://new.example"));
    }
};

QTEST_MAIN(tst_CallsNumbers)
#include "tst_callsnumbers.moc"
