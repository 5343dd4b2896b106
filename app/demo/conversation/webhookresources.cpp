// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/answers.h"
#include "app/demo/conversation/desk.h"
#include "app/demo/conversation/requestparts.h"
#include "app/demo/conversation/resources.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

constexpr qsizetype MostOfApp = 5;
constexpr qsizetype LongestTarget = 742;

const QStringList &triggers()
{
    static const QStringList all {
        u"MESSAGE_INBOUND"_s, u"MESSAGE_DELIVERY"_s, u"MESSAGE_SUBMIT"_s, u"MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION"_s,
        u"EVENT_INBOUND"_s, u"EVENT_DELIVERY"_s, u"CONVERSATION_START"_s, u"CONVERSATION_STOP"_s, u"CONVERSATION_DELETE"_s,
        u"CONTACT_CREATE"_s, u"CONTACT_DELETE"_s, u"CONTACT_MERGE"_s, u"CONTACT_UPDATE"_s, u"CONTACT_IDENTITIES_DUPLICATION"_s,
        u"CAPABILITY"_s, u"OPT_IN"_s, u"OPT_OUT"_s, u"CHANNEL_EVENT"_s, u"SMART_CONVERSATIONS"_s, u"RECORD_NOTIFICATION"_s, u"UNSUPPORTED"_s,
    };
    return all;
}

QList<QJsonObject> ofApp(Desk &desk, const QString &app)
{
    QList<QJsonObject> found;
    for (const QJsonObject &webhook : std::as_const(desk.webhooks())) {
        if (webhook[u"app_id"_s] == app)
            found.append(webhook);
    }
    return found;
}

Reply list(const CloudVisit &visit, Desk &desk)
{
    if (!desk.app(visit.keys.at(1)))
        return refused(404, "App not found");
    QJsonArray webhooks;
    const auto found = ofApp(desk, visit.keys.at(1));
    for (const QJsonObject &webhook : found)
        webhooks.append(webhook);
    return answered({ { u"webhooks"_s, webhooks } });
}

Reply create(const CloudVisit &visit, Desk &desk)
{
    Body body(visit.request.body);
    body.knows({ u"id"_s, u"app_id"_s, u"target"_s, u"target_type"_s, u"secret"_s, u"triggers"_s, u"client_credentials"_s });
    const QString app = body.requiredText(u"app_id"_s);
    const QString target = body.requiredText(u"target"_s, LongestTarget);
    if (!target.startsWith(u"http://") && !target.startsWith(u"https://"))
        body.refuse(u"target"_s);
    body.word(u"target_type"_s, { u"HTTP"_s, u"DISMISS"_s });
    body.text(u"secret"_s);
    const QStringList wanted = body.texts(u"triggers"_s);
    if (wanted.isEmpty())
        body.refuse(Body::Fault::Missing, u"Missing value: triggers"_s);
    for (const QString &trigger : wanted) {
        if (!triggers().contains(trigger))
            body.refuse(u"triggers"_s);
    }
    if (body.isFaulty())
        return refused(body);
    if (const auto refusal = refusalOfApp(app, desk))
        return *refusal;
    const auto others = ofApp(desk, app);
    if (others.size() >= MostOfApp)
        return refused(400, "An app has at most 5 webhooks");
    for (const QJsonObject &other : others) {
        if (other[u"target"_s] == target)
            return refused(400, "There is a webhook with this target");
    }
    QJsonObject webhook = body.object();
    webhook[u"id"_s] = desk.newId(visit.now);
    if (!webhook.contains(u"target_type"))
        webhook[u"target_type"_s] = u"HTTP"_s;
    desk.webhooks()[webhook[u"id"_s].toString()] = webhook;
    return answered(webhook);
}

} // namespace

void addWebhooks(CloudPaths &paths, Desk &desk)
{
    paths.add("GET", project("/apps/{}/webhooks"), plain([&desk](const CloudVisit &visit) { return list(visit, desk); }));
    paths.add("POST", project("/webhooks"), plain([&desk](const CloudVisit &visit) { return create(visit, desk); }));
    paths.add("GET", project("/webhooks/{}"), plain([&desk](const CloudVisit &visit) {
        const QJsonObject webhook = desk.webhooks().value(visit.keys.at(1));
        return webhook.isEmpty() ? refused(404, "Webhook not found") : answered(webhook);
    }));
    paths.add("DELETE", project("/webhooks/{}"), plain([&desk](const CloudVisit &visit) {
        return desk.webhooks().remove(visit.keys.at(1)) == 0 ? refused(404, "Webhook not found") : answered({});
    }));
}

} // namespace demo::conversation
