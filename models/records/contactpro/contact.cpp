// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contact.h"

#include "models/records/jsonreading.h"

namespace floorwalker {

namespace {

ContactStatus statusFromWord(const QString &word)
{
    const auto is = [&word](QLatin1String other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    if (is(QLatin1String("Pending")))
        return ContactStatus::Pending;
    if (is(QLatin1String("InQueue")))
        return ContactStatus::InQueue;
    if (is(QLatin1String("InProcess")))
        return ContactStatus::InProcess;
    if (is(QLatin1String("Handled")))
        return ContactStatus::Handled;
    if (is(QLatin1String("Abandoned")))
        return ContactStatus::Abandoned;
    return ContactStatus::Unknown;
}

Result<Contact> decodeContact(const QJsonObject &object, const QString &where)
{
    FieldReader fields(object, where);
    Contact contact{.id = ContactId(fields.text(u"id")),
                    .groupId = ContactGroupId(fields.text(u"contactGroupId")),
                    .statusWord = fields.text(u"status"),
                    .source = fields.text(u"source").trimmed(),
                    .destination = fields.text(u"destination").trimmed(),
                    .subject = fields.text(u"subject"),
                    .queueId = QueueId(fields.text(u"queueId")),
                    .queueName = fields.text(u"queueName"),
                    .agentId = AgentId(fields.text(u"agentId")),
                    .agentName = fields.text(u"agentName"),
                    .connected = fields.moment(u"connectTime"),
                    .disconnected = fields.moment(u"disconnectTime"),
                    .raw = object};
    contact.status = statusFromWord(contact.statusWord);
    contact.channel = channelFromWord(fields.text(u"channel"));
    if (contact.channel == Channel::Unknown)
        contact.channel = channelFromWord(fields.text(u"type"));
    contact.arrival = fields.moment(u"arrivalQueueTime");
    if (!contact.arrival)
        contact.arrival = fields.moment(u"arrivalTime");
    if (fields.fault())
        return *fields.fault();
    if (contact.id.isEmpty())
        return Error{.kind = ErrorKind::Undecodable, .detail = where + QStringLiteral(": no id")};
    return contact;
}

} // namespace

bool Contact::isOpen() const
{
    return !disconnected
        && (status == ContactStatus::Pending || status == ContactStatus::InQueue
            || status == ContactStatus::InProcess);
}

Result<QList<Contact>> decodeContacts(const QByteArray &body, const QString &resource, RecordMemo<Contact> *memo)
{
    return decodeList<Contact>(body, resource, memo, decodeContact, [](const QJsonObject &) { return true; });
}

} // namespace floorwalker
