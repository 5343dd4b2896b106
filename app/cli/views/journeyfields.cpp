// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/journeyfields.h"

#include "app/cli/views/contents.h"
#include "models/items/journeywords.h"
#include "models/wording/errortext.h"

#include <QDateTime>
#include <QJsonArray>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

namespace {

using State = JourneyPartState::Kind;

QString keyOf(JourneyPart part)
{
    switch (part) {
    case JourneyPart::Segments: return u"segments"_s;
    case JourneyPart::Recordings: return u"recordings"_s;
    case JourneyPart::Chat: return u"chat"_s;
    case JourneyPart::Emails: return u"emails"_s;
    case JourneyPart::ScriptResults: return u"scriptResults"_s;
    case JourneyPart::Remarks: return u"remarks"_s;
    case JourneyPart::Callbacks: return u"callbacks"_s;
    case JourneyPart::Consents: return u"consents"_s;
    }
    Q_UNREACHABLE();
}

QString stateName(State state)
{
    switch (state) {
    case State::Asked: return u"asked"_s;
    case State::There: return u"there"_s;
    case State::Empty: return u"empty"_s;
    case State::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Segment: return u"segment"_s;
    case TimelineEntry::Kind::Gap: return u"gap"_s;
    case TimelineEntry::Kind::Chat: return u"chat"_s;
    case TimelineEntry::Kind::Email: return u"email"_s;
    case TimelineEntry::Kind::Recording: return u"recording"_s;
    case TimelineEntry::Kind::ScriptResult: return u"scriptResult"_s;
    case TimelineEntry::Kind::Callback: return u"callback"_s;
    }
    Q_UNREACHABLE();
}

template<typename T>
QJsonArray rawOf(const QList<T> &list)
{
    QJsonArray rows;
    for (const T &one : list)
        rows.append(camelCased(one.raw));
    return rows;
}

template<typename T>
QJsonArray wholeOf(const QList<T> &list)
{
    QJsonArray rows;
    for (const T &one : list)
        rows.append(fieldsOf(one));
    return rows;
}

QJsonArray rowsOf(JourneyPart part, const JourneyContents &contents)
{
    switch (part) {
    case JourneyPart::Segments: return rawOf(contents.segments);
    case JourneyPart::Recordings: return rawOf(contents.recordings);
    case JourneyPart::Chat: return contents.chat ? wholeOf(QList{*contents.chat}) : QJsonArray();
    case JourneyPart::Emails: return wholeOf(contents.emails);
    case JourneyPart::ScriptResults: return wholeOf(contents.scriptResults);
    case JourneyPart::Remarks: return contents.remarks.isEmpty() ? QJsonArray() : QJsonArray{contents.remarks};
    case JourneyPart::Callbacks: return rawOf(contents.callbacks);
    case JourneyPart::Consents: return rawOf(contents.consents);
    }
    Q_UNREACHABLE();
}

QJsonObject errorFields(const Error &error)
{
    const ErrorText text = errorText(error);
    return {{u"kind"_s, name(error.kind)}, {u"httpStatus"_s, error.httpStatus}, {u"sentence"_s, text.sentence},
            {u"nextStep"_s, text.nextStep}};
}

QJsonArray timelineFields(const QList<TimelineLine> &timeline)
{
    QJsonArray lines;
    for (const TimelineLine &line : timeline) {
        QJsonObject fields{{u"kind"_s, kindName(line.kind)}, {u"begin"_s, valueOf(line.begin)}, {u"end"_s, valueOf(line.end)},
                           {u"what"_s, line.what}, {u"about"_s, QJsonArray::fromStringList(line.about)}};
        if (line.begin && line.end)
            fields.insert(u"durationMs"_s, qint64((*line.end - *line.begin).count()));
        lines.append(fields);
    }
    return lines;
}

QString local(const std::optional<Instant> &moment, const QTimeZone &zone)
{
    return moment ? QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count(), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s)
                  : u"\u2013"_s;
}

//! What the timeline does not say already.
QStringList detailsOf(JourneyPart part, const JourneyContents &contents, const QTimeZone &zone)
{
    QStringList lines;
    switch (part) {
    case JourneyPart::Chat:
        lines = linesOf(*contents.chat, zone);
        break;
    case JourneyPart::Emails:
        for (const Email &email : contents.emails)
            lines << email.subject << linesOf(email, zone);
        break;
    case JourneyPart::ScriptResults:
        for (const ScriptResult &result : contents.scriptResults)
            lines << result.name << linesOf(result, zone);
        break;
    case JourneyPart::Remarks:
        lines = contents.remarks.split(u'\n');
        break;
    case JourneyPart::Consents:
        for (const CustomerConsent &consent : contents.consents)
            lines << consentText(consent);
        break;
    case JourneyPart::Recordings:
        for (const CallRecording &recording : contents.recordings)
            lines << QStringList{local(recording.created, zone), recording.ownerName, recording.shownName()}.join(u"  "_s);
        break;
    case JourneyPart::Callbacks:
        for (const Callback &callback : contents.callbacks)
            lines << QStringList{local(callback.created, zone), callback.queueNumber, callback.resultWord}.join(u"  "_s);
        break;
    case JourneyPart::Segments:
        break;
    }
    return lines;
}

QStringList partLines(const Journey &journey, JourneyPart part, const QTimeZone &zone)
{
    const JourneyPartState &state = journey.state(part);
    if (state.kind == State::Refused)
        return {partName(part) + u": "_s + errorText(*state.error).sentence};
    if (state.kind == State::Empty)
        return {partName(part) + u": none"_s};
    const QStringList details = detailsOf(part, journey.contents(), zone);
    QStringList lines;
    if (!details.isEmpty())
        lines << partName(part) + u':';
    for (const QString &detail : details)
        lines << u"  "_s + detail;
    return lines;
}

} // namespace

QJsonObject fieldsOf(const Journey &journey, const QTimeZone &zone)
{
    QJsonObject fields{{u"timeline"_s, timelineFields(timelineLines(journey.contents(), journey.contact().id, zone))}};
    for (const JourneyPart part : journeyParts) {
        const JourneyPartState &state = journey.state(part);
        fields.insert(keyOf(part), QJsonObject{{u"state"_s, stateName(state.kind)},
                                               {u"error"_s, state.error ? QJsonValue(errorFields(*state.error)) : QJsonValue()},
                                               {u"rows"_s, rowsOf(part, journey.contents())}});
    }
    return fields;
}

QStringList linesOf(const Journey &journey, const QTimeZone &zone)
{
    QStringList lines{u"Journey:"_s};
    for (const TimelineLine &line : timelineLines(journey.contents(), journey.contact().id, zone))
        lines << u"  "_s + QStringList{local(line.begin, zone), (QStringList{line.what} + line.about).join(u", "_s)}.join(u"  "_s);
    for (const JourneyPart part : journeyParts)
        lines += partLines(journey, part, zone);
    return lines;
}

} // namespace floorwalker::cli
