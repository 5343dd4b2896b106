// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/answers.h"
#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/resources.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

QJsonObject view(const QJsonObject &app, const Desk &desk)
{
    QJsonObject shown = app;
    shown[u"queue_stats"_s] = QJsonObject { { u"outbound_size"_s, desk.queueSize(app[u"id"_s].toString()) },
                                            { u"outbound_limit"_s, desk.queueLimit() } };
    return shown;
}

} // namespace

void addApps(CloudPaths &paths, Desk &desk)
{
    paths.add("GET", project("/apps"), plain([&desk](const CloudVisit &) {
        QJsonArray apps;
        for (const QJsonObject &app : desk.apps())
            apps.append(view(app, desk));
        return answered({ { u"apps"_s, apps } });
    }));
    paths.add("GET", project("/apps/{}"), plain([&desk](const CloudVisit &visit) {
        const QJsonObject *app = desk.app(visit.keys.at(1));
        return app ? answered(view(*app, desk)) : refused(404, "App not found");
    }));
}

} // namespace demo::conversation
