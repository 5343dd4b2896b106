// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/callrecording.h"

#include "models/records/jsonreading.h"

#include <QJsonDocument>

#include <algorithm>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/callRecordings");
}

ListenLogEntry readEntry(FieldReader &fields)
{
    return {.id = fields.text(u"id"),
            .userId = AgentId(fields.text(u"user_guid")),
            .login = fields.text(u"user_id"),
            .userName = fields.text(u"user_name"),
            .reason = fields.text(u"description"),
            .sessionId = fields.text(u"userSessionId"),
            .at = fields.moment(u"time_stamp")};
}

Result<ListenLogEntry> readLoneEntry(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    const ListenLogEntry entry = readEntry(fields);
    if (fields.fault())
        return *fields.fault();
    return entry;
}

Result<CallRecording> readCallRecording(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    CallRecording recording{.id = CallRecordingId(fields.text(u"id")),
                            .callId = fields.text(u"call_id"),
                            .contactId = ContactId(fields.text(u"contact_id")),
                            .ownerId = fields.text(u"owner_id"),
                            .ownerType = fields.text(u"owner_type"),
                            .ownerName = fields.text(u"owner_name"),
                            .fileName = fields.text(u"file_name"),
                            .filePath = fields.text(u"file_path"),
                            .created = fields.moment(u"creation_time"),
                            .listenLog = fields.parts(u"listen_log", readEntry),
                            .raw = object};
    if (fields.fault())
        return *fields.fault();
    if (recording.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return recording;
}

} // namespace

bool CallRecording::isAgents() const
{
    return ownerType.trimmed().compare(u"user", Qt::CaseInsensitive) == 0;
}

AgentId CallRecording::agent() const
{
    return isAgents() ? AgentId(ownerId) : AgentId();
}

QString CallRecording::shownName() const
{
    return fileName.mid(std::max(fileName.lastIndexOf(u'\\'), fileName.lastIndexOf(u'/')) + 1);
}

Result<QList<CallRecording>> decodeCallRecordings(const QByteArray &body)
{
    return decodeList<CallRecording>(body, resource(), readCallRecording);
}

Result<CallRecording> decodeCallRecording(const QByteArray &body)
{
    return decodeOne(body, resource(), readCallRecording);
}

Result<QList<ListenLogEntry>> decodeListenLog(const QByteArray &body)
{
    return decodeList<ListenLogEntry>(body, resource() + QStringLiteral("/listenLog"), readLoneEntry);
}

QByteArray encode(const NewListening &listening)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("description"), listening.reason},
                                     {QStringLiteral("userSessionId"), listening.sessionId}})
        .toJson(QJsonDocument::Compact);
}

} // namespace floorwalker
