// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/webhook.h"

#include "models/records/conversation/jsonparts.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

namespace {

Webhook readWebhook(FieldReader &fields)
{
    return {.id = WebhookId(fields.text(u"id")),
            .app = AppId(fields.text(u"app_id")),
            .target = fields.text(u"target"),
            .targetType = fields.text(u"target_type"),
            .triggers = textsIn(fields.whole().value(u"triggers")),
            .raw = withoutSecrets(fields.whole())};
}

} // namespace

QStringList webhookTriggers()
{
    return {QStringLiteral("MESSAGE_INBOUND"), QStringLiteral("MESSAGE_DELIVERY"), QStringLiteral("MESSAGE_SUBMIT"),
            QStringLiteral("MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION"), QStringLiteral("EVENT_INBOUND"),
            QStringLiteral("EVENT_DELIVERY"), QStringLiteral("CONVERSATION_START"), QStringLiteral("CONVERSATION_STOP"),
            QStringLiteral("CONVERSATION_DELETE"), QStringLiteral("CONTACT_CREATE"), QStringLiteral("CONTACT_DELETE"),
            QStringLiteral("CONTACT_MERGE"), QStringLiteral("CONTACT_UPDATE"), QStringLiteral("CONTACT_IDENTITIES_DUPLICATION"),
            QStringLiteral("CAPABILITY"), QStringLiteral("OPT_IN"), QStringLiteral("OPT_OUT"), QStringLiteral("CHANNEL_EVENT"),
            QStringLiteral("SMART_CONVERSATIONS"), QStringLiteral("RECORD_NOTIFICATION"), QStringLiteral("UNSUPPORTED")};
}

Result<QList<Webhook>> decodeWebhooks(const QByteArray &body)
{
    const auto page = decodePage<Webhook>(body, QStringLiteral("webhooks"), u"webhooks", readWebhook);
    if (!page)
        return page.error();
    return page->items;
}

Result<Webhook> decodeWebhook(const QByteArray &body)
{
    return decodeWhole<Webhook>(body, QStringLiteral("webhooks"), readWebhook);
}

QByteArray encode(const NewWebhook &webhook)
{
    QJsonObject object{{QStringLiteral("app_id"), webhook.app.text()},
                       {QStringLiteral("target"), webhook.target},
                       {QStringLiteral("target_type"), QStringLiteral("HTTP")}};
    insertGiven(object, QStringLiteral("triggers"), webhook.triggers);
    insertGiven(object, QStringLiteral("secret"), webhook.secret);
    return compact(object);
}

} // namespace floorwalker
