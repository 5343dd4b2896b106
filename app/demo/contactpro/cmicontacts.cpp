// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/contactview.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/contents/chatcontent.h"
#include "app/demo/contents/fulltext.h"
#include "app/demo/contents/mailcontent.h"
#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

const QStringList &listFields()
{
    static const QStringList fields { u"status"_s, u"channel"_s, u"type"_s, u"subtype"_s };
    return fields;
}

//! Everything a list of contacts may be asked for.
struct Wish {
    std::optional<Moment> start, end;
    std::optional<QSet<QString>> agents, queues, groups;
    std::optional<FullText> subject, body, remarks;
    QString words; //!< of body, as chats are searched for them
    std::optional<QString> caseId;
    QStringList search;
    QList<std::pair<QString, QString>> filters;
    QList<SortOrder> orders;
    bool isPickable = false;
    bool hasStatistics = false;
    qint64 limit = UsualLimit;

    bool isOperative() const { return subject || body || remarks; }
};

std::optional<FullText> readFullText(Query &query, const QString &name)
{
    const auto given = query.text(name);
    if (!given)
        return std::nullopt;
    const auto search = FullText::fromText(*given);
    if (!search)
        query.refuse(u"Invalid full-text search: '%1'"_s.arg(*given));
    return search;
}

Wish readWish(Query &query)
{
    Wish wish;
    wish.start = query.moment(u"startTime"_s);
    wish.end = query.moment(u"endTime"_s);
    wish.agents = query.ids(u"agentId"_s);
    wish.queues = query.ids(u"queueId"_s);
    wish.groups = query.ids(u"contactGroupId"_s);
    wish.subject = readFullText(query, u"subject"_s);
    wish.body = readFullText(query, u"body"_s);
    wish.words = query.text(u"body"_s).value_or(QString());
    wish.remarks = readFullText(query, u"remarks"_s);
    wish.caseId = query.text(u"caseId"_s);
    wish.search = query.words(u"search"_s);
    wish.isPickable = query.flag(u"pickable"_s);
    wish.hasStatistics = query.flag(u"statistics"_s);
    wish.limit = query.number(u"limit"_s, UsualLimit);
    wish.orders = SortOrder::fromText(query.text(u"sort"_s).value_or(u"-arrivalTime"_s));
    query.overlook(u"language"_s);
    QStringList open = ContactView::fields();
    for (const QString &taken : { u"agentId"_s, u"queueId"_s, u"contactGroupId"_s, u"subject"_s })
        open.removeOne(taken);
    wish.filters = query.filters(open);
    for (const SortOrder &order : std::as_const(wish.orders)) {
        if (!ContactView::fields().contains(order.field))
            query.refuse(u"Unknown field: '%1'"_s.arg(order.field));
    }
    return wish;
}

// "arrivalTime or disconnectTime" for both ends, as the page has it.
bool isInRange(const Contact &contact, const Wish &wish)
{
    const auto either = [&](auto holds) {
        return holds(contact.arrival) || (!contact.isOpen() && holds(contact.disconnected));
    };
    return (!wish.start || either([&](Moment m) { return m >= *wish.start; }))
            && (!wish.end || either([&](Moment m) { return m <= *wish.end; }));
}

// Calls cannot be picked; of mails in process only those that came in.
bool isPickable(const Contact &contact)
{
    if (contact.channel == Channel::Phone)
        return false;
    return contact.status == ContactStatus::InQueue
            || (contact.status == ContactStatus::InProcess && contact.channel == Channel::Email
                && !contact.isOutbound);
}

bool isFoundBySearch(const ContactView &view, const QStringList &search)
{
    const QString source = QString::fromUtf8(view.source()).trimmed();
    const QString destination = QString::fromUtf8(view.destination()).trimmed();
    return std::any_of(search.cbegin(), search.cend(), [&](const QString &pattern) {
        return matchesPattern(source, pattern) || matchesPattern(destination, pattern);
    });
}

bool passes(const ContactView &view, const std::pair<QString, QString> &filter)
{
    const QString text = QString::fromUtf8(view.text(filter.first));
    // Names contain commas ("Fox, John"), the closed lists do not.
    return listFields().contains(filter.first) ? matchesAnyOf(text, filter.second)
                                             : matchesPattern(text, filter.second);
}

bool passesBody(const Contact &contact, const Wish &wish, const Simulation &floor)
{
    if (contact.channel == Channel::Email)
        return wish.body->matches(MailContent::of(floor, contact).body);
    const QList<ChatLine> lines = ChatContent::of(floor, contact.group).lines;
    return std::any_of(lines.cbegin(), lines.cend(), [&](const ChatLine &line) {
        return line.text.contains(wish.words, Qt::CaseInsensitive);
    });
}

bool passesRemarks(const Contact &contact, const Wish &wish, const Tenancy &tenancy)
{
    return contact.channel == Channel::Email
            && wish.remarks->matches(tenancy.remarks.of(tenancy.floor, contact.group));
}

bool isOfCase(const Contact &contact, const QString &caseId)
{
    return contact.channel == Channel::Email && QString::fromLatin1(caseIdOf(contact)) == caseId;
}

// Subject, body and remarks are searched in the operative database, which has no calls.
bool passesTexts(const Contact &contact, const ContactView &view, const Wish &wish, const Tenancy &tenancy)
{
    if (wish.isOperative() && contact.channel == Channel::Phone)
        return false;
    return (!wish.caseId || isOfCase(contact, *wish.caseId))
            && (!wish.subject || wish.subject->matches(QString::fromUtf8(view.subject())))
            && (!wish.remarks || passesRemarks(contact, wish, tenancy))
            && (!wish.body || passesBody(contact, wish, tenancy.floor));
}

