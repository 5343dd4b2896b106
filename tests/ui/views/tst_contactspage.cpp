// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/contactsdesk.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString path()
{
    return ContactsDesk::path;
}

QString caller()
{
    return ContactsDesk::caller;
}

QString chatter()
{
    return ContactsDesk::chatter;
}

QString writer()
{
    return ContactsDesk::writer;
}

} // namespace

class tst_ContactsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContactsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MainWindow &window() { return *m_desk->window; }
    TableView &contacts() { return m_desk->contacts(); }
    QStringList callers() { return m_desk->callers(); }
    QModelIndex indexOf(const QString &from) { return contacts().model()->index(int(callers().indexOf(from)), 0); }
    QString cell(const QString &from, const QString &title)
    {
        return seen::column(contacts(), title).value(indexOf(from).row());
    }
    QStringList banners() { return seen::banners(*seen::find<Panel>(window(), QStringLiteral("Contacts"))); }
    template<typename W>
    W &part(const QString &name) { return m_desk->part<W>(name); }
    void press(const QString &button) { m_desk->press(button); }
    QString lastQuestion() { return m_desk->lastQuestion(); }
    void answerWithThree(const QByteArray &statusOfTheCall = "InProcess") { m_desk->answerWithThree(statusOfTheCall); }
    void sitDown() { m_desk->sitDownAtContacts(); }
    void addAsked(const QString &fieldName, const QString &typed)
    {
        auto &field = part<QComboBox>(QStringLiteral("Field"));
        field.setCurrentIndex(field.findText(fieldName));
        part<QComboBox>(QStringLiteral("Value")).setEditText(typed);
        press(QStringLiteral("Add"));
    }

