// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ledgerscene.h"
#include "tests/ui/views/contactsdesk.h"
#include "tests/ui/views/demodesk.h"

#include "models/edits/chatadding.h"
#include "ui/views/contacts/chatdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView chats("cmi/chats");
constexpr QLatin1StringView shop("shop@example.com");
constexpr QLatin1StringView anna("anna@example.com");

} // namespace

class tst_ChatDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ContactsDesk> m_desk;
    std::unique_ptr<DemoDesk> m_demo;

    MainWindow &window() { return m_demo ? *m_demo->window : *m_desk->window; }
    ChatDialog &dialog() { return *window().findChild<ChatDialog *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(dialog(), name); }
    QString trouble() { return seen::trouble(dialog()); }
    void chooseCaller()
    {
        TableView &table = m_desk->contacts();
        table.setCurrentIndex(table.model()->index(int(m_desk->callers().indexOf(ContactsDesk::caller)), 0));
    }
    void openNew() { runCommand(window(), QStringLiteral("New Chat\u2026")); }
    void write(const QString &text)
    {
        part<QLineEdit>(QStringLiteral("From")).setText(shop);
        part<QLineEdit>(QStringLiteral("To")).setText(anna);
        part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(text);
    }
    void send(const QString &button = QStringLiteral("Start Chat"))
    {
        QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
    }
    //! What was sent, once it has arrived and the dialog is gone.
    template<typename Send>
    NewChat sent(Send send)
    {
        QList<Entry> entries;
        connect(&m_demo->tenant->writing().chatAdding, &ChatAdding::finished, this,
                [&entries](const QList<Entry> &finished) { entries = finished; });
        send();
        if (!QTest::qWaitFor([&] { return !dialog().isVisible() && !entries.isEmpty(); }))
            qFatal("not sent: %s", qPrintable(trouble()));
        if (entries.constFirst().state != EntryState::Arrived)
            qFatal("it has not arrived");
        return newChatOf(entries.constFirst().write.content);
    }
    void sitDown()
    {
        m_desk = std::make_unique<ContactsDesk>();
        m_desk->answerWithThree();
        m_desk->sitDownAtContacts();
    }
    //! A chat whose answer was lost, and nobody can tell.
    void leaveUnknown()
    {
        sitDown();
        m_desk->tenant.ledgerItems.start();
        m_desk->tenant.hang(chats);
        openNew();
        write(QStringLiteral("Hello"));
        send();
        LedgerScene(m_desk->tenant.ledger, m_desk->tenant.serverTime()).leaveUnknown(1, QStringLiteral("list incomplete"));
        Entry entry;
        entry.id = 1; // the first of a fresh ledger
        entry.state = EntryState::Unknown;
        emit m_desk->tenant.chatAdding.finished({entry}, std::nullopt);
        QVERIFY(!part<QPushButton>(QStringLiteral("Start Chat")).isEnabled());
    }
    void decide(Decision decision)
    {
        m_desk->tenant.ledger.change([decision](LedgerFile &file) { return file.decide(1, decision); }, this, [](const Result<bool> &) {});
    }
    void sitAtDemo(const QString &fault = {})
    {
        demo::Options options = DemoDesk::small();
        if (!fault.isEmpty())
            options.faults = {fault};
        m_demo = std::make_unique<DemoDesk>(DemoDesk::Setting{.options = options});
        m_demo->window->showView(QStringLiteral("contacts"));
        QVERIFY(QTest::qWaitForWindowActive(m_demo->window.get()));
        QTRY_VERIFY(m_demo->tenant->items().queueLines().size() > 0);
        openNew();
        QTRY_VERIFY(part<QComboBox>(QStringLiteral("Queue")).count() > 0);
    }

