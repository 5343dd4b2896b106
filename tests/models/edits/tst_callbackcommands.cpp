// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/edits/callbackstage.h"

#include <QSignalSpy>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant later = Instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())) + 24h;

NewCallback newCallback()
{
    return {.customerNumber = QStringLiteral("+358401112222"),
            .queueNumber = QStringLiteral("152"),
            .nextCall = later,
            .notes = QStringLiteral("about the invoice")};
}

using Kind = UpdateOutcome::Kind;

} // namespace

//! Adding and changing callbacks at the demo tenant.
class tst_CallbackCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<QList<Entry>>(); }

    void addsOneAndLearnsItsId()
    {
        CallbackStage stage;
        const Entry entry = add(stage, newCallback());
        QCOMPARE(entry.state, EntryState::Arrived);
        const Callback shown = stage.shown(CallbackId(entry.serverId));
        QCOMPARE(shown.customerNumber, newCallback().customerNumber);
        QCOMPARE(shown.nextCall, newCallback().nextCall);
        QCOMPARE(shown.notes, newCallback().notes);
    }

    void keepsTheWordsOfARefusal()
    {
        demo::Options options = CallbackStage::quiet();
        options.manners.hasCallbackIvr = false;
        CallbackStage stage(options);
        const Entry entry = add(stage, newCallback());
        QCOMPARE(entry.state, EntryState::Refused);
        QVERIFY2(entry.reason.contains(QStringLiteral("IVR")), qPrintable(entry.reason));
    }

    void provesOneWhoseAnswerWasLost()
    {
        demo::Options options = CallbackStage::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-after")};
        CallbackStage stage(options);
        QCOMPARE(add(stage, newCallback()).state, EntryState::Arrived);
        QCOMPARE(countOf(stage, newCallback().customerNumber), 1);
    }

    void sendsOneAgainThatNeverArrived()
    {
        demo::Options options = CallbackStage::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-before")};
        CallbackStage stage(options);
        QCOMPARE(add(stage, newCallback()).state, EntryState::Arrived);
        QCOMPARE(countOf(stage, newCallback().customerNumber), 1);
    }

    void keepsNoPlanOfWhatCouldNotBeSent()
    {
        CallbackStage stage;
        stage.tenant.reset();
        QCOMPARE(add(stage, newCallback()).state, EntryState::Planned); // as the form hears it
        QList<Entry> left;
        bool isRead = false;
        stage.ledger.read([](LedgerFile &file) { return file.inStates({EntryState::Planned}); }, this,
                          [&](const Result<QList<Entry>> &entries) {
            left = *entries;
            isRead = true;
        });
        QTRY_VERIFY(isRead);
        QVERIFY(left.isEmpty());
    }

    void changesManyWithAnOutcomeEach()
    {
        CallbackStage stage;
        CallbackChanges changes(stage.client, stage.ledger);
        const Callback first = stage.added(later);
        const Callback second = stage.added(later);
        run(changes, {moved(first, later + 1h), moved(second, later + 2h)});
        QCOMPARE(kinds(changes), QList({Kind::Changed, Kind::Changed}));
        QCOMPARE(stage.shown(second.id).nextCall, later + 2h);
    }

    void leavesAloneWhatSomebodyElseChanged()
    {
        CallbackStage stage;
        CallbackChanges changes(stage.client, stage.ledger);
        const Callback shown = stage.added(later);
        QVERIFY(stage.ask(contactpro::updateCallback(shown.id, moved(shown, later + 5h).update)));
        run(changes, {moved(shown, later + 1h)});
        QCOMPARE(kinds(changes), QList({Kind::ChangedMeanwhile}));
        QCOMPARE(stage.shown(shown.id).nextCall, later + 5h);
    }

    void goesOnAfterOneThatIsGone()
    {
        CallbackStage stage;
        CallbackChanges changes(stage.client, stage.ledger);
        Callback gone = stage.added(later);
        gone.id = CallbackId(QString(32, u'0'));
        run(changes, {moved(gone, later + 1h), moved(stage.added(later), later + 1h)});
        QCOMPARE(kinds(changes), QList({Kind::Refused, Kind::Changed}));
    }

    void undoGivesTheFormerTimesBack()
    {
        CallbackStage stage;
        CallbackChanges changes(stage.client, stage.ledger);
        const Callback shown = stage.added(later);
        run(changes, {moved(shown, later + 1h)});
        run(changes, changes.undo());
        QCOMPARE(kinds(changes), QList({Kind::Changed}));
        QCOMPARE(stage.shown(shown.id).nextCall, later);
    }

    void writesEachChangeIntoTheLog()
    {
        CallbackStage stage;
        CallbackChanges changes(stage.client, stage.ledger);
        const Callback shown = stage.added(later);
        run(changes, {moved(shown, later + 1h)});
        QList<AuditLine> lines;
        stage.ledger.read([](LedgerFile &file) { return file.auditLines(5); }, this,
                          [&](const Result<QList<AuditLine>> &read) { lines = *read; });
        QTRY_COMPARE(lines.size(), 1);
        QCOMPARE(lines.first().action + u' ' + lines.first().subject + u' ' + lines.first().outcome,
                 QStringLiteral("callback.update %1 changed").arg(shown.id.text()));
    }

private:
    static Entry add(CallbackStage &stage, const NewCallback &callback)
    {
        CallbackAdding adding(stage.client, stage.ledger);
        QSignalSpy finished(&adding, &CallbackAdding::finished);
        adding.add(callback);
        if (!finished.wait(30'000))
            return {};
        const auto entries = finished.first().first().value<QList<Entry>>();
        return entries.isEmpty() ? Entry() : entries.first();
    }

    static int countOf(CallbackStage &stage, const QString &number)
    {
        const auto all = stage.ask(contactpro::callbacks());
        return int(std::count_if(all->cbegin(), all->cend(),
                                 [&number](const Callback &one) { return one.customerNumber == number; }));
    }

    static PlannedUpdate moved(const Callback &callback, Instant to)
    {
        return {callback, *updateFor(callback, {.nextCall = to}, to)};
    }

    static void run(CallbackChanges &changes, const QList<PlannedUpdate> &updates)
    {
        QSignalSpy finished(&changes, &CallbackChanges::finished);
        changes.start(updates);
        finished.wait(20'000);
    }

    static QList<Kind> kinds(const CallbackChanges &changes)
    {
        QList<Kind> kinds;
        for (const UpdateOutcome &outcome : changes.outcomes())
            kinds.append(outcome.kind);
        return kinds;
    }
};

QTEST_GUILESS_MAIN(tst_CallbackCommands)
#include "tst_callbackcommands.moc"