private slots:
    void init() { m_desk = std::make_unique<ContactsDesk>(); }
    void cleanup() { m_desk.reset(); }

    // Live

    void todaysContactsStandThereAtOnceNewestFirst()
    {
        answerWithThree();
        sitDown();
        QCOMPARE(callers(), (QStringList{caller(), chatter(), writer()}));
    }

    void aRowSaysWhatItIsInWords()
    {
        answerWithThree();
        sitDown();
        QCOMPARE(cell(caller(), QStringLiteral("Type")), QStringLiteral("Call in"));
        QCOMPARE(cell(caller(), QStringLiteral("Status")), QStringLiteral("In process"));
        QCOMPARE(cell(caller(), QStringLiteral("Waited")), QStringLiteral("00:00:12"));
        QCOMPARE(cell(writer(), QStringLiteral("Waited")), QStringLiteral("\u2013"));
    }

    void daysOfOnesOwnAreSearchedWhicheverWasChosenFirst()
    {
        answerWithThree();
        sitDown();
        auto &time = part<QComboBox>(QStringLiteral("Time"));
        time.setCurrentIndex(time.findText(QStringLiteral("Days of my own\u2026")));
        part<QDateEdit>(QStringLiteral("First day")).setDate(QDate(2026, 5, 27));
        part<QDateEdit>(QStringLiteral("Last day")).setDate(QDate(2026, 5, 25));
        press(QStringLiteral("Search"));
        QCOMPARE(tenant().contactItems.span(), (SearchSpan{SearchSpan::Kind::Own, QDate(2026, 5, 25), QDate(2026, 5, 27)}));
    }

    void noSearchIsWithoutATime()
    {
        answerWithThree();
        sitDown();
        QVERIFY(part<QComboBox>(QStringLiteral("Time")).findText(QStringLiteral("At any time")) < 0);
    }

    void aPollChangesWhatChangedAndKeepsTheChosenOne()
    {
        answerWithThree();
        sitDown();
        contacts().setCurrentIndex(indexOf(caller()));
        answerWithThree("Handled");
        tenant().pass(16s);
        QCOMPARE(cell(caller(), QStringLiteral("Status")), QStringLiteral("Handled"));
        QCOMPARE(contacts().currentIndex().row(), indexOf(caller()).row());
    }

    void aHiddenPageDoesNotAsk()
    {
        answerWithThree();
        sitDown();
        window().showView(QStringLiteral("queues"));
        tenant().wire.forgetSent();
        tenant().pass(1min);
        QCOMPARE(tenant().wire.asked(path()), 0);
    }

    void yesterdayIsNotAskedForAgain()
    {
        answerWithThree();
        sitDown();
        auto &time = part<QComboBox>(QStringLiteral("Time"));
        time.setCurrentIndex(time.findText(QStringLiteral("Yesterday")));
        press(QStringLiteral("Search"));
        tenant().pass(1s);
        tenant().wire.forgetSent();
        tenant().pass(1min);
        QCOMPARE(tenant().wire.asked(path()), 0);
    }

    void theChosenOneIsShownWithAllItsFields()
    {
        answerWithThree();
        sitDown();
        contacts().setCurrentIndex(indexOf(writer()));
        auto &fields = part<KeyValueList>(QStringLiteral("Fields of the contact"));
        fields.selectAll();
        QVERIFY(fields.selectedText().contains(QStringLiteral("Subject\tOffer")));
        QVERIFY(fields.selectedText().contains(QStringLiteral("Contact id\t33333333")));
    }

    // Asking

    void aNumberIsAskedForAtTheServer()
    {
        answerWithThree();
        sitDown();
        auto &search = part<FilterField>(QStringLiteral("Number or address"));
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("*4567, anna@*"));
        QTest::keyClick(&search, Qt::Key_Return);
        tenant().settle();
        QCOMPARE(lastQuestion(), QStringLiteral("search=*4567,anna@*"));
    }

    void aColumnOfASpreadsheetIsPastedAsSeveral()
    {
        answerWithThree();
        sitDown();
        QApplication::clipboard()->setText(QStringLiteral("0401\r\n0402\r\n0401\r\n"));
        auto &search = part<FilterField>(QStringLiteral("Number or address"));
        QTest::keySequence(&search, QKeySequence::Paste);
        QCOMPARE(search.text(), QStringLiteral("0401,0402"));
    }

    void aConditionIsAChipAndCanBeTakenAway()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        auto &field = part<QComboBox>(QStringLiteral("Field"));
        field.setCurrentIndex(field.findText(QStringLiteral("Queue")));
        auto &value = part<QComboBox>(QStringLiteral("Value"));
        value.setCurrentIndex(value.findText(QStringLiteral("Sales")));
        press(QStringLiteral("Add"));
        QCOMPARE(lastQuestion(), QStringLiteral("queueId=") + FloorFixture::sales);
        auto &chip = part<Chip>(QStringLiteral("Queue: Sales"));
        QTest::keyClick(&chip, Qt::Key_Delete);
        tenant().settle();
        QCOMPARE(lastQuestion(), QString());
    }

    void anyFieldMayBeTyped()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        part<QComboBox>(QStringLiteral("Field")).setEditText(QStringLiteral("moodOfTheDay"));
        part<QComboBox>(QStringLiteral("Value")).setEditText(QStringLiteral("gr*y"));
        press(QStringLiteral("Add"));
        QCOMPARE(lastQuestion(), QStringLiteral("moodOfTheDay=gr*y"));
    }

    void theOrderAskedForIsAChipAndTheTables()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        addAsked(QStringLiteral("Sorted by"), QStringLiteral("From, falling"));
        tenant().pass(1s);
        QVERIFY(seen::find<Chip>(window(), QStringLiteral("Sorted by: From, falling")));
        QCOMPARE(callers(), (QStringList{writer(), chatter(), caller()}));
        QTest::keyClick(&part<Chip>(QStringLiteral("Sorted by: From, falling")), Qt::Key_Delete);
        tenant().pass(1s);
        QCOMPARE(callers(), (QStringList{caller(), chatter(), writer()}));
    }

    void onlySoManyAreFoundAndItSaysSo()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        addAsked(QStringLiteral("At most"), QStringLiteral("2"));
        tenant().pass(1s);
        QCOMPARE(callers(), (QStringList{caller(), chatter()}));
        QVERIFY2(banners().join(u' ').contains(QStringLiteral("Only the newest 2 contact")), qPrintable(banners().join(u' ')));
    }

    void aLimitThatIsNoNumberIsRefusedInASentence()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        addAsked(QStringLiteral("At most"), QStringLiteral("many"));
        QVERIFY(seen::banners(window()).join(u' ').contains(QStringLiteral("a whole number above zero")));
        QCOMPARE(part<QComboBox>(QStringLiteral("Value")).currentText(), QStringLiteral("many"));
    }

    void aConditionUponTheTimeIsRefusedInASentence()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        part<QComboBox>(QStringLiteral("Field")).setEditText(QStringLiteral("startTime"));
        part<QComboBox>(QStringLiteral("Value")).setEditText(QStringLiteral("2019-10-17T16:25:59Z"));
        press(QStringLiteral("Add"));
        QVERIFY(seen::banners(window()).join(u' ').contains(QStringLiteral("the time is chosen at the left")));
        QVERIFY(!seen::find<Chip>(window(), QStringLiteral("startTime: 2019-10-17T16:25:59Z")));
    }

    void manyConditionsTakeLinesAndNoWidth()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        const int before = window().minimumSizeHint().width();
        for (int number = 0; number < 30; ++number) {
            part<QComboBox>(QStringLiteral("Field")).setEditText(QStringLiteral("field%1").arg(number));
            part<QComboBox>(QStringLiteral("Value")).setEditText(QStringLiteral("a rather long value"));
            press(QStringLiteral("Add"));
        }
        const auto &first = part<Chip>(QStringLiteral("field0: a rather long value"));
        const auto &last = part<Chip>(QStringLiteral("field29: a rather long value"));
        QTRY_VERIFY(last.y() > first.y());
        QVERIFY(last.geometry().right() <= last.parentWidget()->width());
        QCOMPARE(window().minimumSizeHint().width(), before);
    }

    void theLanguageIsAskedOfTheServer()
    {
        answerWithThree();
        sitDown();
        press(QStringLiteral("Add Condition"));
        addAsked(QStringLiteral("Language"), QStringLiteral("sv"));
        QCOMPARE(lastQuestion(), QStringLiteral("language=sv"));
        QCOMPARE(tenant().contactItems.question().language, QStringLiteral("sv")); // else it could not be saved and read
    }

    void wordsInTheSubjectSayThatAnotherDatabaseAnswers()
    {
        answerWithThree();
        sitDown();
        const auto note = [this] {
            const auto labels = window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("another database"));
            });
        };
        QVERIFY(!note());
        press(QStringLiteral("Add Condition"));
        addAsked(QStringLiteral("Subject"), QStringLiteral("offer"));
        QVERIFY(note());
    }

    void aQueueLeadsToItsContactsOfToday()
    {
        answerWithThree();
        m_desk->sitDown(QStringLiteral("queues"));
        auto &queues = m_desk->table(QStringLiteral("Queues"));
        queues.setCurrentIndex(seen::indexOf(queues, QStringLiteral("Sales"), QStringLiteral("Queue")));
        QTest::keyClick(&queues, Qt::Key_T, Qt::ControlModifier);
        tenant().pass(1s);
        QCOMPARE(window().currentView(), QStringLiteral("contacts"));
        QCOMPARE(lastQuestion(), QStringLiteral("queueId=") + FloorFixture::sales);
        QVERIFY(seen::find<Chip>(window(), QStringLiteral("Queue: Sales")));
    }

    void anAgentLeadsToTheirContactsOfToday()
    {
        answerWithThree();
        m_desk->sitDown(QStringLiteral("agents"));
        auto &agents = m_desk->table(QStringLiteral("Agents"));
        agents.setCurrentIndex(seen::indexOf(agents, QStringLiteral("Virtanen, Aino"), QStringLiteral("Agent")));
        QTest::keyClick(&agents, Qt::Key_T, Qt::ControlModifier);
        tenant().pass(1s);
        QCOMPARE(lastQuestion(), QStringLiteral("agentId=") + FloorFixture::aino);
    }

    // Empty

    void anEmptyAnswerSaysWhichRightMayBeMissing()
    {
        sitDown();
        QVERIFY2(seen::notice(contacts()).contains(QStringLiteral("Statistics Details")), qPrintable(seen::notice(contacts())));
    }

    void whileTheServerThinksItSaysSo()
    {
        tenant().hang(path());
        sitDown();
        QCOMPARE(seen::notice(contacts()), QStringLiteral("Asking the server\u2026"));
    }

    void aStoppedSearchSaysWhatIsMissing()
    {
        tenant().hang(path());
        sitDown();
        press(QStringLiteral("Cancel"));
        QVERIFY2(banners().join(u' ').startsWith(QStringLiteral("Cancelled: contacts before ")), qPrintable(banners().join(u' ')));
    }

    // Stale and failing

    void afterTwoMissedPollsItIsDimmed()
    {
        answerWithThree();
        sitDown();
        tenant().hang(path());
        tenant().pass(40s);
        QVERIFY2(banners().join(u' ').startsWith(QStringLiteral("Stale since ")), qPrintable(banners().join(u' ')));
        QCOMPARE(callers().size(), 3);
    }

    void aRefusalSaysWhyAndOffersToGoOn()
    {
        tenant().fail(path(), 403, "no right");
        sitDown();
        QVERIFY2(seen::notice(contacts()).contains(QStringLiteral("Statistics Details")), qPrintable(seen::notice(contacts())));
        answerWithThree();
        press(QStringLiteral("Try Again"));
        tenant().pass(1s);
        QCOMPARE(callers().size(), 3);
    }

    void theServersWordsOnABadQuestionAreShown()
    {
        tenant().fail(path(), 400, "Invalid GUID: '2B8'");
        sitDown();
        QVERIFY2(seen::notice(contacts()).contains(QStringLiteral("Invalid GUID")), qPrintable(seen::notice(contacts())));
    }
};

QTEST_MAIN(tst_ContactsPage)
#include "tst_contactspage.moc"
