// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/slicedsearch.h"

#include "models/base/businessday.h"
#include "tests/models/search/rangeserver.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = SlicedSearch::State;

namespace {

constexpr int seeds = 50;
const Instant noon(Milliseconds(1'780'000'000'000));
const SearchRange day{noon - 24h, noon};
const SearchRange month{noon - std::chrono::hours(31 * 24), noon};

//! A server, and a search of it, in time that passes when the test says so.
struct Stage {
    explicit Stage(unsigned seed = 1) : dice(seed) { }

    int roll(int from, int to) { return std::uniform_int_distribution(from, to)(dice); }
    bool oneIn(int n) { return roll(1, n) == 1; }

    //! From an hour in no time to an hour in ten seconds.
    double someSlowness() { return std::pow(10, roll(-600, -255) / 100.0); }

    //! Contacts all over the range and beyond its ends, some bunched, some open, some days long.
    void fill(const SearchRange &range, int count)
    {
        const qint64 length = std::max<qint64>(range.length().count(), 1);
        std::uniform_int_distribution<qint64> anywhere(-length / 10, length + length / 10);
        const qint64 bunch = anywhere(dice);
        for (int id = 0; id < count; ++id) {
            const qint64 at = oneIn(5) ? bunch + roll(0, 3000) : anywhere(dice);
            RangeServer::Event event{id, range.begin + Milliseconds(at), std::nullopt};
            if (!oneIn(10))
                event.disconnected = event.arrival + Milliseconds(oneIn(20) ? roll(0, 200'000'000) : roll(0, 900'000));
            if (oneIn(50))
                event.arrival = range.begin;
            server.events.append(event);
        }
        std::sort(server.events.begin(), server.events.end(),
                  [](const auto &one, const auto &other) { return one.arrival > other.arrival; });
    }

    //! Until nothing is under way, or as many answers came.
    void run(int answers = 1'000'000)
    {
        search = search ? std::move(search) : std::make_unique<SlicedSearch>(server.ask(), clock, server.limit);
        while (search->isUnderWay() && answers-- > 0)
            clock.advance(std::min(server.times.last(), RangeServer::gateway));
    }

    void start(const SearchRange &range, int answers = 1'000'000)
    {
        search = std::make_unique<SlicedSearch>(server.ask(), clock, server.limit);
        search->start(range);
        run(answers);
    }

    SearchRange reached() const { return {search->reached(), search->range().end}; }
    bool touchesAGap(int id) const
    {
        const auto &events = server.events;
        const auto event = std::find_if(events.begin(), events.end(), [id](const auto &one) { return one.id == id; });
        return std::any_of(search->gaps().begin(), search->gaps().end(),
                           [&](const SearchGap &gap) { return event->belongsTo(gap.range); });
    }
    //! What the search says it has asked for is there, gaps apart.
    bool keepsItsWord() const
    {
        const QSet<int> missing = search->state() == State::Done || search->reached() < search->range().end
            ? server.idsIn(reached()) - server.found
            : QSet<int>();
        return std::all_of(missing.begin(), missing.end(), [this](int id) { return touchesAGap(id); });
    }

    FakeClock clock;
    RangeServer server{clock};
    std::unique_ptr<SlicedSearch> search;
    std::mt19937 dice;
};

SearchRange rangeOf(const BusinessDay &days, QDate date)
{
    const auto range = days.dayOf(date);
    return {range.begin, range.end};
}

} // namespace

class tst_SlicedSearch : public QObject
{
    Q_OBJECT

private slots:
    void anySplitFindsWhatOneQuestionFinds()
    {
        int halved = 0;
        for (unsigned seed = 0; seed < seeds; ++seed) {
            Stage stage(seed);
            const SearchRange range{noon - Milliseconds(stage.roll(1, 500'000'000)), noon};
            stage.fill(range, stage.roll(0, 2500));
            stage.server.limit = stage.roll(700, 1000);
            stage.server.slowness = 20 * stage.someSlowness();
            stage.start(range);
            QVERIFY2(stage.search->isComplete(), qPrintable(QString::number(seed)));
            QCOMPARE(stage.server.found, stage.server.idsIn(range));
            halved += stage.server.asked.size() > stage.server.whole.size();
        }
        QVERIFY(halved > seeds / 10); // else nothing was proven
    }

