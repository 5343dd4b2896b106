// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/pages.h"
#include "app/demo/conversation/requestparts.h"
#include "app/demo/conversation/resources.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr qint64 MostContacts = 20; // of a page, conflicts too

const QStringList &members()
{
    static const QStringList all { u"channel_identities"_s, u"channel_priority"_s, u"display_name"_s, u"email"_s, u"external_id"_s,
                                   u"language"_s, u"metadata"_s };
    return all;
}

bool hasIdentity(const QJsonObject &contact, const QString &channel, const QString &identity)
{
    const QJsonArray all = contact[u"channel_identities"_s].toArray();
    return std::any_of(all.cbegin(), all.cend(), [&](const QJsonValue &one) {
        return (channel.isEmpty() || one[u"channel"_s] == channel) && (identity.isEmpty() || one[u"identity"_s] == identity);
    });
}

Reply list(CloudVisit &visit, const Desk &desk)
{
    const PageWish pageWish = readPage(visit.query, MostContacts);
    const QString external = visit.query.text(u"external_id"_s).value_or(QString());
    const QString channel = visit.query.text(u"channel"_s).value_or(QString());
    const QString identity = visit.query.text(u"identity"_s).value_or(QString());
    if (visit.query.isFaulty())
        return refused(visit.query);
    QList<QJsonObject> found;
    for (const QJsonObject &contact : desk.contacts()) {
        if ((external.isEmpty() || contact[u"external_id"_s] == external) && hasIdentity(contact, channel, identity))
            found.append(contact);
    }
    // This list ends without a token, others with an empty one.
    return page(u"contacts"_s, found, pageWish, [](const QJsonObject &contact) { return contact[u"id"_s].toString(); },
                [](const QJsonObject &contact) { return contact; }, false);
}

//! What of a contact a request brings, in order or refused.
QJsonObject readContact(Body &body)
{
    body.knows(members() + QStringList { u"id"_s });
    auto identities = body.parts(u"channel_identities"_s);
    for (Body &identity : identities)
        readIdentity(identity);
    readChannels(body, u"channel_priority"_s);
    for (const QString &name : { u"display_name"_s, u"email"_s, u"external_id"_s })
        body.text(name);
    body.text(u"metadata"_s, LongestMetadata);
    const QString language = body.text(u"language"_s);
    if (language != language.toUpper())
        body.refuse(u"language"_s);
    QJsonObject contact = body.object();
    contact.remove(u"id"_s);
    return contact;
}

Reply create(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    QJsonObject contact = readContact(body);
    body.requiredText(u"language"_s);
    if (body.parts(u"channel_identities"_s).isEmpty())
        body.refuse(Body::Fault::Missing, u"Missing value: channel_identities"_s);
    if (body.isFaulty())
        return refused(body);
    for (const QString &name : members()) {
        if (!contact.contains(name))
            contact[name] = name == u"channel_priority" ? QJsonValue(QJsonArray()) : QJsonValue(u""_s);
    }
    return answered(desk.contacts().value(desk.addContact(contact)));
}

Reply change(CloudVisit &visit, Desk &desk)
{
    const QStringList mask = visit.query.words(u"update_mask"_s);
    for (const QString &name : mask) {
        if (!members().contains(name))
            visit.query.refuse(u"Invalid update_mask: "_s + name);
    }
    if (visit.query.isFaulty())
        return refused(visit.query);
    QJsonObject contact = desk.contacts().value(visit.keys.at(1));
    if (contact.isEmpty())
        return refused(404, "Contact not found");
    Body body(visit.request.body);
    const QJsonObject wanted = readContact(body);
    if (body.isFaulty())
        return refused(body);
    for (const QString &name : mask.isEmpty() ? QStringList(wanted.keys()) : mask)
        contact[name] = wanted.contains(name) ? wanted[name] : QJsonValue(u""_s); // named and not there: emptied
    desk.putContact(contact);
    return answered(contact);
}

