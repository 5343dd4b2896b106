// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/conversationsending.h"

#include "models/edits/conversationaddition.h"

namespace floorwalker {

ConversationSending::ConversationSending(RestClient &conversation, Ledger &ledger, const QString &project, QObject *parent)
    : LedgerAdding(conversation, ledger, std::make_unique<ConversationAddition>(), parent)
    , m_project(project)
{
}

void ConversationSending::send(const SendMessage &message, bool isOfDispatch)
{
    addSingle(titleOf(message), ConversationAddition::content(m_project, message, isOfDispatch));
}

QString ConversationSending::titleOf(const SendMessage &message)
{
    if (!message.recipient.contact.isEmpty())
        return message.recipient.contact.text();
    QStringList identities;
    for (const ChannelIdentity &identity : message.recipient.identities)
        identities.append(identity.text());
    return identities.join(QStringLiteral(", "));
}

} // namespace floorwalker
