// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/search/searchstage.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;
using State = SlicedSearch::State;

//! A sliced search that is paused, cancelled, finished or begun anew, at any moment.
class tst_StoppedSearch : public QObject
{
    Q_OBJECT

private slots:
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

    void keepsItsWordWheneverItIsStopped()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            SearchStage stage(seed);
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
            SearchStage stage(seed);
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
        SearchStage stage;
        stage.fill(month, 1500);
        stage.start(month, 2);
        stage.search->finish();
        QCOMPARE(stage.search->state(), State::Done);
        QVERIFY(!stage.search->isComplete());
        QVERIFY(stage.keepsItsWord());
    }

    void aBeginningThatIsToldMayBeginAnew()
    {
        SearchStage stage;
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
        SearchStage stage;
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
        SearchStage stage;
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
        SearchStage stage;
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
            SearchStage stage;
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
};

QTEST_GUILESS_MAIN(tst_StoppedSearch)

#include "tst_stoppedsearch.moc"
