// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/slicelength.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

constexpr double hardlyAny = 0.001; //!< of a page

//! Quick ones, before a range as long as that is asked for.
int answersUntil(SliceLength &length, Milliseconds wanted)
{
    int answers = 0;
    for (; length.current() < wanted && answers < 1000; ++answers)
        length.answered(length.current(), 1ms, hardlyAny);
    return answers;
}

} // namespace

class tst_SliceLength : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAnHour() { QCOMPARE(SliceLength().current(), Milliseconds(1h)); }

    void followsHowLongAnswersTake_data()
    {
        QTest::addColumn<qint64>("took");
        QTest::addColumn<double>("fullness");
        QTest::addColumn<qint64>("next");
        const auto row = [](const char *name, Milliseconds took, double fullness, Milliseconds next) {
            QTest::newRow(name) << qint64(took.count()) << fullness << qint64(next.count());
        };
        row("as long as the goal", SliceLength::goal, hardlyAny, 1h);
        row("twice the goal", 2 * SliceLength::goal, hardlyAny, 30min);
        row("two thirds of the goal", SliceLength::goal * 2 / 3, hardlyAny, 90min);
        row("at once", 0ms, hardlyAny, 4h);
        row("very slow", 28s, hardlyAny, 15min);
        row("quick, but most of a page", 10ms, 0.8, 37min + 30s);
        row("quick and empty", 10ms, 0, 4h);
        row("slow and full", 4s, 1, 30min);
    }

    void followsHowLongAnswersTake()
    {
        QFETCH(qint64, took);
        QFETCH(double, fullness);
        QFETCH(qint64, next);
        SliceLength length;
        length.answered(1h, Milliseconds(took), fullness);
        QVERIFY2(std::abs(length.current().count() - next) <= 10'000, qPrintable(QString::number(length.current().count())));
    }

    void takesHalfOfWhatWasTooMuch()
    {
        SliceLength length;
        length.halve(1h, true);
        QCOMPARE(length.current(), Milliseconds(30min));
        length.halve(30min, false);
        QCOMPARE(length.current(), Milliseconds(15min));
    }

    void growsBackToWhatWasTooSlowAfterSomeQuickAnswers()
    {
        SliceLength length;
        length.halve(1h, true);
        QCOMPARE(answersUntil(length, 1h), 4);
    }

    void triesLessOftenWhatIsTooSlowAgainAndAgain()
    {
        SliceLength length;
        int last = 0;
        for (int time = 0; time < 3; ++time) {
            length.halve(1h, true);
            const int answers = answersUntil(length, 1h);
            QVERIFY2(answers > last, qPrintable(QString::number(answers)));
            last = answers;
        }
    }

    void slowAnswersForgiveNothing()
    {
        SliceLength length;
        length.halve(1h, true);
        for (int i = 0; i < 100; ++i) {
            length.answered(length.current(), SliceLength::goal + 1ms, hardlyAny);
            QVERIFY(length.current() < Milliseconds(1h));
        }
    }

    void growsPastWhatWasOnlyTooFull()
    {
        SliceLength length;
        length.halve(1h, false);
        length.answered(30min, 1ms, hardlyAny);
        QCOMPARE(length.current(), Milliseconds(2h));
    }

    void neverFallsBelowASecond()
    {
        SliceLength length;
        length.halve(2s, true);
        QCOMPARE(length.current(), SliceLength::least);
        length.answered(1s, 29s, 1);
        QCOMPARE(length.current(), SliceLength::least);
        length.answered(0s, 1ms, 0);
        QCOMPARE(length.current(), SliceLength::least);
    }

    void aSecondIsNotCut()
    {
        QVERIFY(SliceLength::canBeCut(2s));
        QVERIFY(!SliceLength::canBeCut(1999ms));
    }
};

QTEST_GUILESS_MAIN(tst_SliceLength)

#include "tst_slicelength.moc"
