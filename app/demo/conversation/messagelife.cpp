// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr double FastestChannel = 0.5; // seconds until it says what became of one
constexpr double UsualChannel = 1.5; // what it takes beyond that, on average
constexpr double Switching = 1; // seconds from one channel to the next
constexpr double UsualReading = 6; // seconds from arrived to read, on average
constexpr double ReadShare = 0.7; // of what arrives where readers are reported
constexpr double ReplyShare = 0.25; // of what arrives in a conversation
constexpr int FastestReply = 5; // seconds
constexpr int SlowestReply = 15;

//! What is in store for identities of certain ends; the rest gets what it is sent.
QString fateOf(const QString &identity)
{
    static const QMap<QString, QString> fates {
        { u"99991"_s, u"RECIPIENT_INVALID_CHANNEL_IDENTITY"_s },
        { u"99992"_s, u"RECIPIENT_NOT_REACHABLE"_s },
        { u"99993"_s, u"CHANNEL_REJECT"_s },
        { u"99994"_s, u"OUTSIDE_ALLOWED_SENDING_WINDOW"_s },
    };
    constexpr int End = 5;
    return fates.value(identity.right(End));
}

bool isNeverReported(const QString &identity)
{
    return identity.endsWith(u"99995");
}

bool tellsReaders(const QString &channel)
{
    return channel != u"SMS" && channel != u"MMS";
}

} // namespace

void Desk::plan(double seconds, What what, const QString &message)
{
    m_plans.push({ m_now + span(seconds), m_order++, what, message });
}

void Desk::happen(const Event &event)
{
    Message *found = message(event.message);
    if (!found)
        return;
    switch (event.what) {
    case What::LeaveQueue:
        leaveQueue(*found);
        break;
    case What::TryNext:
        found->identity = found->left.takeFirst();
        leaveQueue(*found);
        break;
    case What::Outcome:
        meetOutcome(*found);
        break;
    case What::Read:
        setStatus(*found, u"READ"_s);
        break;
    case What::Reply:
        answer(*found);
        break;
    case What::Expire:
        if (found->status == u"QUEUED" || found->status == u"QUEUED_ON_CHANNEL") {
            found->left.clear(); // no fallback after expiry
            fail(*found, u"MESSAGE_EXPIRED"_s);
        }
        break;
    }
}

void Desk::setStatus(Message &message, const QString &status, const QString &reason)
{
    message.status = status;
    message.statusAt = m_now;
    message.reason = reason;
}

//! Where it may go, the best first: the first channel that the app has.
QList<Identity> Desk::waysTo(const Order &order, const QString &contact) const
{
    QList<Identity> identities = order.identities;
    QStringList channels = order.channels;
    if (const auto known = m_contacts.constFind(contact); known != m_contacts.cend()) {
        const QJsonArray all = known.value()[u"channel_identities"_s].toArray();
        for (const QJsonValue &one : all) {
            const Identity identity { one[u"channel"_s].toString(), one[u"identity"_s].toString() };
            if (order.identities.isEmpty() && !identities.contains(identity))
                identities.append(identity);
        }
        const QJsonArray preferred = known.value()[u"channel_priority"_s].toArray();
        if (order.channels.isEmpty()) {
            for (const QJsonValue &channel : preferred)
                channels.append(channel.toString());
        }
    }
    const QStringList ofApp = channelsOf(order.app);
    if (order.channels.isEmpty())
        channels += ofApp;
    channels.removeDuplicates();
    QList<Identity> ways;
    for (const QString &channel : std::as_const(channels)) {
        for (const Identity &identity : std::as_const(identities)) {
            if (identity.channel == channel && ofApp.contains(channel))
                ways.append(identity);
        }
    }
    return ways;
}

//! Whose it is; somebody new for identities that nobody has.
QString Desk::contactFor(const Order &order)
{
    if (!order.contact.isEmpty())
        return order.contact;
    for (const Identity &identity : order.identities) {
        if (const QString owner = contactOf(identity); !owner.isEmpty())
            return owner;
    }
    QJsonArray identities;
    for (const Identity &identity : order.identities)
        identities.append(QJsonObject { { u"channel"_s, identity.channel }, { u"identity"_s, identity.identity }, { u"app_id"_s, u""_s } });
    return addContact({ { u"channel_identities"_s, identities }, { u"channel_priority"_s, QJsonArray() }, { u"display_name"_s, u""_s },
                        { u"email"_s, u""_s }, { u"external_id"_s, u""_s }, { u"metadata"_s, u""_s },
                        { u"language"_s, u"UNSPECIFIED"_s } });
}

