// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/pages.h"
#include "app/demo/conversation/requestparts.h"
#include "app/demo/conversation/resources.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr qint64 MostIdentities = 50; // of a page

Reply list(CloudVisit &visit, Desk &desk)
{
    const PageWish pageWish = readPage(visit.query, MostIdentities);
    if (visit.query.isFaulty())
        return refused(visit.query);
    const QString &app = visit.keys.at(1), &listType = visit.keys.at(2);
    if (const auto refusal = refusalOfApp(app, desk))
        return *refusal;
    if (!QStringList { u"OPT_OUT_ALL"_s, u"OPT_OUT_MARKETING"_s, u"OPT_OUT_NOTIFICATION"_s }.contains(listType))
        return refused(400, "Unknown list_type");
    QStringList identities = desk.optOuts(app).lists.value(listType).values();
    identities.sort();
    return page(u"identities"_s, identities, pageWish, [](const QString &identity) { return identity; },
                [](const QString &identity) { return QJsonObject { { u"identity"_s, identity } }; });
}

Reply audit(const CloudVisit &visit, Desk &desk)
{
    const QString &app = visit.keys.at(1), &identity = visit.keys.at(2);
    if (const auto refusal = refusalOfApp(app, desk))
        return *refusal;
    const auto records = desk.optOuts(app).audit.value(identity);
    if (records.isEmpty())
        return refused(404, "Identity not found");
    QJsonArray all;
    for (const QJsonObject &record : records)
        all.append(record);
    return answered({ { u"identity"_s, QJsonObject { { u"identity"_s, identity } } }, { u"audit_records"_s, all } });
}

} // namespace

void addConsents(CloudPaths &paths, Desk &desk)
{
    paths.add("GET", project("/apps/{}/consents/{}"), [&desk](CloudVisit &visit) { return list(visit, desk); });
    paths.add("GET", project("/apps/{}/consents/identities/{}"), plain([&desk](const CloudVisit &visit) { return audit(visit, desk); }));
}

} // namespace demo::conversation
