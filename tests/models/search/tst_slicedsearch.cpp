// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/slicedsearch.h"

#include "models/base/businessday.h"
#include "tests/models/search/searchstage.h"

#include <QTest>

#include <set>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = SlicedSearch::State;

namespace {

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
            SearchStage stage(seed);
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

    void noQuestionIsAskedTwice()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            SearchStage stage(seed);
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
            SearchStage stage(seed);
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
            SearchStage stage(seed);
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
        SearchStage stage;
        stage.fill(month, 1000);
        stage.start(month);
        QVERIFY2(stage.server.asked.size() <= 8, qPrintable(QString::number(stage.server.asked.size())));
    }

    void recoversFromATroubleThatPasses()
    {
        SearchStage stage;
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
        SearchStage stage;
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
        SearchStage stage;
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
        SearchStage stage;
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

    void anInstantIsARangeToo()
    {
        SearchStage stage;
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
            SearchStage stage(7);
            stage.fill(all, 1500);
            stage.server.limit = 300;
            stage.start(rangeOf(days, middle.addDays(offset)));
            sum += stage.server.found;
        }
        SearchStage stage(7);
        stage.fill(all, 1500);
        QCOMPARE(sum, stage.server.idsIn(all));
    }
};

QTEST_GUILESS_MAIN(tst_SlicedSearch)

#include "tst_slicedsearch.moc"
