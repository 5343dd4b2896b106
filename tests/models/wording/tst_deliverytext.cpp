// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/deliverytext.h"

#include <QTest>

using namespace floorwalker;

namespace {

DeliveryCounts counts(qint64 added, qint64 processing, qint64 handled, qint64 failed, qint64 unknown)
{
    DeliveryCounts all;
    all.byStatus[size_t(DeliveryStatus::Added)] = added;
    all.byStatus[size_t(DeliveryStatus::Processing)] = processing;
    all.byStatus[size_t(DeliveryStatus::Handled)] = handled;
    all.byStatus[size_t(DeliveryStatus::Failed)] = failed;
    all.byStatus[size_t(DeliveryStatus::Unknown)] = unknown;
    return all;
}

} // namespace

class tst_DeliveryText : public QObject
{
    Q_OBJECT

private slots:
    void everyStageHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const MessageStage stage : allMessageStages)
            words.insert(messageStageText(stage));
        QCOMPARE(words.size(), qsizetype(allMessageStages.size()));
        QVERIFY(!words.contains(QString()));
    }

    void anUnknownStatusKeepsTheServersWord_data()
    {
        QTest::addColumn<DeliveryStatus>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("known") << DeliveryStatus::Failed << "FAILED" << "Failed";
        QTest::newRow("known, in other letters") << DeliveryStatus::Added << "added" << "Not begun";
        QTest::newRow("not known") << DeliveryStatus::Unknown << "BOUNCED" << "BOUNCED";
        QTest::newRow("no word") << DeliveryStatus::Unknown << "" << "Unknown";
    }
    void anUnknownStatusKeepsTheServersWord()
    {
        QFETCH(DeliveryStatus, status);
        QFETCH(QString, word);
        QTEST(deliveryStatusText(status, word), "expected");
    }

    void onlyWhatThereIsIsSaid_data()
    {
        QTest::addColumn<DeliveryCounts>("of");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << counts(0, 0, 0, 0, 0) << QStringLiteral("\u2013");
        QTest::newRow("one status") << counts(0, 0, 12, 0, 0) << "12 handled";
        QTest::newRow("all of them") << counts(1, 2, 3, 4, 5) << "3 handled, 4 failed, 2 processing, 1 not begun, 5 unknown";
    }
    void onlyWhatThereIsIsSaid()
    {
        QFETCH(DeliveryCounts, of);
        QTEST(deliveryText(of), "expected");
    }

    void aMessageIsOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTemplate");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << "Hello\n  you" << false << "Hello you";
        QTest::newRow("text that looks like a template") << R"({"template_id":"a"})" << false << R"({"template_id":"a"})";
        QTest::newRow("template") << R"({"template_body":"Dear\n{{1}}","template_id":"a"})" << true << "Dear {{1}}";
        QTest::newRow("template without a body") << R"({"template_id":"a"})" << true << "a";
        QTest::newRow("template of neither") << R"({"x": 1})" << true << R"({"x": 1})";
        QTest::newRow("template that is none") << "Hello" << true << "Hello";
    }
    void aMessageIsOneLine()
    {
        QFETCH(QString, text);
        QFETCH(bool, isTemplate);
        QTEST(messageText({.text = text, .isTemplate = isTemplate}), "expected");
    }
};

QTEST_GUILESS_MAIN(tst_DeliveryText)
#include "tst_deliverytext.moc"
