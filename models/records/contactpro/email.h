// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/base/times.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace floorwalker {

struct EmailAddress {
    QString name;
    QString address;

    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;
};

struct EmailAttachment {
    QString id;
    QString fileName;
    QString mimeType;
    std::optional<qint64> size; //!< bytes
    QString originator; //!< "customer" or "agent", as it came

    friend bool operator==(const EmailAttachment &, const EmailAttachment &) = default;
};

//! One e-mail of `cmi/emails`. Every field may be missing.
struct Email {
    EmailId id;
    QString channelType;
    QString subtype; //!< "inbound" or "outbound", as it came
    QString type;
    QString typeDetails;
    QString status; //!< as it came, in any letter case
    QString statusDetails;
    QString caseId;
    QString cid;
    QString subject; //!< title
    QString content; //!< HTML of whoever wrote it: shown only through models/mail
    QString remarks;
    QString originator; //!< trimmed
    QString destination; //!< trimmed
    EmailAddress from;
    QList<EmailAddress> to;
    QList<EmailAddress> cc;
    QList<EmailAddress> bcc;
    QList<EmailAttachment> attachments;
    QueueId queueId;
    QString queueName;
    AgentId agentId;
    QString agentName;
    std::optional<Instant> created;
    QJsonObject raw;

    friend bool operator==(const Email &, const Email &) = default;
};

Result<QList<Email>> decodeEmails(const QByteArray &body);
Result<Email> decodeEmail(const QByteArray &body);

} // namespace floorwalker
