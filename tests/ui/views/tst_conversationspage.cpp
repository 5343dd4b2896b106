// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/views/conversationsdesk.h"

#include "ui/main/page.h"
#include "ui/widgets/emptynotice.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QListView>
#include <QTemporaryDir>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView aino("Virtanen, Aino");
constexpr QLatin1StringView eero("Korhonen, Eero");

} // namespace

//! The page of conversations, with a project whose answers are literal.
class tst_ConversationsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConversationsDesk> m_desk;
    FloorFixture &tenant() { return m_desk->tenant; }
    TableView &conversations() { return m_desk->table(QStringLiteral("Conversations")); }
    QListView &thread() { return m_desk->part<QListView>(QStringLiteral("Messages of the conversation")); }
    QPlainTextEdit &answer() { return m_desk->part<QPlainTextEdit>(QStringLiteral("Your answer")); }
    QPushButton &sendButton() { return m_desk->part<QPushButton>(QStringLiteral("Send")); }
    QString said() { return m_desk->said(); }
    void sitDown() { m_desk->sitDownAt(QStringLiteral("Conversations")); }
    void choose(int row)
    {
        conversations().setCurrentIndex(conversations().model()->index(row, 0));
        m_desk->answerSoon();
    }
    void sendAnswer()
    {
        m_desk->sendBy([this] { QTest::mouseClick(&sendButton(), Qt::LeftButton); });
    }
    QString lastWritten() { return m_desk->written().value(m_desk->written().size() - 1); }
    QStringList spoken()
    {
        QStringList texts;
        for (int row = 0; row < thread().model()->rowCount(); ++row)
            texts << thread().model()->index(row, 0).data().toString();
        return texts;
    }
    void answerMessages(const QByteArray &messages, const QByteArray &next = {})
    {
        tenant().answer(ConversationsDesk::messagesPath(), R"({"messages":[)" + messages + R"(],"next_page_token":")" + next + R"("})");
    }
    void command(const QString &text)
    {
        runCommand(*m_desk->window, text);
        tenant().settle();
    }
    void control(const std::function<void()> &doing)
    {
        QSignalSpy finished(&m_desk->desk().control, &ConversationControl::finished);
        doing();
        QVERIFY(finished.size() > 0 || finished.wait());
        tenant().settle();
    }

