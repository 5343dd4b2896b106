// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/answertally.h"

#include <QTest>

using namespace floorwalker;

namespace {

struct Answered {
    QString question;
    QStringList answers;
};

//! Of one script, its questions in the order given.
ScriptResult result(const QString &script, const QList<Answered> &filled)
{
    ScriptResult made{.scriptId = script, .name = script.toUpper()};
    for (const Answered &one : filled) {
        ScriptQuestion question{.text = one.question, .ordinal = made.questions.size()};
        for (const QString &answer : one.answers)
            question.answers.append({.text = answer});
        made.questions.append(question);
    }
    return made;
}

QStringList printed(const QList<AnswerTally> &tally)
{
    QStringList lines;
    for (const AnswerTally &line : tally)
        lines << QStringLiteral("%1 %2=%3 %4/%5").arg(line.script, line.question, line.answer).arg(line.count).arg(line.asked);
    return lines;
}

constexpr QLatin1StringView happy("happy?");
constexpr QLatin1StringView why("why?");
constexpr QLatin1StringView yes("yes");
constexpr QLatin1StringView no("no");

} // namespace

class tst_AnswerTally : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerIsCountedOfThoseAsked()
    {
        QCOMPARE(printed(answerTally({result(QStringLiteral("s"), {{happy, {yes}}}), result(QStringLiteral("s"), {{happy, {no}}}), result(QStringLiteral("s"), {{happy, {yes}}})})),
                 (QStringList{QStringLiteral("S happy?=yes 2/3"), QStringLiteral("S happy?=no 1/3")}));
    }

    void questionsStandInTheScriptsOrderAndTheMostFrequentAnswerFirst()
    {
        QCOMPARE(printed(answerTally({result(QStringLiteral("s"), {{why, {}}, {happy, {no}}}), result(QStringLiteral("s"), {{why, {}}, {happy, {yes}}}),
                                      result(QStringLiteral("s"), {{why, {}}, {happy, {yes}}})})),
                 (QStringList{QStringLiteral("S why?= 3/3"), QStringLiteral("S happy?=yes 2/3"), QStringLiteral("S happy?=no 1/3")}));
    }

    void noAnswerStandsLastHoweverOften()
    {
        QCOMPARE(printed(answerTally({result(QStringLiteral("s"), {{happy, {}}}), result(QStringLiteral("s"), {{happy, {QStringLiteral(" ")}}}), result(QStringLiteral("s"), {{happy, {yes}}})})),
                 (QStringList{QStringLiteral("S happy?=yes 1/3"), QStringLiteral("S happy?= 2/3")}));
    }

    void severalAnswersCountEachAndTheSameTwiceOnce()
    {
        QCOMPARE(printed(answerTally({result(QStringLiteral("s"), {{happy, {yes, no, yes}}})})), (QStringList{QStringLiteral("S happy?=no 1/1"), QStringLiteral("S happy?=yes 1/1")}));
    }

    void aQuestionThatStandsTwiceInAResultWasAskedOnce()
    {
        QCOMPARE(printed(answerTally({result(QStringLiteral("s"), {{happy, {yes}}, {happy, {yes}}})})), QStringList{QStringLiteral("S happy?=yes 1/1")});
    }

    void scriptsAreCountedApart()
    {
        QCOMPARE(printed(answerTally({result(QStringLiteral("b"), {{happy, {yes}}}), result(QStringLiteral("a"), {{happy, {yes}}})})),
                 (QStringList{QStringLiteral("A happy?=yes 1/1"), QStringLiteral("B happy?=yes 1/1")}));
    }

    void aScriptWithoutAnIdIsToldByItsName()
    {
        ScriptResult nameless = result(QStringLiteral("x"), {{happy, {yes}}});
        nameless.scriptId.clear();
        QCOMPARE(scriptKey(nameless), QStringLiteral("X"));
    }

    //! As long as the figure says (product.md, 8).
    void aCountHasExactlySoManyResultsBehindIt()
    {
        const QList<ScriptResult> results{result(QStringLiteral("s"), {{happy, {yes, no}}, {why, {}}}), result(QStringLiteral("s"), {{happy, {yes}}}),
                                          result(QStringLiteral("t"), {{happy, {yes}}, {why, {no}}}), result(QStringLiteral("s"), {{why, {yes}}, {happy, {QStringLiteral(" yes ")}}})};
        for (const AnswerTally &line : answerTally(results)) {
            const auto behind = std::count_if(results.begin(), results.end(), [&](const ScriptResult &one) { return isCounted(one, line); });
            QCOMPARE(qint64(behind), line.count);
        }
    }

    void nothingCountsToNothing()
    {
        QVERIFY(answerTally({}).isEmpty());
        QVERIFY(answerTally({result(QStringLiteral("s"), {})}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_AnswerTally)
#include "tst_answertally.moc"
