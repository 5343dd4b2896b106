// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/conversationsdesk.h"

#include "ui/forms/formfield.h"
#include "ui/views/conversations/contactdialog.h"
#include "ui/views/conversations/messagedialog.h"
#include "ui/views/conversations/webhookdialog.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QListWidget>
#include <QToolButton>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView customer("+358401234567");

} // namespace

//! New messages, contacts and webhooks, with a project whose answers are literal.
class tst_ConversationDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConversationsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    MessageDialog &message() { return *m_desk->window->findChild<MessageDialog *>(); }
    ContactDialog &contact() { return *m_desk->window->findChild<ContactDialog *>(); }
    WebhookDialog &webhook() { return *m_desk->window->findChild<WebhookDialog *>(); }
    template<typename W>
    W &part(const QString &name) { return seen::part<W>(message(), name); }
    QPushButton &sendButton()
    {
        auto *anyway = seen::find<QPushButton>(message(), QStringLiteral("Send Anyway"));
        return anyway ? *anyway : part<QPushButton>(QStringLiteral("Send"));
    }
    void command(const QString &text)
    {
        runCommand(*m_desk->window, text);
        tenant().settle();
    }
    void openMessage()
    {
        m_desk->sitDownAt(QStringLiteral("Conversations"));
        tenant().answer(ConversationsDesk::sendPath(), R"({"message_id":"M7"})");
        command(QStringLiteral("New Message"));
        part<QLineEdit>(QStringLiteral("To")).setText(QStringLiteral("sms:040 1234567"));
    }
    void chooseKind(const QString &kind)
    {
        auto &what = part<QComboBox>(QStringLiteral("What"));
        what.setCurrentIndex(what.findText(kind));
    }
    void type(const QString &text) { part<QPlainTextEdit>(QStringLiteral("Text")).setPlainText(text); }
    void send()
    {
        m_desk->sendBy([this] { QTest::mouseClick(&sendButton(), Qt::LeftButton); });
    }
    void click(QWidget &dialog, const QString &button)
    {
        QTest::mouseClick(&seen::part<QPushButton>(dialog, button), Qt::LeftButton);
        tenant().settle();
    }
    static QString verdictOf(QWidget &dialog, const QString &field)
    {
        const auto fields = dialog.findChildren<FormField *>();
        for (const FormField *one : fields) {
            if (seen::nameOf(one->field()) == field)
                return one->verdict();
        }
        return {};
    }
    static bool says(QWidget &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const TextLabel *label) { return label->text().contains(words); });
    }
    template<typename Sender, typename Signal>
    void await(Sender &sender, Signal signal, const std::function<void()> &doing)
    {
        QSignalSpy finished(&sender, signal);
        doing();
        QVERIFY(finished.size() > 0 || finished.wait());
        tenant().settle();
    }
    void awaitEditing(const std::function<void()> &doing) { await(m_desk->desk().contactEditing, &ContactEditing::finished, doing); }
    QStringList written() { return m_desk->written(); }
    QString lastWritten() { return written().value(written().size() - 1); }
    bool wrote(const QString &part) { return lastWritten().contains(part); }
    void chooseContact(const QString &name)
    {
        auto &contacts = m_desk->table(QStringLiteral("Contacts"));
        contacts.setCurrentIndex(seen::indexOf(contacts, name, QStringLiteral("Name")));
        tenant().settle();
    }
    void openContact()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        command(QStringLiteral("New Contact…"));
    }
    void openWebhook()
    {
        m_desk->sitDownAt(QStringLiteral("Webhooks"));
        command(QStringLiteral("New Webhook…"));
    }
    void addWebhook(const std::function<void()> &doing) { await(m_desk->desk().webhookEditing, &WebhookEditing::finished, doing); }

