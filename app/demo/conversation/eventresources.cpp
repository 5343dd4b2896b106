// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/pages.h"
#include "app/demo/conversation/requestparts.h"
#include "app/demo/conversation/resources.h"
#include "app/demo/conversation/views.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr qint64 MostEvents = 20; // of a page

Reply answerEvent(const QString &id, Moment accepted)
{
    return answered({ { u"event_id"_s, id }, { u"accepted_time"_s, timeText(accepted) } });
}

QString keep(Desk &desk, const QJsonObject &content, const Conversation &conversation, const Identity &identity, Moment accepted)
{
    const QString id = desk.newId(accepted);
    desk.events()[id] = { { u"id"_s, id },
                          { u"direction"_s, u"TO_CONTACT"_s },
                          { u"app_event"_s, content },
                          { u"conversation_id"_s, conversation.id },
                          { u"contact_id"_s, conversation.contact },
                          { u"channel_identity"_s,
                            QJsonObject { { u"channel"_s, identity.channel }, { u"identity"_s, identity.identity }, { u"app_id"_s, u""_s } } },
                          { u"accept_time"_s, timeText(accepted) },
                          { u"processing_mode"_s, u"CONVERSATION"_s } };
    return id;
}

Reply send(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_id"_s, u"project_id"_s, u"recipient"_s, u"event"_s, u"callback_url"_s, u"channel_priority_order"_s, u"event_metadata"_s,
                 u"queue"_s });
    Order order;
    order.app = body.requiredText(u"app_id"_s);
    readRecipient(body, order);
    const Body event = body.part(u"event"_s);
    checkAppEvent(event);
    readChannels(body, u"channel_priority_order"_s);
    body.text(u"event_metadata"_s, LongestMetadata);
    body.word(u"queue"_s, { u"NORMAL_PRIORITY"_s, u"HIGH_PRIORITY"_s });
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(order.app, desk))
        return *refusal;
    if (!order.contact.isEmpty() && !desk.contacts().contains(order.contact))
        return refused(404, "Contact not found");
    Conversation conversation;
    conversation.contact = order.contact.isEmpty() ? desk.contactOf(order.identities.constFirst()) : order.contact;
    for (const auto &[id, one] : desk.conversations()) {
        if (one.app == order.app && one.contact == conversation.contact && one.isActive)
            conversation = one;
    }
    return answerEvent(keep(desk, event.object(), conversation, order.identities.value(0), visit.now), visit.now);
}

Reply list(CloudVisit &visit, Desk &desk)
{
    const PageWish pageWish = readPage(visit.query, MostEvents);
    const QString conversation = visit.query.text(u"conversation_id"_s).value_or(QString());
    const QString contact = visit.query.text(u"contact_id"_s).value_or(QString());
    if (visit.query.isFaulty())
        return refused(visit.query);
    QList<QJsonObject> found;
    for (const QJsonObject &event : std::as_const(desk.events())) {
        if ((conversation.isEmpty() || event[u"conversation_id"_s] == conversation) && (contact.isEmpty() || event[u"contact_id"_s] == contact))
            found.prepend(event);
    }
    return page(u"events"_s, found, pageWish, [](const QJsonObject &event) { return event[u"id"_s].toString(); },
                [](const QJsonObject &event) { return event; });
}

Reply queryCapability(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_id"_s, u"project_id"_s, u"recipient"_s, u"request_id"_s });
    Order order;
    order.app = body.requiredText(u"app_id"_s);
    readRecipient(body, order);
    QString request = body.text(u"request_id"_s);
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(order.app, desk))
        return *refusal;
    if (request.isEmpty())
        request = desk.newId(visit.now);
    return answered({ { u"app_id"_s, order.app }, { u"recipient"_s, body.object()[u"recipient"_s] }, { u"request_id"_s, request } });
}

