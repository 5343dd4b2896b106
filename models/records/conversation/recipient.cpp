// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/recipient.h"

#include <QJsonArray>

namespace floorwalker {

QJsonObject toJson(const ConversationRecipient &recipient)
{
    if (!recipient.contact.isEmpty())
        return {{QStringLiteral("contact_id"), recipient.contact.text()}};
    QJsonArray identities;
    for (const ChannelIdentity &identity : recipient.identities) {
        // Here an identity has no app.
        identities.append(toJson(ChannelIdentity{.channel = identity.channel, .identity = identity.identity}));
    }
    return {{QStringLiteral("identified_by"), QJsonObject{{QStringLiteral("channel_identities"), identities}}}};
}

ConversationRecipient recipientOf(const QJsonObject &object)
{
    ConversationRecipient recipient{.contact = ConversationContactId(object.value(u"contact_id").toString()), .identities = {}};
    const QJsonArray identities = object.value(u"identified_by").toObject().value(u"channel_identities").toArray();
    for (const QJsonValue &identity : identities)
        recipient.identities.append({.channel = identity[u"channel"].toString(), .identity = identity[u"identity"].toString()});
    return recipient;
}

} // namespace floorwalker
