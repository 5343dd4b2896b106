// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

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
    for (const Consent &consent : tenancy.consents) {
        const bool isWanted = std::all_of(filters.cbegin(), filters.cend(), [&](const auto &filter) {
            return matchesPattern(textOf(consent, filter.first), filter.second);
        });
        if (isWanted)
            write(json, consent);
    }
    json.endArray();
    return Reply::json(json);
}

// Who has said neither yes nor no is not there.
Reply single(Visit &visit, const Tenancy &tenancy)
{
    if (visit.query.isFaulty())
        return visit.query.refusal();
    for (const Consent &consent : tenancy.consents) {
        if (visit.key != consent.usage + u'_' + consent.address)
            continue;
        Json json;
        write(json, consent);
        return Reply::json(json);
    }
    return Reply::notFound();
}

} // namespace

void addCmiCustomerConsents(Routes &routes, Tenancy &tenancy)
{
    const QByteArray right = "cmi.customerConsents";
    routes.add("GET", "/cmi/customerConsents", right, [&](Visit &visit) { return list(visit, tenancy); });
    routes.add("GET", "/cmi/customerConsents/{key}", right, [&](Visit &visit) { return single(visit, tenancy); });
}

} // namespace demo
