// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/agent.h"
#include "models/records/contactpro/fieldspellings.h"
#include "models/records/contactpro/queuestatus.h"
#include "models/records/jsonreading.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant answered(1'780'000'000'000ms);

//! "A:3 B:-": ids with what waits.
QString printed(const Result<QList<QueueStatus>> &statuses)
{
    if (!statuses)
        return statuses.error().detail;
    QStringList texts;
    for (const QueueStatus &status : *statuses)
        texts << status.id.text() + u':' + (status.waiting ? QString::number(*status.waiting) : QStringLiteral("-"));
    return texts.join(u' ');
}

QString pieces(const QByteArray &body)
{
    const auto objects = objectBytesIn(body);
    if (!objects)
        return QStringLiteral("none");
    QByteArrayList texts;
    for (const QByteArrayView object : *objects)
        texts << object.toByteArray();
    return QString::fromUtf8(texts.join('|'));
}

} // namespace

class tst_RecordMemo : public QObject
{
    Q_OBJECT

private slots:
    void cutsAListIntoItsObjects_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray("[]") << "";
        QTest::newRow("blanks") << QByteArray(" [ {\"a\":1} ,\r\n\t{} ] ") << "{\"a\":1}|{}";
        QTest::newRow("nested") << QByteArray(R"([{"a":{"b":[{}]}},{"c":2}])") << R"({"a":{"b":[{}]}}|{"c":2})";
        QTest::newRow("braces in a text") << QByteArray("[{\"a\":\"}{\\\"}\"},{}]") << "{\"a\":\"}{\\\"}\"}|{}";
        QTest::newRow("a text that ends in a backslash") << QByteArray("[{\"a\":\"\\\\\"},{}]") << "{\"a\":\"\\\\\"}|{}";
        QTest::newRow("no list") << QByteArray("{}") << "none";
        QTest::newRow("nothing") << QByteArray() << "none";
        QTest::newRow("a number in it") << QByteArray("[{},1]") << "none";
        QTest::newRow("no comma") << QByteArray("[{}{}]") << "none";
        QTest::newRow("a comma too many") << QByteArray("[{},]") << "none";
        QTest::newRow("cut in an object") << QByteArray("[{},{\"a\"") << "none";
        QTest::newRow("cut in a text") << QByteArray("[{\"a\":\"\\") << "none";
        QTest::newRow("cut after an object") << QByteArray("[{}") << "none";
        QTest::newRow("more after the list") << QByteArray("[{}] x") << "none";
    }
    void cutsAListIntoItsObjects()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(pieces(body), expected);
    }

    void readsTheSameWithAndWithoutMemo_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("the same") << QByteArray(R"([{"id":"A","inQueueCurrent":3},{"id":"B"}])");
        QTest::newRow("one changed") << QByteArray(R"([{"id":"A","inQueueCurrent":4},{"id":"B"}])");
        QTest::newRow("another order") << QByteArray(R"([{"id":"B"},{"id":"A","inQueueCurrent":3}])");
        QTest::newRow("one gone") << QByteArray(R"([{"id":"B"}])");
        QTest::newRow("one new") << QByteArray(R"([{"id":"C"},{"id":"A","inQueueCurrent":3},{"id":"B"}])");
        QTest::newRow("one twice") << QByteArray(R"([{"id":"B"},{"id":"B"}])");
        QTest::newRow("malformed") << QByteArray(R"([{"id":"A","inQueueCurrent":3},{"id":B}])");
        QTest::newRow("a wrong type") << QByteArray(R"([{"id":"A","inQueueCurrent":3},{"id":"B","inQueueCurrent":{}}])");
        QTest::newRow("no id") << QByteArray(R"([{"id":"A","inQueueCurrent":3},{"name":"B"}])");
        QTest::newRow("not a list") << QByteArray("{}");
    }
    void readsTheSameWithAndWithoutMemo()
    {
        QFETCH(QByteArray, next);
        RecordMemo<QueueStatus> memo;
        QCOMPARE(printed(decodeQueueStatuses(R"([{"id":"A","inQueueCurrent":3},{"id":"B"}])", &memo)), QStringLiteral("A:3 B:-"));
        QCOMPARE(printed(decodeQueueStatuses(next, &memo)), printed(decodeQueueStatuses(next)));
    }

    void whatComesAgainSharesItsParts()
    {
        RecordMemo<QueueStatus> memo;
        const QByteArray body = R"([{"id":"A","name":"Sales"}])";
        const auto before = decodeQueueStatuses(body, &memo);
        const auto after = decodeQueueStatuses(R"([{"id":"B"},{"id":"A","name":"Sales"}])", &memo);
        QCOMPARE(after->at(1).name.constData(), before->at(0).name.constData());
    }

    void aDurationCountsFromEachAnswer()
    {
        RecordMemo<Agent> memo;
        const QByteArray body = R"([{"id":"A","status":"TALKING","stateDuration":5000}])";
        QVERIFY(bool(decodeAgents(body, {}, answered, &memo)));
        const auto later = decodeAgents(body, {}, answered + 10s, &memo);
        QCOMPARE(*later->at(0).stateSince, answered + 5s);
    }
};

QTEST_GUILESS_MAIN(tst_RecordMemo)
#include "tst_recordmemo.moc"
