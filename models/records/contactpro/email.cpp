// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/email.h"

#include "models/records/jsonreading.h"

#include <tuple>

namespace floorwalker {

namespace {

QString resource()
{
    return QStringLiteral("cmi/emails");
}

EmailAddress readAddress(FieldReader &fields)
{
    return {.name = fields.text(u"name"), .address = fields.text(u"address").trimmed()};
}

EmailAttachment readAttachment(FieldReader &fields)
{
    return {.id = fields.text(u"id"),
            .fileName = fields.text(u"filename"),
            .mimeType = fields.text(u"mime_type"),
            .size = fields.integer(u"size"),
            .originator = fields.text(u"originator")};
}

Result<Email> readEmail(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    Email email{.id = EmailId(fields.text(u"id")),
                .channelType = fields.text(u"channel_type"),
                .subtype = fields.text(u"channel_sub_type"),
                .type = fields.text(u"type"),
                .typeDetails = fields.text(u"typeDetails"),
                .status = fields.text(u"status"),
                .statusDetails = fields.text(u"statusDetails"),
                .caseId = fields.text(u"case_id"),
                .cid = fields.text(u"cid"),
                .subject = fields.text(u"title"),
                .content = fields.text(u"content"),
                .remarks = fields.text(u"remarks"),
                .originator = fields.text(u"originator").trimmed(),
                .destination = fields.text(u"destination").trimmed(),
                .from = fields.part(u"from_address", readAddress),
                .to = fields.parts(u"to_address", readAddress),
                .cc = fields.parts(u"cc_address", readAddress),
                .bcc = fields.parts(u"bcc_address", readAddress),
                .attachments = fields.parts(u"attachments", readAttachment),
                .agentId = AgentId(fields.text(u"agentId")),
                .agentName = fields.text(u"agentName"),
                .created = fields.moment(u"date_created"),
                .raw = object};
    std::tie(email.queueId, email.queueName) = fields.part(u"from_queue", [](FieldReader &queue) {
        return std::pair(QueueId(queue.text(u"id")), queue.text(u"name"));
    });
    if (fields.fault())
        return *fields.fault();
    if (email.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return email;
}

} // namespace

Result<QList<Email>> decodeEmails(const QByteArray &body)
{
    return decodeList<Email>(body, resource(), readEmail);
}

Result<Email> decodeEmail(const QByteArray &body)
{
    return decodeOne(body, resource(), readEmail);
}

} // namespace floorwalker