    void aSpentBudgetIsWaitedForWithoutAWord()
    {
        FakeClock clock;
        int asked = 0;
        SlicedSearch search([&asked](SearchRange, QObject *, const SlicedSearch::Answer &answer) {
            if (++asked == 1)
                answer(Error{.kind = ErrorKind::BudgetExhausted, .retryAfter = 40s});
            else
                answer(qsizetype(1));
        }, clock, 10);
        search.start({noon - 30min, noon});
        clock.advance(39s);
        QCOMPARE(asked, 1);
        QCOMPARE(search.state(), SlicedSearch::State::Running);
        clock.advance(1s);
        QVERIFY(search.isComplete());
    }

    void aSearchThatWaitsForItsBudgetCanBePaused()
    {
        FakeClock clock;
        int asked = 0;
        SlicedSearch search([&asked](SearchRange, QObject *, const SlicedSearch::Answer &answer) {
            ++asked;
            answer(Error{.kind = ErrorKind::BudgetExhausted, .retryAfter = 40s});
        }, clock, 10);
        search.start({noon - 30min, noon});
        search.pause();
        clock.advance(1min);
        QCOMPARE(search.state(), SlicedSearch::State::Paused);
        QCOMPARE(asked, 1);
    }

    void noQuestionIsAskedTwice()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            Stage stage(seed);
            stage.fill(month, 2000);
            stage.server.limit = stage.roll(50, 3000);
            stage.server.slowness = stage.someSlowness();
            stage.start(month);
            std::set<std::pair<Instant, Instant>> asked;
            for (const SearchRange &slice : std::as_const(stage.server.asked))
                QVERIFY2(asked.insert({slice.begin, slice.end}).second, qPrintable(QString::number(seed)));
        }
    }

