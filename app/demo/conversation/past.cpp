// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/kinds.h"
#include "app/demo/conversation/views.h"
#include "app/demo/floor/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr int Contacts = 40;
constexpr int Conversations = 60;
constexpr int OptedOut = 30;
constexpr int Notices = 12; // messages of the dispatching app
constexpr qint64 Reach = 5 * Day; // how far the past goes back
constexpr int MostMessages = 9; // of a conversation
constexpr double ActiveShare = 0.4;
constexpr quint64 PastShare = 25; // of the seed

struct Way {
    const char16_t *channel;
    const char16_t *form; // of its identities
};

constexpr Way Ways[] { { u"SMS", u"+35845755%1" },      { u"WHATSAPP", u"35845755%1" },  { u"RCS", u"+35845755%1" },
                       { u"MESSENGER", u"77420013%1" }, { u"VIBERBM", u"35845755%1" }, { u"TELEGRAM", u"floor_friend_%1" } };

Identity identityOf(int contact, qsizetype way)
{
    constexpr int FirstNumber = 1000;
    return { QString::fromUtf16(Ways[way].channel), QString::fromUtf16(Ways[way].form).arg(FirstNumber + contact) };
}

QJsonObject identityView(const Identity &identity)
{
    return { { u"channel"_s, identity.channel }, { u"identity"_s, identity.identity }, { u"app_id"_s, u""_s } };
}

//! Everybody has SMS; two have the number of the contact before them, which is a conflict.
QJsonObject contactDraft(int number, Dice &dice)
{
    const PersonName name = drawName(dice);
    QJsonArray identities { identityView(identityOf(number % 17 == 16 ? number - 1 : number, 0)) };
    if (number % 3 != 0)
        identities.append(identityView(identityOf(number, 1 + number % 5)));
    const QString mail = asciiOf(name.first) + u'.' + asciiOf(name.surname) + u"@mail.example"_s;
    return { { u"channel_identities"_s, identities },
             { u"channel_priority"_s, number % 4 == 1 ? QJsonArray { u"WHATSAPP"_s, u"SMS"_s } : QJsonArray() },
             { u"display_name"_s, name.first + u' ' + name.surname },
             { u"email"_s, number % 5 == 0 ? QString(u""_s) : mail },
             { u"external_id"_s, number % 2 == 0 ? u"crm-%1"_s.arg(number) : QString(u""_s) },
             { u"language"_s, number % 7 == 0 ? u"UNSPECIFIED"_s : number % 2 == 0 ? u"FI"_s : u"EN_GB"_s },
             { u"metadata"_s, number % 6 == 0 ? u"{\"tier\":\"gold\"}"_s : QString(u""_s) } };
}

void settle(Message &message, int turn, Dice &dice)
{
    static const QStringList outcomes { u"READ"_s, u"DELIVERED"_s, u"READ"_s, u"DELIVERED"_s, u"READ"_s, u"FAILED"_s, u"DELIVERED"_s };
    static const QStringList reasons { u"RECIPIENT_NOT_REACHABLE"_s, u"CHANNEL_FAILURE"_s, u"OUTSIDE_ALLOWED_SENDING_WINDOW"_s };
    message.status = outcomes.at(turn % outcomes.size());
    if (message.status == u"FAILED")
        message.reason = reasons.at(turn % reasons.size());
    message.statusAt = message.accepted + dice.between(1, int(Minute));
}

} // namespace

void Desk::addPast()
{
    Dice dice(m_seed * 31 + PastShare);
    QStringList contacts;
    for (int i = 0; i < Contacts; ++i)
        contacts.append(addContact(contactDraft(i, dice)));
    for (int i = 0; i < Conversations; ++i)
        addPastConversation(i, contacts.at(i % Contacts), dice);
    for (int i = 0; i < Notices; ++i)
        addNotice(i, dice);
    addPastOptOuts(dice);
}

void Desk::addPastConversation(int number, const QString &contact, Dice &dice)
{
    const QJsonArray identities = m_contacts.value(contact)[u"channel_identities"_s].toArray();
    const QJsonValue identity = identities.at(number % identities.size());
    Moment at = m_now - Reach / Conversations * (Conversations - number) + dice.between(0, int(Minute));
    Conversation conversation { .id = newId(at), .app = m_apps.constFirst()[u"id"_s].toString(), .contact = contact,
                                .isActive = dice.chance(ActiveShare), .channel = identity[u"channel"_s].toString() };
    if (conversation.isActive)
        m_active[conversation.app + contact] = conversation.id;
    m_conversations[conversation.id] = conversation;
    const int count = dice.between(2, MostMessages);
    QString last;
    for (int i = 0; i < count && at < m_now; ++i) {
        Message message;
        message.id = newId(at);
        message.app = conversation.app;
        message.conversation = conversation.id;
        message.contact = contact;
        message.isToContact = (number + i) % 2 == 0;
        const int turn = (number * MostMessages + i) / 2;
        message.content = message.isToContact ? appMessageOfKind(turn, m_templates.firstKey()) : contactMessageOfKind(turn, last);
        message.identity = { identity[u"channel"_s].toString(), identity[u"identity"_s].toString() };
        message.accepted = at;
        message.metadata = turn % 5 == 0 ? u"{\"case\":\"%1\"}"_s.arg(number) : QString(u""_s);
        if (message.isToContact)
            settle(message, turn, dice);
        addMessage(message);
        last = message.id;
        at += dice.between(int(10 * Second), int(10 * Minute));
        at -= turn % 4 == 0 ? at % Second : 0; // some with whole seconds
    }
}

void Desk::addNotice(int number, Dice &dice)
{
    const Moment at = m_now - Day + number * Hour + dice.between(0, int(Minute));
    Message message;
    message.id = newId(at);
    message.app = m_apps.constLast()[u"id"_s].toString();
    message.content = appMessageOfKind(0, {});
    message.identity = identityOf(number, 0);
    message.accepted = at;
    message.isDispatch = true;
    settle(message, number, dice);
    addMessage(message);
}

void Desk::addPastOptOuts(Dice &dice)
{
    static const QStringList lists { u"OPT_OUT_ALL"_s, u"OPT_OUT_MARKETING"_s, u"OPT_OUT_NOTIFICATION"_s };
    const QString app = m_apps.constFirst()[u"id"_s].toString();
    OptOuts &optOuts = m_optOuts[app];
    const auto record = [&](const QString &identity, const QString &operation, const QString &list, Moment at) {
        optOuts.audit[identity].append({ { u"origin"_s, dice.chance(0.5) ? u"ORIGIN_MO"_s : u"ORIGIN_API"_s },
                                         { u"operation"_s, operation }, { u"list_type"_s, list }, { u"project_id"_s, m_project },
                                         { u"app_id"_s, app }, { u"datetime"_s, timeText(at) } });
    };
    for (int i = 0; i < OptedOut; ++i) {
        // The first few are contacts; the rest is nobody the project knows any more.
        const QString identity = identityOf(i < 5 ? i : Contacts + i, 0).identity;
        const QString list = lists.at(i % lists.size());
        const Moment at = m_now - Reach + i * Hour;
        if (i % 4 == 0) {
            record(identity, u"OPERATION_INSERT"_s, list, at - 2 * Day);
            record(identity, u"OPERATION_DELETE"_s, list, at - Day);
        }
        record(identity, u"OPERATION_INSERT"_s, list, at);
        optOuts.lists[list].insert(identity);
    }
}

} // namespace demo::conversation
