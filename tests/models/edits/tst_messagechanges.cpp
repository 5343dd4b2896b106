// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagechanges.h"

#include "models/rest/endpoints/messages.h"
#include "tests/support/democlient.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace floorwalker;
using namespace std::chrono_literals;
using Kind = MessageOutcome::Kind;

namespace {

const Instant tomorrow = Instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())) + 24h;

demo::Options with(const QStringList &faults, double speed = 1)
{
    demo::Options options = DemoClient::quiet();
    options.faults = faults;
    options.plan.speed = speed;
    return options;
}

//! Messages at the demo tenant, and who changes them.
class ChangesStage final : public DemoClient
{
public:
    explicit ChangesStage(const QStringList &faults = {}, double speed = 1)
        : ChangesStage(with(faults, speed))
    {
    }
    explicit ChangesStage(const demo::Options &options)
        : DemoClient(options)
        , ledger(folder.filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("planner"), {})
        , changes(client, ledger)
    {
    }

    static NewMessage spring()
    {
        return {.source = QStringLiteral("12340009@sms.floor.example"), .subtype = QStringLiteral("sms"),
                .text = QStringLiteral("Spring"), .addresses = {QStringLiteral("+358401112221"), QStringLiteral("+358401112222")},
                .sendTime = tomorrow, .maxRetries = 2, .retryDelay = 60};
    }

    //! A fresh message, as the tenant shows it.
    Message added(const NewMessage &message = spring())
    {
        const auto id = ask(contactpro::addMessage(encode(message)));
        return id ? shown(*id) : Message();
    }

    Message shown(const MessageId &id)
    {
        const auto message = ask(contactpro::message(id));
        return message ? *message : Message();
    }

    bool has(const MessageId &id) { return bool(ask(contactpro::message(id))); }

    //! "changed, not sent" and so on.
    QString outcomesOf(const QList<MessageChange> &wanted)
    {
        QSignalSpy finished(&changes, &MessageChanges::finished);
        changes.start(wanted);
        if (!finished.wait(30'000))
            return QStringLiteral("hangs");
        QStringList names;
        for (const MessageOutcome &outcome : changes.outcomes())
            names << name(outcome.kind);
        return names.join(QStringLiteral(", "));
    }
    QString cancelled(const Message &message) { return outcomesOf({{message, {}}}); }

    //! The same with another text; everything else as it is.
    QString edited(const Message &message) { return outcomesOf({{message, autumnOf(message)}}); }
    static NewMessage autumnOf(const Message &message)
    {
        NewMessage wanted = writable(message);
        wanted.text = QStringLiteral("Autumn");
        return wanted;
    }

    QTemporaryDir folder;
    Ledger ledger;
    MessageChanges changes;
};

} // namespace

class tst_MessageChanges : public QObject
{
    Q_OBJECT

private slots:
    void aMessageNobodyWasSentIsCancelled()
    {
        ChangesStage stage;
        const Message message = stage.added();
        QCOMPARE(stage.cancelled(message), QStringLiteral("changed"));
        QVERIFY(!stage.has(message.id));
    }

    void anEditReplacesTheWholeMessage()
    {
        ChangesStage stage;
        const Message message = stage.added();
        QCOMPARE(stage.edited(message), QStringLiteral("changed"));
        NewMessage expected = ChangesStage::spring();
        expected.text = QStringLiteral("Autumn");
        QVERIFY(writable(stage.shown(message.id)) == expected);
    }

    void everyPropertyCanBeEdited()
    {
        ChangesStage stage;
        const Message message = stage.added();
        const NewMessage wanted{.source = QStringLiteral("12340009@whatsapp.floor.example"), .subtype = QStringLiteral("whatsapp"),
                                .text = QStringLiteral("{\"template_id\":\"a\"}"), .isTemplate = true,
                                .addresses = {QStringLiteral("+358409999999")}, .sendTime = tomorrow + 1h, .maxRetries = 0, .retryDelay = 3600};
        QCOMPARE(stage.outcomesOf({{message, wanted}}), QStringLiteral("changed"));
        QVERIFY(writable(stage.shown(message.id)) == wanted);
    }

