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

constexpr qint64 MostConversations = 20; // of a page
constexpr qint64 MostRecent = 50;

struct Wish {
    QString app;
    QString contact;
    QString channel;
    bool isOnlyActive = false;

    bool has(const Conversation &conversation) const
    {
        return (app.isEmpty() || conversation.app == app) && (contact.isEmpty() || conversation.contact == contact)
                && (channel.isEmpty() || conversation.channel == channel) && (!isOnlyActive || conversation.isActive);
    }
};

//! The newest first.
QList<const Conversation *> find(Desk &desk, const Wish &wish)
{
    QList<const Conversation *> found;
    const auto &all = desk.conversations();
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) {
        if (wish.has(entry->second))
            found.append(&entry->second);
    }
    return found;
}

Reply withTotal(Reply reply, qsizetype total)
{
    if (reply.status != 200)
        return reply;
    QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    answer[u"total_size"_s] = total;
    return answered(answer);
}

Reply list(CloudVisit &visit, Desk &desk)
{
    const PageWish pageWish = readPage(visit.query, MostConversations);
    const Wish wish { visit.query.text(u"app_id"_s).value_or(QString()), visit.query.text(u"contact_id"_s).value_or(QString()),
                      visit.query.text(u"active_channel"_s).value_or(QString()), visit.query.flag(u"only_active"_s) };
    if (wish.app.isEmpty() && wish.contact.isEmpty())
        visit.query.refuse(u"One of app_id and contact_id is needed"_s);
    if (visit.query.isFaulty())
        return refused(visit.query);
    if (!wish.app.isEmpty()) {
        if (const auto refusal = refusalOfApp(wish.app, desk))
            return *refusal;
    }
    const auto found = find(desk, wish);
    return withTotal(page(u"conversations"_s, found, pageWish, [](const Conversation *one) { return one->id; },
                          [](const Conversation *one) { return view(*one); }),
                     found.size());
}

QMap<QString, const Message *> lastMessages(const Desk &desk)
{
    QMap<QString, const Message *> last;
    for (const auto &[id, message] : desk.messages())
        last[message.conversation] = &message; // the newest comes last
    return last;
}

//! The only list whose tokens are plain numbers: how many to leave out.
Reply recent(CloudVisit &visit, Desk &desk)
{
    Query &query = visit.query;
    const Wish wish { query.text(u"app_id"_s).value_or(QString()), {}, {}, query.flag(u"only_active"_s) };
    const qint64 size = query.number(u"page_size"_s, UsualPage), offset = query.number(u"page_token"_s, 0);
    const QString order = query.text(u"order"_s).value_or(u"DESC"_s);
    if (size < 1 || size > MostRecent)
        query.refuse(u"page_size must be from 1 to %1"_s.arg(MostRecent));
    if (order != u"ASC" && order != u"DESC")
        query.refuse(u"Invalid value: order"_s);
    if (query.isFaulty())
        return refused(query);
    if (const auto refusal = refusalOfApp(wish.app, desk))
        return *refusal;
    const auto last = lastMessages(desk);
    QList<const Conversation *> found = find(desk, wish);
    const auto latest = [&](const Conversation *one) {
        const Message *message = last.value(one->id);
        return message ? message->accepted : 0;
    };
    std::stable_sort(found.begin(), found.end(), [&](const Conversation *one, const Conversation *other) {
        return order == u"ASC" ? latest(one) < latest(other) : latest(one) > latest(other);
    });
    QJsonArray entries;
    for (qint64 i = offset; i < std::min<qint64>(offset + size, found.size()); ++i) {
        const Message *message = last.value(found.at(i)->id);
        entries.append(QJsonObject { { u"conversation"_s, view(*found.at(i)) },
                                     { u"last_message"_s, message ? QJsonValue(view(*message)) : QJsonValue(QJsonValue::Null) } });
    }
    const bool isEnd = offset + size >= found.size();
    return answered({ { u"conversations"_s, entries }, { u"next_page_token"_s, isEnd ? QString(u""_s) : QString::number(offset + size) },
                      { u"total_size"_s, found.size() } });
}

Reply single(const CloudVisit &visit, Desk &desk, const std::function<Reply(Conversation &)> &answer)
{
    const auto found = desk.conversations().find(visit.keys.at(1));
    return found == desk.conversations().end() ? refused(404, "Conversation not found") : answer(found->second);
}

