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

constexpr qint64 MostMessages = 1000; // of a page

//! What of all messages is asked for, by parameters or in a body.
struct Wish {
    QString conversation;
    QString contact;
    QString app;
    QString identity;
    QString channel;
    QString direction;
    std::optional<Moment> start;
    std::optional<Moment> end;
    bool isOfDispatch = false;
    bool isFromRecipientsOnly = false;
    bool hasMetadata = true;

    bool has(const Message &message) const
    {
        const auto fits = [](const QString &wanted, const QString &there) { return wanted.isEmpty() || wanted == there; };
        return message.isDispatch == isOfDispatch && fits(conversation, message.conversation) && fits(contact, message.contact)
                && fits(app, message.app) && fits(identity, message.identity.identity) && fits(channel, message.identity.channel)
                && fits(direction, message.isToContact ? u"TO_CONTACT"_s : u"TO_APP"_s) && (!start || message.accepted >= *start)
                && (!end || message.accepted < *end) && !(isFromRecipientsOnly && message.isToContact);
    }
};

QString readWord(Query &query, const QString &name, const QStringList &allowed)
{
    const QString word = query.text(name).value_or(QString());
    if (!word.isEmpty() && !allowed.contains(word))
        query.refuse(u"Invalid value: "_s + name);
    return word;
}

bool isOfDispatch(Query &query)
{
    return readWord(query, u"messages_source"_s, { u"CONVERSATION_SOURCE"_s, u"DISPATCH_SOURCE"_s }) == u"DISPATCH_SOURCE";
}

Wish readWish(Query &query)
{
    Wish wish;
    wish.conversation = query.text(u"conversation_id"_s).value_or(QString());
    wish.contact = query.text(u"contact_id"_s).value_or(QString());
    wish.app = query.text(u"app_id"_s).value_or(QString());
    wish.identity = query.text(u"channel_identity"_s).value_or(QString());
    wish.channel = readWord(query, u"channel"_s, channels());
    wish.direction = readWord(query, u"direction"_s, { u"TO_APP"_s, u"TO_CONTACT"_s });
    wish.start = query.moment(u"start_time"_s);
    wish.end = query.moment(u"end_time"_s);
    wish.isOfDispatch = isOfDispatch(query);
    wish.isFromRecipientsOnly = query.flag(u"only_recipient_originated"_s);
    wish.hasMetadata = readWord(query, u"view"_s, { u"WITH_METADATA"_s, u"WITHOUT_METADATA"_s }) != u"WITHOUT_METADATA";
    return wish;
}

//! The newest first, as long as they are old enough to be listed.
QList<const Message *> find(const Desk &desk, const Wish &wish, double listingLag)
{
    const Moment newest = desk.now() - qint64(listingLag * Second);
    QList<const Message *> found;
    for (auto entry = desk.messages().crbegin(); entry != desk.messages().crend(); ++entry) {
        const Message &message = entry->second;
        if (wish.has(message) && message.accepted <= newest)
            found.append(&message);
    }
    return found;
}

Reply answer(const QList<const Message *> &found, const Wish &wish, const PageWish &pageWish)
{
    return page(u"messages"_s, found, pageWish, [](const Message *message) { return message->id; },
                [&](const Message *message) { return view(*message, wish.hasMetadata); });
}

Reply list(CloudVisit &visit, const Desk &desk, double listingLag)
{
    const Wish wish = readWish(visit.query);
    const PageWish pageWish = readPage(visit.query, MostMessages);
    if (visit.query.isFaulty())
        return refused(visit.query);
    if (!wish.app.isEmpty()) {
        if (const auto refusal = refusalOfApp(wish.app, desk))
            return *refusal;
    }
    return answer(find(desk, wish, listingLag), wish, pageWish);
}

std::optional<Moment> readMoment(Body &body, const QString &name)
{
    const QString text = body.text(name);
    if (text.isNull())
        return std::nullopt;
    const auto moment = momentFromParameter(text.toLatin1());
    if (!moment)
        body.refuse(name);
    return moment;
}

