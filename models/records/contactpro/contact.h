// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"
#include "models/records/recordmemo.h"
#include "models/records/contactpro/channel.h"

#include <QAnyStringView>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

//! Where a contact stands; the server's own word stays in statusWord. (seed CMI reference, contacts)
enum class ContactStatus { Unknown, Pending, InQueue, InProcess, Handled, Abandoned };

ContactStatus contactStatusFromWord(QAnyStringView word); //!< whatever its letters
bool isOpenStatus(ContactStatus status); //!< pending, in queue or in process

//! One contact of the day, from `rmi/contacts` or `cmi/contacts`: the fields both share, each under
//! either interface's name. Every field may be missing.
struct Contact {
    ContactId id;
    ContactGroupId groupId;
    Channel channel = Channel::Unknown;
    ContactStatus status = ContactStatus::Unknown;
    QString statusWord;
    QString source;
    QString destination;
    QString subject;
    QueueId queueId;
    QString queueName;
    AgentId agentId;
    QString agentName;
    std::optional<Instant> arrival; //!< arrivalQueueTime (RMI) or arrivalTime (CMI), server clock
    std::optional<Instant> connected;
    std::optional<Instant> disconnected;
    QJsonObject raw;

    bool isOpen() const; //!< pending, in queue or in process
    friend bool operator==(const Contact &, const Contact &) = default;
};

//! Who the customer of a contact is: behind the source, or the destination of what an agent began.
//! type: "CallIn", "ChatOut".
QString customerOf(const Contact &contact, QStringView type);

Result<QList<Contact>> decodeContacts(const QByteArray &body, const QString &resource,
                                      RecordMemo<Contact> *memo = nullptr);

} // namespace floorwalker