const Message &Desk::send(const Order &order)
{
    Message message;
    message.id = newId(m_now);
    message.app = order.app;
    message.content = order.content;
    message.metadata = order.metadata;
    message.accepted = m_now;
    message.consent = order.consent;
    message.isDispatch = order.isDispatchOnly || isDispatching(order.app);
    const QString contact = message.isDispatch ? order.contact : contactFor(order);
    message.left = waysTo(order, contact);
    const bool hasWay = !message.left.isEmpty();
    if (hasWay)
        message.identity = message.left.takeFirst();
    if (!message.isDispatch) {
        message.contact = contact;
        message.conversation = openConversation(order.app, contact, message.identity.channel);
        Conversation &conversation = m_conversations[message.conversation];
        if (!order.conversationMetadata.isEmpty())
            conversation.metadataJson = order.conversationMetadata;
        if (!order.correlation.isEmpty())
            conversation.correlation = order.correlation;
    }
    ++m_accepted[message.identity.identity];
    setStatus(message, u"QUEUED"_s);
    m_plans.push({ nextTurn(order.app), m_order++, What::LeaveQueue, message.id });
    if (order.ttl > 0) {
        message.expires = m_now + order.ttl * Second;
        m_plans.push({ message.expires, m_order++, What::Expire, message.id });
    }
    return m_messages[message.id] = message;
}

void Desk::leaveQueue(Message &message)
{
    if (message.status == u"FAILED")
        return;
    if (message.identity.channel.isEmpty()) {
        fail(message, u"NO_CHANNEL_IDENTITY_FOR_CONTACT"_s);
        return;
    }
    setStatus(message, u"QUEUED_ON_CHANNEL"_s);
    if (!isNeverReported(message.identity.identity))
        plan(FastestChannel + m_fortunes.exponential(UsualChannel), What::Outcome, message.id);
}

QString Desk::refusalOf(const Message &message) const
{
    const OptOuts optOuts = m_optOuts.value(message.app);
    for (const QString &list : { u"OPT_OUT_ALL"_s, message.consent }) {
        if (optOuts.lists.value(list).contains(message.identity.identity))
            return u"RECIPIENT_NOT_OPTED_IN"_s;
    }
    const QJsonObject asked = message.content[u"template_message"_s][u"omni_template"_s].toObject();
    if (!asked.isEmpty()) {
        if (const QString fault = faultOfTemplate(asked); !fault.isEmpty())
            return fault;
    }
    return fateOf(message.identity.identity);
}

void Desk::meetOutcome(Message &message)
{
    if (message.status != u"QUEUED_ON_CHANNEL")
        return;
    const QString refusal = refusalOf(message);
    if (!refusal.isEmpty()) {
        fail(message, refusal);
        return;
    }
    setStatus(message, u"DELIVERED"_s);
    ++m_deliveries[message.identity.identity];
    if (tellsReaders(message.identity.channel) && m_fortunes.chance(ReadShare))
        plan(m_fortunes.exponential(UsualReading), What::Read, message.id);
    if (!message.isDispatch && m_fortunes.chance(ReplyShare))
        plan(m_fortunes.between(FastestReply, SlowestReply), What::Reply, message.id);
}

void Desk::fail(Message &message, const QString &reason)
{
    if (!message.left.isEmpty()) {
        setStatus(message, u"SWITCHING_CHANNEL"_s, reason);
        plan(Switching, What::TryNext, message.id);
        return;
    }
    setStatus(message, u"FAILED"_s, reason);
    ++m_failures[message.identity.identity];
}

void Desk::answer(const Message &question)
{
    Message reply;
    reply.id = newId(m_now);
    reply.app = question.app;
    reply.conversation = question.conversation;
    reply.contact = question.contact;
    reply.isToContact = false;
    reply.identity = question.identity;
    reply.accepted = m_now;
    const QJsonValue choice = question.content[u"choice_message"_s][u"choices"_s][0];
    if (choice.isObject()) {
        reply.content = { { u"choice_response_message"_s,
                            QJsonObject { { u"message_id"_s, question.id }, { u"postback_data"_s, choice[u"postback_data"_s].toString() } } } };
    } else {
        static const QStringList words { u"Thank you!"_s, u"Kiitos, sopii hyvin."_s, u"Who is this?"_s, u"OK 👍"_s, u"Call me instead, please."_s };
        reply.content = { { u"text_message"_s, QJsonObject { { u"text"_s, words.at(m_fortunes.below(int(words.size()))) } } } };
    }
    reply.content[u"reply_to"_s] = QJsonObject { { u"message_id"_s, question.id } };
    addMessage(reply);
}

} // namespace demo::conversation
