// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/emailtable.h"

#include "models/items/contentcolumns.h"

namespace floorwalker {

namespace {

QString addressText(const EmailAddress &address)
{
    if (address.name.isEmpty() || address.address.isEmpty())
        return address.name + address.address;
    return QStringLiteral("%1 <%2>").arg(address.name, address.address);
}

QStringList addressTexts(const QList<EmailAddress> &addresses)
{
    QStringList texts;
    for (const EmailAddress &address : addresses)
        texts << addressText(address);
    return texts;
}

CellValue known(const QString &text)
{
    return text.isEmpty() ? CellValue() : CellValue(text);
}

ExportValue knownList(const QStringList &texts)
{
    return texts.isEmpty() ? ExportValue() : ExportValue(texts);
}

Column<Email> addressesColumn(const char *id, const char *title, QList<EmailAddress> Email::*addresses, bool isUsual)
{
    return {.id = id, .title = title, .hint = nullptr, .kind = CellKind::Text,
            .value = [addresses](const Email &mail) { return known(addressTexts(mail.*addresses).join(QStringLiteral(", "))); },
            .raw = [addresses](const Email &mail) { return knownList(addressTexts(mail.*addresses)); },
            .isUsual = isUsual};
}

QStringList fileNames(const Email &mail)
{
    QStringList names;
    for (const EmailAttachment &attachment : mail.attachments)
        names << (attachment.fileName.isEmpty() ? attachment.id : attachment.fileName);
    return names;
}

} // namespace

EmailTable::EmailTable(ServerNow serverNow, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : RowTable(std::move(serverNow), clock, parent)
    , m_columns{
          momentColumn("dateCreated", QT_TRANSLATE_NOOP("Columns", "Created"), &Email::created, zone),
          //: Who wrote an e-mail
          {.id = "fromAddress", .title = QT_TRANSLATE_NOOP("Columns", "From"), .hint = nullptr, .kind = CellKind::Text,
           .value = [](const Email &mail) { return known(addressText(mail.from)); }},
          addressesColumn("toAddress", QT_TRANSLATE_NOOP("Columns", "To"), &Email::to, true),
          textColumn("title", QT_TRANSLATE_NOOP("Columns", "Subject"), &Email::subject),
          textColumn("caseId", QT_TRANSLATE_NOOP("Columns", "Case id"), &Email::caseId),
          textColumn("cid", QT_TRANSLATE_NOOP("Columns", "CID"), &Email::cid),
          queueColumn<Email>(QT_TRANSLATE_NOOP("Columns", "Queue")),
          textColumn("agentName", QT_TRANSLATE_NOOP("Columns", "Agent"), &Email::agentName),
          statusColumn<Email>(QT_TRANSLATE_NOOP("Columns", "Status")),
          //: How many files hang on an e-mail
          {.id = "attachments", .title = QT_TRANSLATE_NOOP("Columns", "Attachments"), .hint = nullptr, .kind = CellKind::Count,
           .value = [](const Email &mail) {
               return mail.attachments.isEmpty() ? CellValue() : CellValue(qint64(mail.attachments.size()));
           },
           .raw = [](const Email &mail) { return knownList(fileNames(mail)); }},
          textColumn("channelSubType", QT_TRANSLATE_NOOP("Columns", "Subtype"), &Email::subtype, false),
          addressesColumn("ccAddress", QT_TRANSLATE_NOOP("Columns", "Cc"), &Email::cc, false),
          addressesColumn("bccAddress", QT_TRANSLATE_NOOP("Columns", "Bcc"), &Email::bcc, false),
          //: What agents noted about an e-mail
          textColumn("remarks", QT_TRANSLATE_NOOP("Columns", "Remarks"), &Email::remarks, false),
          textColumn("type", QT_TRANSLATE_NOOP("Columns", "Type"), &Email::type, false),
          textColumn("typeDetails", QT_TRANSLATE_NOOP("Columns", "Type details"), &Email::typeDetails, false),
          textColumn("statusDetails", QT_TRANSLATE_NOOP("Columns", "Status details"), &Email::statusDetails, false),
          idColumn("agentId", QT_TRANSLATE_NOOP("Columns", "Agent id"), &Email::agentId),
          idColumn("id", QT_TRANSLATE_NOOP("Columns", "E-mail id"), &Email::id),
      }
{
}

bool EmailTable::comesBefore(int slotA, int slotB) const
{
    return isNewer(inSlot(slotA).created, inSlot(slotB).created);
}

template class RowTable<Email>;

} // namespace floorwalker
