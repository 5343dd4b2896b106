// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackimporting.h"

#include "tests/models/edits/callbackstage.h"

#include <QSignalSpy>

using namespace floorwalker;
using Stage = CallbackImporting::Stage;

namespace {

CallbackImporting::Place helsinki()
{
    return {QStringLiteral("FI"), QTimeZone("Europe/Helsinki")};
}

QByteArray three()
{
    return QByteArray("number,queue\n0401112221,152\n0401112222,152\n0401112223,152\n");
}

//! An import at the demo tenant, with a file to read.
struct ImportStage {
    explicit ImportStage(const demo::Options &options = CallbackStage::quiet())
        : callbacks(options)
        , importing(std::make_unique<CallbackImporting>(callbacks.client, callbacks.ledger, callbacks.doNotContact))
    {
    }

    QString file(const QByteArray &content, const QString &name = QStringLiteral("rows.csv"))
    {
        QFile file(callbacks.folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    //! Chosen and looked at: the counts of the fates as "3/0/0/0/0", or why not.
    QString look(const QByteArray &content, const ImportOptions &options = {})
    {
        QSignalSpy failed(importing.get(), &CallbackImporting::failed);
        importing->choose(file(content));
        if (!QTest::qWaitFor([&] { return importing->stage() == Stage::Idle; }, 20'000) || !failed.isEmpty())
            return failed.isEmpty() ? QStringLiteral("hangs") : failed.front().front().value<Error>().detail;
        importing->check(helsinki(), options);
        if (!QTest::qWaitFor([&] { return importing->stage() == Stage::Idle; }, 20'000))
            return QStringLiteral("hangs");
        return failed.isEmpty() ? fates() : failed.front().front().value<Error>().detail;
    }

    QString fates() const
    {
        QStringList counts;
        for (int fate = 0; fate <= int(RowFate::Rejected); ++fate)
            counts << QString::number(importing->plan()->count(RowFate(fate)));
        return counts.join(u'/');
    }

    bool send()
    {
        importing->send();
        return QTest::qWaitFor([this] { return importing->stage() == Stage::Idle; }, 30'000);
    }

    //! What stands in the file afterwards.
    QByteArray saved(void (CallbackImporting::*save)(const QString &))
    {
        const QString path = callbacks.folder.filePath(QStringLiteral("saved.csv"));
        QSignalSpy spy(importing.get(), &CallbackImporting::saved);
        (importing.get()->*save)(path);
        QFile file(path);
        if ((spy.isEmpty() && !spy.wait(20'000)) || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll();
    }

    int atTheTenant()
    {
        const auto all = callbacks.ask(contactpro::callbacks());
        int count = 0;
        for (const Callback &callback : *all)
            count += callback.customerNumber.startsWith(QStringLiteral("+35840111222"));
        return count;
    }

    CallbackStage callbacks;
    std::unique_ptr<CallbackImporting> importing;
};

} // namespace

class tst_CallbackImporting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Error>(); }

    void tellsTheTitlesOfAFile()
    {
        ImportStage stage;
        QSignalSpy read(stage.importing.get(), &CallbackImporting::titlesRead);
        stage.importing->choose(stage.file(three()));
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(stage.importing->titles(), QStringList({QStringLiteral("number"), QStringLiteral("queue")}));
    }

    void aDryRunSendsNothing()
    {
        ImportStage stage;
        QCOMPARE(stage.look(three()), QStringLiteral("3/0/0/0/0"));
        QCOMPARE(stage.importing->toSend(), 3);
        QCOMPARE(stage.atTheTenant(), 0);
    }

    void whatTheTenantHasOpenIsLeftOut()
    {
        ImportStage stage;
        QVERIFY(!stage.callbacks.added().id.isEmpty());
        QCOMPARE(stage.look("number,queue\n0401234567,152\n0401112221,152\n"), QStringLiteral("1/0/0/1/0"));
    }

    void whoIsNotToBeContactedIsLeftOut()
    {
        ImportStage stage;
        stage.callbacks.doNotContact.put({QStringLiteral("+358401112222"), QString(), {}}, this, [](const Result<Done> &) {});
        QCOMPARE(stage.look(three()), QStringLiteral("2/0/0/0/0"));
        QCOMPARE(stage.importing->plan()->count(RowFate::DoNotContact), 1);
        QVERIFY(stage.importing->plan()->rejected.constFirst().reason.contains(u"do-not-contact"));
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), 2);
    }

    void aListThatCannotBeReadStopsTheDryRun()
    {
        ImportStage stage;
        QFile list(stage.callbacks.folder.filePath(QStringLiteral("desk.sqlite")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(QByteArray(4096, 'x'));
        list.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not a database")));
        QVERIFY(stage.look(three()).contains(u"not a database"));
        QVERIFY(!stage.importing->plan());
    }

    void sendsEachRowOnce()
    {
        ImportStage stage;
        stage.look(three());
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), 3);
        QCOMPARE(stage.importing->counts().arrived, 3);
        for (int row = 2; row <= 4; ++row)
            QCOMPARE(stage.importing->outcomeOf(row)->kind, RowOutcome::Kind::Arrived);
    }

    void theSameFileAgainSendsNothing()
    {
        ImportStage stage;
        stage.look(three());
        QVERIFY(stage.send());
        QCOMPARE(stage.look(three()), QStringLiteral("0/3/0/0/0"));
        QCOMPARE(stage.importing->toSend(), 0);
    }

    void theSameColumnsChosenByHandAreTheSameFile()
    {
        ImportStage stage;
        stage.look(three());
        QVERIFY(stage.send());
        CallbackColumns columns;
        columns.set(ImportField::Number, 0);
        columns.set(ImportField::Queue, 1);
        QCOMPARE(stage.look(three(), {.columns = columns}), QStringLiteral("0/3/0/0/0"));
    }

    void aRefusalKeepsItsWords()
    {
        demo::Options options = CallbackStage::quiet();
        options.manners.hasCallbackIvr = false;
        ImportStage stage(options);
        stage.look(three());
        QVERIFY(stage.send());
        QCOMPARE(stage.importing->counts().refused, 3);
        QVERIFY(stage.importing->outcomeOf(2)->words.contains(QStringLiteral("IVR")));
    }

    void saysHowLongItWaitsForProof()
    {
        demo::Options options = CallbackStage::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:reset-after")};
        ImportStage stage(options);
        stage.look(three());
        bool isSeen = false;
        QObject::connect(stage.importing.get(), &CallbackImporting::progressed, this, [&] {
            isSeen = isSeen || (stage.importing->waits().count() > 0 && stage.importing->waitsForProof()
                                && stage.importing->counts().sent == 1);
        });
        QVERIFY(stage.send());
        QVERIFY(isSeen);
        QCOMPARE(stage.atTheTenant(), 3);
    }

    void whatWasStoppedGoesOn()
    {
        ImportStage stage;
        stage.look(three());
        QObject::connect(stage.importing.get(), &CallbackImporting::progressed, stage.importing.get(),
                         &CallbackImporting::stop);
        QVERIFY(stage.send());
        const int left = stage.importing->counts().planned;
        QVERIFY(left > 0);
        QCOMPARE(stage.importing->toSend(), left);
        QObject::disconnect(stage.importing.get(), &CallbackImporting::progressed, stage.importing.get(), nullptr);
        QVERIFY(stage.send());
        QCOMPARE(stage.atTheTenant(), 3);
    }

    void aFileThatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("no column of numbers") << QByteArray("name,queue\nAnna,505\n") << "name, queue";
        QTest::newRow("a quotation mark that is never closed") << QByteArray("number,queue\n\"040,505\n") << "2";
    }
    void aFileThatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        ImportStage stage;
        const QString answer = stage.look(file);
        QVERIFY2(answer.contains(words), qPrintable(answer));
        QCOMPARE(stage.importing->toSend(), 0);
    }

    void anUnreachableTenantIsAnError()
    {
        ImportStage stage;
        stage.callbacks.tenant.reset();
        QSignalSpy failed(stage.importing.get(), &CallbackImporting::failed);
        stage.importing->choose(stage.file(three()));
        QTRY_COMPARE(stage.importing->titles().size(), 2);
        stage.importing->check(helsinki(), {});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::Unreachable);
        QCOMPARE(stage.importing->stage(), Stage::Idle);
    }

    void theLastWordCountsWhileAFileIsRead()
    {
        ImportStage stage;
        QSignalSpy checked(stage.importing.get(), &CallbackImporting::checked);
        stage.importing->choose(stage.file(three()));
        QTRY_COMPARE(stage.importing->titles().size(), 2);
        stage.importing->check(helsinki(), {.queue = QStringLiteral("1")});
        stage.importing->check(helsinki(), {.queue = QStringLiteral("2")});
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(stage.importing->options().queue, QStringLiteral("2"));
    }

    void aStoppedReadTellsNothing()
    {
        ImportStage stage;
        QSignalSpy checked(stage.importing.get(), &CallbackImporting::checked);
        QSignalSpy failed(stage.importing.get(), &CallbackImporting::failed);
        stage.importing->choose(stage.file(three()));
        QTRY_COMPARE(stage.importing->titles().size(), 2);
        stage.importing->check(helsinki(), {});
        stage.importing->stop();
        QCOMPARE(stage.importing->stage(), Stage::Idle);
        QCOMPARE(stage.look(three()), QStringLiteral("3/0/0/0/0")); // a later one has come: the first would have, too
        QCOMPARE(checked.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void destroyingItEndsARead()
    {
        ImportStage stage;
        QByteArray large("number,queue\n");
        for (int row = 0; row < 20'000; ++row)
            large += "0401112221,152\n";
        QVERIFY(stage.look(large).startsWith(QStringLiteral("1/")));
        stage.importing->check(helsinki(), {}); // the tenant is not asked again: reading begins at once
        stage.importing.reset();
        QCOMPARE(stage.atTheTenant(), 0);
    }

    void aRefusedRowIsAmongTheRejectedOnes()
    {
        demo::Options options = CallbackStage::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:n=1:status=400")};
        ImportStage stage(options);
        stage.look(three());
        QVERIFY(!stage.importing->hasRejected());
        QVERIFY(stage.send());
        QVERIFY(stage.importing->hasRejected());
        QVERIFY(stage.saved(&CallbackImporting::saveRejected).contains("0401112221,152,2,"));
    }

    void savesWhatBecameOfEveryRow()
    {
        ImportStage stage;
        stage.look(three());
        QVERIFY(stage.send());
        QCOMPARE(stage.saved(&CallbackImporting::saveOutcomes).count(",arrived,"), 3);
    }

    void aRowThatIsLostAgainAndAgainIsToldOf()
    {
        demo::Options options = CallbackStage::quiet();
        options.faults = {QStringLiteral("POST:/cmi/callbacks:reset-before")};
        ImportStage stage(options);
        stage.look("number,queue\n0401112221,152\n");
        QSignalSpy finished(stage.importing.get(), &CallbackImporting::finished);
        QVERIFY(stage.send());
        QCOMPARE(finished.front().front().value<std::optional<Error>>()->kind, ErrorKind::WriteLost);
        QCOMPARE(stage.importing->toSend(), 1);
    }

    void savesTheRejectedRows()
    {
        ImportStage stage;
        stage.look("number,queue\nAnna,152\n0401112221,152\n");
        QVERIFY(stage.saved(&CallbackImporting::saveRejected).contains("Anna,152,2,"));
    }
};

QTEST_GUILESS_MAIN(tst_CallbackImporting)
#include "tst_callbackimporting.moc"