Reply merge(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"source_id"_s, u"strategy"_s, u"destination_id"_s, u"project_id"_s });
    const QString source = body.requiredText(u"source_id"_s), destination = visit.keys.at(1);
    body.word(u"strategy"_s, { u"MERGE"_s });
    if (source == destination)
        body.refuse(u"source_id"_s);
    if (body.isFaulty())
        return refused(body);
    if (!desk.contacts().contains(source) || !desk.contacts().contains(destination))
        return refused(404, "Contact not found");
    desk.mergeContacts(source, destination);
    return answered(desk.contacts().value(destination));
}

Reply profile(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_id"_s, u"recipient"_s, u"channel"_s, u"project_id"_s });
    const QString app = body.requiredText(u"app_id"_s);
    Order order;
    readRecipient(body, order);
    body.requiredText(u"channel"_s);
    body.word(u"channel"_s, { u"MESSENGER"_s, u"INSTAGRAM"_s, u"VIBER"_s, u"LINE"_s });
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(app, desk))
        return *refusal;
    const QString id = order.contact.isEmpty() ? desk.contactOf(order.identities.constFirst()) : order.contact;
    const QJsonObject contact = desk.contacts().value(id);
    if (contact.isEmpty())
        return refused(404, "Contact not found");
    return answered({ { u"profile_name"_s, contact[u"display_name"_s] } });
}

struct Conflict {
    QString identity;
    QStringList channels;
    QStringList contacts;
};

QList<Conflict> conflicts(const Desk &desk)
{
    QMap<QString, Conflict> all;
    for (const QJsonObject &contact : desk.contacts()) {
        const QJsonArray identities = contact[u"channel_identities"_s].toArray();
        for (const QJsonValue &one : identities) {
            const QString channel = one[u"channel"_s].toString(), identity = one[u"identity"_s].toString();
            Conflict &conflict = all[channel + u' ' + identity];
            conflict.identity = identity;
            conflict.channels = QStringList { channel };
            conflict.contacts.append(contact[u"id"_s].toString());
        }
    }
    QList<Conflict> found;
    for (const Conflict &conflict : std::as_const(all)) {
        if (conflict.contacts.size() > 1)
            found.append(conflict);
    }
    return found;
}

Reply listConflicts(CloudVisit &visit, const Desk &desk)
{
    const PageWish pageWish = readPage(visit.query, MostContacts);
    if (visit.query.isFaulty())
        return refused(visit.query);
    return page(u"conflicts"_s, conflicts(desk), pageWish, [](const Conflict &one) { return one.identity; },
                [](const Conflict &one) {
                    return QJsonObject { { u"identity"_s, one.identity }, { u"channels"_s, QJsonArray::fromStringList(one.channels) },
                                         { u"contact_ids"_s, QJsonArray::fromStringList(one.contacts) } };
                });
}

} // namespace

void addContacts(CloudPaths &paths, Desk &desk)
{
    paths.add("GET", project("/contacts"), [&desk](CloudVisit &visit) { return list(visit, desk); });
    paths.add("GET", project("/contacts:identityConflicts"), [&desk](CloudVisit &visit) { return listConflicts(visit, desk); });
    paths.add("POST", project("/contacts"), plain([&desk](const CloudVisit &visit) { return create(visit, desk); }));
    paths.add("POST", project("/contacts:getChannelProfile"), plain([&desk](const CloudVisit &visit) { return profile(visit, desk); }));
    paths.add("POST", project("/contacts/{}:merge"), plain([&desk](const CloudVisit &visit) { return merge(visit, desk); }));
    paths.add("GET", project("/contacts/{}"), plain([&desk](const CloudVisit &visit) {
        const QJsonObject contact = desk.contacts().value(visit.keys.at(1));
        return contact.isEmpty() ? refused(404, "Contact not found") : answered(contact);
    }));
    paths.add("PATCH", project("/contacts/{}"), [&desk](CloudVisit &visit) { return change(visit, desk); });
    paths.add("DELETE", project("/contacts/{}"), plain([&desk](const CloudVisit &visit) {
        if (!desk.contacts().contains(visit.keys.at(1)))
            return refused(404, "Contact not found");
        desk.removeContact(visit.keys.at(1));
        return answered({});
    }));
}

} // namespace demo::conversation
