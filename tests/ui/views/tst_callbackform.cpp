// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desk.h"
#include "tests/ui/views/demodesk.h"

#include "ui/forms/formfield.h"
#include "ui/views/callbacks/callbackform.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView customer("+358405550123");

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

} // namespace

//! The form that adds a callback, driven by keys; with the real demo tenant where something is sent.
class tst_CallbackForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<Desk> m_desk;
    QWidget &window() { return m_demo ? *m_demo->window : *m_desk->window; }
    CallbackForm &form() { return *window().findChild<CallbackForm *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(form(), name); }
    QString verdictOf(const QString &field)
    {
        const auto fields = form().findChildren<FormField *>();
        for (FormField *one : fields) {
            if (one->field()->accessibleName() == field)
                return one->verdict();
        }
        return {};
    }
    QString trouble() { return seen::trouble(form()); }
    QPushButton &sendButton()
    {
        const auto buttons = form().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isDefault())
                return *button;
        }
        qFatal("no button to send");
    }
    void sitAtDemo(const demo::Options &options = DemoDesk::small())
    {
        m_demo = std::make_unique<DemoDesk>(DemoDesk::Setting{.options = options});
        QVERIFY(QTest::qWaitForWindowActive(m_demo->window.get()));
        QTRY_VERIFY(m_demo->isLive());
        QTest::keyClick(&m_demo->table(), Qt::Key_N, Qt::ControlModifier);
    }
    void sitDown()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->tenant.profile.country = QStringLiteral("FI");
        m_desk->tenant.answerWithASmallFloor();
        m_desk->sitDown(QStringLiteral("callbacks"));
        QTest::keyClick(&m_desk->table(QStringLiteral("Callbacks")), Qt::Key_N, Qt::ControlModifier);
    }
    void typeNumberAndQueue(const QString &queue = QStringLiteral("152"))
    {
        part<QLineEdit>(QStringLiteral("Customer number")).setFocus();
        type(QStringLiteral("0405550123"));
        part<QComboBox>(QStringLiteral("Queue that calls back")).setFocus();
        type(queue);
    }
    void writeTime(const QString &words)
    {
        part<QComboBox>(QStringLiteral("When")).setCurrentIndex(1);
        part<QLineEdit>(QStringLiteral("Time in words")).setFocus();
        type(words);
    }

