// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/deskreader.h"

#include "models/items/reviewmarks.h"
#include "models/wording/figuretext.h"

#include <QJsonArray>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

ViewRow rowOf(const ListeningNote &note)
{
    return {.fields = {{u"id"_s, note.id.text()},
                       {u"recording"_s, note.recording.text()},
                       {u"callId"_s, valueOf(note.callId)},
                       {u"positionMs"_s, qint64(note.position.count())},
                       {u"text"_s, note.text},
                       {u"writtenTime"_s, toIso(note.written)},
                       {u"writtenBy"_s, valueOf(note.author)}},
            .raw = {}};
}

QJsonValue percentValue(const Figure &share)
{
    const auto percent = percentOf(share);
    return percent ? QJsonValue(*percent) : QJsonValue(QJsonValue::Null);
}

QJsonArray answersOf(const Review &review)
{
    QJsonArray answers;
    for (const ReviewAnswer &answer : review.answers) {
        answers.append(QJsonObject{{u"question"_s, answer.question.text},
                                   {u"points"_s, answer.points ? QJsonValue(*answer.points) : QJsonValue(QJsonValue::Null)},
                                   {u"possible"_s, answer.question.most},
                                   {u"applies"_s, answer.applies}});
    }
    return answers;
}

ViewRow rowOf(const Review &review)
{
    const QList<ReviewMark> marks = marksOf(review);
    const Figure score = reviewScore(marks);
    return {.fields = {{u"id"_s, QString(review.recording.text() + u' ' + review.author)},
                       {u"recording"_s, review.recording.text()},
                       {u"callId"_s, valueOf(review.callId)},
                       {u"recordedTime"_s, valueOf(review.recorded)},
                       {u"agentId"_s, valueOf(review.agent.text())},
                       {u"agentName"_s, valueOf(review.agentName)},
                       {u"sheet"_s, review.sheet},
                       {u"scorePercent"_s, percentValue(score)},
                       {u"points"_s, score.numerator},
                       {u"possible"_s, score.denominator},
                       {u"isComplete"_s, isComplete(marks)},
                       {u"answers"_s, answersOf(review)},
                       {u"remark"_s, valueOf(review.remark)},
                       {u"filledTime"_s, toIso(review.filled)},
                       {u"filledBy"_s, valueOf(review.author)}},
            .raw = {},
            .lines = answerLines(review)};
}

ViewRow rowOf(const ReviewAverage &average)
{
    return {.fields = {{u"id"_s, average.id.text()},
                       {u"week"_s, isoWeekText(average.week)},
                       {u"agentId"_s, valueOf(average.agent.text())},
                       {u"agentName"_s, valueOf(average.agentName)},
                       {u"reviews"_s, average.reviews},
                       {u"averagePercent"_s, percentValue(average.score)},
                       {u"points"_s, average.score.numerator},
                       {u"possible"_s, average.score.denominator}},
            .raw = {}};
}

//! Of all that is kept, what falls into the range by the moment that counts.
template<typename Thing, typename Moment>
Result<QList<Thing>> within(const DeskRange &range, const Result<QList<Thing>> &all, Moment momentOf)
{
    if (!all)
        return all.error();
    QList<Thing> held;
    std::copy_if(all->begin(), all->end(), std::back_inserter(held), [&](const Thing &thing) { return range.holds(momentOf(thing)); });
    return held;
}

template<typename Thing>
Result<QList<ViewRow>> rowsOf(const Result<QList<Thing>> &things)
{
    if (!things)
        return things.error();
    QList<ViewRow> rows;
    for (const Thing &thing : *things)
        rows.append(rowOf(thing));
    return rows;
}

} // namespace

DeskReader::DeskReader(RestClient &client, const QString &deskFile, Kept kept)
    : ViewReader(client)
    , m_file(u"desk"_s, std::make_unique<DeskFile>(deskFile))
    , m_kept(std::move(kept))
{
}

void DeskReader::readAll(const ViewQuestion &question)
{
    read(question);
}

void DeskReader::readOne(const QString &id)
{
    read({.filters = {{u"id"_s, id}}, .columns = {}, .since = {}, .until = {}});
}

