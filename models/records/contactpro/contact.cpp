// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/contact.h"

#include "models/records/jsonreading.h"

namespace floorwalker {

namespace {

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
    contact.status = contactStatusFromWord(contact.statusWord);
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

ContactStatus contactStatusFromWord(QAnyStringView word)
{
    static constexpr std::array words{
        std::pair{QLatin1String("Pending"), ContactStatus::Pending},
        std::pair{QLatin1String("InQueue"), ContactStatus::InQueue},
        std::pair{QLatin1String("InProcess"), ContactStatus::InProcess},
        std::pair{QLatin1String("Handled"), ContactStatus::Handled},
        std::pair{QLatin1String("Abandoned"), ContactStatus::Abandoned},
    };
    for (const auto &[known, status] : words) {
        if (QAnyStringView::compare(word, known, Qt::CaseInsensitive) == 0)
            return status;
    }
    return ContactStatus::Unknown;
}

bool isOpenStatus(ContactStatus status)
{
    return status == ContactStatus::Pending || status == ContactStatus::InQueue
        || status == ContactStatus::InProcess;
}

bool Contact::isOpen() const
{
    return !disconnected && isOpenStatus(status);
}

QString customerOf(const Contact &contact, QStringView type)
{
    return type.endsWith(u"Out", Qt::CaseInsensitive) ? contact.destination : contact.source;
}

Result<QList<Contact>> decodeContacts(const QByteArray &body, const QString &resource, RecordMemo<Contact> *memo)
{
    return decodeList<Contact>(body, resource, memo, decodeContact, [](const QJsonObject &) { return true; });
}

} // namespace floorwalker