    void whatHasBegunIsLeftAlone_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("edited") << false;
    }
    void whatHasBegunIsLeftAlone()
    {
        QFETCH(bool, isCancelled);
        ChangesStage stage({}, 20);
        NewMessage now = ChangesStage::spring();
        now.sendTime.reset();
        const Message message = stage.added(now);
        QVERIFY(message.isUntouched());
        QTRY_VERIFY_WITH_TIMEOUT(!stage.shown(message.id).isUntouched(), 10'000);
        QCOMPARE(isCancelled ? stage.cancelled(message) : stage.edited(message), QStringLiteral("begun, not written"));
        QCOMPARE(stage.shown(message.id).text, QStringLiteral("Spring"));
    }

    void whatSomebodyHasChangedMeanwhileIsLeftAlone_data()
    {
        QTest::addColumn<NewMessage>("meanwhile");
        const auto row = [](const char *name, const std::function<void(NewMessage &)> &change) {
            NewMessage meanwhile = ChangesStage::spring();
            change(meanwhile);
            QTest::newRow(name) << meanwhile;
        };
        row("text", [](NewMessage &m) { m.text = QStringLiteral("Summer"); });
        row("recipients", [](NewMessage &m) { m.addresses << QStringLiteral("+358401112223"); });
        row("send time", [](NewMessage &m) { *m.sendTime += 1s; });
        row("retries", [](NewMessage &m) { m.maxRetries = 3; });
    }
    void whatSomebodyHasChangedMeanwhileIsLeftAlone()
    {
        QFETCH(NewMessage, meanwhile);
        ChangesStage stage;
        const Message message = stage.added();
        QVERIFY(stage.ask(contactpro::updateMessage(message.id, meanwhile)));
        QCOMPARE(stage.edited(message), QStringLiteral("changed meanwhile, not written"));
        QCOMPARE(stage.cancelled(message), QStringLiteral("changed meanwhile, not written"));
        QVERIFY(writable(stage.shown(message.id)) == meanwhile);
    }

    //! Its list may show the id of another message.
    void anIdOfAnotherMessageHarmsNobody()
    {
        ChangesStage stage;
        const Message one = stage.added();
        NewMessage summer = ChangesStage::spring();
        summer.text = QStringLiteral("Summer");
        Message other = stage.added(summer);
        other.id = one.id;
        QCOMPARE(stage.cancelled(other), QStringLiteral("changed meanwhile, not written"));
        QVERIFY(stage.has(one.id));
    }

    void whatIsGoneIsRefused()
    {
        ChangesStage stage;
        const Message message = stage.added();
        QVERIFY(stage.ask(contactpro::deleteMessage(message.id)));
        QCOMPARE(stage.edited(message), QStringLiteral("refused"));
        QCOMPARE(stage.changes.outcomes().first().error->kind, ErrorKind::NotFound);
    }

    // Without an answer

    void aLostAnswerIsLookedForAtTheServer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<QString>("expected");
        QTest::newRow("cancelled, then cut") << "DELETE:/cmi/messages/*:n=1:reset-after" << true << "changed";
        QTest::newRow("cut before it is cancelled") << "DELETE:/cmi/messages/*:n=1:reset-before" << true << "unknown";
        QTest::newRow("cancelled, then half an answer") << "DELETE:/cmi/messages/*:n=1:status=500" << true << "unknown";
        QTest::newRow("edited, then cut") << "PUT:/cmi/messages/*:n=1:reset-after" << false << "changed";
        QTest::newRow("cut before it is edited") << "PUT:/cmi/messages/*:n=1:reset-before" << false << "unknown";
    }
    void aLostAnswerIsLookedForAtTheServer()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isCancelled);
        QFETCH(QString, expected);
        ChangesStage stage({fault});
        const Message message = stage.added();
        QCOMPARE(isCancelled ? stage.cancelled(message) : stage.edited(message), expected);
        const bool hasTakenEffect = isCancelled ? !stage.has(message.id) : stage.shown(message.id).text == u"Autumn";
        QCOMPARE(hasTakenEffect, expected == u"changed");
    }

    void theSameOnceMoreDoesNoHarm()
    {
        ChangesStage stage({QStringLiteral("PUT:/cmi/messages/*:n=1:reset-before")});
        const Message message = stage.added();
        QCOMPARE(stage.edited(message), QStringLiteral("unknown"));
        QCOMPARE(stage.edited(message), QStringLiteral("changed"));
    }

    // What the server says no to

    void aRefusalIsToldWithItsWords()
    {
        ChangesStage stage;
        const Message message = stage.added();
        NewMessage wanted = writable(message);
        wanted.source = QStringLiteral("nobody@sms.example");
        QCOMPARE(stage.outcomesOf({{message, wanted}}), QStringLiteral("refused"));
        QVERIFY(stage.changes.outcomes().first().error->detail.contains(u"nobody@sms.example"));
        QCOMPARE(stage.shown(message.id).source, message.source);
    }

    void afterARefusalTheOthersGoOn_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("bad request") << "DELETE:/cmi/messages/*:n=1:status=400";
        QTest::newRow("forbidden") << "DELETE:/cmi/messages/*:n=1:status=403";
    }
    void afterARefusalTheOthersGoOn()
    {
        QFETCH(QString, fault);
        ChangesStage stage({fault});
        const Message one = stage.added();
        const Message other = stage.added();
        QCOMPARE(stage.outcomesOf({{one, {}}, {other, {}}}), QStringLiteral("refused, changed"));
        QVERIFY(stage.has(one.id));
        QVERIFY(!stage.has(other.id));
    }

    void aServerThatIsGoneEndsTheRun()
    {
        ChangesStage stage;
        const Message one = stage.added();
        const Message other = stage.added();
        stage.tenant.reset();
        QCOMPARE(stage.outcomesOf({{one, {}}, {other, {}}}), QStringLiteral("not sent, not sent"));
        QCOMPARE(stage.changes.outcomes().last().error->kind, ErrorKind::Unreachable);
    }

    void aMessageThatCannotBeReadIsNotWritten()
    {
        ChangesStage stage;
        const Message message = stage.added();
        Message unread = message;
        unread.id = MessageId(QStringLiteral("no guid"));
        const QString outcomes = stage.outcomesOf({{unread, {}}, {message, {}}});
        QVERIFY2(outcomes.endsWith(QStringLiteral(", changed")) && !outcomes.startsWith(QStringLiteral("changed")), qPrintable(outcomes));
    }

    // The run

    void oneGoesAfterTheOther()
    {
        ChangesStage stage;
        QList<MessageChange> wanted;
        for (int i = 0; i < 5; ++i)
            wanted.append({stage.added(), {}});
        QSignalSpy progressed(&stage.changes, &MessageChanges::progressed);
        QCOMPARE(stage.outcomesOf(wanted), QStringLiteral("changed, changed, changed, changed, changed"));
        QCOMPARE(progressed.size(), 5);
        QCOMPARE(progressed.last(), (QVariantList{5, 5}));
        QVERIFY(!stage.changes.isRunning());
    }

    void aStopLeavesTheRestUnsent()
    {
        ChangesStage stage;
        const QList<MessageChange> wanted{{stage.added(), {}}, {stage.added(), {}}};
        connect(&stage.changes, &MessageChanges::progressed, &stage.changes, &MessageChanges::stop);
        QCOMPARE(stage.outcomesOf(wanted), QStringLiteral("changed, not sent"));
        QVERIFY(stage.has(wanted.last().shown.id));
    }

    void aSecondStartIsIgnored()
    {
        ChangesStage stage;
        const Message one = stage.added();
        const Message other = stage.added();
        QSignalSpy finished(&stage.changes, &MessageChanges::finished);
        stage.changes.start({{one, {}}});
        stage.changes.start({{other, {}}});
        QVERIFY(finished.wait(20'000));
        QVERIFY(!stage.has(one.id));
        QVERIFY(stage.has(other.id));
        QCOMPARE(finished.size(), 1);
    }

    void nothingToDoIsDoneLater()
    {
        ChangesStage stage;
        QSignalSpy finished(&stage.changes, &MessageChanges::finished);
        stage.changes.start({});
        QCOMPARE(finished.size(), 0);
        QVERIFY(finished.wait(20'000));
    }

    void theLogHasEachOne()
    {
        ChangesStage stage;
        const Message cancelled = stage.added();
        const Message edited = stage.added();
        stage.outcomesOf({{cancelled, {}}, {edited, ChangesStage::autumnOf(edited)}});
        QStringList lines;
        QObject receiver;
        stage.ledger.read([](LedgerFile &file) { return file.auditLines(2); }, &receiver, [&lines](const Result<QList<AuditLine>> &log) {
            for (const AuditLine &line : *log)
                lines << line.action + u' ' + line.subject + u' ' + line.outcome;
        });
        QTRY_COMPARE(lines.size(), 2);
        lines.sort();
        QCOMPARE(lines, (QStringList{QStringLiteral("message.delete %1 changed").arg(cancelled.id.text()),
                                     QStringLiteral("message.update %1 changed").arg(edited.id.text())}));
    }
};

QTEST_GUILESS_MAIN(tst_MessageChanges)
#include "tst_messagechanges.moc"
