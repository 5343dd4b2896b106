// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/conversationevent.h"

#include "models/records/conversation/jsonparts.h"

namespace floorwalker {

namespace {

using Kind = SendEvent::Kind;

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Composing: return QStringLiteral("composing_event");
    case Kind::ComposingEnd: return QStringLiteral("composing_end_event");
    case Kind::AgentJoined: return QStringLiteral("agent_joined_event");
    case Kind::AgentLeft: break;
    }
    return QStringLiteral("agent_left_event");
}

//! Of an app's event, or a contact's; empty when there is none.
QString kindIn(const QJsonObject &event)
{
    for (const QStringView side : {u"app_event", u"contact_event", u"contact_message_event"}) {
        const QStringList kinds = event.value(side).toObject().keys();
        if (!kinds.isEmpty())
            return kinds.constFirst();
    }
    return {};
}

ConversationEvent readEvent(FieldReader &fields)
{
    return {.id = fields.text(u"id"),
            .direction = fields.text(u"direction"),
            .kind = kindIn(fields.whole()),
            .channelIdentity = fields.part(u"channel_identity", readChannelIdentity),
            .conversation = ConversationId(fields.text(u"conversation_id")),
            .contact = ConversationContactId(fields.text(u"contact_id")),
            .acceptTime = fields.moment(u"accept_time"),
            .raw = fields.whole()};
}

} // namespace

QByteArray encode(const SendEvent &event)
{
    QJsonObject inner;
    if (event.kind == Kind::AgentJoined || event.kind == Kind::AgentLeft) {
        inner.insert(QStringLiteral("agent"), QJsonObject{{QStringLiteral("display_name"), event.agentName},
                                                          {QStringLiteral("type"), QStringLiteral("HUMAN")}});
    }
    QJsonObject object{{QStringLiteral("app_id"), event.app.text()},
                       {QStringLiteral("recipient"), toJson(event.recipient)},
                       {QStringLiteral("event"), QJsonObject{{wordOf(event.kind), inner}}}};
    insertGiven(object, QStringLiteral("channel_priority_order"), event.channelPriority);
    return compact(object);
}

Result<QString> decodeSentEvent(const QByteArray &body)
{
    return decodeWhole<QString>(body, QStringLiteral("events:send"), [](FieldReader &fields) { return fields.text(u"event_id"); });
}

Result<PageOf<ConversationEvent>> decodeConversationEvents(const QByteArray &body)
{
    return decodePage<ConversationEvent>(body, QStringLiteral("events"), u"events", readEvent);
}

} // namespace floorwalker
