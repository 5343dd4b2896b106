// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/ledgeritems.h"
#include "models/items/ledgerwords.h"
#include "tests/support/fakeclock.h"
#include "tests/support/ledgerscene.h"
#include "tests/support/modelprint.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

const Instant noon(Milliseconds(1'780'000'000'000)); // 2026-05-28, 23:26:40 in Helsinki

LedgerLine line(EntryId number, EntryState state)
{
    return LedgerLine(Entry{.id = number,
                            .write = {.kind = QStringLiteral("callback.add"), .title = QString::number(number)},
                            .state = state,
                            .planned = noon});
}

} // namespace

class tst_LedgerTable : public QObject
{
    Q_OBJECT

    FakeClock m_clock{noon};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<LedgerItems> m_items;
    std::unique_ptr<LedgerScene> m_scene;

    QString path() const { return m_folder->filePath(QStringLiteral("ledger.sqlite")); }
    QString titles()
    {
        QStringList titles;
        for (int row = 0; row < m_items->table().rowCount(); ++row)
            titles << m_items->table().rowAt(row).title.section(u' ', 0, 0).right(1);
        return titles.join(u' ');
    }
    QString shown(const LedgerTable &table)
    {
        QStringList titles;
        for (int row = 0; row < table.rowCount(); ++row)
            titles << table.rowAt(row).title;
        return titles.join(u' ');
    }
    std::unique_ptr<LedgerTable> make()
    {
        return std::make_unique<LedgerTable>([this] { return m_clock.now(); }, m_clock);
    }
    void playAll()
    {
        m_scene->playAll();
        m_items->start();
        QTRY_COMPARE(m_items->table().rowCount(), 6);
        QTRY_COMPARE(m_items->counts()->dropped, 1);
    }
    //! As somebody with another program would.
    void tamper(const QString &sql)
    {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<Ledger>(path(), QStringLiteral("maria"), Ledger::Times());
        m_items = std::make_unique<LedgerItems>(*m_ledger, [this] { return m_clock.now(); }, m_clock);
        m_scene = std::make_unique<LedgerScene>(*m_ledger, noon);
    }
    void cleanup()
    {
        m_scene.reset();
        m_items.reset();
        m_ledger.reset();
    }

    void tellsEachStateInWords()
    {
        playAll();
        const QString similar = QStringLiteral("The server has a new entry of the same kind that somebody has worked on "
                                               "since. It may be this one.");
        const QString at = QLocale().toString(QDateTime::fromMSecsSinceEpoch(1'780'000'000'000), QLocale::ShortFormat);
        const QString planned = QStringLiteral("Add callback | %1 | %2 | %3 | ") + at + QStringLiteral(" | ");
        QCOMPARE(printed(m_items->table()),
                 QStringList({planned.arg(LedgerScene::title(1), QStringLiteral("Unknown: you decide"), QStringLiteral("1")) + at + QStringLiteral(" | – | ") + similar,
                              planned.arg(LedgerScene::title(2), QStringLiteral("No answer yet"), QStringLiteral("1")) + at + QStringLiteral(" | – | –"),
                              planned.arg(LedgerScene::title(3), QStringLiteral("Not sent"), QStringLiteral("0")) + QStringLiteral("– | – | –"),
                              planned.arg(LedgerScene::title(6), QStringLiteral("Given up"), QStringLiteral("0")) + QStringLiteral("– | – | –"),
                              planned.arg(LedgerScene::title(5), QStringLiteral("Refused"), QStringLiteral("1")) + at + QStringLiteral(" | – | Queue not found"),
                              planned.arg(LedgerScene::title(4), QStringLiteral("Arrived"), QStringLiteral("1")) + at + QStringLiteral(" | CB4 | –")})
                     .join(u'\n'));
    }

    void countsEveryStateOfAllThatIsKept()
    {
        playAll();
        QCOMPARE(*m_items->counts(), (BatchCounts{1, 1, 1, 1, 1, 1}));
        QCOMPARE(m_items->open(), 3);
        QCOMPARE(m_items->unknown(), 1);
    }

