// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/recordingsreader.h"

#include "app/cli/console.h"
#include "app/cli/views/contents.h"
#include "models/items/searchwords.h"
#include "models/rest/quota.h"

#include <QDateTime>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds neverPolled = std::chrono::minutes(1); //!< nobody needs the search's feed
constexpr Milliseconds quotaPause = std::chrono::seconds(10); //!< where nobody says how long

QJsonObject fieldsOf(const CallRecording &recording)
{
    QJsonObject fields = camelCased(QJsonValue(recording.raw)).toObject();
    fields.insert(u"creationTime"_s, valueOf(recording.created));
    return fields;
}

QJsonObject fieldsOf(const ListenLogEntry &entry, const CallRecordingId &recording)
{
    return {{u"recording"_s, recording.text()},
            {u"timeStamp"_s, valueOf(entry.at)},
            {u"userName"_s, valueOf(entry.userName)},
            {u"userId"_s, valueOf(entry.login)},
            {u"userGuid"_s, valueOf(entry.userId.text())},
            {u"description"_s, valueOf(entry.reason)},
            {u"userSessionId"_s, valueOf(entry.sessionId)}};
}

//! As people read it: "2026-05-28 20:26:40 Aalto, Anna: complaint".
QStringList linesOf(const QList<ListenLogEntry> &log, const QTimeZone &zone)
{
    QStringList lines;
    for (const ListenLogEntry &entry : log) {
        const QString at = entry.at ? QDateTime::fromMSecsSinceEpoch(entry.at->time_since_epoch().count(), zone)
                                          .toString(u"yyyy-MM-dd HH:mm:ss "_s)
                                    : QString();
        lines << at + (entry.userName.isEmpty() ? entry.login : entry.userName) + u": "_s + entry.reason.simplified();
    }
    return lines;
}

//! What a search has found may lack some; then it is told, and by what it was stopped.
void noteEnd(const SlicedSearch &slices, const QTimeZone &zone, ViewAnswer &answer)
{
    answer.incompleteReason = incompleteReason(slices, Searched::Recordings, zone);
    if (slices.error()) {
        answer.errors << *slices.error();
        answer.isUsable = slices.reached() < slices.range().end;
    }
}

} // namespace

QList<ViewColumn> recordingColumns()
{
    return {{u"id"_s, u"Recording id"_s},
            {u"creationTime"_s, u"Time"_s, ColumnKind::Moment},
            {u"ownerName"_s, u"Owner"_s},
            {u"ownerType"_s, u"Owner type"_s},
            {u"ownerId"_s, u"Owner id"_s},
            {u"callId"_s, u"Call id"_s},
            {u"contactId"_s, u"Contact id"_s},
            {u"fileName"_s, u"File"_s},
            {u"filePath"_s, u"Path"_s}};
}

QString objectionToRecordingFilter(const RowFilter &filter)
{
    return filter.field == u"start_time" || filter.field == u"end_time"
        ? u"The time range of recordings is --since and --until, so \"%1\" is no filter."_s.arg(filter.field)
        : QString();
}

RecordingsReader::RecordingsReader(RestClient &client, const BusinessDay &day)
    : ViewReader(client)
    , m_day(day)
    , m_search(client, neverPolled)
{
    connect(&m_search.slices(), &SlicedSearch::changed, this, [this] {
        if (!m_search.slices().isUnderWay())
            tellFound();
    });
}

void RecordingsReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    m_search.start(rangeOf(question, m_day, client().serverClock().now()));
}

void RecordingsReader::tellFound()
{
    ViewAnswer answer{.columns = recordingColumns(), .resource = u"cmi/callRecordings"_s};
    noteEnd(m_search.slices(), m_day.zone(), answer);
    QList<CallRecording> found = m_search.all();
    std::stable_sort(found.begin(), found.end(),
                     [](const CallRecording &a, const CallRecording &b) { return a.created > b.created; });
    for (const CallRecording &recording : std::as_const(found))
        answer.rows.append({fieldsOf(recording), recording.raw});
    applyFilters(m_filters, answer);
    emit answered(answer);
}

