// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/deliverycounts.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant now{Milliseconds(1'780'000'000'000)};

//! "AAPHF?": a recipient each, added, processing, handled, failed or of a status nobody knows.
QList<Destination> destinations(const QString &letters)
{
    QList<Destination> all;
    for (const QChar letter : letters) {
        const auto status = letter == u'A' ? DeliveryStatus::Added
            : letter == u'P'               ? DeliveryStatus::Processing
            : letter == u'H'               ? DeliveryStatus::Handled
            : letter == u'F'               ? DeliveryStatus::Failed
                                           : DeliveryStatus::Unknown;
        all.append({.address = QStringLiteral("same"), .status = status});
    }
    return all;
}

} // namespace

class tst_DeliveryCounts : public QObject
{
    Q_OBJECT

private slots:
    void eachEntryCountsEvenOfOneAddress()
    {
        const DeliveryCounts counts = countsOf(destinations(QStringLiteral("AAAPPHFFFF?")));
        QCOMPARE(counts.of(DeliveryStatus::Added), 3);
        QCOMPARE(counts.of(DeliveryStatus::Processing), 2);
        QCOMPARE(counts.of(DeliveryStatus::Handled), 1);
        QCOMPARE(counts.of(DeliveryStatus::Failed), 4);
        QCOMPARE(counts.of(DeliveryStatus::Unknown), 1);
        QCOMPARE(counts.all(), 11);
        QCOMPARE(counts.open(), 5);
    }

    void countsAddUp()
    {
        DeliveryCounts sum = countsOf(destinations(QStringLiteral("AH")));
        sum.add(countsOf(destinations(QStringLiteral("HF"))));
        QCOMPARE(sum, countsOf(destinations(QStringLiteral("AHHF"))));
    }

    void aMessageIsInOneStage_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<std::optional<Instant>>("sendTime");
        QTest::addColumn<MessageStage>("stage");
        const std::optional<Instant> none;
        const std::optional<Instant> ahead = now + 1ms;
        QTest::newRow("nobody") << "" << none << MessageStage::Unknown;
        QTest::newRow("nobody, ahead") << "" << ahead << MessageStage::Unknown;
        QTest::newRow("added, without a time") << "AA" << none << MessageStage::Waiting;
        QTest::newRow("added, a moment ahead") << "AA" << ahead << MessageStage::Ahead;
        QTest::newRow("added, just now") << "AA" << std::optional(now) << MessageStage::Waiting;
        QTest::newRow("added, past") << "AA" << std::optional(now - 1ms) << MessageStage::Waiting;
        QTest::newRow("one processing") << "AP" << none << MessageStage::UnderWay;
        QTest::newRow("one processing before its time") << "AP" << ahead << MessageStage::UnderWay;
        QTest::newRow("one handled, one added") << "AH" << none << MessageStage::UnderWay;
        QTest::newRow("one failed, one processing") << "FP" << none << MessageStage::UnderWay;
        QTest::newRow("all handled") << "HH" << none << MessageStage::Handled;
        QTest::newRow("all over, one failed") << "HHF" << none << MessageStage::Failed;
        QTest::newRow("all failed") << "FF" << none << MessageStage::Failed;
        QTest::newRow("one unknown") << "HA?" << none << MessageStage::Unknown;
    }
    void aMessageIsInOneStage()
    {
        QFETCH(QString, letters);
        QFETCH(std::optional<Instant>, sendTime);
        QTEST(stageOf(countsOf(destinations(letters)), sendTime, now), "stage");
    }
};

QTEST_GUILESS_MAIN(tst_DeliveryCounts)
#include "tst_deliverycounts.moc"