private slots:
    void init() { m_desk = std::make_unique<ConversationsDesk>(); }
    void cleanup() { m_desk.reset(); }

    // Messages

    void aTextIsSent()
    {
        openMessage();
        type(QStringLiteral("Your parcel is here."));
        send();
        QVERIFY2(wrote(QStringLiteral("\"message\":{\"text_message\":{\"text\":\"Your parcel is here.\"}}")), qPrintable(lastWritten()));
        QVERIFY2(wrote(QStringLiteral("\"channel_identities\":[{\"channel\":\"SMS\",\"identity\":\"+358401234567\"}]")), qPrintable(lastWritten()));
        QVERIFY(!message().isVisible());
        QVERIFY2(m_desk->said().contains(QStringLiteral("The message is sent.")), qPrintable(m_desk->said()));
    }

    void mediaAreSentByTheirAddress()
    {
        openMessage();
        chooseKind(QStringLiteral("Media from an address"));
        part<QLineEdit>(QStringLiteral("Address of the media")).setText(QStringLiteral("https://shop.example/map.png"));
        send();
        QVERIFY2(wrote(QStringLiteral("\"media_message\":{\"url\":\"https://shop.example/map.png\"}")), qPrintable(lastWritten()));
    }

    void choicesAreSentAsTheyAreWritten()
    {
        openMessage();
        chooseKind(QStringLiteral("Text with choices"));
        type(QStringLiteral("When?"));
        part<QPlainTextEdit>(QStringLiteral("Choices, a line each")).setPlainText(QStringLiteral("Today\n\nOur shop | https://shop.example\nCall us | +358401234567"));
        send();
        QVERIFY2(wrote(QStringLiteral("\"choices\":[{\"text_message\":{\"text\":\"Today\"}},{\"url_message\":{\"title\":\"Our shop\",\"url\":\"https://shop.example\"}},"
                                      "{\"call_message\":{\"phone_number\":\"+358401234567\",\"title\":\"Call us\"}}]")), qPrintable(lastWritten()));
    }

    void aTemplateTakesItsLanguageAndParameters()
    {
        openMessage();
        chooseKind(QStringLiteral("Template"));
        part<QComboBox>(QStringLiteral("Language")).setCurrentText(QStringLiteral("fi-FI"));
        QVERIFY(says(message(), QStringLiteral("Hei ${name}, pakettisi on täällä.")));
        QTest::mouseClick(&sendButton(), Qt::LeftButton);
        QVERIFY2(verdictOf(message(), QStringLiteral("Template")).contains(QStringLiteral("\"name\"")), qPrintable(verdictOf(message(), QStringLiteral("Template"))));
        part<QLineEdit>(QStringLiteral("name")).setText(QStringLiteral("Aino"));
        send();
        QVERIFY2(wrote(QStringLiteral("\"omni_template\":{\"language_code\":\"fi-FI\",\"parameters\":{\"name\":\"Aino\"},\"template_id\":\"T1\",\"version\":\"1\"}")),
                 qPrintable(lastWritten()));
    }

    void whatIsBehindMoreIsSentToo()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        part<QLineEdit>(QStringLiteral("Channels, the first is tried first")).setText(QStringLiteral("whatsapp, sms"));
        part<QToolButton>(QStringLiteral("More Fields")).click();
        part<QLineEdit>(QStringLiteral("Time to live in seconds; later no other channel is tried")).setText(QStringLiteral("60"));
        auto &content = part<QComboBox>(QStringLiteral("Kind of content"));
        content.setCurrentIndex(content.findText(QStringLiteral("Marketing")));
        part<QCheckBox>(QStringLiteral("Before other messages of the app")).click();
        part<QLineEdit>(QStringLiteral("Name the contact sees")).setText(QStringLiteral("Liisa"));
        part<QLineEdit>(QStringLiteral("Correlation id, for your own use")).setText(QStringLiteral("order 7"));
        part<QPlainTextEdit>(QStringLiteral("Channel properties, a line each")).setPlainText(QStringLiteral("SMS_SENDER=+358942415000"));
        send();
        for (const auto &one : {QStringLiteral("\"channel_priority_order\":[\"WHATSAPP\",\"SMS\"]"), QStringLiteral("\"ttl\":\"60s\""),
                                QStringLiteral("\"message_content_type\":\"CONTENT_MARKETING\""), QStringLiteral("\"queue\":\"HIGH_PRIORITY\""),
                                QStringLiteral("\"display_name\":\"Liisa\""), QStringLiteral("\"correlation_id\":\"order 7\""),
                                QStringLiteral("\"channel_properties\":{\"SMS_SENDER\":\"+358942415000\"}")})
            QVERIFY2(wrote(one), qPrintable(one + QStringLiteral(" is not in ") + lastWritten()));
    }

    void itIsSentByTheKeyboardAlone()
    {
        m_desk->sitDownAt(QStringLiteral("Conversations"));
        tenant().answer(ConversationsDesk::sendPath(), R"({"message_id":"M7"})");
        QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
        auto &to = part<QLineEdit>(QStringLiteral("To"));
        QTRY_VERIFY(to.hasFocus());
        QTest::keyClicks(&to, QStringLiteral("SMS:0401234567"));
        auto &text = part<QPlainTextEdit>(QStringLiteral("Text"));
        for (int stop = 0; stop < 10 && !text.hasFocus(); ++stop)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hello"));
        m_desk->sendBy([this] { QVERIFY(ConversationsDesk::reachAndPress(seen::nameOf(&sendButton()))); });
        QVERIFY2(wrote(QStringLiteral("\"text\":\"Hello\"")), qPrintable(lastWritten()));
    }

    void whatIsMissingIsNamedAndNothingIsSent()
    {
        openMessage();
        click(message(), seen::nameOf(&sendButton()));
        QVERIFY(!verdictOf(message(), QStringLiteral("Text")).isEmpty());
        QCOMPARE(written(), QStringList());
    }

    void nobodyIsScoldedBeforeTyping()
    {
        m_desk->sitDownAt(QStringLiteral("Conversations"));
        command(QStringLiteral("New Message"));
        QCOMPARE(verdictOf(message(), QStringLiteral("To")) + verdictOf(message(), QStringLiteral("Text")), QString());
    }

    void channelsShowWhatTheyWouldMakeOfIt()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        tenant().answer(ConversationsDesk::at(QStringLiteral("messages:transcode")), R"({"transcoded_message":{"SMS":"body: Hello","WHATSAPP":"text: Hello"}})");
        click(message(), QStringLiteral("Show on Channels"));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("On channels")).toPlainText(), QStringLiteral("SMS\nbody: Hello\n\nWhatsApp\ntext: Hello"));
        QCOMPARE(tenant().wire.asked(ConversationsDesk::sendPath()), 0);
        type(QStringLiteral("Hello again"));
        QVERIFY2(part<QPlainTextEdit>(QStringLiteral("On channels")).toPlainText().isEmpty(), "it was of another message");
    }

    void aPreviewThatFailsSaysWhy()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        tenant().fail(ConversationsDesk::at(QStringLiteral("messages:transcode")), 403, R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})");
        click(message(), QStringLiteral("Show on Channels"));
        QVERIFY2(seen::trouble(message()).startsWith(QStringLiteral("This key has no access")), qPrintable(seen::trouble(message())));
    }

    void channelsAreAskedWhetherTheyReach()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        tenant().answer(ConversationsDesk::at(QStringLiteral("capability:query")), "{}");
        click(message(), QStringLiteral("Ask Whether It Reaches"));
        QVERIFY2(wrote(QStringLiteral("capability:query")) && wrote(customer), qPrintable(lastWritten()));
        QVERIFY(says(message(), QStringLiteral("The channels were asked.")));
    }

    void whatIsRefusedStaysTyped()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        tenant().fail(ConversationsDesk::sendPath(), 400, R"({"error":{"code":400,"message":"no such channel","status":"INVALID_ARGUMENT"}})");
        send();
        QVERIFY2(seen::trouble(message()).startsWith(QStringLiteral("The server refused the message:")), qPrintable(seen::trouble(message())));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Hello"));
        QVERIFY(message().isVisible());
    }

    void whatWasTypedSurvivesClosing()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        QTest::keyClick(&message(), Qt::Key_Escape);
        QVERIFY(!message().isVisible());
        command(QStringLiteral("New Message"));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Hello"));
        QCOMPARE(part<QLineEdit>(QStringLiteral("To")).text(), QStringLiteral("sms:040 1234567"));
    }

    void withoutAnAnswerAPersonDecidesAndNothingIsSentAgain()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        m_desk->loseBy([this] { QTest::mouseClick(&sendButton(), Qt::LeftButton); });
        QVERIFY2(seen::trouble(message()).contains(QStringLiteral("Alerts > Ledger")), qPrintable(seen::trouble(message())));
        QVERIFY(!sendButton().isEnabled());
        QCOMPARE(written().size(), 1);
    }

    void whatFailsAfterClosingComesBack()
    {
        openMessage();
        type(QStringLiteral("Hello"));
        tenant().fail(ConversationsDesk::sendPath(), 400, R"({"error":{"code":400,"message":"no","status":"INVALID_ARGUMENT"}})");
        m_desk->sendBy([this] {
            QTest::mouseClick(&sendButton(), Qt::LeftButton);
            message().reject();
        });
        QVERIFY(message().isVisible());
    }

    void anAnswerBringsWhatWasTyped()
    {
        m_desk->sitDownAt(QStringLiteral("Conversations"));
        tenant().answer(ConversationsDesk::sendPath(), R"({"message_id":"M7"})");
        m_desk->part<QPlainTextEdit>(QStringLiteral("Your answer")).setPlainText(QStringLiteral("Yes"));
        m_desk->press(QStringLiteral("More…"));
        QCOMPARE(part<QPlainTextEdit>(QStringLiteral("Text")).toPlainText(), QStringLiteral("Yes"));
        send();
        QVERIFY2(wrote(QStringLiteral("\"recipient\":{\"contact_id\":\"K1\"}")), qPrintable(lastWritten()));
    }

    void whoeverIsNotToBeContactedIsWarnedOf()
    {
        openMessage();
        tenant().doNotContact.put({.address = customer, .reason = QStringLiteral("asked us not to"), .since = tenant().clock.now()}, this, [](const Result<Done> &) {});
        QTRY_VERIFY(tenant().doNotContact.contains(customer));
        type(QStringLiteral("Hello"));
        QVERIFY(seen::find<QPushButton>(message(), QStringLiteral("Send Anyway")));
    }

    // Contacts

    void aContactIsMadeByTheKeyboardAlone()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto &name = seen::part<QLineEdit>(contact(), QStringLiteral("Name"));
        QTRY_VERIFY(name.hasFocus());
        QTest::keyClicks(&name, QStringLiteral("Salo, Otto"));
        QTest::keyClick(&name, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sms:0401112222"));
        tenant().answer(ConversationsDesk::contactsPath(), R"({"id":"K3","channel_identities":[{"channel":"SMS","identity":"+358401112222"}]})");
        await(m_desk->desk().contactAdding, &ContactAdding::finished, [] { QVERIFY(ConversationsDesk::reachAndPress(QStringLiteral("Save"))); });
        QCOMPARE(written(), QStringList(QStringLiteral("POST contacts {\"channel_identities\":[{\"channel\":\"SMS\",\"identity\":\"+358401112222\"}],"
                                                       "\"display_name\":\"Salo, Otto\",\"language\":\"UNSPECIFIED\"}")));
        QVERIFY(!contact().isVisible());
    }

    void aContactWithoutAnIdentityIsNotMade()
    {
        openContact();
        click(contact(), QStringLiteral("Save"));
        QVERIFY2(verdictOf(contact(), QStringLiteral("Identities, a line each")).startsWith(QStringLiteral("The contact has no identity")),
                 qPrintable(verdictOf(contact(), QStringLiteral("Identities, a line each"))));
        QCOMPARE(written(), QStringList());
    }

    void aContactThatIsRefusedStaysTyped()
    {
        openContact();
        seen::part<QPlainTextEdit>(contact(), QStringLiteral("Identities, a line each")).setPlainText(QStringLiteral("SMS:+358401112222"));
        tenant().fail(ConversationsDesk::contactsPath(), 400, R"({"error":{"code":400,"message":"no such language","status":"INVALID_ARGUMENT"}})");
        await(m_desk->desk().contactAdding, &ContactAdding::finished, [this] { click(contact(), QStringLiteral("Save")); });
        QVERIFY2(!seen::trouble(contact()).isEmpty(), "it says why");
        QVERIFY(!seen::part<QPlainTextEdit>(contact(), QStringLiteral("Identities, a line each")).toPlainText().isEmpty());
    }

    void onlyWhatWasChangedIsWritten()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        chooseContact(QStringLiteral("Virtanen, Aino"));
        command(QStringLiteral("Change Contact…"));
        seen::part<QLineEdit>(contact(), QStringLiteral("E-mail")).setText(QStringLiteral("aino@shop.example"));
        tenant().answer(ConversationsDesk::at(QStringLiteral("contacts/K1")), R"({"id":"K1"})");
        awaitEditing([this] { click(contact(), QStringLiteral("Save")); });
        QCOMPARE(written(), QStringList(QStringLiteral("PATCH contacts/K1 {\"email\":\"aino@shop.example\"}")));
    }

    void aChangeThatFailsStaysTyped()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        command(QStringLiteral("Change Contact…"));
        seen::part<QLineEdit>(contact(), QStringLiteral("E-mail")).setText(QStringLiteral("eero@shop.example"));
        tenant().fail(ConversationsDesk::at(QStringLiteral("contacts/K2")), 403, R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})");
        awaitEditing([this] { click(contact(), QStringLiteral("Save")); });
        QVERIFY2(seen::trouble(contact()).startsWith(QStringLiteral("Nothing was written.")), qPrintable(seen::trouble(contact())));
        QCOMPARE(seen::part<QLineEdit>(contact(), QStringLiteral("E-mail")).text(), QStringLiteral("eero@shop.example"));
    }

    void deletingAContactAsksFirst()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        command(QStringLiteral("Delete Contact…"));
        QCOMPARE(written(), QStringList());
        tenant().answer(ConversationsDesk::at(QStringLiteral("contacts/K2")), "{}");
        awaitEditing([this] { m_desk->confirm(QStringLiteral("Delete It")); });
        QCOMPARE(written(), QStringList(QStringLiteral("DELETE contacts/K2")));
        QVERIFY2(m_desk->said().contains(QStringLiteral("The contact is deleted.")), qPrintable(m_desk->said()));
    }

    void twoContactsAreMergedIntoTheCurrentOne()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        m_desk->table(QStringLiteral("Contacts")).selectAll();
        tenant().settle();
        command(QStringLiteral("Merge Two Contacts…"));
        QCOMPARE(written(), QStringList());
        tenant().answer(ConversationsDesk::at(QStringLiteral("contacts/K2:merge")), R"({"id":"K2"})");
        awaitEditing([this] { m_desk->confirm(QStringLiteral("Merge Them")); });
        QCOMPARE(written(), QStringList(QStringLiteral("POST contacts/K2:merge {\"source_id\":\"K1\",\"strategy\":\"MERGE\"}")));
    }

    void aChannelIsAskedForAName()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        tenant().answer(ConversationsDesk::at(QStringLiteral("contacts:getChannelProfile")), R"({"profile_name":"Eero K"})");
        command(QStringLiteral("Ask for Name on Channel"));
        QVERIFY2(wrote(QStringLiteral("\"channel\":\"MESSENGER\"")), qPrintable(lastWritten()));
        const QStringList fields = m_desk->fieldsOf(QStringLiteral("Fields of the contact"));
        QVERIFY2(fields.contains(QStringLiteral("Name on Messenger\tEero K")), qPrintable(fields.join(u'\n')));
    }

    void theConversationsOfAContactAreShown()
    {
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        tenant().answer(ConversationsDesk::at(QStringLiteral("conversations")), R"({"conversations":[{"id":"C2","app_id":"SHOP","contact_id":"K2","active":false}]})");
        command(QStringLiteral("Show Conversations of Contact"));
        m_desk->answerSoon();
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Conversations")), QStringLiteral("Contact")), QStringList(QStringLiteral("Korhonen, Eero")));
        m_desk->press(QStringLiteral("Of Korhonen, Eero ×"));
        m_desk->answerSoon();
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Conversations")), QStringLiteral("Contact")).size(), 2);
    }

    // Webhooks

    void aWebhookIsAddedByTheKeyboardAlone()
    {
        openWebhook();
        auto &target = seen::part<QLineEdit>(webhook(), QStringLiteral("Address that is told"));
        QTRY_VERIFY(target.hasFocus());
        QTest::keyClicks(&target, QStringLiteral("https://shop.example/other"));
        QTest::keyClick(&target, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hush"));
        tenant().answer(ConversationsDesk::at(QStringLiteral("webhooks")), R"({"id":"W2"})");
        addWebhook([] { QVERIFY(ConversationsDesk::reachAndPress(QStringLiteral("Add Webhook"))); });
        QCOMPARE(written(), QStringList(QStringLiteral("POST webhooks {\"app_id\":\"SHOP\",\"secret\":\"hush\",\"target\":\"https://shop.example/other\","
                                                       "\"target_type\":\"HTTP\",\"triggers\":[\"MESSAGE_INBOUND\"]}")));
        QVERIFY(!webhook().isVisible());
    }

    void publicTestReceiversAreCautionedAgainst()
    {
        openWebhook();
        QTest::keyClicks(&seen::part<QLineEdit>(webhook(), QStringLiteral("Address that is told")), QStringLiteral("https://webhook.site/abc"));
        QVERIFY2(verdictOf(webhook(), QStringLiteral("Address that is told")).startsWith(QStringLiteral("This is a public receiver for tests.")),
                 qPrintable(verdictOf(webhook(), QStringLiteral("Address that is told"))));
    }

    void aWebhookThatTellsNothingIsNotAdded()
    {
        openWebhook();
        seen::part<QLineEdit>(webhook(), QStringLiteral("Address that is told")).setText(QStringLiteral("https://shop.example/other"));
        click(webhook(), QStringLiteral("Add Webhook"));
        QVERIFY(!verdictOf(webhook(), QStringLiteral("What it is told")).isEmpty());
        QCOMPARE(written(), QStringList());
    }

    void aWebhookThatIsRefusedStaysTyped()
    {
        openWebhook();
        auto &target = seen::part<QLineEdit>(webhook(), QStringLiteral("Address that is told"));
        target.setText(QStringLiteral("https://shop.example/other"));
        seen::part<QListWidget>(webhook(), QStringLiteral("What it is told")).item(0)->setCheckState(Qt::Checked);
        tenant().fail(ConversationsDesk::at(QStringLiteral("webhooks")), 403, R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})");
        addWebhook([this] { click(webhook(), QStringLiteral("Add Webhook")); });
        QVERIFY2(seen::trouble(webhook()).startsWith(QStringLiteral("Nothing was written.")), qPrintable(seen::trouble(webhook())));
        QCOMPARE(target.text(), QStringLiteral("https://shop.example/other"));
    }

    void deletingAWebhookAsksFirst()
    {
        m_desk->sitDownAt(QStringLiteral("Webhooks"));
        command(QStringLiteral("Delete Webhook…"));
        QCOMPARE(written(), QStringList());
        tenant().answer(ConversationsDesk::at(QStringLiteral("webhooks/W1")), "{}");
        addWebhook([this] { m_desk->confirm(QStringLiteral("Delete It")); });
        QCOMPARE(written(), QStringList(QStringLiteral("DELETE webhooks/W1")));
    }
};

QTEST_MAIN(tst_ConversationDialogs)
#include "tst_conversationdialogs.moc"