bool isWanted(const Contact &contact, const ContactView &view, const Wish &wish, const Tenancy &tenancy)
{
    const auto among = [&](const std::optional<QSet<QString>> &ids, const QString &field) {
        return !ids || ids->contains(QString::fromLatin1(view.text(field)));
    };
    return (!wish.isPickable || isPickable(contact)) && among(wish.queues, u"queueId"_s)
            && among(wish.agents, u"agentId"_s) && among(wish.groups, u"contactGroupId"_s)
            && (wish.search.isEmpty() || isFoundBySearch(view, wish.search))
            && std::all_of(wish.filters.cbegin(), wish.filters.cend(),
                           [&](const auto &filter) { return passes(view, filter); })
            && passesTexts(contact, view, wish, tenancy); // last: texts are made up anew each time
}

void sortByArrival(std::vector<const Contact *> &found, bool isDescending)
{
    std::stable_sort(found.begin(), found.end(), [=](const Contact *a, const Contact *b) {
        return isDescending ? a->arrival > b->arrival : a->arrival < b->arrival;
    });
}

void sortByField(std::vector<const Contact *> &found, const SortOrder &order, const Tenancy &tenancy, bool isOperative)
{
    struct Key {
        QString text;
        qint64 number = -1;
        const Contact *contact = nullptr;
    };
    std::vector<Key> keys;
    for (const Contact *contact : found) {
        const ContactView view(tenancy.floor, *contact, isOperative);
        const QByteArray text = view.text(order.field);
        if (view.isNumber(order.field))
            keys.push_back({ {}, text.isEmpty() ? -1 : text.toLongLong(), contact });
        else
            keys.push_back({ QString::fromUtf8(text), 0, contact });
    }
    QCollator collator(order.locale.isEmpty() ? QLocale::c() : QLocale(order.locale));
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        const int way = a.number != b.number ? (a.number < b.number ? -1 : 1) : collator.compare(a.text, b.text);
        return order.isDescending ? way > 0 : way < 0;
    });
    std::transform(keys.begin(), keys.end(), found.begin(), [](const Key &key) { return key.contact; });
}

// The limit cuts after the sort; the sort of the last field comes first.
void sortContacts(std::vector<const Contact *> &found, const Wish &wish, const Tenancy &tenancy)
{
    for (auto order = wish.orders.crbegin(); order != wish.orders.crend(); ++order) {
        if (order->field == u"arrivalTime")
            sortByArrival(found, order->isDescending);
        else
            sortByField(found, *order, tenancy, wish.isOperative());
    }
    if (qint64(found.size()) > wish.limit)
        found.resize(size_t(wish.limit));
}

// Longer ranges reach into the reporting database and take their time.
std::chrono::milliseconds latencyOf(const Wish &wish, const Tenancy &tenancy)
{
    const Moment now = tenancy.floor.now();
    const Moment first = tenancy.floor.firstContact() < tenancy.floor.endContact()
            ? tenancy.floor.contact(tenancy.floor.firstContact()).arrival
            : now;
    const qint64 range = std::max<qint64>(0, std::min(wish.end.value_or(now), now) - wish.start.value_or(first));
    return std::chrono::milliseconds(range * tenancy.manners.latencyPerDay / Day);
}

//! Oldest first. A group is found by its name, a range where it stands, and only the rest is looked for.
std::vector<ContactNumber> candidates(const Wish &wish, const Simulation &floor)
{
    std::vector<ContactNumber> numbers;
    if (wish.groups) {
        for (const QString &group : *wish.groups) {
            for (const ContactNumber number : floor.journey(*Guid::fromText(group.toLatin1())))
                numbers.push_back(number);
        }
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end()); // a group in both spellings
        return numbers;
    }
    const Simulation::Stretch stretch = floor.stretch(wish.start, wish.end);
    numbers.resize(size_t(stretch.end - stretch.begin));
    std::iota(numbers.begin(), numbers.end(), stretch.begin);
    return numbers;
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const Wish wish = readWish(visit.query);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    std::vector<const Contact *> found;
    const Simulation &floor = tenancy.floor;
    for (const ContactNumber n : candidates(wish, floor)) {
        const Contact &contact = floor.contact(n);
        if (!isInRange(contact, wish) || !tenancy.mayBeSeen(contact, visit.user) || !tenancy.isListed(contact.arrival))
            continue;
        if (isWanted(contact, ContactView(floor, contact, wish.isOperative()), wish, tenancy))
            found.push_back(&contact);
    }
    sortContacts(found, wish, tenancy);
    Json json;
    json.reserve(qsizetype(found.size()) * 640);
    json.array();
    for (const Contact *contact : found)
        ContactView(floor, *contact, wish.isOperative()).write(json, wish.hasStatistics);
    json.endArray();
    Reply reply = Reply::json(json);
    reply.delay = latencyOf(wish, tenancy);
    return reply;
}

Reply single(Visit &visit, const Tenancy &tenancy)
{
    const bool hasStatistics = visit.query.flag(u"statistics"_s);
    visit.query.overlook(u"language"_s);
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const Contact *contact = tenancy.findSeen(visit.ids.first(), visit.user);
    if (!contact)
        return Reply::notFound();
    Json json;
    ContactView(tenancy.floor, *contact).write(json, hasStatistics);
    return Reply::json(json);
}

} // namespace

void addCmiContacts(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/cmi/contacts", "cmi.contacts", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/cmi/contacts/{id}", "cmi.contacts", [&](Visit &visit) { return single(visit, tenancy); });
}

} // namespace demo