private slots:
    void cleanup()
    {
        m_demo.reset();
        m_desk.reset();
    }

    // With the demo tenant

    void enterAddsWhatWasTyped()
    {
        sitAtDemo();
        typeNumberAndQueue();
        writeTime(QStringLiteral("in 3 h"));
        part<QPlainTextEdit>(QStringLiteral("Notes")).setFocus();
        type(QStringLiteral("by key"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_demo->withNumber(customer));
        const Callback *added = m_demo->withNumber(customer);
        QCOMPARE(added->notes, QStringLiteral("by key"));
        QCOMPARE(added->queueNumber, QStringLiteral("152"));
        const Milliseconds ahead = *added->nextCall - m_demo->tenant->callbacks().serverNow();
        QVERIFY(ahead > 175min && ahead < 181min);
    }

    void theNewOneIsChosenInTheTable()
    {
        sitAtDemo();
        typeNumberAndQueue();
        press(Qt::Key_Return);
        QTRY_COMPARE(m_demo->table().currentIndex().siblingAtColumn(0).data().toString(), customer);
        QVERIFY(!form().isVisible());
    }

    void aTenantWithoutCallbackIvrRefusesAndItSaysWhatIsNeeded()
    {
        demo::Options options = DemoDesk::small();
        options.manners.hasCallbackIvr = false;
        sitAtDemo(options);
        typeNumberAndQueue();
        press(Qt::Key_Return);
        QTRY_VERIFY(trouble().contains(QStringLiteral("Callback IVR Number")));
        QVERIFY(!part<QLineEdit>(QStringLiteral("Customer number")).text().isEmpty());
    }

    void afterARefusalItCanBeSentAgain()
    {
        demo::Options options = DemoDesk::small();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:status=400")};
        sitAtDemo(options);
        typeNumberAndQueue();
        press(Qt::Key_Return);
        QTRY_VERIFY(!trouble().isEmpty());
        sendButton().setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(m_demo->countOf(customer), 1);
    }

    void anAnswerThatIsLostAddsOnce()
    {
        demo::Options options = DemoDesk::small();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-after")};
        sitAtDemo(options);
        typeNumberAndQueue();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!form().isSending(), 60'000);
        m_demo->tenant->callbacks().refresh();
        QTRY_COMPARE(m_demo->countOf(customer), 1);
    }

    // What is typed

    void theNumberIsFormattedAsItIsTyped()
    {
        sitDown();
        type(QStringLiteral("0405550123"));
        QCOMPARE(part<QLineEdit>(QStringLiteral("Customer number")).text(), QStringLiteral("040 5550123"));
        QVERIFY2(verdictOf(QStringLiteral("Customer number")).contains(QStringLiteral("Finland, mobile")),
                 qPrintable(verdictOf(QStringLiteral("Customer number"))));
    }

    void anInternalNumberIsTakenOnPurposeOnly()
    {
        sitDown();
        type(QStringLiteral("124"));
        QVERIFY(!verdictOf(QStringLiteral("Customer number")).contains(QStringLiteral("· internal")));
        QTest::keyClick(&part<QCheckBox>(QStringLiteral("Internal number")), Qt::Key_Space);
        QVERIFY(verdictOf(QStringLiteral("Customer number")).contains(QStringLiteral("· internal")));
    }

    void aNumberNotToBeCalledIsWarnedOf()
    {
        sitDown();
        typeNumberAndQueue(QStringLiteral("505"));
        m_desk->tenant.doNotContact.put({customer, QStringLiteral("asked us not to"), {}}, this, [](const Result<Done> &) {});
        QTRY_VERIFY(verdictOf(QStringLiteral("Customer number")).contains(QStringLiteral("do-not-contact")));
    }

    void anOpenDuplicateIsWarnedOfBeforeItIsSent()
    {
        sitDown();
        type(QStringLiteral("+358407778899"));
        part<QComboBox>(QStringLiteral("Queue that calls back")).setCurrentIndex(0);
        QVERIFY2(verdictOf(QStringLiteral("Customer number")).contains(QStringLiteral("is open in this queue already")),
                 qPrintable(verdictOf(QStringLiteral("Customer number"))));
        QCOMPARE(seen::nameOf(&sendButton()), QStringLiteral("Schedule Anyway"));
    }

    void aTimeInWordsIsShownAsItIsUnderstood()
    {
        sitDown();
        typeNumberAndQueue(QStringLiteral("505"));
        writeTime(QStringLiteral("tomorrow 9:30"));
        QVERIFY2(verdictOf(QStringLiteral("When")).contains(QStringLiteral("Europe/Helsinki · 2026-05-29T06:30:00")),
                 qPrintable(verdictOf(QStringLiteral("When"))));
    }

    void nightAtTheCustomersPlaceIsWarnedOf()
    {
        sitDown();
        typeNumberAndQueue(QStringLiteral("505"));
        writeTime(QStringLiteral("tomorrow 23:30"));
        QVERIFY(verdictOf(QStringLiteral("When")).contains(QStringLiteral("outside the allowed hours")));
    }

    void chosenButUnwrittenTimeIsNotAsSoonAsPossible()
    {
        sitDown();
        typeNumberAndQueue(QStringLiteral("505"));
        writeTime({});
        m_desk->tenant.wire.forgetSent();
        press(Qt::Key_Return);
        m_desk->tenant.settle();
        QCOMPARE(m_desk->tenant.wire.asked(FloorFixture::callbacksPath), 0);
        QVERIFY(!verdictOf(QStringLiteral("When")).isEmpty());
    }

    void anUnknownQueueNumberMayBeTypedWithAWarning()
    {
        sitDown();
        part<QComboBox>(QStringLiteral("Queue that calls back")).setFocus();
        type(QStringLiteral("999"));
        QVERIFY(verdictOf(QStringLiteral("Queue that calls back")).contains(QStringLiteral("999")));
    }

    void theCommandsOfThePageAreInReachOfThePalette()
    {
        sitDown();
        const auto isOffered = [this](const char *text) {
            const auto actions = m_desk->window->allActions();
            return std::any_of(actions.cbegin(), actions.cend(),
                               [text](const QAction *action) { return action->text() == QString::fromUtf8(text); });
        };
        const auto commands = {"Change Callbacks…", "Close Callbacks…"};
        for (const char *text : commands)
            QVERIFY2(isOffered(text), text);
        m_desk->window->showView(QStringLiteral("agents"));
        for (const char *text : commands)
            QVERIFY2(!isOffered(text), text);
    }

    void nobodyIsScoldedBeforeWriting()
    {
        sitDown();
        QCOMPARE(verdictOf(QStringLiteral("Customer number")), QString());
        QCOMPARE(verdictOf(QStringLiteral("Queue that calls back")), QString());
    }

    void enterOnAnEmptyFormSendsNothingAndGoesToWhatIsMissing()
    {
        sitDown();
        part<QComboBox>(QStringLiteral("Queue that calls back")).setFocus();
        m_desk->tenant.wire.forgetSent();
        press(Qt::Key_Return);
        m_desk->tenant.settle();
        QCOMPARE(m_desk->tenant.wire.asked(FloorFixture::callbacksPath), 0);
        QVERIFY(!verdictOf(QStringLiteral("Customer number")).isEmpty());
    }

    void moreShowsExtraDataAndPrefix()
    {
        sitDown();
        QVERIFY(!part<QLineEdit>(QStringLiteral("Gateway prefix")).isVisible());
        part<QToolButton>(QStringLiteral("More Fields")).click();
        QVERIFY(part<QLineEdit>(QStringLiteral("Gateway prefix")).isVisible());
    }

    void escapeLeavesAndKeepsWhatWasTyped()
    {
        sitDown();
        type(QStringLiteral("0405550123"));
        press(Qt::Key_Escape);
        QVERIFY(!form().isVisible());
        QCOMPARE(QApplication::focusWidget(), &m_desk->table(QStringLiteral("Callbacks")));
        QTest::keyClick(&m_desk->table(QStringLiteral("Callbacks")), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(part<QLineEdit>(QStringLiteral("Customer number")).text(), QStringLiteral("040 5550123"));
    }

    void aPollKeepsWhatIsBeingTyped()
    {
        sitDown();
        typeNumberAndQueue(QStringLiteral("50"));
        m_desk->tenant.answer(FloorFixture::callbacksPath, R"([{"id":"C","customerNumber":"1","callbackQueueNumber":"777"}])");
        m_desk->tenant.pass(30s);
        QCOMPARE(part<QComboBox>(QStringLiteral("Queue that calls back")).currentText(), QStringLiteral("50"));
    }

    // Nobody knows

    void anUnknownOutcomeSaysSoAndKeepsItFromBeingSentAgain()
    {
        sitDown();
        typeNumberAndQueue(QStringLiteral("505"));
        m_desk->tenant.hang(FloorFixture::callbacksPath);
        press(Qt::Key_Return);
        QTRY_VERIFY(form().isSending());
        Entry entry;
        entry.state = EntryState::Unknown;
        emit m_desk->tenant.callbackAdding.finished({entry}, std::nullopt);
        QVERIFY(trouble().contains(QStringLiteral("Alerts > Ledger")));
        QVERIFY(!sendButton().isEnabled());
        QCOMPARE(part<QLineEdit>(QStringLiteral("Customer number")).text(), QStringLiteral("040 5550123"));
    }
};

QTEST_MAIN(tst_CallbackForm)
#include "tst_callbackform.moc"
