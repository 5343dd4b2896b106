// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/destinationtable.h"
#include "models/items/messagetable.h"
#include "tests/support/fakeclock.h"
#include "tests/support/modelprint.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

QList<Destination> destinations(const QList<DeliveryStatus> &statuses)
{
    QList<Destination> all;
    for (const DeliveryStatus status : statuses)
        all.append({.address = QStringLiteral("+358"), .status = status, .statusWord = apiWord(status)});
    return all;
}

QList<DeliveryStatus> oneOfEach()
{
    return {DeliveryStatus::Added, DeliveryStatus::Processing, DeliveryStatus::Processing, DeliveryStatus::Handled,
            DeliveryStatus::Handled, DeliveryStatus::Handled, DeliveryStatus::Failed, DeliveryStatus::Unknown};
}

} // namespace

class tst_MessageTable : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<MessageTable> m_table;
    std::unique_ptr<DestinationTable> m_destinations;

    MessageLine line(const QString &name, MessageStage stage, Milliseconds sentIn, const QList<DeliveryStatus> &statuses = {})
    {
        MessageLine line{.id = decltype(MessageLine::id)(name), .message = {.id = MessageId(name)}, .stage = stage};
        line.message.sendTime = m_clock.now() + sentIn;
        line.message.destinations = destinations(statuses);
        line.counts = countsOf(line.message.destinations);
        return line;
    }
    QVariant cell(const char *column, int role = Qt::DisplayRole, int row = 0)
    {
        return m_table->index(row, m_table->columnOf(column)).data(role);
    }
    QString order()
    {
        QStringList names;
        for (int row = 0; row < m_table->rowCount(); ++row)
            names << m_table->rowAt(row).id.text();
        return names.join(u' ');
    }
    //! "+1 Failed, +2 Not begun"
    QString recipients()
    {
        return printed(*m_destinations).replace(QStringLiteral(" | "), QStringLiteral(" ")).replace(u'\n', QStringLiteral(", "));
    }

