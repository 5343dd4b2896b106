// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/figures/answertally.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace floorwalker {

namespace {

constexpr QChar joint(0x1F); // a unit separator, which nobody types

struct Question {
    QString text;
    qint64 ordinal = std::numeric_limits<qint64>::max(); //!< the least anybody told
    qint64 asked = 0;
    QHash<QString, qint64> answers;
};

struct Script {
    QString id;
    QString name;
    QList<Question> questions; //!< in the order in which they first came
};

QString textOf(const ScriptQuestion &question)
{
    const QString text = question.text.trimmed();
    return text.isEmpty() ? question.id : text;
}

//! Each once; the empty one where none was given.
QStringList answersOf(const ScriptQuestion &question)
{
    QStringList answers;
    for (const ScriptAnswer &answer : question.answers)
        answers << answer.text.trimmed();
    answers.removeAll(QString());
    answers.removeDuplicates();
    return answers.isEmpty() ? QStringList{QString()} : answers;
}

//! The element of that key, or a new one.
template<typename T>
T &among(QList<T> &list, const QString &key, QString T::*member)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.*member == key; });
    if (found != list.end())
        return *found;
    list.append(T());
    list.last().*member = key;
    return list.last();
}

//! A question that stands twice in one result was asked once.
QList<ScriptQuestion> questionsOf(const ScriptResult &result)
{
    QList<ScriptQuestion> questions;
    for (const ScriptQuestion &question : result.questions) {
        const auto same = std::find_if(questions.begin(), questions.end(),
                                       [&](const ScriptQuestion &one) { return textOf(one) == textOf(question); });
        if (same == questions.end())
            questions.append(question);
        else
            same->answers += question.answers;
    }
    return questions;
}

void count(const ScriptResult &result, QList<Script> &scripts)
{
    Script &script = among(scripts, scriptKey(result), &Script::id);
    if (script.name.isEmpty())
        script.name = result.name;
    for (const ScriptQuestion &told : questionsOf(result)) {
        Question &question = among(script.questions, textOf(told), &Question::text);
        question.ordinal = std::min(question.ordinal, told.ordinal.value_or(question.ordinal));
        ++question.asked;
        for (const QString &answer : answersOf(told))
            ++question.answers[answer];
    }
}

QList<AnswerTally> linesOf(const Script &script, const Question &question)
{
    QList<AnswerTally> lines;
    for (auto answer = question.answers.cbegin(); answer != question.answers.cend(); ++answer)
        lines.append({.id = AnswerTallyId(script.id + joint + question.text + joint + answer.key()),
                      .scriptId = script.id,
                      .script = script.name.isEmpty() ? script.id : script.name,
                      .question = question.text,
                      .answer = answer.key(),
                      .count = answer.value(),
                      .asked = question.asked});
    std::sort(lines.begin(), lines.end(), [](const AnswerTally &a, const AnswerTally &b) {
        if (a.answer.isEmpty() != b.answer.isEmpty())
            return b.answer.isEmpty();
        return a.count != b.count ? a.count > b.count : QString::localeAwareCompare(a.answer, b.answer) < 0;
    });
    return lines;
}

} // namespace

QString scriptKey(const ScriptResult &result)
{
    return result.scriptId.isEmpty() ? result.name : result.scriptId;
}

QList<AnswerTally> answerTally(const QList<ScriptResult> &results)
{
    QList<Script> scripts;
    for (const ScriptResult &result : results)
        count(result, scripts);
    std::stable_sort(scripts.begin(), scripts.end(), [](const Script &a, const Script &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QList<AnswerTally> tally;
    for (Script &script : scripts) {
        std::stable_sort(script.questions.begin(), script.questions.end(),
                         [](const Question &a, const Question &b) { return a.ordinal < b.ordinal; });
        for (const Question &question : std::as_const(script.questions))
            tally += linesOf(script, question);
    }
    for (int place = 0; place < tally.size(); ++place)
        tally[place].place = place;
    return tally;
}

bool isCounted(const ScriptResult &result, const AnswerTally &tally)
{
    if (scriptKey(result) != tally.scriptId)
        return false;
    const QList<ScriptQuestion> questions = questionsOf(result);
    return std::any_of(questions.begin(), questions.end(), [&](const ScriptQuestion &question) {
        return textOf(question) == tally.question && answersOf(question).contains(tally.answer);
    });
}

} // namespace floorwalker