void DeskReader::read(const ViewQuestion &question)
{
    const DeskRange range{question.since, question.until};
    m_file.post([read = m_kept.read, range](DeskFile &file) { return read(file, range); },
                [this, question](const Result<QList<ViewRow>> &rows) {
        ViewAnswer answer{.columns = m_kept.columns, .resource = m_kept.name, .nothing = m_kept.nothing};
        if (rows) {
            answer.rows = *rows;
            applyFilters(question.filters, answer);
        } else {
            answer.errors << rows.error();
            answer.isUsable = false;
        }
        emit answered(answer);
    });
}

QList<ViewColumn> listeningNoteColumns()
{
    return {{u"id"_s, u"Note"_s},
            {u"recording"_s, u"Recording id"_s},
            {u"callId"_s, u"Call id"_s},
            {u"positionMs"_s, u"At"_s, ColumnKind::Span},
            {u"text"_s, u"Text"_s},
            {u"writtenTime"_s, u"Written"_s, ColumnKind::Moment},
            {u"writtenBy"_s, u"Written by"_s}};
}

std::unique_ptr<ViewReader> listeningNotesReader(RestClient &client, const QString &deskFile)
{
    return std::make_unique<DeskReader>(client, deskFile, DeskReader::Kept{
        u"listeningnotes"_s, listeningNoteColumns(), u"No note on a recording is kept on this computer."_s,
        [](DeskFile &file, const DeskRange &range) {
            return rowsOf(within(range, file.allNotes(), [](const ListeningNote &note) { return note.written; }));
        }});
}

QList<ViewColumn> reviewColumns()
{
    return {{u"recording"_s, u"Recording id"_s},
            {u"callId"_s, u"Call id"_s},
            {u"recordedTime"_s, u"Recorded"_s, ColumnKind::Moment},
            {u"agentId"_s, u"Agent id"_s},
            {u"agentName"_s, u"Agent"_s},
            {u"sheet"_s, u"Sheet"_s},
            {u"scorePercent"_s, u"Score %"_s},
            {u"points"_s, u"Points"_s, ColumnKind::Count},
            {u"possible"_s, u"Points possible"_s, ColumnKind::Count},
            {u"isComplete"_s, u"Complete"_s},
            {u"answers"_s, u"Answers"_s, ColumnKind::Content},
            {u"remark"_s, u"Remark"_s},
            {u"filledTime"_s, u"Reviewed"_s, ColumnKind::Moment},
            {u"filledBy"_s, u"Reviewer"_s}};
}

std::unique_ptr<ViewReader> reviewsReader(RestClient &client, const QString &deskFile)
{
    return std::make_unique<DeskReader>(client, deskFile, DeskReader::Kept{
        u"reviews"_s, reviewColumns(), u"No review is kept on this computer."_s,
        [](DeskFile &file, const DeskRange &range) {
            return rowsOf(within(range, file.allReviews(), [](const Review &review) { return review.filled; }));
        }});
}

QList<ViewColumn> reviewAverageColumns()
{
    return {{u"week"_s, u"Week"_s},
            {u"agentId"_s, u"Agent id"_s},
            {u"agentName"_s, u"Agent"_s},
            {u"reviews"_s, u"Reviews"_s, ColumnKind::Count},
            {u"averagePercent"_s, u"Average %"_s},
            {u"points"_s, u"Points"_s, ColumnKind::Count},
            {u"possible"_s, u"Points possible"_s, ColumnKind::Count}};
}

//! A range chooses among the calls, as the weeks do.
std::unique_ptr<ViewReader> reviewAveragesReader(RestClient &client, const QString &deskFile, const BusinessDay &day)
{
    return std::make_unique<DeskReader>(client, deskFile, DeskReader::Kept{
        u"reviewaverages"_s, reviewAverageColumns(), u"No complete review is kept on this computer."_s,
        [day](DeskFile &file, const DeskRange &range) -> Result<QList<ViewRow>> {
            const auto reviews = within(range, file.allReviews(), [](const Review &review) { return review.recorded.value_or(review.filled); });
            if (!reviews)
                return reviews.error();
            return rowsOf(Result<QList<ReviewAverage>>(reviewAverages(scored(*reviews, day))));
        }});
}

} // namespace floorwalker::cli