Moment readAcceptTime(Body &body)
{
    const auto moment = momentFromParameter(body.requiredText(u"accept_time"_s).toLatin1());
    if (!moment)
        body.refuse(u"accept_time"_s);
    return moment.value_or(0);
}

Reply injectMessage(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_message"_s, u"contact_message"_s, u"accept_time"_s, u"channel_identity"_s, u"contact_id"_s, u"conversation_id"_s,
                 u"direction"_s, u"sender_id"_s, u"processing_mode"_s, u"metadata"_s });
    Message message;
    const QString kind = body.oneOf({ u"app_message"_s, u"contact_message"_s });
    message.isToContact = kind == u"app_message";
    message.content = body.part(kind).object();
    message.accepted = readAcceptTime(body);
    Body identity = body.part(u"channel_identity"_s);
    message.identity = readIdentity(identity);
    message.contact = body.requiredText(u"contact_id"_s);
    body.requiredText(u"direction"_s);
    if (body.word(u"direction"_s, { u"TO_APP"_s, u"TO_CONTACT"_s }) != (message.isToContact ? u"TO_CONTACT" : u"TO_APP"))
        body.refuse(u"direction"_s);
    body.word(u"processing_mode"_s, { u"CONVERSATION"_s, u"DISPATCH"_s });
    message.sender = body.text(u"sender_id"_s);
    message.metadata = body.text(u"metadata"_s, LongestMetadata);
    if (body.isFaulty())
        return refused(body);
    const auto conversation = desk.conversations().find(visit.keys.at(1));
    if (conversation == desk.conversations().end())
        return refused(404, "Conversation not found");
    if (!desk.contacts().contains(message.contact))
        return refused(404, "Contact not found");
    message.id = desk.newId(message.accepted);
    message.app = conversation->second.app;
    message.conversation = conversation->first;
    message.isInjected = true;
    desk.addMessage(message);
    return answered({});
}

Reply injectEvent(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_event"_s, u"accept_time"_s, u"contact_id"_s, u"conversation_id"_s, u"channel_identity"_s, u"processing_mode"_s });
    const Body event = body.part(u"app_event"_s);
    checkAppEvent(event);
    const Moment accepted = readAcceptTime(body);
    Identity identity;
    if (body.has(u"channel_identity"_s)) {
        Body part = body.part(u"channel_identity"_s);
        identity = readIdentity(part);
    }
    if (body.isFaulty())
        return refused(body);
    const auto conversation = desk.conversations().find(visit.keys.at(1));
    if (conversation == desk.conversations().end())
        return refused(404, "Conversation not found");
    return answerEvent(keep(desk, event.object(), conversation->second, identity, accepted), accepted);
}

} // namespace

void addEvents(CloudPaths &paths, Desk &desk)
{
    paths.add("POST", project("/events:send"), plain([&desk](const CloudVisit &visit) { return send(visit, desk); }));
    paths.add("GET", project("/events"), [&desk](CloudVisit &visit) { return list(visit, desk); });
    paths.add("GET", project("/events/{}"), plain([&desk](const CloudVisit &visit) {
        const QJsonObject event = desk.events().value(visit.keys.at(1));
        return event.isEmpty() ? refused(404, "Event not found") : answered(event);
    }));
    paths.add("DELETE", project("/events/{}"), plain([&desk](const CloudVisit &visit) {
        return desk.events().remove(visit.keys.at(1)) == 0 ? refused(404, "Event not found") : answered({});
    }));
    paths.add("POST", project("/conversations/{}:inject-message"), plain([&desk](const CloudVisit &visit) { return injectMessage(visit, desk); }));
    paths.add("POST", project("/conversations/{}:inject-event"), plain([&desk](const CloudVisit &visit) { return injectEvent(visit, desk); }));
    paths.add("POST", project("/capability:query"), plain([&desk](const CloudVisit &visit) { return queryCapability(visit, desk); }));
}

} // namespace demo::conversation