private slots:
    void init() { m_desk = std::make_unique<ConversationsDesk>(); }
    void cleanup() { m_desk.reset(); }

    void withoutAProjectItSaysSoAndLeadsToIt()
    {
        tenant().workplace.conversation = nullptr;
        m_desk->Desk::sitDown(QStringLiteral("conversations"));
        const QSignalSpy wanted(m_desk->window.get(), &MainWindow::cloudsWanted);
        QVERIFY(m_desk->window->currentPage()->findChild<EmptyNotice *>()->reason().startsWith(QStringLiteral("This profile has no project")));
        m_desk->press(QStringLiteral("Connect It"));
        QCOMPARE(wanted.size(), 1);
    }

    // Conversations

    void theLatestComesFirstUnderItsContactsName()
    {
        sitDown();
        QCOMPARE(seen::column(conversations(), QStringLiteral("Contact")), (QStringList{aino, eero}));
        QCOMPARE(seen::cell(conversations(), aino, QStringLiteral("Channel")), QStringLiteral("WhatsApp"));
        QCOMPARE(seen::cell(conversations(), eero, QStringLiteral("Last message")), QStringLiteral("Us: Thank you."));
        QCOMPARE(seen::cell(conversations(), eero, QStringLiteral("State")), QStringLiteral("Stopped"));
    }

    void whatComesIsShownByItself()
    {
        sitDown();
        tenant().answer(ConversationsDesk::recentPath(), R"({"conversations":[{"conversation":{"id":"C3","app_id":"SHOP","contact_id":"K3","active":true},
            "last_message":{"id":"M3","direction":"TO_APP","contact_message":{"text_message":{"text":"Hello"}},
            "channel_identity":{"channel":"SMS","identity":"+46709981122"},"accept_time":")" + tenant().ago(-10) + R"("}}]})");
        tenant().pass(16s);
        QCOMPARE(seen::column(conversations(), QStringLiteral("Contact")).value(0), QStringLiteral("+46709981122"));
    }

    void theAppIsToldWithChannelsQueueAndLimits()
    {
        sitDown();
        const auto tile = [this](const QString &label) { return seen::tile(*m_desk->window, label); };
        QVERIFY2(tile(QStringLiteral("Channels")).contains(QStringLiteral("1 failing")), qPrintable(tile(QStringLiteral("Channels"))));
        QVERIFY2(tile(QStringLiteral("Queue")).contains(QStringLiteral("1,200")), qPrintable(tile(QStringLiteral("Queue"))));
        QVERIFY2(tile(QStringLiteral("Queue")).contains(QStringLiteral("500,000")), qPrintable(tile(QStringLiteral("Queue"))));
        QVERIFY2(tile(QStringLiteral("Outbound Limit")).contains(QStringLiteral("20")), qPrintable(tile(QStringLiteral("Outbound Limit"))));
        QVERIFY2(tile(QStringLiteral("Inbound Limit")).contains(QStringLiteral("30")), qPrintable(tile(QStringLiteral("Inbound Limit"))));
    }

    void anotherAppHasItsOwn()
    {
        sitDown();
        tenant().answer(ConversationsDesk::recentPath(), R"({"conversations":[]})");
        auto &apps = m_desk->part<QComboBox>(QStringLiteral("App"));
        apps.setFocus();
        QTest::keyClick(&apps, Qt::Key_Down);
        m_desk->answerSoon();
        const QString asked = tenant().wire.sent().constLast().url.query();
        QVERIFY2(asked.contains(QStringLiteral("app_id=DOCK")), qPrintable(asked));
        QVERIFY2(seen::notice(conversations()).startsWith(QStringLiteral("There is no such conversation.")), qPrintable(seen::notice(conversations())));
    }

    void onlyActiveOnesCanBeAskedFor()
    {
        sitDown();
        QTest::mouseClick(&m_desk->part<QCheckBox>(QStringLiteral("Only active")), Qt::LeftButton);
        m_desk->answerSoon();
        const auto &sent = tenant().wire.sent();
        QVERIFY(std::any_of(sent.cbegin(), sent.cend(), [](const WireRequest &request) {
            return request.url.path().endsWith(QStringLiteral("conversations:recent")) && request.url.query().contains(QStringLiteral("only_active=true"));
        }));
    }

    void olderOnesComeOnDemand()
    {
        tenant().answer(ConversationsDesk::recentPath(), R"({"conversations":[{"conversation":{"id":"C1","contact_id":"K1"},
            "last_message":{"accept_time":")" + tenant().ago(60) + R"("}}],"next_page_token":"1"})");
        sitDown();
        tenant().answer(ConversationsDesk::recentPath(), R"({"conversations":[{"conversation":{"id":"C9","contact_id":"K2"},
            "last_message":{"accept_time":")" + tenant().ago(90000) + R"("}}]})");
        m_desk->press(QStringLiteral("Older Conversations"));
        QCOMPARE(seen::column(conversations(), QStringLiteral("Contact")), (QStringList{aino, eero}));
    }

    void whatFailsIsToldWhereConversationsWouldBe()
    {
        tenant().fail(ConversationsDesk::recentPath(), 403, R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})");
        sitDown();
        QVERIFY2(seen::notice(conversations()).contains(QStringLiteral("This key has no access to the project.")), qPrintable(seen::notice(conversations())));
    }

    void whatCameStaysAndSaysSinceWhenItIsOld()
    {
        sitDown();
        tenant().fail(ConversationsDesk::recentPath(), 500);
        tenant().pass(60s);
        QCOMPARE(seen::column(conversations(), QStringLiteral("Contact")), (QStringList{aino, eero}));
        QVERIFY2(said().contains(QStringLiteral("Stale since")), qPrintable(said()));
    }

    void appsThatFailAreTold()
    {
        tenant().fail(ConversationsDesk::appsPath(), 401, R"({"error":{"code":401,"message":"no","status":"UNAUTHENTICATED"}})");
        sitDown();
        QVERIFY2(!seen::notice(conversations()).isEmpty() && !seen::notice(conversations()).startsWith(QStringLiteral("Waiting")),
                 qPrintable(seen::notice(conversations())));
    }

    // A thread

    void everyKindOfMessageIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("read");
        const auto row = [](const char *name, const char *content, const QStringList &read) {
            QTest::newRow(name) << QByteArray(content) << (QStringList(QStringLiteral("From us")) + read);
        };
        row("text", R"("text_message":{"text":"Hello"})", {QStringLiteral("Hello")});
        row("media", R"("media_message":{"url":"https:\/\/shop.example/map.png"})", {QStringLiteral("Media"), QStringLiteral("https://shop.example/map.png")});
        row("card", R"("card_message":{"title":"Lamp","description":"Brass","choices":[{"text_message":{"text":"Buy"}}]})",
            {QStringLiteral("Card"), QStringLiteral("Lamp"), QStringLiteral("Brass"), QStringLiteral("choices: Buy")});
        row("carousel", R"("carousel_message":{"cards":[{"title":"Lamp"},{"title":"Rope"}]})",
            {QStringLiteral("Carousel"), QStringLiteral("Lamp"), QStringLiteral("Rope")});
        row("choice", R"("choice_message":{"text_message":{"text":"When?"},"choices":[{"text_message":{"text":"Today"}},
            {"url_message":{"title":"Shop","url":"https:\/\/shop.example"}},{"call_message":{"title":"Call","phone_number":"+358401234567"}}]})",
            {QStringLiteral("Choice"), QStringLiteral("When?"), QStringLiteral("Today, Shop – https://shop.example, Call – +358401234567")});
        row("list", R"("list_message":{"title":"Menu","description":"Of today","sections":[{"title":"Fish","items":[{"choice":{"title":"Perch"}}]}]})",
            {QStringLiteral("List"), QStringLiteral("Menu"), QStringLiteral("Fish"), QStringLiteral("Perch")});
        row("location", R"("location_message":{"title":"Pier 4","coordinates":{"latitude":60.16,"longitude":24.95}})",
            {QStringLiteral("Location"), QStringLiteral("Pier 4"), QStringLiteral("60.160000, 24.950000")});
        row("template", R"("template_message":{"omni_template":{"template_id":"T1","version":"2","language_code":"en-US","parameters":{"name":"Aino"}}})",
            {QStringLiteral("Template"), QStringLiteral("T1 2 en-US"), QStringLiteral("name: Aino")});
        row("contact info", R"("contact_info_message":{"name":{"full_name":"Aino"},"phone_numbers":[{"phone_number":"+358401234567"}]})",
            {QStringLiteral("Contact card"), QStringLiteral("Aino"), QStringLiteral("+358401234567")});
        row("of tomorrow", R"("hologram_message":{"depth":3})", {QStringLiteral("Unknown kind"), QStringLiteral("hologram_message"), QStringLiteral("3")});
    }
    void everyKindOfMessageIsRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, read);
        answerMessages(R"({"id":"M5","direction":"TO_CONTACT","app_message":{)" + content + R"(},"accept_time":")" + tenant().ago(5) + R"("})");
        sitDown();
        const QString text = spoken().value(0);
        for (const QString &part : std::as_const(read))
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void aFailedDeliveryTellsWhy()
    {
        answerMessages(R"({"id":"M5","direction":"TO_CONTACT","app_message":{"text_message":{"text":"Hello"}},"accept_time":")" + tenant().ago(5)
                       + R"(","message_status":{"status":"FAILED","reason":{"code":"RECIPIENT_NOT_REACHABLE","description":"Number unknown"}}})");
        sitDown();
        QVERIFY2(spoken().value(0).contains(QStringLiteral("Failed: the recipient cannot be reached – Number unknown")), qPrintable(spoken().value(0)));
    }

    void aMessageIsToldInFull()
    {
        answerMessages(R"({"id":"M5","direction":"TO_APP","contact_message":{"text_message":{"text":"Hello"}},"sender_id":"shop-7",
            "channel_identity":{"channel":"SMS","identity":"+358401234567"},"accept_time":"2026-05-28T20:00:00Z"})");
        sitDown();
        thread().setCurrentIndex(thread().model()->index(0, 0));
        auto &details = m_desk->part<QTabWidget>(QStringLiteral("Details of the conversation"));
        details.setCurrentIndex(seen::tabOf(details, QStringLiteral("Message")));
        const QString fields = m_desk->fieldsOf(QStringLiteral("Fields of the message")).join(u'\n');
        for (const auto &field : {QStringLiteral("Channel\tSMS"), QStringLiteral("Identity\t+358401234567"), QStringLiteral("messages.sender_id\tshop-7")})
            QVERIFY2(fields.contains(field), qPrintable(fields));
    }

    void fieldsNobodyKnowsAreReadable()
    {
        sitDown();
        auto &details = m_desk->part<QTabWidget>(QStringLiteral("Details of the conversation"));
        details.setCurrentIndex(seen::tabOf(details, QStringLiteral("Fields")));
        QVERIFY(m_desk->fieldsOf(QStringLiteral("Fields of the conversation")).contains(QStringLiteral("conversations.moodOfTheDay\tgrey")));
    }

    void newMessagesComeByThemselves()
    {
        sitDown();
        answerMessages(R"({"id":"M5","direction":"TO_APP","contact_message":{"text_message":{"text":"Hello?"}},"accept_time":")" + tenant().ago(0)
                       + R"("},{"id":"M1","direction":"TO_APP","contact_message":{"text_message":{"text":"Is my parcel there?"}},"accept_time":")" + tenant().ago(60) + R"("})");
        tenant().pass(6s);
        QVERIFY2(spoken().value(1).contains(QStringLiteral("Hello?")), qPrintable(spoken().join(u'\n')));
    }

    void olderMessagesComeOnDemand()
    {
        answerMessages(R"({"id":"M5","direction":"TO_APP","contact_message":{"text_message":{"text":"New"}},"accept_time":")" + tenant().ago(5) + R"("})", "next");
        sitDown();
        answerMessages(R"({"id":"M4","direction":"TO_APP","contact_message":{"text_message":{"text":"Old"}},"accept_time":")" + tenant().ago(5000) + R"("})");
        m_desk->press(QStringLiteral("Show Older Messages"));
        QCOMPARE(spoken().size(), 2);
        QVERIFY2(spoken().value(0).contains(QStringLiteral("Old")), qPrintable(spoken().join(u'\n')));
    }

    void olderMessagesThatDidNotComeCanBeAskedForAgain()
    {
        answerMessages(R"({"id":"M5","direction":"TO_APP","contact_message":{"text_message":{"text":"New"}},"accept_time":")" + tenant().ago(5) + R"("})", "next");
        sitDown();
        tenant().fail(ConversationsDesk::messagesPath(), 403);
        m_desk->press(QStringLiteral("Show Older Messages"));
        QVERIFY2(said().contains(QStringLiteral("The older messages did not come.")), qPrintable(said()));
        answerMessages(R"({"id":"M4","direction":"TO_APP","contact_message":{"text_message":{"text":"Old"}},"accept_time":")" + tenant().ago(5000) + R"("})");
        m_desk->press(QStringLiteral("Try Again"));
        QCOMPARE(spoken().size(), 2);
    }

    void aThreadWithoutMessagesSaysSo()
    {
        answerMessages({});
        sitDown();
        QVERIFY2(seen::notice(thread()).startsWith(QStringLiteral("Nothing has been said")), qPrintable(seen::notice(thread())));
    }

    void aThreadThatFailsSaysWhy()
    {
        tenant().fail(ConversationsDesk::messagesPath(), 500);
        sitDown();
        QVERIFY2(seen::notice(thread()).startsWith(QStringLiteral("The server failed.")), qPrintable(seen::notice(thread())));
    }

    void anOldThreadStaysAndSaysSinceWhen()
    {
        sitDown();
        tenant().fail(ConversationsDesk::messagesPath(), 500);
        tenant().pass(30s);
        QCOMPARE(spoken().size(), 1);
        QVERIFY2(said().contains(QStringLiteral("Stale since")), qPrintable(said()));
    }

    // Answers

    void anAnswerIsSentExactlyAsItWasTyped()
    {
        sitDown();
        tenant().answer(ConversationsDesk::sendPath(), R"({"message_id":"M7"})");
        answer().setPlainText(QStringLiteral("  Yes \u2013 \"pier 4\" & \u00e4\u00f6 \U0001F600\n\tsee you  "));
        sendAnswer();
        const QString sent = lastWritten();
        QVERIFY2(sent.contains(QStringLiteral("\"text\":\"  Yes – \\\"pier 4\\\" & äö 😀\\n\\tsee you  \"")), qPrintable(sent));
        QVERIFY2(sent.contains(QStringLiteral("\"recipient\":{\"contact_id\":\"K1\"}")), qPrintable(sent));
        QVERIFY2(sent.contains(QStringLiteral("\"channel_priority_order\":[\"WHATSAPP\"]")), qPrintable(sent));
        QVERIFY2(answer().toPlainText().isEmpty(), "what has arrived is cleared away");
    }

    void itIsSentByTheKeyboardAlone()
    {
        sitDown();
        tenant().answer(ConversationsDesk::sendPath(), R"({"message_id":"M7"})");
        command(QStringLiteral("Answer"));
        QTRY_VERIFY(answer().hasFocus());
        QTest::keyClicks(&answer(), QStringLiteral("One"));
        QTest::keyClick(&answer(), Qt::Key_Return);
        QTest::keyClicks(&answer(), QStringLiteral("two"));
        QCOMPARE(m_desk->written(), QStringList());
        m_desk->sendBy([this] { QTest::keyClick(&answer(), Qt::Key_Return, Qt::ControlModifier); });
        QVERIFY2(lastWritten().contains(QStringLiteral("\"text\":\"One\\ntwo\"")), qPrintable(lastWritten()));
    }

    void whatIsRefusedStaysTyped()
    {
        sitDown();
        tenant().fail(ConversationsDesk::sendPath(), 400, R"({"error":{"code":400,"message":"no such channel","status":"INVALID_ARGUMENT"}})");
        answer().setPlainText(QStringLiteral("Yes"));
        sendAnswer();
        QVERIFY2(said().contains(QStringLiteral("The server refused the message")), qPrintable(said()));
        QCOMPARE(answer().toPlainText(), QStringLiteral("Yes"));
        QVERIFY(sendButton().isEnabled());
    }

    void whatWasTypedStaysWithItsConversation()
    {
        sitDown();
        answer().setPlainText(QStringLiteral("For Aino"));
        choose(1);
        QVERIFY(answer().toPlainText().isEmpty());
        answer().setPlainText(QStringLiteral("For Eero"));
        m_desk->window->showView(QStringLiteral("queues"));
        m_desk->window->showView(QStringLiteral("conversations"));
        tenant().settle();
        QCOMPARE(answer().toPlainText(), QStringLiteral("For Eero"));
        choose(0);
        QCOMPARE(answer().toPlainText(), QStringLiteral("For Aino"));
    }

    void whatWasTypedIsThereInALaterRun()
    {
        const QTemporaryDir folder;
        const FloorFixture::Setting setting{.deskFile = folder.filePath(QStringLiteral("desk.sqlite"))};
        m_desk = std::make_unique<ConversationsDesk>(setting);
        sitDown();
        answer().setPlainText(QStringLiteral("For Aino"));
        m_desk = std::make_unique<ConversationsDesk>(setting);
        sitDown();
        QTRY_COMPARE(answer().toPlainText(), QStringLiteral("For Aino"));
    }

    void whatCannotBeKeptIsTold()
    {
        m_desk = std::make_unique<ConversationsDesk>(FloorFixture::Setting{.deskFile = QStringLiteral("/proc/none/desk.sqlite")});
        sitDown();
        answer().setPlainText(QStringLiteral("For Aino"));
        const auto isTold = [this] {
            const auto labels = m_desk->window->findChildren<TextLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
                return label->text().startsWith(QStringLiteral("What you type is not kept on this computer:"));
            });
        };
        QTRY_VERIFY(isTold());
    }

    void whatHasArrivedIsNoDraftAnyMore()
    {
        const QTemporaryDir folder;
        const FloorFixture::Setting setting{.deskFile = folder.filePath(QStringLiteral("desk.sqlite"))};
        m_desk = std::make_unique<ConversationsDesk>(setting);
        sitDown();
        tenant().answer(ConversationsDesk::sendPath(), R"({"message_id":"M7"})");
        answer().setPlainText(QStringLiteral("For Aino"));
        sendAnswer();
        m_desk = std::make_unique<ConversationsDesk>(setting);
        QSignalSpy read(&m_desk->desk().drafts, &AnswerDrafts::changed);
        sitDown();
        QVERIFY(read.size() > 0 || read.wait());
        QVERIFY(answer().toPlainText().isEmpty());
    }

    void withoutAnAnswerAPersonDecidesAndNothingIsSentAgain()
    {
        sitDown();
        answer().setPlainText(QStringLiteral("Yes"));
        m_desk->loseBy([this] { QTest::mouseClick(&sendButton(), Qt::LeftButton); });
        QTRY_VERIFY2(said().contains(QStringLiteral("Alerts > Ledger")), qPrintable(said()));
        QCOMPARE(answer().toPlainText(), QStringLiteral("Yes"));
        QVERIFY(!sendButton().isEnabled());
        QCOMPARE(m_desk->written().size(), 1);
    }

    // What else is done to one

    void stoppingAsksFirst()
    {
        sitDown();
        tenant().answer(ConversationsDesk::at(QStringLiteral("conversations/C1:stop")), "{}");
        command(QStringLiteral("Stop Conversation…"));
        QCOMPARE(m_desk->written(), QStringList());
        control([this] { m_desk->confirm(QStringLiteral("Stop It")); });
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("POST conversations/C1:stop")));
        QVERIFY2(said().contains(QStringLiteral("The conversation is stopped.")), qPrintable(said()));
    }

    void deletingAsksFirst()
    {
        sitDown();
        tenant().answer(ConversationsDesk::at(QStringLiteral("conversations/C1")), "{}");
        command(QStringLiteral("Delete Conversation…"));
        QCOMPARE(m_desk->written(), QStringList());
        control([this] { m_desk->confirm(QStringLiteral("Delete It")); });
        QCOMPARE(m_desk->written(), QStringList(QStringLiteral("DELETE conversations/C1")));
    }

    void whatCannotBeStoppedSaysWhy()
    {
        sitDown();
        tenant().fail(ConversationsDesk::at(QStringLiteral("conversations/C1:stop")), 403, R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})");
        command(QStringLiteral("Stop Conversation…"));
        control([this] { m_desk->confirm(QStringLiteral("Stop It")); });
        QVERIFY2(said().contains(QStringLiteral("Nothing was changed.")), qPrintable(said()));
    }

    void theContactSeesThatSomebodyWrites()
    {
        sitDown();
        tenant().answer(ConversationsDesk::at(QStringLiteral("events:send")), R"({"event_id":"E1"})");
        control([this] { command(QStringLiteral("Show That You Are Writing")); });
        QVERIFY2(lastWritten().contains(QStringLiteral("\"event\":{\"composing_event\":{}}")), qPrintable(lastWritten()));
    }

    void theContactIsToldWhoJoined()
    {
        sitDown();
        tenant().answer(ConversationsDesk::at(QStringLiteral("events:send")), R"({"event_id":"E1"})");
        command(QStringLiteral("Tell That an Agent Joined…"));
        auto &name = m_desk->part<QLineEdit>(QStringLiteral("Name the contact sees"));
        QTRY_VERIFY(name.hasFocus());
        QTest::keyClicks(&name, QStringLiteral("Liisa"));
        control([&name] { QTest::keyClick(&name, Qt::Key_Return); });
        QVERIFY2(lastWritten().contains(QStringLiteral("\"agent_joined_event\":{\"agent\":{\"display_name\":\"Liisa\"")), qPrintable(lastWritten()));
    }

    // The lists beside them

    void aListIsLiveEmptyStaleAndFailing_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QByteArray>("none");
        QTest::addColumn<QString>("nothing");
        const auto row = [](const char *tab, const QString &table, const QString &path, const QStringList &rows, const char *none, const QString &nothing) {
            QTest::newRow(tab) << QString::fromLatin1(tab) << table << path << rows << QByteArray(none) << nothing;
        };
        row("Contacts", QStringLiteral("Contacts"), ConversationsDesk::contactsPath(), {eero, aino}, R"({"contacts":[]})", QStringLiteral("The project has no contacts."));
        row("Opt-outs", QStringLiteral("Opt-outs"), ConversationsDesk::optOutsPath(), {QStringLiteral("+358401112222")}, R"({"identities":[]})",
            QStringLiteral("Nobody has opted out"));
        row("Templates", QStringLiteral("Templates"), ConversationsDesk::templatesPath(), {QStringLiteral("Parcel")}, R"({"templates":[]})",
            QStringLiteral("The project has no templates."));
        row("Webhooks", QStringLiteral("Webhooks"), ConversationsDesk::webhooksPath(), {QStringLiteral("https://shop.example/hook")}, R"({"webhooks":[]})",
            QStringLiteral("The app has no webhooks"));
        row("Channels", QStringLiteral("Channels of the app"), ConversationsDesk::appsPath(),
            {QStringLiteral("Messenger"), QStringLiteral("SMS"), QStringLiteral("WhatsApp")}, R"({"apps":[{"id":"SHOP"}]})", QStringLiteral("The app has no channels."));
    }
    void aListIsLiveEmptyStaleAndFailing()
    {
        QFETCH(QString, tab);
        QFETCH(QString, table);
        QFETCH(QString, path);
        QFETCH(QStringList, rows);
        QFETCH(QByteArray, none);
        QFETCH(QString, nothing);
        const auto shown = [&] {
            QAbstractItemView &view = m_desk->table(table);
            QStringList names;
            for (int row = 0; row < view.model()->rowCount(); ++row)
                names << view.model()->index(row, 0).data().toString();
            return names;
        };
        const QByteArray refusal = R"({"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}})";
        const auto again = [&] {
            m_desk->window->currentPage()->refresh();
            tenant().pass(tab == u"Channels" ? 90s : 1s); // a feed is given some time
        };
        m_desk->sitDownAt(tab);
        QCOMPARE(shown(), rows);

        tenant().fail(path, 403, refusal);
        again();
        QCOMPARE(shown(), rows);
        QVERIFY2(said().contains(QStringLiteral("Stale since")), qPrintable(said()));

        tenant().answer(path, none);
        again();
        QVERIFY2(seen::notice(m_desk->table(table)).startsWith(nothing), qPrintable(seen::notice(m_desk->table(table))));

        m_desk = std::make_unique<ConversationsDesk>();
        tenant().fail(path, 403, refusal);
        m_desk->sitDownAt(tab);
        QVERIFY2(seen::notice(m_desk->table(table)).startsWith(QStringLiteral("This key has no access to the project.")),
                 qPrintable(seen::notice(m_desk->table(table))));
    }

    void theNextContactsComeOnDemand()
    {
        tenant().answer(ConversationsDesk::contactsPath(), R"({"contacts":[{"id":"K1","display_name":"Virtanen, Aino"}],"next_page_token":"a=="})");
        m_desk->sitDownAt(QStringLiteral("Contacts"));
        tenant().answer(ConversationsDesk::contactsPath(), R"({"contacts":[{"id":"K2","display_name":"Korhonen, Eero"}]})");
        m_desk->press(QStringLiteral("Show More"));
        QCOMPARE(seen::column(m_desk->table(QStringLiteral("Contacts")), QStringLiteral("Name")), (QStringList{eero, aino}));
    }

    void whoOptedOutHasAHistory()
    {
        m_desk->sitDownAt(QStringLiteral("Opt-outs"));
        const QString history = m_desk->fieldsOf(QStringLiteral("History of the identity")).join(u'\n');
        QVERIFY2(history.contains(QStringLiteral("Opted out · by their own message · All messages")), qPrintable(history));
    }

    void secretsOfWebhooksAreNeverShown()
    {
        m_desk->sitDownAt(QStringLiteral("Webhooks"));
        const QString fields = m_desk->fieldsOf(QStringLiteral("Fields of the webhook")).join(u'\n');
        QVERIFY(fields.contains(QStringLiteral("https://shop.example/hook")));
        QVERIFY2(!fields.contains(QStringLiteral("s3cret")), qPrintable(fields));
    }

    void everythingIsReachedByTab()
    {
        sitDown();
        conversations().setFocus();
        const QStringList stops = seen::tabRound(*m_desk->window);
        for (const auto &stop : {QStringLiteral("App"), QStringLiteral("Only active"), QStringLiteral("Export…"), QStringLiteral("New Message"),
                                 QStringLiteral("Actions"), QStringLiteral("Messages of the conversation"), QStringLiteral("Your answer"),
                                 QStringLiteral("Channel of the answer"), QStringLiteral("More…")})
            QVERIFY2(stops.contains(stop), qPrintable(stop + QStringLiteral(" is not in ") + stops.join(QStringLiteral(", "))));
    }
};

QTEST_MAIN(tst_ConversationsPage)
#include "tst_conversationspage.moc"
