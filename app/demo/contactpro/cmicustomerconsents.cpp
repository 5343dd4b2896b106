// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contactpro/bodyreader.h"
#include "app/demo/contactpro/tenancy.h"

#include "app/demo/wire/json.h"
#include "app/demo/wire/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

void write(Json &json, const Consent &consent)
{
    json.object();
    json.text("address", consent.address);
    json.text("usage", consent.usage);
    json.flag("consent", consent.isGiven);
    json.endObject();
}

QString textOf(const Consent &consent, const QString &field)
{
    return field == u"address" ? consent.address
            : field == u"usage" ? consent.usage
                                : (consent.isGiven ? u"true"_s : u"false"_s);
}

Reply list(Visit &visit, const Tenancy &tenancy)
{
    const auto filters = visit.query.filters({ u"address"_s, u"usage"_s, u"consent"_s });
    if (visit.query.isFaulty())
        return visit.query.refusal();
    Json json;
    json.array();
    for (const Consent &consent : tenancy.consents.all()) {
        const bool isWanted = std::all_of(filters.cbegin(), filters.cend(), [&](const auto &filter) {
            return matchesPattern(textOf(consent, filter.first), filter.second);
        });
        if (isWanted && (consent.created == 0 || tenancy.isListed(consent.created)))
            write(json, consent);
    }
    json.endArray();
    return Reply::json(json);
}

// {usage}_{address}: addresses may have a "_", usages have none.
std::pair<QString, QString> usageAndAddress(const Visit &visit)
{
    const qsizetype border = visit.key.indexOf(u'_');
    return { visit.key.left(border), visit.key.mid(border + 1) };
}

// Who has said neither yes nor no is not there.
Reply single(Visit &visit, const Tenancy &tenancy)
{
    if (visit.query.isFaulty())
        return visit.query.refusal();
    const auto [usage, address] = usageAndAddress(visit);
    const Consent *consent = tenancy.consents.find(usage, address);
    if (!consent)
        return Reply::notFound();
    Json json;
    write(json, *consent);
    return Reply::json(json);
}

Reply set(const Visit &visit, Tenancy &tenancy)
{
    BodyReader body(visit.request.body);
    Consent wanted;
    wanted.address = body.required(u"address"_s);
    wanted.usage = body.required(u"usage"_s);
    if (!Consent::isUsage(wanted.usage))
        body.refuse(u"Invalid value for 'usage': '%1'"_s.arg(wanted.usage));
    wanted.isGiven = body.requiredFlag(u"consent"_s);
    wanted.created = tenancy.floor.now();
    if (body.isFaulty())
        return body.refusal();
    tenancy.consents.set(wanted);
    return Reply::empty(204);
}

// The document names no answer: 204 as elsewhere is inferred. The right is called "View and Delete".
Reply remove(const Visit &visit, Tenancy &tenancy)
{
    if (!visit.user.may("cmi.customerConsents"))
        return Reply::text(403, "HTTP 403 Forbidden");
    const auto [usage, address] = usageAndAddress(visit);
    return tenancy.consents.remove(usage, address) ? Reply::empty(204) : Reply::notFound();
}

} // namespace

void addCmiCustomerConsents(Routes &routes, Tenancy &tenancy)
{
    const QByteArray all = "/cmi/customerConsents", one = "/cmi/customerConsents/{key}";
    routes.add("GET", all, "cmi.customerConsents", [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("POST", all, "cmi.customerConsents.create", [&](Visit &visit) { return set(visit, tenancy); });
    routes.add("GET", one, "cmi.customerConsents", [&](Visit &visit) { return single(visit, tenancy); });
    routes.add("DELETE", one, "cmi.customerConsents.delete", [&](Visit &visit) { return remove(visit, tenancy); });
}

} // namespace demo