//! The last message of each of these contacts or identities; pages are asked for in the body.
Reply fetchLast(const CloudVisit &visit, const Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"app_id"_s, u"channel_identities"_s, u"contact_ids"_s, u"messages_source"_s, u"page_size"_s, u"page_token"_s, u"view"_s,
                 u"start_time"_s, u"end_time"_s, u"channel"_s, u"direction"_s });
    Wish wish;
    wish.app = body.text(u"app_id"_s);
    wish.channel = body.word(u"channel"_s, channels());
    wish.direction = body.word(u"direction"_s, { u"TO_APP"_s, u"TO_CONTACT"_s });
    wish.isOfDispatch = body.word(u"messages_source"_s, { u"CONVERSATION_SOURCE"_s, u"DISPATCH_SOURCE"_s }) == u"DISPATCH_SOURCE";
    wish.hasMetadata = body.word(u"view"_s, { u"WITH_METADATA"_s, u"WITHOUT_METADATA"_s }) != u"WITHOUT_METADATA";
    wish.start = readMoment(body, u"start_time"_s);
    wish.end = readMoment(body, u"end_time"_s);
    const QStringList identities = body.texts(u"channel_identities"_s), contacts = body.texts(u"contact_ids"_s);
    if (!identities.isEmpty() && !contacts.isEmpty())
        body.refuse(Body::Fault::Illegal, u"Only one of channel_identities and contact_ids may be there"_s);
    PageWish pageWish { body.number(u"page_size"_s, 1, MostMessages).value_or(UsualPage), {} };
    const auto key = keyOfToken(body.text(u"page_token"_s));
    if (!key)
        body.refuse(u"page_token"_s);
    if (body.isFaulty())
        return refused(body);
    pageWish.after = *key;
    QList<const Message *> last;
    QStringList seen;
    const auto found = find(desk, wish, 0);
    for (const Message *message : found) {
        const QString whose = contacts.isEmpty() ? message->identity.identity : message->contact;
        const QStringList &wanted = contacts.isEmpty() ? identities : contacts;
        if (seen.contains(whose) || (!wanted.isEmpty() && !wanted.contains(whose)))
            continue;
        seen.append(whose);
        last.append(message);
    }
    return answer(last, wish, pageWish);
}

Reply single(CloudVisit &visit, Desk &desk, const std::function<Reply(Message &)> &answer)
{
    const bool isDispatch = isOfDispatch(visit.query);
    if (visit.query.isFaulty())
        return refused(visit.query);
    Message *message = desk.message(visit.keys.at(1));
    return message && message->isDispatch == isDispatch ? answer(*message) : refused(404, "Message not found");
}

Reply change(const CloudVisit &visit, Message &message)
{
    Body body(visit.request.body);
    body.knows({ u"metadata"_s });
    const QString metadata = body.text(u"metadata"_s, LongestMetadata);
    if (body.isFaulty())
        return refused(body);
    message.metadata = metadata;
    return answered(view(message));
}

} // namespace

void addMessages(CloudPaths &paths, Desk &desk, const double &listingLag)
{
    paths.add("GET", project("/messages"), [&desk, &listingLag](CloudVisit &visit) { return list(visit, desk, listingLag); });
    paths.add("POST", project("/messages:fetch-last-message"), plain([&desk](const CloudVisit &visit) { return fetchLast(visit, desk); }));
    paths.add("GET", project("/messages/{}"), [&desk](CloudVisit &visit) {
        return single(visit, desk, [](const Message &message) { return answered(view(message)); });
    });
    paths.add("PATCH", project("/messages/{}"), [&desk](CloudVisit &visit) {
        return single(visit, desk, [&visit](Message &message) { return change(visit, message); });
    });
    paths.add("DELETE", project("/messages/{}"), [&desk](CloudVisit &visit) {
        return single(visit, desk, [&desk, &visit](const Message &) {
            desk.removeMessage(visit.keys.at(1));
            return answered({});
        });
    });
}

} // namespace demo::conversation
