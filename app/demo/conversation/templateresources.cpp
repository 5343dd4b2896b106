// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/answers.h"
#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/resources.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

QByteArray host(const QByteArray &path)
{
    return "/template/v2/projects/{}/templates" + path;
}

Reply translations(CloudVisit &visit, const Desk &desk)
{
    const QString language = visit.query.text(u"language_code"_s).value_or(QString());
    const QString version = visit.query.text(u"translation_version"_s).value_or(QString());
    if (visit.query.isFaulty())
        return refused(visit.query);
    const QJsonObject found = desk.templates().value(visit.keys.at(1));
    if (found.isEmpty())
        return refused(404, "Template not found");
    QJsonArray wanted;
    const QJsonArray all = found[u"translations"_s].toArray();
    for (const QJsonValue &one : all) {
        if ((language.isEmpty() || one[u"language_code"_s] == language) && (version.isEmpty() || one[u"version"_s] == version))
            wanted.append(one);
    }
    return answered({ { u"translations"_s, wanted } });
}

} // namespace

// Version 1 of this host is gone: it answers 404, as every unknown path.
void addTemplates(CloudPaths &paths, Desk &desk)
{
    paths.add("GET", host(""), plain([&desk](const CloudVisit &) {
        QJsonArray all;
        for (const QJsonObject &one : desk.templates())
            all.append(one);
        return answered({ { u"templates"_s, all } });
    }));
    paths.add("GET", host("/{}"), plain([&desk](const CloudVisit &visit) {
        const QJsonObject found = desk.templates().value(visit.keys.at(1));
        return found.isEmpty() ? refused(404, "Template not found") : answered(found);
    }));
    paths.add("GET", host("/{}/translations"), [&desk](CloudVisit &visit) { return translations(visit, desk); });
}

} // namespace demo::conversation