private slots:
    void init()
    {
        m_table = std::make_unique<MessageTable>([this] { return m_clock.now(); }, m_clock, QTimeZone("Europe/Helsinki"));
        m_destinations = std::make_unique<DestinationTable>([this] { return m_clock.now(); }, m_clock);
        new QAbstractItemModelTester(m_table.get(), m_table.get());
        new QAbstractItemModelTester(m_destinations.get(), m_destinations.get());
    }

    void showsEachFieldInItsColumn_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *column, const char *shown) { QTest::newRow(column) << QString::fromLatin1(column) << QString::fromUtf8(shown); };
        row("stage", "Under way");
        row("sendTime", "Thu 28 May 23:36:40");
        row("creationTime", "Thu 28 May 22:26:40");
        row("campaign", "Spring");
        row("message", "Spring is here.");
        row("source", "q@sms.example");
        row("subType", "sms");
        row("delivery", "3 handled, 1 failed, 2 processing, 1 not begun, 1 unknown");
        row("recipients", "8");
        row("handled", "3");
        row("failed", "1");
        row("processing", "2");
        row("added", "1");
        row("maxRetryCount", "5");
        row("retryDelay", "00:05:00");
    }
    void showsEachFieldInItsColumn()
    {
        QFETCH(QString, column);
        MessageLine full = line(QStringLiteral("a"), MessageStage::UnderWay, 10min, oneOfEach());
        full.message.source = QStringLiteral("q@sms.example");
        full.message.subtype = QStringLiteral("sms");
        full.message.text = QStringLiteral("Spring\nis  here.");
        full.message.created = m_clock.now() - 1h;
        full.message.maxRetries = 5;
        full.message.retryDelay = 300;
        full.campaign = QStringLiteral("Spring");
        m_table->setRows({full});
        QTEST(cell(column.toLatin1().constData()).toString(), "shown");
    }

    void theUnknownIsADash()
    {
        m_table->setRows({MessageLine{.id = decltype(MessageLine::id)(QStringLiteral("a"))}});
        for (const char *column : {"sendTime", "creationTime", "campaign", "source", "subType", "delivery", "maxRetryCount", "retryDelay"})
            QCOMPARE(cell(column).toString(), QStringLiteral("\u2013"));
        QCOMPARE(cell("stage").toString(), QStringLiteral("Unknown"));
    }

    void whatHasNoSendTimeIsSentWhenItWasMade()
    {
        MessageLine now = line(QStringLiteral("a"), MessageStage::Waiting, 0s);
        now.message.created = m_clock.now() - 1h;
        now.message.sendTime.reset();
        m_table->setRows({now});
        QCOMPARE(cell("sendTime").toString(), QStringLiteral("Thu 28 May 22:26:40"));
    }

    void whatIsUnderWayComesFirstAndWhatIsOverLast()
    {
        m_table->setRows({line(QStringLiteral("over-earlier"), MessageStage::Handled, -2h), line(QStringLiteral("ahead-later"), MessageStage::Ahead, 2h),
                          line(QStringLiteral("odd"), MessageStage::Unknown, -1h), line(QStringLiteral("under-way-later"), MessageStage::UnderWay, -10min),
                          line(QStringLiteral("failed"), MessageStage::Failed, -1h), line(QStringLiteral("waiting"), MessageStage::Waiting, -1min),
                          line(QStringLiteral("ahead"), MessageStage::Ahead, 1h), line(QStringLiteral("over"), MessageStage::Handled, -5min),
                          line(QStringLiteral("under-way"), MessageStage::UnderWay, -20min)});
        QCOMPARE(order(), QStringLiteral("under-way under-way-later waiting ahead ahead-later odd over failed over-earlier"));
    }

    void onlyTheStagesAskedForAreShown()
    {
        m_table->setRows({line(QStringLiteral("a"), MessageStage::Ahead, 1h), line(QStringLiteral("f"), MessageStage::Failed, -1h),
                          line(QStringLiteral("h"), MessageStage::Handled, -2h)});
        m_table->setStages({MessageStage::Failed, MessageStage::Ahead});
        QCOMPARE(order(), QStringLiteral("a f"));
        m_table->setStages({});
        QCOMPARE(order(), QStringLiteral("a f h"));
    }

    void aStageHasItsMark_data()
    {
        QTest::addColumn<MessageStage>("stage");
        QTest::addColumn<Mark>("mark");
        QTest::newRow("ahead") << MessageStage::Ahead << Mark::Waiting;
        QTest::newRow("waiting") << MessageStage::Waiting << Mark::Waiting;
        QTest::newRow("under way") << MessageStage::UnderWay << Mark::UnderWay;
        QTest::newRow("handled") << MessageStage::Handled << Mark::Good;
        QTest::newRow("failed") << MessageStage::Failed << Mark::Bad;
        QTest::newRow("unknown") << MessageStage::Unknown << Mark::Attention;
    }
    void aStageHasItsMark()
    {
        QFETCH(MessageStage, stage);
        QFETCH(Mark, mark);
        m_table->setRows({line(QStringLiteral("a"), stage, 0s)});
        QCOMPARE(cell("stage", MarkRole).toInt(), int(mark));
        QVERIFY(!cell("delivery", MarkRole).isValid());
    }

    void aBarHasEveryStatus()
    {
        m_table->setRows({line(QStringLiteral("a"), MessageStage::UnderWay, 0s, oneOfEach())});
        const auto shares = cell("delivery", SharesRole).value<QList<qint64>>();
        QCOMPARE(shares.value(int(Mark::Waiting)), 1);
        QCOMPARE(shares.value(int(Mark::UnderWay)), 2);
        QCOMPARE(shares.value(int(Mark::Good)), 3);
        QCOMPARE(shares.value(int(Mark::Bad)), 1);
        QCOMPARE(shares.value(int(Mark::Attention)), 1);
        QCOMPARE(shares.value(int(Mark::Off)), 0);
        QVERIFY(!cell("stage", SharesRole).isValid());
    }

    void aCountThatChangesAnnouncesTheBar()
    {
        m_table->setRows({line(QStringLiteral("a"), MessageStage::UnderWay, 0s, {DeliveryStatus::Added, DeliveryStatus::Processing})});
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_table->setRows({line(QStringLiteral("a"), MessageStage::UnderWay, 0s, {DeliveryStatus::Added, DeliveryStatus::Failed})});
        bool isBarAmongThem = false;
        for (const auto &signal : changed) {
            const int bar = m_table->columnOf("delivery");
            isBarAmongThem |= signal.at(0).toModelIndex().column() <= bar && bar <= signal.at(1).toModelIndex().column();
        }
        QVERIFY(isBarAmongThem);
    }

    void nothingChangedSaysNothing()
    {
        const QList<MessageLine> rows{line(QStringLiteral("a"), MessageStage::UnderWay, 0s, oneOfEach())};
        m_table->setRows(rows);
        QSignalSpy changes(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        m_table->setRows(rows);
        QCOMPARE(changes.size() + layouts.size(), 0);
    }

    // The recipients of one

    void failedRecipientsComeFirst()
    {
        m_destinations->setDestinations({{QStringLiteral("1"), DeliveryStatus::Added, {}}, {QStringLiteral("2"), DeliveryStatus::Failed, {}},
                                         {QStringLiteral("3"), DeliveryStatus::Handled, {}}, {QStringLiteral("4"), DeliveryStatus::Failed, {}}});
        QCOMPARE(recipients(), QStringLiteral("2 Failed, 4 Failed, 1 Not begun, 3 Handled"));
    }

    void anAddressThatStandsThereTwiceIsTwoRows()
    {
        m_destinations->setDestinations({{QStringLiteral("1"), DeliveryStatus::Handled, {}}, {QStringLiteral("1"), DeliveryStatus::Failed, {}}});
        QCOMPARE(recipients(), QStringLiteral("1 Failed, 1 Handled"));
    }

    void moreThanTenKeepTheirOrder()
    {
        QList<Destination> all;
        for (int i = 1; i <= 12; ++i)
            all.append({QString::number(i), DeliveryStatus::Added, {}});
        m_destinations->setDestinations(all);
        QCOMPARE(recipients().section(QStringLiteral(", "), 8, 10), QStringLiteral("9 Not begun, 10 Not begun, 11 Not begun"));
    }

    void anUnknownStatusKeepsTheServersWordAndIsMarked()
    {
        m_destinations->setDestinations({{QStringLiteral("1"), DeliveryStatus::Unknown, QStringLiteral("BOUNCED")}});
        QCOMPARE(recipients(), QStringLiteral("1 BOUNCED"));
        QCOMPARE(m_destinations->index(0, 1).data(MarkRole).toInt(), int(Mark::Attention));
    }

    void aRecipientWhoMovesOnChangesOneCell()
    {
        m_destinations->setDestinations({{QStringLiteral("1"), DeliveryStatus::Added, QStringLiteral("ADDED")}, {QStringLiteral("2"), DeliveryStatus::Added, QStringLiteral("ADDED")}});
        QSignalSpy changed(m_destinations.get(), &QAbstractItemModel::dataChanged);
        m_destinations->setDestinations({{QStringLiteral("1"), DeliveryStatus::Added, QStringLiteral("ADDED")}, {QStringLiteral("2"), DeliveryStatus::Handled, QStringLiteral("HANDLED")}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), m_destinations->index(1, 1));
    }
};

QTEST_GUILESS_MAIN(tst_MessageTable)
#include "tst_messagetable.moc"
