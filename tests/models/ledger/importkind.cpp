// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/ledger/importkind.h"

#include "models/edits/callbackaddition.h"
#include "models/edits/conversationaddition.h"
#include "models/edits/messageaddition.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace floorwalker {

namespace {

QList<PlannedWrite> callbackRows(int size)
{
    QList<PlannedWrite> writes;
    for (int row = 0; row < size; ++row) {
        const int shown = row % 10 == 1 ? row - 1 : row;
        writes.append(PlannedWrite{.ordinal = row,
                                   .content = CallbackAddition::content(
                                       {.customerNumber = QStringLiteral("+35840%1").arg(shown / 2, 5, 10, QLatin1Char('0')),
                                        .queueNumber = QStringLiteral("505"),
                                        .notes = QStringLiteral("row %1").arg(shown)})});
    }
    return writes;
}

QList<PlannedWrite> campaign(int size)
{
    QList<PlannedWrite> writes;
    const auto add = [&writes](const QStringList &addresses, const QString &text) {
        writes.append(PlannedWrite{.ordinal = int(writes.size()),
                                   .content = MessageAddition::content({.source = QStringLiteral("q@sms.example"),
                                                                        .subtype = QStringLiteral("sms"),
                                                                        .text = text,
                                                                        .addresses = addresses})});
    };
    for (int recipient = 0, message = 0; recipient < size; ++message) {
        QStringList addresses;
        for (int i = 0; i <= message % 5 && recipient < size; ++i)
            addresses << QStringLiteral("+35840%1").arg(recipient++, 7, 10, QLatin1Char('0'));
        add(addresses, QStringLiteral("text %1").arg(message % 3));
        if (message % 4 == 0)
            add(addresses, QStringLiteral("another"));
    }
    return writes;
}

//! Their ids are the same in each process, as those of a campaign that goes on.
QList<PlannedWrite> conversationMessages(int size)
{
    QList<PlannedWrite> writes;
    for (int row = 0; row < size; ++row) {
        const int shown = row % 10 == 1 ? row - 1 : row;
        const SendMessage message{.app = AppId(QStringLiteral("app")),
                                  .recipient = {.identities = {{.channel = QStringLiteral("SMS"),
                                                                .identity = QStringLiteral("+35840%1").arg(shown / 2, 7, 10, QLatin1Char('0'))}}},
                                  .content = textContent(QStringLiteral("text %1").arg(shown)),
                                  .metadata = metadataOf(QStringLiteral("row %1").arg(row))};
        const QJsonObject content{{QStringLiteral("project"), QStringLiteral("p")}, {QStringLiteral("body"), QString::fromUtf8(encode(message))}};
        writes.append(PlannedWrite{.ordinal = row, .content = QJsonDocument(content).toJson(QJsonDocument::Compact)});
    }
    return writes;
}

} // namespace

ImportKind ImportKind::callbacks()
{
    return {.name = QStringLiteral("callbacks"),
            .kind = std::make_shared<const CallbackAddition>(),
            .writes = callbackRows,
            .keys = [](const PlannedWrite &write) {
                const NewCallback callback = CallbackAddition::callback(write.content);
                return QStringList{callback.customerNumber + u'/' + callback.notes};
            }};
}

ImportKind ImportKind::messages()
{
    return {.name = QStringLiteral("messages"),
            .kind = std::make_shared<const MessageAddition>(),
            .writes = campaign,
            .keys = [](const PlannedWrite &write) {
                const NewMessage message = newMessageOf(write.content);
                QStringList told;
                for (const QString &address : message.addresses)
                    told << address + u'/' + message.text;
                return told;
            }};
}

ImportKind ImportKind::conversation()
{
    return {.name = QStringLiteral("conversation"),
            .kind = std::make_shared<const ConversationAddition>(),
            .writes = conversationMessages,
            .keys = [](const PlannedWrite &write) {
                const SendMessage message = ConversationAddition::messageOf(write.content);
                return QStringList{message.recipient.identities.value(0).identity + u'/' + message.content.text};
            }};
}

ImportKind ImportKind::fromName(const QString &name)
{
    if (name == u"conversation")
        return conversation();
    return name == u"messages" ? messages() : callbacks();
}

QMap<QString, int> ImportKind::expected(int size) const
{
    QMap<QString, int> expected;
    for (const PlannedWrite &write : writes(size)) {
        for (const QString &key : keys(write))
            ++expected[key];
    }
    return expected;
}

} // namespace floorwalker