//! The members of a conversation that a request may write.
void readConversation(Body &body, Conversation &conversation)
{
    body.knows({ u"id"_s, u"app_id"_s, u"contact_id"_s, u"active"_s, u"active_channel"_s, u"metadata"_s, u"metadata_json"_s, u"correlation_id"_s });
    if (const auto isActive = body.flag(u"active"_s))
        conversation.isActive = *isActive;
    if (body.has(u"active_channel"_s))
        conversation.channel = body.word(u"active_channel"_s, channels());
    if (body.has(u"metadata"_s))
        conversation.metadata = body.text(u"metadata"_s, LongestMetadata);
    if (body.has(u"metadata_json"_s))
        conversation.metadataJson = body.part(u"metadata_json"_s).object();
    if (body.has(u"correlation_id"_s))
        conversation.correlation = body.text(u"correlation_id"_s);
}

Reply change(CloudVisit &visit, Desk &desk)
{
    const QStringList mask = visit.query.words(u"update_mask"_s);
    const QString strategy = visit.query.text(u"metadata_update_strategy"_s).value_or(u"REPLACE"_s);
    if (strategy != u"REPLACE" && strategy != u"MERGE_PATCH")
        visit.query.refuse(u"Invalid value: metadata_update_strategy"_s);
    if (visit.query.isFaulty())
        return refused(visit.query);
    return single(visit, desk, [&](Conversation &conversation) {
        Body body(visit.request.body);
        Conversation wanted = conversation;
        readConversation(body, wanted);
        if (body.isFaulty())
            return refused(body);
        const auto isMeant = [&](const QString &name) { return mask.isEmpty() || mask.contains(name); };
        if (isMeant(u"active"_s))
            conversation.isActive = wanted.isActive;
        if (isMeant(u"active_channel"_s))
            conversation.channel = wanted.channel;
        if (isMeant(u"metadata"_s))
            conversation.metadata = wanted.metadata;
        if (isMeant(u"correlation_id"_s))
            conversation.correlation = wanted.correlation;
        if (isMeant(u"metadata_json"_s) && strategy == u"REPLACE")
            conversation.metadataJson = wanted.metadataJson;
        else if (isMeant(u"metadata_json"_s)) {
            for (auto member = wanted.metadataJson.constBegin(); member != wanted.metadataJson.constEnd(); ++member)
                conversation.metadataJson[member.key()] = member.value();
        }
        return answered(view(conversation));
    });
}

Reply create(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    Conversation conversation { .app = body.requiredText(u"app_id"_s), .contact = body.requiredText(u"contact_id"_s) };
    readConversation(body, conversation);
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(conversation.app, desk))
        return *refusal;
    if (!desk.contacts().contains(conversation.contact))
        return refused(404, "Contact not found");
    const QString id = desk.addConversation(conversation);
    return answered(view(desk.conversations().at(id)));
}

} // namespace

void addConversations(CloudPaths &paths, Desk &desk)
{
    paths.add("GET", project("/conversations"), [&desk](CloudVisit &visit) { return list(visit, desk); });
    paths.add("GET", project("/conversations:recent"), [&desk](CloudVisit &visit) { return recent(visit, desk); });
    paths.add("POST", project("/conversations"), plain([&desk](const CloudVisit &visit) { return create(visit, desk); }));
    paths.add("GET", project("/conversations/{}"), plain([&desk](const CloudVisit &visit) {
        return single(visit, desk, [](const Conversation &conversation) { return answered(view(conversation)); });
    }));
    paths.add("PATCH", project("/conversations/{}"), [&desk](CloudVisit &visit) { return change(visit, desk); });
    paths.add("DELETE", project("/conversations/{}"), plain([&desk](const CloudVisit &visit) {
        return single(visit, desk, [&](const Conversation &) {
            desk.removeConversation(visit.keys.at(1));
            return answered({});
        });
    }));
    paths.add("POST", project("/conversations/{}:stop"), plain([&desk](const CloudVisit &visit) {
        return single(visit, desk, [](Conversation &conversation) {
            conversation.isActive = false;
            return answered({});
        });
    }));
}

} // namespace demo::conversation
