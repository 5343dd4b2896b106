// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/ledgerfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;

namespace {

constexpr QLatin1StringView kind("callback.add");
constexpr QLatin1StringView batch("file");

} // namespace

class tst_LedgerFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("ledger.sqlite"));
        m_file = std::make_unique<LedgerFile>(m_path, QStringLiteral("planner"));
        QVERIFY(m_file->open());
    }

    void plansTheSameBatchOnce()
    {
        plan(3);
        const auto again = m_file->plan(kind, batch, writes(4), Instant());
        QCOMPARE(again->size(), 4);
    }

    void plansAnewWhatWasRefused()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->settle(id, 1, EntryState::Refused, {}, QStringLiteral("no IVR number")));
        QVERIFY(m_file->plan(kind, batch, {{.content = "{\"a\":1}"}}, Instant()));
        const auto entry = m_file->entry(id);
        QCOMPARE(entry->state, EntryState::Planned);
        QCOMPARE(entry->write.content, QByteArray("{\"a\":1}"));
    }

    void plansAnewWhatWasGivenUp()
    {
        const EntryId id = plan(1);
        QVERIFY(*m_file->decide(id, Decision::Drop));
        plan(1);
        QCOMPARE(m_file->entry(id)->state, EntryState::Planned);
    }

    void sendsOnlyTheAttemptThatIsNext()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->take({{.id = id, .attempt = 1, .finding = Finding::Absent}}));
        QVERIFY(!m_file->markSent(id, attempt(1, u"late")));
        QVERIFY(m_file->markSent(id, attempt(2, u"late")));
    }

    void countsOnlyWhatAProofSettled()
    {
        const EntryId first = plan(2);
        QVERIFY(m_file->markSent(first, attempt(1, u"one")));
        QVERIFY(m_file->markSent(first + 1, attempt(1, u"one")));
        QCOMPARE(*m_file->take({{.id = first, .attempt = 1, .finding = Finding::Unproven},
                                {.id = first + 1, .attempt = 1, .finding = Finding::Absent}}), 1);
    }

    void leavesAWriteAloneThatIsTooEarlyToJudge()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->take({{.id = id, .attempt = 1, .finding = Finding::TooEarly}}));
        QCOMPARE(m_file->entry(id)->state, EntryState::Sent);
    }

    void givesAnEntryToOneSenderOnly()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->markSent(id, attempt(1, u"one"))); // the same attempt leaves again after a 401
        const auto other = m_file->markSent(id, attempt(1, u"two"));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Invalid);
    }

    void settlesAnAttemptOnce()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(*m_file->settle(id, 1, EntryState::Arrived, QStringLiteral("A"), {}));
        QVERIFY(!*m_file->settle(id, 1, EntryState::Refused, {}, {}));
        QCOMPARE(m_file->entry(id)->state, EntryState::Arrived);
    }

    void ignoresTheVerdictOnAnEarlierAttempt()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->take({{.id = id, .attempt = 1, .finding = Finding::Absent}}));
        QVERIFY(m_file->markSent(id, attempt(2, u"one")));
        QCOMPARE(*m_file->take({{.id = id, .attempt = 1, .finding = Finding::Absent}}), 0);
        QCOMPARE(m_file->entry(id)->state, EntryState::Sent);
    }

    //! The answer knows better than a count of alike objects.
    void opensAnAlikeEntryWhenItsObjectProvesAnothers()
    {
        const EntryId first = plan(2);
        QVERIFY(m_file->markSent(first, attempt(1, u"one")));
        QVERIFY(m_file->markSent(first + 1, attempt(1, u"one")));
        QVERIFY(m_file->take({{.id = first, .attempt = 1, .finding = Finding::Arrived, .serverId = QStringLiteral("A")}}));
        QVERIFY(*m_file->settle(first + 1, 1, EntryState::Arrived, QStringLiteral("A"), {}));
        QCOMPARE(m_file->entry(first)->state, EntryState::Sent);
    }

    void letsAPersonDecideOnlyAboutTheUnknown()
    {
        const EntryId id = plan(1);
        QVERIFY(!*m_file->decide(id, Decision::Arrived));
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(!*m_file->decide(id, Decision::SendAgain));
        QVERIFY(m_file->take({{.id = id, .attempt = 1, .finding = Finding::Unproven, .reason = QStringLiteral("empty list")}}));
        QCOMPARE(m_file->entry(id)->reason, QStringLiteral("empty list"));
        QVERIFY(*m_file->decide(id, Decision::SendAgain));
        QCOMPARE(m_file->entry(id)->state, EntryState::Planned);
    }

    void keepsTheObjectAPersonHasSeen()
    {
        const EntryId id = planUnknown();
        QVERIFY(*m_file->decide(id, Decision::Arrived, QStringLiteral("A")));
        QCOMPARE(m_file->entry(id)->serverId, QStringLiteral("A"));
        QVERIFY(m_file->taken(kind)->contains(QStringLiteral("A")));
    }

    void aWriteThatWasNotTakenIsNoAttempt()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(*m_file->settle(id, 1, EntryState::Planned, {}, {}));
        QCOMPARE(m_file->entry(id)->attempts, 0);
        QVERIFY(m_file->markSent(id, attempt(1, u"two")));
    }

    void leavesAnObjectWithWhoeverHasIt()
    {
        const EntryId first = plan(2);
        QVERIFY(m_file->markSent(first, attempt(1, u"one")));
        QVERIFY(m_file->settle(first, 1, EntryState::Arrived, QStringLiteral("A"), {}));
        QVERIFY(m_file->markSent(first + 1, attempt(1, u"one")));
        QCOMPARE(*m_file->take({{.id = first + 1, .attempt = 1, .finding = Finding::Arrived, .serverId = QStringLiteral("A")}}), 0);
        QCOMPARE(m_file->entry(first + 1)->state, EntryState::Sent);
        QCOMPARE(m_file->entry(first)->serverId, QStringLiteral("A"));
    }

    void givesUpOnlyWhatWasNeverSent()
    {
        const EntryId first = plan(2);
        QVERIFY(m_file->markSent(first, attempt(1, u"one")));
        QCOMPARE(*m_file->dropPlanned(kind, batch), 1);
        QCOMPARE(m_file->entry(first)->state, EntryState::Sent);
        QCOMPARE(m_file->entry(first + 1)->state, EntryState::Dropped);
    }

    void remembersWhatWasListed()
    {
        const QSet<QString> ids{QStringLiteral("A"), QStringLiteral("B")};
        const auto number = m_file->keepReading(kind, ids);
        QVERIFY(number);
        QCOMPARE(**m_file->reading(*number), ids);
    }

    void forgetsOldReadingsNobodyRefersTo()
    {
        const EntryId id = plan(1);
        const auto referred = m_file->keepReading(kind, {QStringLiteral("A")});
        const auto other = m_file->keepReading(kind, {QStringLiteral("B")});
        QVERIFY(m_file->markSent(id, {.sender = QStringLiteral("one"), .reading = *referred}));
        for (int i = 0; i < 60; ++i)
            QVERIFY(m_file->keepReading(kind, {}));
        QVERIFY(*m_file->reading(*referred));
        QVERIFY(!*m_file->reading(*other));
    }

    void forgetsOnlyWhatIsSettled()
    {
        const EntryId first = plan(4);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_file->markSent(first + i, attempt(1, u"one")));
        QVERIFY(m_file->settle(first, 1, EntryState::Arrived, QStringLiteral("A"), {}));
        QVERIFY(m_file->settle(first + 1, 1, EntryState::Refused, {}, QStringLiteral("no queue")));
        QVERIFY(m_file->prune(Instant(Milliseconds(1))));
        const auto left = m_file->batch(kind, batch);
        QCOMPARE(left->size(), 2);
        QCOMPARE(left->at(0).state, EntryState::Sent);
        QCOMPARE(left->at(1).state, EntryState::Planned);
    }

    void forgetsOnlyWhatIsOld()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->settle(id, 1, EntryState::Arrived, QStringLiteral("A"), {}));
        QVERIFY(m_file->prune(Instant()));
        QCOMPARE(m_file->batch(kind, batch)->size(), 1);
    }

    void isReadableByItsOwnerAlone()
    {
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void writesAnAuditLineForEachStep()
    {
        const EntryId id = plan(1);
        QVERIFY(m_file->markSent(id, attempt(1, u"one")));
        QVERIFY(m_file->settle(id, 1, EntryState::Arrived, QStringLiteral("A"), {}));
        QStringList lines;
        const auto log = m_file->auditLines(10);
        for (const AuditLine &line : *log)
            lines.prepend(line.who + u'|' + line.action + u'|' + line.subject + u'|' + line.outcome);
        QCOMPARE(lines, QStringList({QStringLiteral("planner|callback.add send|1|sent, attempt 1"),
                                     QStringLiteral("planner|callback.add settle|1 A|arrived")}));
    }

    void findsWhatWasDoneToTheLog_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("faultAt");
        QTest::newRow("nothing") << QStringLiteral("SELECT 1") << qint64(0);
        QTest::newRow("changed") << QStringLiteral("UPDATE audit SET outcome = 'refused' WHERE number = 2") << qint64(2);
        QTest::newRow("changed time") << QStringLiteral("UPDATE audit SET at = at + 1 WHERE number = 3") << qint64(3);
        QTest::newRow("missing") << QStringLiteral("DELETE FROM audit WHERE number = 2") << qint64(2);
        QTest::newRow("first one missing") << QStringLiteral("DELETE FROM audit WHERE number = 1") << qint64(1);
        QTest::newRow("last one missing") << QStringLiteral("DELETE FROM audit WHERE number = 4") << qint64(4);
        QTest::newRow("all missing") << QStringLiteral("DELETE FROM audit") << qint64(1);
        QTest::newRow("reordered") << QStringLiteral("UPDATE audit SET number = CASE number WHEN 2 THEN -3 WHEN 3 THEN -2"
                                                     " ELSE number END; UPDATE audit SET number = -number WHERE number < 0")
                                   << qint64(2);
        QTest::newRow("closed up") << QStringLiteral("DELETE FROM audit WHERE number = 2;"
                                                     " UPDATE audit SET number = number - 1 WHERE number > 2")
                                   << qint64(2);
    }
    void findsWhatWasDoneToTheLog()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, faultAt);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_file->note({.action = QStringLiteral("export"), .subject = QString::number(i)}));
        tamper(sql);
        QCOMPARE(m_file->verify()->faultAt, faultAt);
    }

    void refusesAFileOfALaterVersion()
    {
        tamper(QStringLiteral("PRAGMA user_version = 99"));
        LedgerFile later(m_path, QString());
        QVERIFY(!later.open());
    }

    void leavesADamagedFileAlone()
    {
        m_file.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        LedgerFile damaged(m_path, QString());
        QCOMPARE(damaged.open().error().kind, ErrorKind::Storage);
        QCOMPARE(file.size(), 4096);
    }

private:
    static QList<PlannedWrite> writes(int count)
    {
        QList<PlannedWrite> writes;
        for (int i = 0; i < count; ++i)
            writes.append({.ordinal = i, .content = "{}"});
        return writes;
    }

    EntryId plan(int count)
    {
        return m_file->plan(kind, batch, writes(count), Instant())->first().id;
    }

    EntryId planUnknown()
    {
        const EntryId id = plan(1);
        const bool isUnknown = m_file->markSent(id, attempt(1, u"one"))
            && m_file->take({{.id = id, .attempt = 1, .finding = Finding::Unproven, .reason = QStringLiteral("empty list")}});
        return isUnknown ? id : 0;
    }

    static Attempt attempt(int number, QStringView sender)
    {
        return {.number = number, .sender = sender.toString()};
    }

    void tamper(const QString &sql)
    {
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            for (const QString &statement : sql.split(u';')) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<LedgerFile> m_file;
};

QTEST_GUILESS_MAIN(tst_LedgerFile)
#include "tst_ledgerfile.moc"
