// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/reviewscore.h"

#include <QTest>

using namespace floorwalker;

namespace {

ReviewMark given(qint64 points, qint64 most)
{
    return {.most = most, .points = points};
}

ReviewMark doesNotApply(qint64 most)
{
    return {.most = most, .points = std::nullopt, .applies = false};
}

ReviewMark open(qint64 most)
{
    return {.most = most, .points = std::nullopt};
}

BusinessDay helsinki()
{
    return {QTimeZone("Europe/Helsinki"), QTime(4, 0)};
}

ScoredReview review(const QString &agent, QDate week, const QList<ReviewMark> &marks)
{
    return {.agent = AgentId(agent), .agentName = agent.isEmpty() ? QString() : QStringLiteral("Name of ") + agent, .week = week, .marks = marks};
}

QStringList printed(const QList<ReviewAverage> &averages)
{
    QStringList lines;
    for (const ReviewAverage &average : averages) {
        lines << QStringLiteral("%1 %2 %3: %4/%5")
                     .arg(isoWeekText(average.week), average.agentName.isEmpty() ? QStringLiteral("nobody") : average.agentName)
                     .arg(average.reviews).arg(average.score.numerator).arg(average.score.denominator);
    }
    return lines;
}

QDate week22()
{
    return {2026, 5, 25};
}

QDate week23()
{
    return {2026, 6, 1};
}

} // namespace

class tst_ReviewScore : public QObject
{
    Q_OBJECT

private slots:
    //! 4 of 5, 3 of 5, 0 of 2, and 10 that do not apply: 7 of 12, 58.33 %.
    void theVector()
    {
        const Figure score = reviewScore({given(4, 5), given(3, 5), doesNotApply(10), given(0, 2)});
        QCOMPARE(score.numerator, 7);
        QCOMPARE(score.denominator, 12);
        QCOMPARE(QString::number(*score.value * 100, 'f', 2), QStringLiteral("58.33"));
    }

    void withoutPointsPossibleThereIsNoScore()
    {
        QVERIFY(!reviewScore({doesNotApply(5), open(5)}).value);
        QVERIFY(!reviewScore({}).value);
    }

    void aQuestionOfMorePointsWeighsMore()
    {
        QCOMPARE(*reviewScore({given(10, 10), given(0, 5)}).value, 10.0 / 15);
    }

    void completeIsWhatHasNoOpenQuestion()
    {
        QVERIFY(isComplete({given(0, 5), doesNotApply(5)}));
        QVERIFY(!isComplete({given(5, 5), open(5)}));
        QVERIFY(!isComplete({}));
    }

    //! 5/5 and 10/20 are 15/25, 60 %; the average of their averages would be 75 %.
    void anAverageIsOfPointsNotOfAverages()
    {
        const auto averages = reviewAverages({review(QStringLiteral("a"), week22(), {given(5, 5)}),
                                              review(QStringLiteral("a"), week22(), {given(10, 20)})});
        QCOMPARE(printed(averages), QStringList{QStringLiteral("2026-W22 Name of a 2: 15/25")});
        QCOMPARE(*averages.first().score.value, 0.6);
    }

    void eachAgentAndWeekHasItsOwnTheLatestWeekFirstAndNobodyLast()
    {
        const QList<ScoredReview> reviews{review(QString(), week23(), {given(1, 5)}), review(QStringLiteral("b"), week22(), {given(2, 5)}),
                                          review(QStringLiteral("b"), week23(), {given(3, 5)}),
                                          review(QStringLiteral("a"), week23(), {given(4, 5)})};
        QCOMPARE(printed(reviewAverages(reviews)),
                 (QStringList{QStringLiteral("2026-W23 Name of a 1: 4/5"), QStringLiteral("2026-W23 Name of b 1: 3/5"),
                              QStringLiteral("2026-W23 nobody 1: 1/5"), QStringLiteral("2026-W22 Name of b 1: 2/5")}));
    }

    void theTotalIsOfAllPoints()
    {
        const ReviewAverage total = reviewTotal({review(QString(), week23(), {given(1, 5)}), review(QStringLiteral("b"), week22(), {given(9, 20)})});
        QCOMPARE(total.reviews, 2);
        QCOMPARE(*total.score.value, 0.4);
    }

    void whatIsNotCompleteCountsNowhere()
    {
        const QList<ScoredReview> reviews{review(QStringLiteral("a"), week22(), {given(5, 5), open(5)})};
        QVERIFY(reviewAverages(reviews).isEmpty());
        QCOMPARE(reviewTotal(reviews).reviews, 0);
        QVERIFY(!reviewTotal(reviews).score.value);
    }

    void aWeekBeginsWithItsFirstBusinessDay_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("week");
        QTest::newRow("Monday before the day begins") << QStringLiteral("2026-06-01T00:59:59.999Z") << QStringLiteral("2026-W22");
        QTest::newRow("Monday at its begin") << QStringLiteral("2026-06-01T01:00:00Z") << QStringLiteral("2026-W23");
        QTest::newRow("night after Sunday") << QStringLiteral("2026-05-31T23:30:00Z") << QStringLiteral("2026-W22");
        QTest::newRow("a year's last days in the next one's first week") << QStringLiteral("2025-12-30T12:00:00Z") << QStringLiteral("2026-W01");
        QTest::newRow("a year's first day in the last one's week") << QStringLiteral("2027-01-01T12:00:00Z") << QStringLiteral("2026-W53");
    }
    void aWeekBeginsWithItsFirstBusinessDay()
    {
        QFETCH(QString, moment);
        QTEST(isoWeekText(isoWeek(*instantFromIso(moment), helsinki())), "week");
    }
};

QTEST_GUILESS_MAIN(tst_ReviewScore)
#include "tst_reviewscore.moc"
