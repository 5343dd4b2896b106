// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/chatadding.h"

#include "models/edits/chataddition.h"
#include "models/edits/ledgersettling.h"
#include "models/rest/endpoints/contactcontents.h"
#include "tests/support/democlient.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace floorwalker;

namespace {

//! Chats started at the demo tenant.
struct ChatStage {
    explicit ChatStage(const QStringList &faults = {})
        : tenant(withFaults(faults))
    {
        reopen();
    }

    static demo::Options withFaults(const QStringList &faults)
    {
        demo::Options options = DemoClient::quiet();
        options.plan.historyDays = 0; // fewer chats than a list may have
        options.faults = faults;
        return options;
    }

    //! As after a kill: what stands on disk is all there is.
    void reopen()
    {
        adding.reset();
        ledger = std::make_unique<Ledger>(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("supervisor"),
                                          Ledger::Times{Milliseconds(500), Milliseconds(100)});
        adding = std::make_unique<ChatAdding>(tenant.client, *ledger);
    }

    NewChat chat(bool isOutbound = true)
    {
        const auto queues = tenant.ask(contactpro::queueStatusesOf(Channel::Chat));
        return {.isOutbound = isOutbound,
                .subtype = QStringLiteral("sms"),
                .originator = QStringLiteral("queue@sms.example"),
                .destination = QStringLiteral("+5521244222225555"),
                .title = QStringLiteral("Maintenance"),
                .queueId = queues && !queues->isEmpty() ? queues->first().id : QueueId(),
                .participants = {{QStringLiteral("Queue"), QStringLiteral("queue@sms.example")}},
                .transcript = {{.text = QStringLiteral("It is time"), .originator = QStringLiteral("queue@sms.example")}}};
    }

    Entry add(const NewChat &chat)
    {
        QSignalSpy finished(adding.get(), &ChatAdding::finished);
        adding->add(chat);
        if (!finished.wait(30'000))
            return {};
        const auto entries = finished.front().front().value<QList<Entry>>();
        return entries.isEmpty() ? Entry() : entries.first();
    }

    int atTheTenant(const NewChat &chat)
    {
        const auto chats = tenant.ask(contactpro::chats({.destination = chat.destination}));
        return chats ? int(chats->size()) : -1;
    }

    QTemporaryDir folder;
    DemoClient tenant;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<ChatAdding> adding;
};

} // namespace

class tst_ChatAdding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QList<Entry>>(); }

    void startsAChatAndLearnsItsId_data()
    {
        QTest::addColumn<bool>("isOutbound");
        QTest::newRow("a conversation that comes in") << false;
        QTest::newRow("one message that goes out") << true;
    }

    void startsAChatAndLearnsItsId()
    {
        QFETCH(bool, isOutbound);
        ChatStage stage;
        const Entry entry = stage.add(stage.chat(isOutbound));
        QCOMPARE(entry.state, EntryState::Arrived);
        const auto shown = stage.tenant.ask(contactpro::chat(ChatId(entry.serverId)));
        QVERIFY(shown);
        QCOMPARE(shown->title, QStringLiteral("Maintenance"));
        QVERIFY(std::any_of(shown->transcript.begin(), shown->transcript.end(),
                            [](const ChatMessage &message) { return message.text == u"It is time"; }));
    }

    void keepsTheWordsOfARefusal()
    {
        ChatStage stage;
        NewChat chat = stage.chat();
        chat.queueId = QueueId(QString(32, u'0'));
        const Entry entry = stage.add(chat);
        QCOMPARE(entry.state, EntryState::Refused);
        QVERIFY2(entry.reason.contains(QStringLiteral("queue")), qPrintable(entry.reason));
    }

    void isNeverDoubledThroughFaults_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"n=1:reset-after", "n=1:reset-before", "n=3:reset-after", "n=2:reset-before",
                                  "n=1:status=500", "n=1:truncate", "p=0.5:reset-after", "p=0.5:reset-before"})
            QTest::newRow(fault) << QStringLiteral("POST:/cmi/chats:") + QLatin1String(fault);
    }

    void isNeverDoubledThroughFaults()
    {
        QFETCH(QString, fault);
        ChatStage stage({fault});
        const NewChat chat = stage.chat();
        const Entry entry = stage.add(chat);
        const int held = stage.atTheTenant(chat);
        QVERIFY2(held <= 1, qPrintable(QString::number(held)));
        QVERIFY(entry.state == EntryState::Arrived || entry.state == EntryState::Unknown);
        QVERIFY(entry.state != EntryState::Arrived || held == 1);
    }

    void aLostAnswerIsProvenByTheList()
    {
        ChatStage stage({QStringLiteral("POST:/cmi/chats:n=1:reset-after")});
        const NewChat chat = stage.chat();
        QCOMPARE(stage.add(chat).state, EntryState::Arrived);
        QCOMPARE(stage.atTheTenant(chat), 1);
    }

    //! Killed with the request on its way: the ledger alone remembers it.
    void aKilledSendingIsSettledByTheNextRun()
    {
        ChatStage stage({QStringLiteral("POST:/cmi/chats:n=1:delay=300")});
        const NewChat chat = stage.chat();
        stage.adding->add(chat);
        QTRY_VERIFY(inState(stage, EntryState::Sent) == 1);
        stage.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(stage.atTheTenant(chat), 1, 5000);
        LedgerSettling settling({stage.tenant.client}, *stage.ledger);
        settling.keepSettling();
        QTRY_COMPARE_WITH_TIMEOUT(inState(stage, EntryState::Arrived), 1, 10'000);
        QCOMPARE(stage.atTheTenant(chat), 1);
    }

    void anotherChatBetweenTheSameTwoProvesNoAbsence()
    {
        const NewChat sent{.subtype = QStringLiteral("sms"), .originator = QStringLiteral("A"), .destination = QStringLiteral("B"),
                           .title = QStringLiteral("ours")};
        const ChatAddition kind;
        const Answered answer{.body = "[{\"id\":\"" + QByteArray(32, 'C') + "\",\"originator\":\" a\",\"destination\":\"B \"}]"};
        const auto listing = kind.listing({})->decode(answer);
        QVERIFY(listing);
        QCOMPARE(listing->objects.first().likeness.identity, kind.likeness(ChatAddition::content(sent)).identity);
        QVERIFY(!kind.likeness(ChatAddition::content(sent)).matches(listing->objects.first().likeness));
        QVERIFY(listing->objects.first().isAltered);
    }

private:
    static int inState(ChatStage &stage, EntryState state)
    {
        int count = -1;
        QObject receiver;
        stage.ledger->read([state](LedgerFile &file) { return file.inStates({state}); }, &receiver,
                           [&count](const Result<QList<Entry>> &entries) { count = entries ? int(entries->size()) : -1; });
        return QTest::qWaitFor([&count] { return count >= 0; }) ? count : -1;
    }
};

QTEST_GUILESS_MAIN(tst_ChatAdding)

#include "tst_chatadding.moc"
