// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/live/feed.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! Counts its questions; a test answers them.
class AskedFeed final : public Feed
{
public:
    explicit AskedFeed(FakeClock &clock, Milliseconds interval = 10s)
        : Feed(QStringLiteral("rmi/agents"), clock, interval, [] { return 0.5; }), m_time(clock)
    {
    }

    int asks = 0;

    void answer() { succeeded(m_time.now()); }
    void fail(ErrorKind kind, std::optional<std::chrono::milliseconds> retryAfter = {})
    {
        failed({.kind = kind, .retryAfter = retryAfter});
    }

protected:
    void ask() override { ++asks; }

private:
    FakeClock &m_time;
};

} // namespace

class tst_Feed : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<AskedFeed> m_feed;

    void pass(Milliseconds span) { m_clock->advance(span); }

private slots:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_feed = std::make_unique<AskedFeed>(*m_clock);
    }
    void cleanup() { m_feed.reset(); }

    void asksNothingUntilNeeded()
    {
        pass(1h);
        QCOMPARE(m_feed->asks, 0);
    }

    void asksAtOnceWhenNeededAndThenAtItsInterval()
    {
        m_feed->acquire();
        pass(0s);
        QCOMPARE(m_feed->asks, 1);
        pass(2s);
        m_feed->answer();
        pass(7999ms);
        QCOMPARE(m_feed->asks, 1);
        pass(1ms);
        QCOMPARE(m_feed->asks, 2); // ten seconds after the last question, not after its answer
    }

    void neverAsksTwiceAtOnce()
    {
        m_feed->acquire();
        pass(1h);
        QCOMPARE(m_feed->asks, 1);
        m_feed->pollSoon();
        pass(1h);
        QCOMPARE(m_feed->asks, 1);
    }

    void anAnswerThatTookLongerIsFollowedAtOnce()
    {
        m_feed->acquire();
        pass(25s);
        m_feed->answer();
        pass(0s);
        QCOMPARE(m_feed->asks, 2);
    }

    void needsAreCounted()
    {
        m_feed->acquire();
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        m_feed->release();
        pass(10s);
        QCOMPARE(m_feed->asks, 2);
        m_feed->answer();
        m_feed->release();
        QVERIFY(!m_feed->isNeeded());
        pass(1h);
        QCOMPARE(m_feed->asks, 2);
    }

    void neededAgainSoonItWaitsForItsTick()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        m_feed->release();
        pass(4s);
        m_feed->acquire();
        pass(5999ms);
        QCOMPARE(m_feed->asks, 1);
        pass(1ms);
        QCOMPARE(m_feed->asks, 2);
    }

    void anAnswerNobodyNeedsAnyMoreIsTheLast()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->release();
        m_feed->answer();
        pass(1h);
        QCOMPARE(m_feed->asks, 1);
    }

    void pollSoonAsksNow()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        pass(3s);
        m_feed->pollSoon();
        pass(0s);
        QCOMPARE(m_feed->asks, 2);
        m_feed->answer();
        pass(9999ms);
        QCOMPARE(m_feed->asks, 2);
        pass(1ms);
        QCOMPARE(m_feed->asks, 3);
    }

    void pollSoonWhileAskingAsksOnceMoreAfterwards()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->pollSoon();
        m_feed->pollSoon();
        m_feed->answer();
        pass(0s);
        QCOMPARE(m_feed->asks, 2);
        m_feed->answer();
        pass(5s);
        QCOMPARE(m_feed->asks, 2);
    }

    void pollSoonFromItsOwnAnswerCounts()
    {
        connect(m_feed.get(), &Feed::answered, this, [this] { m_feed->pollSoon(); }, Qt::SingleShotConnection);
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        pass(0s);
        QCOMPARE(m_feed->asks, 2);
    }

    void aNewIntervalCountsFromTheLastQuestion()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        pass(4s);
        m_feed->setInterval(6s);
        pass(2s);
        QCOMPARE(m_feed->asks, 2);
    }

    void twoMissedPollsAreStale()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        pass(10s);
        m_feed->fail(ErrorKind::Forbidden);
        QVERIFY(!m_feed->health().isStale);
        QCOMPARE(m_feed->health().missed, 1);
        pass(10s);
        m_feed->fail(ErrorKind::Forbidden);
        QVERIFY(m_feed->health().isStale);
        QVERIFY(m_feed->health().answeredAt); // the data stay
        QCOMPARE(m_feed->health().error->kind, ErrorKind::Forbidden);
    }

    void aGoodAnswerClearsEverything()
    {
        m_feed->acquire();
        for (int i = 0; i < 3; ++i) {
            pass(10s);
            m_feed->fail(ErrorKind::Forbidden);
        }
        pass(10s);
        m_feed->answer();
        QCOMPARE(m_feed->health(), (FeedHealth{.answeredAt = m_clock->now()}));
    }

    void aHangingRequestIsStaleToo()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        QSignalSpy changed(m_feed.get(), &Feed::healthChanged);
        pass(21'999ms);
        QVERIFY(!m_feed->health().isStale);
        pass(1ms);
        QVERIFY(m_feed->health().isStale);
        QCOMPARE(changed.size(), 1);
    }

    void dataNobodyNeedsDoNotGrowStale()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        m_feed->release();
        pass(1h);
        QVERIFY(!m_feed->health().isStale);
    }

    void oldDataAreStaleAsSoonAsTheyAreNeededAgain()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        m_feed->release();
        pass(1h);
        m_feed->acquire();
        QVERIFY(m_feed->health().isStale);
        pass(0s);
        m_feed->answer();
        QVERIFY(!m_feed->health().isStale);
    }

    void neededAgainSoonAHangIsStillNoticed()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        m_feed->release();
        pass(21s);
        m_feed->acquire();
        QVERIFY(!m_feed->health().isStale);
        pass(1s);
        QVERIFY(m_feed->health().isStale);
    }

    void aLongerIntervalIsNoStaleness()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->answer();
        m_feed->setInterval(60s);
        pass(59s);
        QVERIFY(!m_feed->health().isStale);
        pass(63s);
        QVERIFY(m_feed->health().isStale);
    }

    void troubleMakesItAskLessAndLess()
    {
        m_feed->acquire();
        pass(0s);
        QList<qint64> waits;
        for (int i = 0; i < 7; ++i) {
            const int before = m_feed->asks;
            m_feed->fail(ErrorKind::ServerError);
            qint64 seconds = 0;
            for (; m_feed->asks == before && seconds < 1000; ++seconds)
                pass(1s);
            waits << seconds;
        }
        QCOMPARE(waits, (QList<qint64>{15, 20, 30, 50, 70, 70, 70})); // ten and half of 10, 20, 40 ... 120
    }

    void aRefusalKeepsTheInterval()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->fail(ErrorKind::Forbidden);
        pass(10s);
        QCOMPARE(m_feed->asks, 2);
    }

    void afterSuccessTheIntervalIsBack()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->fail(ErrorKind::ServerError);
        pass(15s);
        m_feed->answer();
        pass(10s);
        QCOMPARE(m_feed->asks, 3);
    }

    void waitsAsLongAsTheServerAsks()
    {
        m_feed->acquire();
        pass(0s);
        m_feed->fail(ErrorKind::TooManyRequests, 40s);
        pass(39s);
        QCOMPARE(m_feed->asks, 1);
        pass(1s);
        QCOMPARE(m_feed->asks, 2);
    }

    void aSnapshotIsStaleUntilTheFirstAnswer()
    {
        const Instant yesterday = m_clock->now() - 24h;
        m_feed->restored(yesterday);
        QCOMPARE(m_feed->health(), (FeedHealth{.answeredAt = yesterday, .isStale = true, .isSnapshot = true}));
        m_feed->acquire();
        pass(0s);
        QCOMPARE(m_feed->asks, 1);
        m_feed->answer();
        QVERIFY(!m_feed->health().isStale);
        QVERIFY(!m_feed->health().isSnapshot);
    }

    void aFailureKeepsTheSnapshot()
    {
        m_feed->restored(m_clock->now() - 24h);
        m_feed->acquire();
        pass(0s);
        m_feed->fail(ErrorKind::Unreachable);
        QVERIFY(m_feed->health().isSnapshot);
        QVERIFY(m_feed->health().isStale);
    }
};

QTEST_GUILESS_MAIN(tst_Feed)
#include "tst_feed.moc"