    void openOnesComeFirstAndTheOldestOfThemOnTop()
    {
        auto table = make();
        table->setRows({line(1, EntryState::Arrived), line(2, EntryState::Planned), line(3, EntryState::Planned),
                        line(4, EntryState::Unknown), line(5, EntryState::Sent), line(6, EntryState::Dropped),
                        line(7, EntryState::Unknown)});
        QCOMPARE(shown(*table), QStringLiteral("4 7 5 2 3 6 1"));
    }

    void timesAreInIsoOnHover()
    {
        auto table = make();
        table->setRows({line(1, EntryState::Planned)});
        QCOMPARE(table->index(0, table->columnOf("planned")).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("2026-05-28T20:26:40.000Z"));
    }

    void everyStateHasAMarkOfItsOwn()
    {
        QSet<int> marks;
        auto table = make();
        for (const EntryState state : {EntryState::Planned, EntryState::Sent, EntryState::Arrived, EntryState::Refused,
                                       EntryState::Unknown, EntryState::Dropped}) {
            table->setRows({line(1, state)});
            marks.insert(table->index(0, table->columnOf("state")).data(MarkRole).toInt());
        }
        QCOMPARE(marks.size(), 6);
    }

    void aChangeOfStateChangesTheseCellsOnly()
    {
        auto table = make();
        QAbstractItemModelTester tester(table.get());
        table->setRows({line(1, EntryState::Sent), line(2, EntryState::Sent)});
        QSignalSpy changes(table.get(), &QAbstractItemModel::dataChanged);
        LedgerLine arrived = line(1, EntryState::Sent);
        arrived.state = EntryState::Unknown;
        table->setRows({arrived, line(2, EntryState::Sent)});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().column(), table->columnOf("state"));
        QCOMPARE(changes[0][1].toModelIndex().column(), table->columnOf("state"));
    }

    void aReadingNeverResets()
    {
        QSignalSpy resets(&m_items->table(), &QAbstractItemModel::modelReset);
        playAll();
        m_scene->plan(7);
        QTRY_COMPARE(m_items->table().rowCount(), 7);
        QCOMPARE(resets.size(), 0);
    }

    void followsTheLedgerByItself()
    {
        m_items->start();
        QTRY_VERIFY(m_items->counts());
        m_scene->send(2);
        QTRY_COMPARE(titles(), QStringLiteral("2"));
        QTRY_COMPARE(m_items->counts()->sent, 1);
    }

    void aBurstOfChangesIsReadOnceOrTwice()
    {
        m_items->start();
        QTRY_VERIFY(m_items->counts());
        QSignalSpy readings(m_items.get(), &LedgerItems::changed);
        for (int i = 0; i < 100; ++i)
            m_scene->plan(i);
        QTRY_COMPARE(m_items->table().rowCount(), 100);
        QVERIFY2(readings.size() <= 20, qPrintable(QString::number(readings.size())));
    }

    void showsTheNewestThousandOfTheSettled()
    {
        m_ledger->change([](LedgerFile &file) {
            QList<PlannedWrite> writes;
            for (int row = 0; row < 1100; ++row)
                writes.append(PlannedWrite{.ordinal = row, .title = QString::number(row)});
            auto planned = file.plan(QStringLiteral("callback.add"), QStringLiteral("file"), writes, noon);
            (void)file.dropPlanned(QStringLiteral("callback.add"), QStringLiteral("file"));
            return planned;
        }, this, [](const Result<QList<Entry>> &) {});
        m_scene->plan(3, QStringLiteral("form"));
        m_items->start();
        QTRY_COMPARE(m_items->table().rowCount(), 1000);
        QCOMPARE(m_items->counts()->all(), 1101);
        QCOMPARE(m_items->table().rowAt(0).title, LedgerScene::title(3));
        QCOMPARE(m_items->table().rowAt(1).title, QStringLiteral("1099"));
    }

    void anOpenWriteIsShownHoweverOldItIs()
    {
        m_scene->leaveUnknown(1, QStringLiteral("empty list"));
        m_ledger->change([](LedgerFile &file) {
            QList<PlannedWrite> writes;
            for (int row = 0; row < 1100; ++row)
                writes.append(PlannedWrite{.ordinal = row});
            auto planned = file.plan(QStringLiteral("callback.add"), QStringLiteral("file"), writes, noon);
            (void)file.dropPlanned(QStringLiteral("callback.add"), QStringLiteral("file"));
            return planned;
        }, this, [](const Result<QList<Entry>> &) {});
        m_items->start();
        QTRY_COMPARE(m_items->table().rowCount(), 1001);
        QCOMPARE(m_items->table().rowAt(0).title, LedgerScene::title(1));
    }

    void whyItCannotBeProvenHasASentenceAndANextStep_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"incomplete list", "similar object", "empty list", "nothing known listed"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void whyItCannotBeProvenHasASentenceAndANextStep()
    {
        QFETCH(QString, reason);
        const ReasonText text = reasonText(reason);
        QVERIFY(text.sentence.endsWith(u'.') && text.sentence != reason);
        QVERIFY(text.nextStep.endsWith(u'.'));
    }

    void theServersWordsStayItsOwnOnOneLine()
    {
        QCOMPARE(reasonText(QStringLiteral("<b>Queue</b>\nnot found")).sentence, QStringLiteral("<b>Queue</b> not found"));
    }

    void aLedgerThatCannotBeReadSaysSo()
    {
        QVERIFY(QDir().mkpath(path())); // a folder of that name
        m_items->start();
        QTRY_VERIFY(m_items->error());
        QCOMPARE(m_items->error()->kind, ErrorKind::Storage);
        QVERIFY(!m_items->counts());
    }

    void aLedgerThatCanBeReadAgainIsRead()
    {
        QVERIFY(QDir().mkpath(path()));
        m_items->start();
        QTRY_VERIFY(m_items->error());
        QVERIFY(QDir().rmdir(path()));
        m_items->retry();
        QTRY_VERIFY(m_items->counts());
        QVERIFY(!m_items->error());
    }

    // The log

    void theLogHoldsEveryStepNewestFirst()
    {
        m_scene->arrive(4, QStringLiteral("CB4"));
        m_items->followLog(true);
        QTRY_COMPARE(m_items->log().rowCount(), 2);
        const auto cell = [this](int row, const char *column) {
            return m_items->log().index(row, m_items->log().columnOf(column)).data().toString();
        };
        QCOMPARE(cell(0, "number") + u' ' + cell(0, "who") + u' ' + cell(0, "action") + u' ' + cell(0, "subject") + u' '
                     + cell(0, "outcome"),
                 QStringLiteral("2 maria callback.add settle 1 CB4 arrived"));
        QCOMPARE(cell(1, "outcome"), QStringLiteral("sent, attempt 1"));
    }

    void aWholeLogIsCalledWhole()
    {
        m_scene->arrive(4, QStringLiteral("CB4"));
        m_items->followLog(true);
        QTRY_VERIFY(m_items->check());
        QCOMPARE(auditCheckText(*m_items->check()), QStringLiteral("The log is whole, 2 line(s)."));
    }

    void aChangedLineIsNamed()
    {
        m_scene->arrive(4, QStringLiteral("CB4"));
        m_items->followLog(true);
        QTRY_VERIFY(m_items->check());
        tamper(QStringLiteral("UPDATE audit SET outcome = 'refused' WHERE number = 2"));
        m_items->verifyLog();
        QTRY_VERIFY(!m_items->check()->isWhole());
        QCOMPARE(auditCheckText(*m_items->check()), QStringLiteral("Line 2 of the log was changed or moved."));
    }

    void aMissingLineIsNamed()
    {
        m_scene->arrive(4, QStringLiteral("CB4"));
        m_items->followLog(true);
        QTRY_VERIFY(m_items->check());
        tamper(QStringLiteral("DELETE FROM audit WHERE number = 1"));
        m_items->verifyLog();
        QTRY_VERIFY(!m_items->check()->isWhole());
        QCOMPARE(auditCheckText(*m_items->check()), QStringLiteral("Line 1 of the log is missing."));
    }

    void theLogIsNotReadWhileNobodyLooks()
    {
        m_items->start();
        m_scene->arrive(4, QStringLiteral("CB4"));
        QTRY_COMPARE(m_items->table().rowCount(), 1);
        QVERIFY(!m_items->isLogRead());
    }
};

QTEST_GUILESS_MAIN(tst_LedgerTable)
#include "tst_ledgertable.moc"
