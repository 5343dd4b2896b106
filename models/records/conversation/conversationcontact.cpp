// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/conversationcontact.h"

#include "models/records/conversation/jsonparts.h"

#include <QJsonArray>

namespace floorwalker {

namespace {

ConversationContact readContact(FieldReader &fields)
{
    return {.id = ConversationContactId(fields.text(u"id")),
            .identities = fields.parts(u"channel_identities", readChannelIdentity),
            .channelPriority = textsIn(fields.whole().value(u"channel_priority")),
            .displayName = fields.text(u"display_name"),
            .email = fields.text(u"email"),
            .externalId = fields.text(u"external_id"),
            .language = fields.text(u"language"),
            .metadata = textOrJson(fields, u"metadata"),
            .raw = fields.whole()};
}

IdentityConflict readConflict(FieldReader &fields)
{
    IdentityConflict conflict{.identity = fields.text(u"identity"),
                              .channels = textsIn(fields.whole().value(u"channels")),
                              .contacts = {},
                              .raw = fields.whole()};
    const QStringList ids = textsIn(fields.whole().value(u"contact_ids"));
    for (const QString &id : ids)
        conflict.contacts.append(ConversationContactId(id));
    return conflict;
}

//! Every field that can be written, by the API's own names.
QJsonObject written(const ConversationContact &contact)
{
    QJsonArray identities;
    for (const ChannelIdentity &identity : contact.identities)
        identities.append(toJson(identity));
    return {{QStringLiteral("channel_identities"), identities},
            {QStringLiteral("channel_priority"), QJsonArray::fromStringList(contact.channelPriority)},
            {QStringLiteral("display_name"), contact.displayName},
            {QStringLiteral("email"), contact.email},
            {QStringLiteral("external_id"), contact.externalId},
            {QStringLiteral("language"), contact.language.isEmpty() ? QStringLiteral("UNSPECIFIED") : contact.language},
            {QStringLiteral("metadata"), contact.metadata}};
}

} // namespace

QStringList changedFields(const ConversationContact &before, const ConversationContact &after)
{
    const QJsonObject old = written(before);
    const QJsonObject fresh = written(after);
    QStringList changed;
    for (auto field = fresh.begin(); field != fresh.end(); ++field) {
        if (old.value(field.key()) != field.value())
            changed.append(field.key());
    }
    return changed;
}

Result<PageOf<ConversationContact>> decodeConversationContacts(const QByteArray &body)
{
    return decodePage<ConversationContact>(body, QStringLiteral("contacts"), u"contacts", readContact);
}

Result<ConversationContact> decodeConversationContact(const QByteArray &body)
{
    return decodeWhole<ConversationContact>(body, QStringLiteral("contacts"), readContact);
}

Result<PageOf<IdentityConflict>> decodeIdentityConflicts(const QByteArray &body)
{
    return decodePage<IdentityConflict>(body, QStringLiteral("contacts:identityConflicts"), u"conflicts", readConflict);
}

Result<QString> decodeProfileName(const QByteArray &body)
{
    return decodeWhole<QString>(body, QStringLiteral("contacts:getChannelProfile"),
                                [](FieldReader &fields) { return fields.text(u"profile_name"); });
}

QByteArray encode(const ConversationContact &contact)
{
    QJsonObject object = written(contact);
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        const bool isNeeded = key == u"channel_identities";
        if (!isNeeded && (value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())))
            object.remove(key);
    }
    return compact(object);
}

QByteArray encode(const ConversationContact &contact, const QStringList &fields)
{
    const QJsonObject whole = written(contact);
    QJsonObject object;
    for (const QString &field : fields)
        object.insert(field, whole.value(field));
    return compact(object);
}

ConversationContact conversationContactOf(const QByteArray &body)
{
    const auto contact = decodeConversationContact(body);
    return contact ? *contact : ConversationContact();
}

} // namespace floorwalker