private slots:
    void cleanup()
    {
        m_desk.reset();
        m_demo.reset();
    }

    void aChatIsStartedAndTheDialogCloses()
    {
        sitAtDemo();
        write({});
        part<QCheckBox>(QStringLiteral("Several messages, a line each, with who said it")).setChecked(true);
        part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(QStringLiteral("Bot: How can I help?\nAnna: Where is my parcel?\nIt is late."));
        part<QLineEdit>(QStringLiteral("Title")).setText(QStringLiteral("Parcel"));
        const NewChat chat = sent([this] { send(); });
        QVERIFY(!chat.isOutbound);
        QCOMPARE(chat.title, QStringLiteral("Parcel"));
        QCOMPARE(chat.participants.size(), 3); // the shop's address too
        QCOMPARE(chat.transcript.size(), 2);
        QCOMPARE(chat.transcript.last().text, QStringLiteral("Where is my parcel?\nIt is late."));
    }

    void afterwardsNothingOfItIsLeft()
    {
        sitAtDemo();
        write(QStringLiteral("Your parcel is here."));
        sent([this] { send(); });
        openNew();
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QString());
        QCOMPARE(part<QLineEdit>(QStringLiteral("To")).text(), QString());
    }

    void oneMessageGoesOut()
    {
        sitAtDemo();
        part<QComboBox>(QStringLiteral("What")).setCurrentIndex(1);
        part<QComboBox>(QStringLiteral("Subtype")).setEditText(QStringLiteral("sms"));
        QVERIFY(!part<QCheckBox>(QStringLiteral("Several messages, a line each, with who said it")).isEnabled());
        write(QStringLiteral("Your parcel is here."));
        const NewChat chat = sent([this] { send(QStringLiteral("Send")); });
        QVERIFY(chat.isOutbound);
        QCOMPARE(chat.subtype, QStringLiteral("sms"));
        QCOMPARE(chat.destination, anna);
        QCOMPARE(chat.transcript.size(), 1);
    }

    void onlyQueuesOfChatsAreOffered()
    {
        sitDown();
        openNew();
        auto &queues = part<QComboBox>(QStringLiteral("Queue"));
        QVERIFY(queues.findText(QStringLiteral("Support")) >= 0);
        QVERIFY(queues.findText(QStringLiteral("Sales")) < 0);
    }

    void aMessageToTheChosenCustomerHasTheAddress()
    {
        sitDown();
        chooseCaller();
        runCommand(window(), QStringLiteral("New Message to This Customer\u2026"));
        QCOMPARE(part<QLineEdit>(QStringLiteral("To")).text(), ContactsDesk::caller);
        QCOMPARE(part<QComboBox>(QStringLiteral("What")).currentText(), QStringLiteral("One message that goes out"));
    }

    void whatIsMissingIsToldAndNothingIsSent()
    {
        sitDown();
        openNew();
        write({});
        send();
        QCOMPARE(trouble(), QStringLiteral("A chat needs a message."));
        m_desk->tenant.settle();
        QCOMPARE(m_desk->tenant.wire.asked(chats), 0);
    }

    void enterInAFieldSends()
    {
        sitDown();
        openNew();
        write({});
        QTest::keyClick(&part<QLineEdit>(QStringLiteral("From")), Qt::Key_Return);
        QCOMPARE(trouble(), QStringLiteral("A chat needs a message."));
    }

    void aRefusalKeepsWhatWasWritten()
    {
        sitAtDemo(QStringLiteral("POST:/cmi/chats:n=1:status=400"));
        write(QStringLiteral("Hello"));
        send();
        QTRY_VERIFY2(trouble().startsWith(QStringLiteral("The server refused the chat")), qPrintable(trouble()));
        QVERIFY2(trouble().contains(QStringLiteral("contact history")), qPrintable(trouble()));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Hello"));
        sent([this] { send(); });
    }

    void whatCouldNotBeAskedAboutIsNotSent()
    {
        sitDown();
        m_desk->tenant.fail(chats, 403, "no right");
        openNew();
        write(QStringLiteral("Hello"));
        send();
        QTRY_VERIFY2(trouble().startsWith(QStringLiteral("Nothing was sent.")), qPrintable(trouble()));
        QVERIFY(part<QPushButton>(QStringLiteral("Start Chat")).isEnabled());
    }

    void aTitleThatIsTooLongIsToldAndNotCut()
    {
        sitDown();
        openNew();
        write(QStringLiteral("Hello"));
        part<QLineEdit>(QStringLiteral("Title")).setText(QString(257, u'x'));
        send();
        QVERIFY2(trouble().contains(QStringLiteral("256")), qPrintable(trouble()));
        QCOMPARE(part<QLineEdit>(QStringLiteral("Title")).text().size(), 257);
        m_desk->tenant.settle();
        QCOMPARE(m_desk->tenant.wire.asked(chats), 0);
    }

    void aRefusalBringsAClosedDialogBack()
    {
        sitDown();
        m_desk->tenant.fail(chats, 403, "no right");
        openNew();
        write(QStringLiteral("Hello"));
        send();
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QVERIFY(!dialog().isVisible());
        QTRY_VERIFY(dialog().isVisible());
        QTRY_VERIFY2(trouble().contains(QStringLiteral("Contact History")), qPrintable(trouble()));
    }

    void whatMayHaveArrivedIsNotSentAgainAsItIs()
    {
        sitDown();
        m_desk->tenant.hang(chats);
        openNew();
        write(QStringLiteral("Hello"));
        send();
        Entry entry;
        entry.id = 1;
        entry.state = EntryState::Unknown;
        emit m_desk->tenant.chatAdding.finished({entry}, std::nullopt);
        QVERIFY2(trouble().contains(QStringLiteral("Do not send it again")), qPrintable(trouble()));
        QVERIFY(!part<QPushButton>(QStringLiteral("Start Chat")).isEnabled());
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        openNew();
        QVERIFY(!part<QPushButton>(QStringLiteral("Start Chat")).isEnabled());
        part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(QStringLiteral("Something else"));
        QVERIFY(part<QPushButton>(QStringLiteral("Start Chat")).isEnabled());
    }

    void whatAPersonFoundMissingMayBeSentAgain()
    {
        leaveUnknown();
        decide(Decision::Drop);
        QTRY_VERIFY(part<QPushButton>(QStringLiteral("Start Chat")).isEnabled());
        QVERIFY2(trouble().contains(QStringLiteral("was not started")), qPrintable(trouble()));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Hello"));
    }

    void whatArrivedAfterAllIsDone()
    {
        leaveUnknown();
        decide(Decision::Arrived);
        QTRY_VERIFY(!dialog().isVisible());
        QVERIFY(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText().isEmpty());
    }

    void anotherCustomerDoesNotTakeWhatWasWrittenForThisOne()
    {
        sitDown();
        openNew();
        write(QStringLiteral("Hello"));
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        chooseCaller();
        runCommand(window(), QStringLiteral("New Message to This Customer\u2026"));
        QCOMPARE(part<QLineEdit>(QStringLiteral("To")).text(), anna);
        QVERIFY(seen::find<QLabel>(dialog(), QStringLiteral("This is what you wrote before; its addresses are as you left them.")));
    }

    void closingKeepsWhatWasWritten()
    {
        sitDown();
        openNew();
        write(QStringLiteral("Hello"));
        QTest::keyClick(&dialog(), Qt::Key_Escape);
        QVERIFY(!dialog().isVisible());
        openNew();
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Hello"));
    }
};

QTEST_MAIN(tst_ChatDialog)
#include "tst_chatdialog.moc"
