// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/callbackimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

Instant noon()
{
    return *instantFromIso(u"2026-11-23T10:00:00Z");
}

CallbackChecks checks()
{
    CallbackChecks checks({QStringLiteral("FI"), QTimeZone("Europe/Helsinki"), [] { return noon(); }});
    checks.setOpenCallbacks({{.customerNumber = QStringLiteral("+358409999999"),
                              .queueNumber = QStringLiteral("505"),
                              .result = CallbackResult::Added}});
    return checks;
}

//! "new 2, repeated 1": the counts that are not zero, in the order of the fates.
QString counts(const ImportPlan &plan)
{
    static const QStringList names{QStringLiteral("new"), QStringLiteral("sent"), QStringLiteral("repeated"),
                                   QStringLiteral("open"), QStringLiteral("rejected")};
    QStringList words;
    for (int fate = 0; fate < names.size(); ++fate) {
        if (const int count = plan.count(RowFate(fate)))
            words.append(names[fate] + u' ' + QString::number(count));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

class tst_CallbackImport : public QObject
{
    Q_OBJECT

private slots:
    void judgesEachRow_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two good rows") << QByteArray("number,queue,time,notes\n0401234567,505,tomorrow 9:30,a\n0407654321,505,,b\n")
                                       << "new 2";
        QTest::newRow("semicolons, Finnish titles") << QByteArray("Puhelinnumero;Jono\n0401234567;505\n") << "new 1";
        QTest::newRow("titles of the API") << QByteArray("customerNumber\tcallbackQueueNumber\n0401234567\t505\n") << "new 1";
        QTest::newRow("a repeated row") << QByteArray("number,queue\n0401234567,505\n040 123 4567,505\n") << "new 1, repeated 1";
        QTest::newRow("another time is another callback")
            << QByteArray("number,queue,time\n0401234567,505,tomorrow 9:30\n0401234567,505,tomorrow 10:30\n") << "new 2";
        QTest::newRow("open at the tenant") << QByteArray("number,queue\n0409999999,505\n0409999999,506\n") << "new 1, open 1";
        QTest::newRow("no number") << QByteArray("number,queue\nAnna,505\n,505\n") << "rejected 2";
        QTest::newRow("no queue") << QByteArray("number\n0401234567\n") << "rejected 1";
        QTest::newRow("a formula is no number") << QByteArray("number,queue\n\"=1+1\",505\n") << "rejected 1";
        QTest::newRow("only titles") << QByteArray("number,queue\n") << "";
        QTest::newRow("a ragged row") << QByteArray("number,queue,notes\n0401234567,505\n") << "new 1";
    }
    void judgesEachRow()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, expected);
        const auto plan = read(file);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
        QCOMPARE(counts(*plan), expected);
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("no column of numbers") << QByteArray("name,queue\nAnna,505\n") << "name, queue";
        QTest::newRow("a quotation mark that is never closed") << QByteArray("number,queue\n\"040,505\n") << "2";
    }
    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        const auto plan = read(file);
        QVERIFY(!plan);
        QVERIFY2(plan.error().detail.contains(words), qPrintable(plan.error().detail));
    }

    void takesTheQueueOfTheOptionsForRowsWithout()
    {
        const auto plan = read("number,queue\n0401234567,\n", {.queue = QStringLiteral("505")});
        QCOMPARE(plan->rows.first().callback.queueNumber, QStringLiteral("505"));
    }

    void mapsAColumnByHand()
    {
        const auto plan = read("Contact,queue\n0401234567,505\n", {.assignments = {QStringLiteral("contact=number")}});
        QVERIFY(plan);
        QCOMPARE(counts(*plan), QStringLiteral("new 1"));
    }

    void refusesAMappingThatIsNone_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::newRow("no such column") << QStringLiteral("phone=number");
        QTest::newRow("no such field") << QStringLiteral("number=colour");
        QTest::newRow("no sign between") << QStringLiteral("number");
    }
    void refusesAMappingThatIsNone()
    {
        QFETCH(QString, assignment);
        QVERIFY(!read("number,queue\n0401234567,505\n", {.assignments = {assignment}}));
    }

    void remembersAMappingByTitles()
    {
        const QStringList titles{QStringLiteral("Who"), QStringLiteral("Where")};
        CallbackColumns columns;
        columns.set(ImportField::Number, 0);
        columns.set(ImportField::Queue, 1);
        QCOMPARE(CallbackColumns::fromTitles(titles, columns.toTitles(titles)), columns);
    }

    void knowsWhatWasSentBefore()
    {
        const QByteArray file("number,queue\n0401234567,505\n0407654321,505\n0405555555,505\n");
        const auto plan = read(file, {}, {{2, EntryState::Arrived}, {3, EntryState::Planned}});
        QCOMPARE(counts(*plan), QStringLiteral("new 2, sent 1"));
        QCOMPARE(plan->writes.size(), 1); // the third row; the second stands in the ledger already
    }

    void sendsAgainWhatTheTenantRefused()
    {
        const auto plan = read("number,queue\n0401234567,505\n", {}, {{2, EntryState::Refused}});
        QCOMPARE(plan->writes.size(), 1);
    }

    void namesTheSameFileTheSame()
    {
        const QByteArray file("number,queue\n0401234567,505\n");
        const QString batch = read(file)->batch;
        QCOMPARE(read(file)->batch, batch);
        QVERIFY(read(file + "0407654321,505\n")->batch != batch);
        QVERIFY(read(file, {.queue = QStringLiteral("1")})->batch != batch);
    }

    void sendsAlikeRowsWhenTheyAreMeant()
    {
        const auto plan = read("number,queue\n0401234567,505\n0401234567,505\n", {.takesRepeated = true});
        QCOMPARE(counts(*plan), QStringLiteral("new 2"));
        QVERIFY(plan->writes[0].ordinal != plan->writes[1].ordinal);
    }

    void savesRejectedRowsWithReasonsToBeReadAgain()
    {
        const auto plan = read("number,queue\nAnna,505\n0401234567,505\n");
        const QString path = m_folder.filePath(QStringLiteral("rejected.csv"));
        QVERIFY(writeRejected(path, *plan, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.startsWith("number,queue,Row,Reason\r\nAnna,505,2,"), text.constData());
        const auto again = CallbackImport(checks(), {}).read(path, {});
        QCOMPARE(counts(*again), QStringLiteral("rejected 1"));
    }

    void savesRefusedRowsBesideTheOthers()
    {
        const auto plan = read("number,queue,colour\nAnna,505\n0401234567,505,red\n0407654321,505,blue\n");
        const QString path = m_folder.filePath(QStringLiteral("refused.csv"));
        QVERIFY(writeRejected(path, *plan, {{3, entry(3, EntryState::Refused)}, {4, entry(4, EntryState::Arrived)}}));
        const QByteArray text = contentOf(path);
        QVERIFY2(text.contains("0401234567,505,red,3,no such queue\r\n"), text.constData());
        QVERIFY2(text.indexOf("Anna") < text.indexOf("red"), text.constData());
        QVERIFY2(!text.contains("blue"), text.constData());
    }

    void savesWhatBecameOfEveryRow()
    {
        const QString path = m_folder.filePath(QStringLiteral("outcomes.csv"));
        QVERIFY(writeOutcomes(path, {{3, entry(3, EntryState::Refused)}, {2, entry(2, EntryState::Arrived)}}));
        QCOMPARE(contentOf(path), QByteArray("Row,Callback,Outcome,Id,Reason\r\n2,Anna,arrived,ID2,\r\n"
                                             "3,Anna,refused,,no such queue\r\n"));
    }

    void offersASampleThatItTakesItself_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << QStringLiteral("sample.csv");
        QTest::newRow("workbook") << QStringLiteral("sample.xlsx");
    }
    void offersASampleThatItTakesItself()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        QVERIFY(writeSample(path));
        const auto plan = CallbackImport(checks(), {}).read(path, {});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
        QCOMPARE(counts(*plan), QStringLiteral("new 2"));
    }

private:
    static Entry entry(int row, EntryState state)
    {
        Entry entry{.write = {.ordinal = row, .title = QStringLiteral("Anna")}, .state = state};
        if (state == EntryState::Arrived)
            entry.serverId = QStringLiteral("ID%1").arg(row);
        else
            entry.reason = QStringLiteral("no such queue");
        return entry;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<ImportPlan> read(const QByteArray &bytes, const ImportOptions &options = {},
                            const QHash<int, EntryState> &known = {})
    {
        const QString path = m_folder.filePath(QStringLiteral("callbacks.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{.kind = ErrorKind::Storage};
        file.close();
        return CallbackImport(checks(), options).read(path, known);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_CallbackImport)
#include "tst_callbackimport.moc"
