// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/tenancy.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

#include <QCollator>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

const QStringList &textFields()
{
    static const QStringList fields {
        u"firstName"_s, u"surname"_s, u"login"_s, u"externalId"_s, u"phone"_s, u"mobile"_s, u"chat"_s, u"chatName"_s,
        u"email"_s, u"uiLanguage"_s, u"promptLanguage"_s, u"settings"_s, u"timeZone"_s, u"businessObjectsId"_s,
        u"crmId"_s, u"presenceId"_s, u"forwardNumber"_s, u"title"_s, u"location"_s, u"callSwitchingLocationId"_s,
        u"callSwitchingLocationName"_s, u"recordingMode"_s, u"passwordExpiration"_s,
    };
    return fields;
}

const QString Synchronised = u"synchronised"_s;
const QString DefaultSort = u"firstName, surname, externalId, chatName, chat, email, phone"_s;

QString fieldOf(const Person &person, const QString &field)
{
    if (field == u"id")
        return QString::fromLatin1(person.id.text());
    if (field == Synchronised)
        return person.isSynchronised ? u"true"_s : u"false"_s;
    return person.fields.value(field);
}

// Newer versions list only names unless a parameter asks for more; two pairs come together.
QStringList fieldsToShow(const QList<std::pair<QString, QString>> &filters)
{
    QStringList shown { u"firstName"_s, u"surname"_s };
    for (const auto &filter : filters) {
        shown.append(filter.first);
        if (filter.first.startsWith(u"chat"_s))
            shown << u"chat"_s << u"chatName"_s;
        else if (filter.first.startsWith(u"callSwitchingLocation"_s))
            shown << u"callSwitchingLocationId"_s << u"callSwitchingLocationName"_s;
    }
    return shown;
}

void write(Json &json, const Person &person, const QStringList &fields)
{
    json.object();
    json.text("id", person.id.text());
    for (const QString &field : textFields()) {
        if (!fields.contains(field))
            continue;
        const QString value = person.fields.value(field);
        if (value.isEmpty())
            json.null(field.toLatin1());
        else
            json.text(field.toLatin1(), value);
    }
    if (fields.contains(Synchronised))
        json.flag("synchronised", person.isSynchronised);
    json.endObject();
}

void sortPeople(QList<const Person *> &people, const QList<SortOrder> &orders)
{
    QCollator collator(orders.isEmpty() || orders.first().locale.isEmpty() ? QLocale::c()
                                                                           : QLocale(orders.first().locale));
    std::stable_sort(people.begin(), people.end(), [&](const Person *a, const Person *b) {
        for (const SortOrder &order : orders) {
            const int way = collator.compare(fieldOf(*a, order.field), fieldOf(*b, order.field));
            if (way != 0)
                return order.isDescending ? way > 0 : way < 0;
        }
        return false;
    });
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const qint64 offset = visit.query.number(u"offset"_s, 0);
    const qint64 limit = visit.query.number(u"limit"_s, 100);
    const auto orders = SortOrder::fromText(visit.query.text(u"sort"_s).value_or(DefaultSort));
    const QStringList all = textFields() + QStringList { u"id"_s, Synchronised };
    const auto filters = visit.query.filters(all);
    visit.query.overlook(u"language"_s);
    for (const SortOrder &order : orders) {
        if (!all.contains(order.field))
            visit.query.refuse(u"Unknown field: '%1'"_s.arg(order.field));
    }
    if (visit.query.isFaulty())
        return visit.query.refusal();

    QList<const Person *> found;
    for (const Person &person : tenancy.floor.people()) {
        const bool isWanted = std::all_of(filters.cbegin(), filters.cend(), [&](const auto &filter) {
            return matchesPattern(fieldOf(person, filter.first), filter.second);
        });
        if (isWanted)
            found.append(&person);
    }
    sortPeople(found, orders);
    const QStringList shown = fieldsToShow(filters);
    Json json;
    json.array();
    for (const Person *person : page(found, offset, limit))
        write(json, *person, shown);
    json.endArray();
    return Reply::json(json);
}

// PUT overwrites every field, so every field has to be there.
Reply replace(const Visit &visit, int number, Tenancy &tenancy)
{
    const QJsonDocument document = QJsonDocument::fromJson(visit.request.body);
    if (!document.isObject())
        return Reply::text(400, "Invalid JSON");
    const QJsonObject body = document.object();
    Person person = tenancy.floor.people().at(number);
    for (const QString &field : textFields()) {
        const QJsonValue value = body.value(field);
        if (value.isUndefined())
            return Reply::text(400, "Missing property: '" + field.toLatin1() + '\'');
        if (!value.isString() && !value.isNull())
            return Reply::text(400, "Invalid property: '" + field.toLatin1() + '\'');
        person.fields.insert(field, value.toString());
    }
    if (!body.value(Synchronised).isBool())
        return Reply::text(400, "Missing property: 'synchronised'");
    person.isSynchronised = body.value(Synchronised).toBool();
    for (const QString &name : { u"firstName"_s, u"surname"_s }) {
        if (person.fields.value(name).isEmpty() || person.fields.value(name).size() > 400)
            return Reply::text(400, "Invalid property: '" + name.toLatin1() + '\'');
    }
    tenancy.floor.replacePerson(number, person);
    return Reply::empty(201); // RCI's own way; the other interfaces say 204
}

} // namespace

void addRciUsers(Routes &routes, Tenancy &tenancy)
{
    routes.add("GET", "/rci/users", "rci.users", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/rci/users/{id}", "rci.users", [&](Visit &visit) {
        const int person = tenancy.floor.personNumber(visit.ids.first());
        if (person < 0)
            return Reply::notFound();
        Json json;
        write(json, tenancy.floor.people().at(person), textFields() + QStringList { Synchronised });
        return Reply::json(json);
    });
    routes.add("PUT", "/rci/users/{id}", "rci.users.modify", [&](Visit &visit) {
        const int person = tenancy.floor.personNumber(visit.ids.first());
        return person < 0 ? Reply::notFound() : replace(visit, person, tenancy);
    });
}

} // namespace demo
