// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/history/historystore.h"
#include "models/history/recentwaiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

const Instant start(Milliseconds(29'700'000 * 60'000LL)); // a whole minute
QueueId sales()
{
    return QueueId(QStringLiteral("SALES"));
}

QueueId support()
{
    return QueueId(QStringLiteral("SUPPORT"));
}

QueueSample sample(const QueueId &queue, Instant at, std::optional<qint64> waiting)
{
    return {.queue = queue, .at = at, .waiting = waiting};
}

//! The last values, "-" for a gap.
QString tail(const QList<float> &values, int count)
{
    QStringList texts;
    for (qsizetype i = values.size() - count; i < values.size(); ++i)
        texts << (std::isnan(values[i]) ? QStringLiteral("-") : QString::number(values[i]));
    return texts.join(u' ');
}

} // namespace

class tst_RecentWaiting : public QObject
{
    Q_OBJECT

private slots:
    void aMinuteHoldsItsHighest()
    {
        RecentWaiting recent;
        recent.take({sample(sales(), start, 3)}, start);
        recent.take({sample(sales(), start + 10s, 5)}, start + 10s);
        recent.take({sample(sales(), start + 20s, 1)}, start + 20s);
        QCOMPARE(recent.of(sales()).size(), 120);
        QCOMPARE(tail(recent.of(sales()), 3), QStringLiteral("- - 5"));
    }

    void timeMovesOnForEveryQueue()
    {
        RecentWaiting recent;
        recent.take({sample(sales(), start, 3), sample(support(), start, 4)}, start);
        recent.take({sample(sales(), start + 2min, 1)}, start + 2min);
        QCOMPARE(tail(recent.of(sales()), 3), QStringLiteral("3 - 1"));
        QCOMPARE(tail(recent.of(support()), 3), QStringLiteral("4 - -"));
        QCOMPARE(recent.of(sales()).size(), 120);
        QCOMPARE(recent.begin(), start + 2min - 119min);
    }

    void theTotalIsOfWhatIsKnown()
    {
        RecentWaiting recent;
        recent.take({sample(sales(), start, 3), sample(support(), start, std::nullopt)}, start);
        recent.take({sample(sales(), start + 1min, 3), sample(support(), start + 1min, 4)}, start + 1min);
        recent.take({sample(sales(), start + 2min, std::nullopt)}, start + 2min);
        QCOMPARE(tail(recent.total(), 3), QStringLiteral("3 7 -"));
    }

    void aLongSilenceIsAllGap()
    {
        RecentWaiting recent;
        recent.take({sample(sales(), start, 3)}, start);
        recent.take({sample(sales(), start + 5h, 1)}, start + 5h);
        QCOMPARE(tail(recent.of(sales()), 120), QStringLiteral("- ").repeated(119) + u'1');
    }

    void whatWasKeptFillsTheTimeBefore()
    {
        QTemporaryDir dir;
        HistoryStore store(dir.filePath(QStringLiteral("h.sqlite")), ProfileId());
        store.keep(QList{sample(sales(), start - 2min, 6), sample(support(), start - 2min, 2), sample(sales(), start, 1)});
        RecentWaiting recent;
        QSignalSpy changed(&recent, &RecentWaiting::changed);
        recent.load(store, start);
        recent.take({sample(sales(), start + 1s, 4)}, start + 1s);
        QTRY_COMPARE(changed.size(), 3);
        QCOMPARE(tail(recent.of(sales()), 3), QStringLiteral("6 - 4"));
        QCOMPARE(tail(recent.total(), 3), QStringLiteral("8 - 4"));
    }

    void nothingNewIsNotTold()
    {
        RecentWaiting recent;
        recent.take({sample(sales(), start, 3)}, start);
        QSignalSpy changed(&recent, &RecentWaiting::changed);
        recent.take({sample(sales(), start + 10s, 3)}, start + 10s);
        recent.take({sample(sales(), start + 20s, 2)}, start + 20s);
        QCOMPARE(changed.size(), 0);
        recent.take({sample(sales(), start + 1min, 2)}, start + 1min);
        QCOMPARE(changed.size(), 1);
    }

    void aQueueNeverSeenIsEmpty()
    {
        QCOMPARE(RecentWaiting().of(sales()), QList<float>());
    }
};

QTEST_GUILESS_MAIN(tst_RecentWaiting)
#include "tst_recentwaiting.moc"
