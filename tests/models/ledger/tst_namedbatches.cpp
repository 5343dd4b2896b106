// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledger/ledgerfile.h"
#include "models/ledger/namedbatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QString kind()
{
    return QStringLiteral("message.add");
}

} // namespace

//! Batches that have names, and what the ledger tells of all of them.
class tst_NamedBatches : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<LedgerFile>(m_folder->filePath(QStringLiteral("ledger.sqlite")), QStringLiteral("planner"));
        QVERIFY(m_file->open());
    }

    void aNameComesBackAsItWasGiven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a word") << QStringLiteral("Spring");
        QTest::newRow("with blanks") << QStringLiteral("Spring  offer 2026");
        QTest::newRow("with a blank in front") << QStringLiteral(" Spring");
        QTest::newRow("unicode") << QString::fromUtf8("Kev\u00e4t \u4e2d\u6587 \U0001F600");
        QTest::newRow("like a batch") << QStringLiteral("named-abc def");
        QTest::newRow("with a line end") << QStringLiteral("a\nb");
        QTest::newRow("one blank") << QStringLiteral(" ");
    }
    void aNameComesBackAsItWasGiven()
    {
        QFETCH(QString, name);
        const NamedBatch batch{name, QStringLiteral("0123abcd")};
        QCOMPARE(NamedBatch::fromText(batch.text()), std::optional(batch));
        plan(batch.text(), 1, Instant(1ms));
        QCOMPARE(NamedBatch::fromText(m_file->batches(kind())->constFirst().batch), std::optional(batch));
    }

    void otherBatchesHaveNoName_data()
    {
        QTest::addColumn<QString>("batch");
        QTest::newRow("empty") << QString();
        QTest::newRow("of a form") << QStringLiteral("form-0b8ad4c2");
        QTest::newRow("of a file") << QStringLiteral("file named-a b");
        QTest::newRow("without a blank") << QStringLiteral("named-abc");
    }
    void otherBatchesHaveNoName()
    {
        QFETCH(QString, batch);
        QVERIFY(!NamedBatch::fromText(batch));
    }

    void sameNameAndOtherInputIsAnotherBatch()
    {
        const NamedBatch one{QStringLiteral("Spring"), QStringLiteral("a")};
        const NamedBatch other{QStringLiteral("Spring"), QStringLiteral("b")};
        QVERIFY(one.text() != other.text());
    }

    void aBatchIsCountedByItsStates()
    {
        const auto entries = plan(QStringLiteral("named-a Spring"), 4, Instant(5ms));
        arrive(entries.at(0), QStringLiteral("A"));
        send(entries.at(1));
        const auto batches = m_file->batches(kind());
        QCOMPARE(batches->size(), 1);
        QCOMPARE(batches->constFirst().counts, (BatchCounts{.planned = 2, .sent = 1, .arrived = 1}));
        QCOMPARE(batches->constFirst().planned, Instant(5ms));
    }

    void theLatestBatchComesFirst()
    {
        plan(QStringLiteral("named-a first"), 1, Instant(1ms));
        plan(QStringLiteral("named-b third"), 1, Instant(3ms));
        plan(QStringLiteral("named-c second"), 1, Instant(2ms));
        QCOMPARE(batchNames(), QStringLiteral("third second first"));
    }

    //! A campaign that grows does not become a later one.
    void aBatchIsAsOldAsItsFirstWrite()
    {
        plan(QStringLiteral("named-a old"), 1, Instant(1ms));
        plan(QStringLiteral("named-b young"), 1, Instant(2ms));
        send(plan(QStringLiteral("named-a old"), 2, Instant(3ms)).constFirst());
        QCOMPARE(batchNames(), QStringLiteral("young old"));
    }

    void batchesOfAnotherKindAreNotAmongThem()
    {
        QVERIFY(m_file->plan(QStringLiteral("callback.add"), QStringLiteral("named-a Spring"), {{}}, Instant()));
        QCOMPARE(m_file->batches(kind())->size(), 0);
    }

    void whatHasArrivedIsKnownByTheServersId()
    {
        const auto spring = plan(QStringLiteral("named-a Spring"), 3, Instant(1ms));
        const auto autumn = plan(QStringLiteral("named-b Autumn"), 1, Instant(1ms));
        arrive(spring.at(0), QStringLiteral("A"));
        arrive(spring.at(1), QStringLiteral("B"));
        arrive(autumn.at(0), QStringLiteral("C"));
        send(spring.at(2));
        const auto batches = m_file->batchesByServerId(kind());
        QCOMPARE(*batches, (QHash<QString, QString>{{QStringLiteral("A"), QStringLiteral("named-a Spring")},
                                                    {QStringLiteral("B"), QStringLiteral("named-a Spring")},
                                                    {QStringLiteral("C"), QStringLiteral("named-b Autumn")}}));
    }

    //! The server need not name the id of what it takes.
    void whatHasArrivedWithoutAnIdIsNotAmongThem()
    {
        const auto entries = plan(QStringLiteral("named-a Spring"), 1, Instant(1ms));
        arrive(entries.constFirst(), QString());
        QCOMPARE(m_file->batchesByServerId(kind())->size(), 0);
        QCOMPARE(m_file->batches(kind())->constFirst().counts.arrived, 1);
    }

private:
    QList<Entry> plan(const QString &batch, int count, Instant at)
    {
        QList<PlannedWrite> writes;
        for (int ordinal = 0; ordinal < count; ++ordinal)
            writes.append(PlannedWrite{.ordinal = ordinal});
        const auto planned = m_file->plan(kind(), batch, writes, at);
        return planned ? *planned : QList<Entry>();
    }

    void send(const Entry &entry) { QVERIFY(m_file->markSent(entry.id, {.sender = QStringLiteral("one")})); }

    void arrive(const Entry &entry, const QString &id)
    {
        send(entry);
        QVERIFY(m_file->settle(entry.id, 1, EntryState::Arrived, id, {}));
    }

    QString batchNames()
    {
        QStringList names;
        const auto batches = m_file->batches(kind());
        for (const KnownBatch &known : *batches)
            names << NamedBatch::fromText(known.batch)->name;
        return names.join(u' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_file;
};

QTEST_GUILESS_MAIN(tst_NamedBatches)
#include "tst_namedbatches.moc"