void RecordingsReader::readOne(const QString &id)
{
    client().send<CallRecording>(contactpro::callRecording(CallRecordingId(id)), Purpose::Asked, this,
                                 [this](const Result<CallRecording> &recording) {
        ViewAnswer answer{.columns = recordingColumns(), .resource = u"cmi/callRecordings"_s};
        if (recording) {
            answer.columns << ViewColumn{u"listenLog"_s, u"Listen log"_s, ColumnKind::Content};
            answer.rows.append({fieldsOf(*recording), recording->raw, linesOf(recording->listenLog, m_day.zone())});
        } else {
            answer.errors << recording.error();
            answer.isUsable = false;
        }
        emit answered(answer);
    });
}

QList<ViewColumn> listenLogColumns()
{
    return {{u"recording"_s, u"Recording id"_s},
            {u"timeStamp"_s, u"Time"_s, ColumnKind::Moment},
            {u"userName"_s, u"Who"_s},
            {u"userId"_s, u"User"_s},
            {u"userGuid"_s, u"User id"_s},
            {u"description"_s, u"Why"_s},
            {u"userSessionId"_s, u"Session"_s}};
}

ListenLogReader::ListenLogReader(RestClient &client, const BusinessDay &day)
    : ViewReader(client)
    , m_day(day)
    , m_search(client, neverPolled)
    , m_answer{.columns = listenLogColumns(), .resource = u"cmi/callRecordings"_s}
{
    connect(&m_search.slices(), &SlicedSearch::changed, this, [this] {
        if (!m_search.slices().isUnderWay())
            takeFound();
    });
}

void ListenLogReader::readAll(const ViewQuestion &question)
{
    m_filters = question.filters;
    m_filters.removeIf([this](const RowFilter &filter) {
        if (filter.field == u"recording")
            m_left.append(CallRecordingId(filter.pattern));
        return filter.field == u"recording";
    });
    if (m_left.isEmpty())
        m_search.start(rangeOf(question, m_day, client().serverClock().now()));
    else
        readNext();
}

void ListenLogReader::readOne(const QString &id)
{
    m_left = {CallRecordingId(id)};
    readNext();
}

void ListenLogReader::takeFound()
{
    noteEnd(m_search.slices(), m_day.zone(), m_answer);
    for (const CallRecording &recording : m_search.all())
        m_left.append(recording.id);
    readNext();
}

void ListenLogReader::readNext()
{
    if (m_left.isEmpty()) {
        tell();
        return;
    }
    const CallRecordingId id = m_left.takeFirst();
    client().send<QList<ListenLogEntry>>(contactpro::listenLog(id), Purpose::Asked, this,
                                         [this, id](const Result<QList<ListenLogEntry>> &log) {
        if (!log && isQuota(log.error().kind)) {
            waitFor(id, log.error());
            return;
        }
        if (!log) {
            m_answer.errors << log.error();
            m_answer.isUsable = m_answer.isUsable && !m_left.isEmpty();
        } else {
            for (const ListenLogEntry &entry : *log)
                m_answer.rows.append({fieldsOf(entry, id), {}, linesOf({entry}, m_day.zone())});
        }
        readNext();
    });
}

//! There may be more recordings than the quota of a minute: whoever asked for all of them waits.
void ListenLogReader::waitFor(const CallRecordingId &id, const Error &error)
{
    m_left.prepend(id);
    const Milliseconds wait = error.retryAfter ? Milliseconds(*error.retryAfter) : quotaPause;
    say(u"No more requests are allowed for now. %1 recordings are left; their logs are read on in %2 s."_s.arg(m_left.size())
            .arg((wait.count() + 999) / 1000));
    client().clock().after(wait, this, [this] { readNext(); });
}

//! The latest first; what was refused is told beside it.
void ListenLogReader::tell()
{
    m_answer.isUsable = m_answer.isUsable || !m_answer.rows.isEmpty();
    std::stable_sort(m_answer.rows.begin(), m_answer.rows.end(), [](const ViewRow &a, const ViewRow &b) {
        return a.fields[u"timeStamp"].toString() > b.fields[u"timeStamp"].toString();
    });
    applyFilters(m_filters, m_answer);
    emit answered(m_answer);
}

} // namespace floorwalker::cli