    void wholeAnswersMeetAtTheirEndsAndDoNotOverlap()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            Stage stage(seed);
            stage.fill(month, 2000);
            stage.server.limit = stage.roll(600, 3000);
            stage.server.slowness = stage.someSlowness();
            stage.start(month);
            QVERIFY(stage.search->isComplete());
            Instant reached = month.end;
            for (const SearchRange &slice : std::as_const(stage.server.whole)) {
                QCOMPARE(slice.end, reached);
                reached = slice.begin;
            }
            QCOMPARE(reached, month.begin);
        }
    }

    void afterTheFirstAnswerNoneNearsTheGatewaysLimit()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            Stage stage(seed);
            stage.fill(day, 500);
            stage.server.slowness = stage.someSlowness() * 20;
            stage.start(day);
            const auto &times = stage.server.times;
            const auto learnt = std::find_if(times.begin(), times.end(), [](Milliseconds took) { return took < 29s; });
            QVERIFY(std::all_of(learnt + 1, times.end(), [](Milliseconds took) { return took < 10s; }));
        }
    }

    void aMonthOfAQuickServerIsAFewQuestions()
    {
        Stage stage;
        stage.fill(month, 1000);
        stage.start(month);
        QVERIFY2(stage.server.asked.size() <= 8, qPrintable(QString::number(stage.server.asked.size())));
    }

    void recoversFromATroubleThatPasses()
    {
        Stage stage;
        stage.fill(month, 1000);
        int left = 10;
        stage.server.trouble = [&left] {
            return left-- > 0 ? std::optional(Error{.kind = ErrorKind::GatewayTimeout}) : std::nullopt;
        };
        stage.start(month);
        QVERIFY(stage.search->isComplete());
        QVERIFY2(stage.server.asked.size() < 150, qPrintable(QString::number(stage.server.asked.size())));
    }

    void whatIsTooMuchIsAskedForInHalves_data()
    {
        QTest::addColumn<double>("slowness");
        QTest::addColumn<int>("limit");
        QTest::newRow("504") << 0.01 << 1'000'000;
        QTest::newRow("a full page") << 0.0 << 800;
        QTest::newRow("a round number, as of a limit nobody named") << 0.0 << 1'000'000;
    }

    void whatIsTooMuchIsAskedForInHalves()
    {
        QFETCH(double, slowness);
        QFETCH(int, limit);
        Stage stage;
        for (int id = 0; id < 1000; ++id)
            stage.server.events.append({id, noon - Milliseconds(3000 * id), std::nullopt});
        stage.server.slowness = slowness;
        stage.server.limit = limit;
        stage.start({noon - 1h, noon});
        QVERIFY(stage.server.asked.size() >= 2);
        QCOMPARE(stage.server.asked[0], (SearchRange{noon - 1h, noon}));
        QCOMPARE(stage.server.asked[1], (SearchRange{noon - 30min, noon}));
        QVERIFY(stage.search->isComplete());
    }

    void namesWhatEvenASecondHoldsTooMuchOf()
    {
        Stage stage;
        for (int id = 0; id < 500; ++id)
            stage.server.events.append({id, noon - 10min + Milliseconds(id % 10), std::nullopt});
        stage.server.limit = 200;
        stage.start({noon - 1h, noon});
        QCOMPARE(stage.search->state(), State::Done);
        QVERIFY(!stage.search->isComplete());
        QVERIFY(!stage.search->gaps().isEmpty());
        for (const SearchGap &gap : stage.search->gaps()) {
            QCOMPARE(gap.reason, SearchGap::Reason::TooMany);
            QVERIFY(gap.range.length() < 2s);
            QVERIFY(!stage.server.idsIn(gap.range).isEmpty());
        }
        QCOMPARE(stage.server.found.size(), 200);
    }

    void namesWhatTakesTooLongWhateverItsLength()
    {
        Stage stage;
        stage.server.overhead = 30s;
        stage.start({noon - 10s, noon});
        QCOMPARE(stage.search->state(), State::Done);
        QVERIFY(!stage.search->isComplete());
        Milliseconds gone{0};
        for (const SearchGap &gap : stage.search->gaps()) {
            QCOMPARE(gap.reason, SearchGap::Reason::TooSlow);
            gone += gap.range.length();
        }
        QCOMPARE(gone, Milliseconds(10s));
    }

    void keepsItsWordWheneverItIsStopped()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            Stage stage(seed);
            stage.fill(month, 1500);
            stage.server.limit = stage.roll(100, 3000);
            stage.server.slowness = stage.someSlowness();
            stage.server.trouble = [&]() -> std::optional<Error> {
                return stage.oneIn(10) ? std::optional(Error{.kind = ErrorKind::Forbidden}) : std::nullopt;
            };
            stage.start(month, stage.roll(0, 5));
            while (stage.search->state() != State::Done) {
                if (stage.oneIn(2)) {
                    stage.search->pause();
                    if (stage.oneIn(3))
                        stage.search->resume();
                }
                stage.run(stage.roll(0, 5));
                QVERIFY(stage.keepsItsWord());
                QVERIFY(!stage.search->isComplete() || stage.search->state() == State::Done);
                QCOMPARE(stage.search->error().has_value(), stage.search->state() == State::Interrupted);
                if (!stage.search->isUnderWay())
                    stage.search->resume();
            }
            QVERIFY(stage.keepsItsWord());
            QCOMPARE(stage.search->isComplete(), stage.search->gaps().isEmpty());
            QCOMPARE(stage.search->covered(), 1.0);
        }
    }

    void isMarkedWhenCancelledAtAnyMoment()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            Stage stage(seed);
            stage.fill(month, 1500);
            stage.server.limit = stage.roll(100, 300);
            stage.start(month, stage.roll(0, 3));
            QVERIFY(stage.search->isUnderWay());
            stage.search->cancel();
            QCOMPARE(stage.search->state(), State::Cancelled);
            QVERIFY(!stage.search->isComplete());
            QVERIFY(stage.keepsItsWord());
            const auto asked = stage.server.asked.size();
            const Instant reached = stage.search->reached();
            stage.clock.advance(60s);
            QCOMPARE(stage.server.asked.size(), asked);
            QCOMPARE(stage.search->reached(), reached);
        }
    }

    void isMarkedWhenEnoughIsFound()
    {
        Stage stage;
        stage.fill(month, 1500);
        stage.start(month, 2);
        stage.search->finish();
        QCOMPARE(stage.search->state(), State::Done);
        QVERIFY(!stage.search->isComplete());
        QVERIFY(stage.keepsItsWord());
    }

    void aBeginningThatIsToldMayBeginAnew()
    {
        Stage stage;
        stage.fill(month, 100);
        stage.search = std::make_unique<SlicedSearch>(stage.server.ask(), stage.clock, stage.server.limit);
        bool isFirst = true;
        connect(stage.search.get(), &SlicedSearch::changed, this, [&, search = stage.search.get()] {
            if (std::exchange(isFirst, false))
                search->start(day);
        });
        stage.search->start(month);
        stage.run();
        QCOMPARE(stage.search->range(), day);
        QVERIFY(stage.search->isComplete());
        QCOMPARE(stage.server.asked.size(), stage.server.whole.size());
    }

    void aPauseWaitsForTheAnswerUnderWay()
    {
        Stage stage;
        stage.fill(month, 100);
        stage.start(month, 0);
        stage.search->pause();
        QCOMPARE(stage.search->state(), State::Pausing);
        stage.run();
        QCOMPARE(stage.search->state(), State::Paused);
        QCOMPARE(stage.server.asked.size(), 1);
        QVERIFY(stage.search->reached() < month.end);
    }

    void resumingBeforeTheAnswerCameAsksNothingTwice()
    {
        Stage stage;
        stage.fill(month, 100);
        stage.start(month, 0);
        stage.search->pause();
        stage.search->resume();
        QCOMPARE(stage.server.asked.size(), 1);
        stage.run();
        QVERIFY(stage.search->isComplete());
    }

    void begunAnewItForgetsTheAnswerUnderWay()
    {
        Stage stage;
        stage.fill(month, 100);
        stage.start(month, 0);
        stage.search->start(day);
        stage.run();
        QVERIFY(stage.search->isComplete());
        QCOMPARE(stage.search->range(), day);
        QCOMPARE(stage.server.asked[1].end, noon);
        QVERIFY(std::all_of(stage.server.asked.begin() + 1, stage.server.asked.end(),
                            [&](const SearchRange &slice) { return slice.begin >= day.begin; }));
    }

    //! A person's click may come out of what the search tells.
    void whoeverHearsOfItMayStopItAtOnce_data()
    {
        QTest::addColumn<int>("deed");
        QTest::newRow("pause") << 0;
        QTest::newRow("cancel") << 1;
        QTest::newRow("finish") << 2;
    }

    void whoeverHearsOfItMayStopItAtOnce()
    {
        QFETCH(int, deed);
        for (int told = 1; told <= 4; ++told) {
            Stage stage;
            stage.fill(month, 100);
            stage.search = std::make_unique<SlicedSearch>(stage.server.ask(), stage.clock, stage.server.limit);
            int left = told;
            qsizetype asked = -1;
            connect(stage.search.get(), &SlicedSearch::changed, this, [&, search = stage.search.get()] {
                if (--left != 0)
                    return;
                asked = stage.server.asked.size();
                deed == 0 ? search->pause() : deed == 1 ? search->cancel() : search->finish();
            });
            stage.search->start(month);
            stage.run();
            QCOMPARE(stage.server.asked.size(), asked);
            QCOMPARE(stage.search->state(), deed == 0 ? State::Paused : deed == 1 ? State::Cancelled : State::Done);
            QVERIFY(!stage.search->isComplete());
        }
    }

    void anInstantIsARangeToo()
    {
        Stage stage;
        stage.server.events = {{1, noon, std::nullopt}, {2, noon - 1ms, std::nullopt}};
        stage.start({noon, noon});
        QVERIFY(stage.search->isComplete());
        QCOMPARE(stage.server.found, QSet<int>({1}));
        QCOMPARE(stage.server.asked.size(), 1);
    }

    //! In Helsinki the clocks change on 2025-03-30 and 2025-10-26.
    void businessDaysAddUp_data()
    {
        QTest::addColumn<QDate>("middle");
        QTest::addColumn<int>("hours");
        QTest::newRow("23 hours") << QDate(2025, 3, 30) << 23;
        QTest::newRow("24 hours") << QDate(2025, 6, 24) << 24;
        QTest::newRow("25 hours") << QDate(2025, 10, 26) << 25;
    }

    void businessDaysAddUp()
    {
        QFETCH(QDate, middle);
        QFETCH(int, hours);
        const BusinessDay days(QTimeZone("Europe/Helsinki"), QTime(0, 0));
        const SearchRange all{rangeOf(days, middle.addDays(-1)).begin, rangeOf(days, middle.addDays(1)).end};
        QCOMPARE(rangeOf(days, middle).length(), Milliseconds(std::chrono::hours(hours)));
        QSet<int> sum;
        for (int offset = -1; offset <= 1; ++offset) {
            Stage stage(7);
            stage.fill(all, 1500);
            stage.server.limit = 300;
            stage.start(rangeOf(days, middle.addDays(offset)));
            sum += stage.server.found;
        }
        Stage stage(7);
        stage.fill(all, 1500);
        QCOMPARE(sum, stage.server.idsIn(all));
    }
};

QTEST_GUILESS_MAIN(tst_SlicedSearch)

#include "tst_slicedsearch.moc"
