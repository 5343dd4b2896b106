// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/journeywords.h"

#include "models/items/callbacktable.h"
#include "models/wording/durationtext.h"
#include "models/wording/statetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace floorwalker {

namespace {

using Kind = TimelineEntry::Kind;

QString translated(const char *text)
{
    return QCoreApplication::translate("Journey", text);
}

QStringList known(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

QString segmentName(const Contact &segment)
{
    const QString type = contactTypeText(segment.raw.value(u"type").toString());
    return type.isEmpty() ? channelText(segment.channel) : type;
}

//! "waited 00:00:12", in one line; nothing where one of the two is not known, or for no time at all.
QString spanText(const char *words, const std::optional<Instant> &begin, const std::optional<Instant> &end)
{
    if (!begin || !end || *end - *begin < std::chrono::seconds(1))
        return {};
    return translated(words).arg(durationText(*end - *begin)).replace(u' ', QChar::Nbsp);
}

//! A contact keeps its group and takes a new id when it is transferred. (seed CMI reference, contacts)
bool isTransfer(const QList<Contact> &segments, int index)
{
    return index > 0 && segments[index].raw.value(u"type") == segments[index - 1].raw.value(u"type");
}

void tellSegment(TimelineLine &line, const QList<Contact> &segments, int index)
{
    const Contact &segment = segments[index];
    line.connected = segment.connected;
    line.isOpen = segment.isOpen();
    //: A contact that came from another agent or queue, as in "Call in, transferred"
    line.what = isTransfer(segments, index) ? translated(QT_TRANSLATE_NOOP("Journey", "%1, transferred")).arg(segmentName(segment))
                                            : segmentName(segment);
    const QString agent = segment.agentName.isEmpty() ? segment.agentId.text() : segment.agentName;
    const QString queue = segment.queueName.isEmpty() ? segment.queueId.text() : segment.queueName;
    //: How long a customer waited
    const char *waited = QT_TRANSLATE_NOOP("Journey", "waited %1");
    //: How long an agent was busy with a contact
    const char *handled = QT_TRANSLATE_NOOP("Journey", "handled %1");
    line.about = known({queue, agent, contactStatusText(segment.status, segment.statusWord),
                        spanText(waited, segment.arrival, segment.connected ? segment.connected : segment.disconnected),
                        spanText(handled, segment.connected, segment.disconnected)});
}

QString emailName(const Email &email)
{
    if (email.subtype.compare(u"outbound", Qt::CaseInsensitive) == 0)
        return translated(QT_TRANSLATE_NOOP("Journey", "E-mail sent"));
    if (email.subtype.compare(u"inbound", Qt::CaseInsensitive) == 0)
        return translated(QT_TRANSLATE_NOOP("Journey", "E-mail received"));
    return channelText(Channel::Email);
}

void tell(TimelineLine &line, const TimelineEntry &entry, const JourneyContents &contents, const QTimeZone &zone)
{
    switch (entry.kind) {
    case Kind::Segment:
        tellSegment(line, contents.segments, entry.index);
        break;
    case Kind::Gap:
        //: A time in which nobody had the contact
        line.what = translated(QT_TRANSLATE_NOOP("Journey", "Nothing for %1")).arg(durationText(*entry.end - *entry.begin));
        break;
    case Kind::Chat:
        line.what = translated(QT_TRANSLATE_NOOP("Journey", "Chat began"));
        line.about = known({contents.chat->title, QCoreApplication::translate("Journey", "%n message(s)", nullptr,
                                                                              int(contents.chat->transcript.size()))});
        break;
    case Kind::Email:
        line.what = emailName(contents.emails[entry.index]);
        line.about = known({contents.emails[entry.index].subject});
        break;
    case Kind::Recording:
        line.what = translated(QT_TRANSLATE_NOOP("Journey", "Recording"));
        line.recording = contents.recordings[entry.index].id;
        line.about = known({contents.recordings[entry.index].ownerName, contents.recordings[entry.index].shownName()});
        break;
    case Kind::ScriptResult:
        line.what = translated(QT_TRANSLATE_NOOP("Journey", "Script answers"));
        line.about = known({contents.scriptResults[entry.index].name});
        break;
    case Kind::Callback: {
        const Callback &callback = contents.callbacks[entry.index];
        line.what = translated(QT_TRANSLATE_NOOP("Journey", "Callback added"));
        line.about = known({queueText(callback.queueNumber, {}), callbackResultText(callback.result, callback.resultWord),
                            //: When a customer is called next
                            callback.nextCall && !callback.isClosed()
                                ? translated(QT_TRANSLATE_NOOP("Journey", "next call %1")).arg(momentText(*callback.nextCall, zone))
                                : QString()});
        break;
    }
    }
}

QString idOf(const TimelineEntry &entry, const JourneyContents &contents)
{
    const QString segment = entry.kind == Kind::Segment || entry.kind == Kind::Gap
        ? contents.segments[entry.index].id.text()
        : QString::number(entry.index);
    return QString::number(int(entry.kind)) + u':' + segment;
}

} // namespace

QList<TimelineLine> timelineLines(const JourneyContents &contents, const ContactId &chosen, const QTimeZone &zone)
{
    const QLocale locale;
    QList<TimelineLine> lines;
    const QList<TimelineEntry> entries = timelineOf(contents);
    for (const TimelineEntry &entry : entries) {
        TimelineLine line{.id = TimelineLineId(idOf(entry, contents)), .kind = entry.kind, .place = int(lines.size()),
                          .begin = entry.begin, .end = entry.end};
        if (entry.begin) {
            const auto local = QDateTime::fromMSecsSinceEpoch(entry.begin->time_since_epoch().count(), zone);
            line.time = locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
            line.date = locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' '
                + locale.toString(local.date(), QLocale::ShortFormat);
        }
        line.isChosen = entry.kind == Kind::Segment && contents.segments[entry.index].id == chosen;
        tell(line, entry, contents, zone);
        lines.append(line);
    }
    return lines;
}

QString partName(JourneyPart part)
{
    switch (part) {
    case JourneyPart::Segments: return translated(QT_TRANSLATE_NOOP("Journey", "Segments"));
    case JourneyPart::Recordings: return translated(QT_TRANSLATE_NOOP("Journey", "Recordings"));
    case JourneyPart::Chat: return translated(QT_TRANSLATE_NOOP("Journey", "Conversation"));
    case JourneyPart::Emails: return translated(QT_TRANSLATE_NOOP("Journey", "E-mails"));
    case JourneyPart::ScriptResults: return translated(QT_TRANSLATE_NOOP("Journey", "Answers"));
    case JourneyPart::Remarks: return translated(QT_TRANSLATE_NOOP("Journey", "Remarks"));
    case JourneyPart::Callbacks: return translated(QT_TRANSLATE_NOOP("Journey", "Callbacks"));
    case JourneyPart::Consents: return translated(QT_TRANSLATE_NOOP("Journey", "Consents"));
    }
    Q_UNREACHABLE();
}

QString nothingText(JourneyPart part)
{
    switch (part) {
    case JourneyPart::Chat: return translated(QT_TRANSLATE_NOOP("Journey", "This contact has no conversation."));
    case JourneyPart::Emails: return translated(QT_TRANSLATE_NOOP("Journey", "This contact has no e-mail."));
    case JourneyPart::ScriptResults:
        return translated(QT_TRANSLATE_NOOP("Journey", "No script was answered for this contact."));
    case JourneyPart::Remarks: return translated(QT_TRANSLATE_NOOP("Journey", "This contact has no remarks."));
    default: return {};
    }
}

QString consentText(const CustomerConsent &consent)
{
    const QString verdict = !consent.consent ? translated(QT_TRANSLATE_NOOP("Journey", "not known"))
        //: Whether a customer agrees to be recorded, or written to
        : *consent.consent ? translated(QT_TRANSLATE_NOOP("Journey", "agreed"))
                           //: Whether a customer agrees to be recorded, or written to
                           : translated(QT_TRANSLATE_NOOP("Journey", "refused"));
    //: A use of a customer's number or address, and whether they agree to it, as in "recording: agreed"
    return translated(QT_TRANSLATE_NOOP("Journey", "%1: %2")).arg(consent.usage, verdict);
}

} // namespace floorwalker
