// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/conversationapp.h"

#include "models/records/conversation/jsonparts.h"
#include "models/records/conversation/page.h"

namespace floorwalker {

namespace {

AppChannel readChannel(FieldReader &fields)
{
    AppChannel channel{.channel = fields.text(u"channel"), .knownId = fields.text(u"channel_known_id")};
    fields.part(u"state", [&channel](FieldReader &state) {
        channel.state = state.text(u"status");
        channel.stateDescription = state.text(u"description");
        return true;
    });
    return channel;
}

ConversationApp readApp(FieldReader &fields)
{
    ConversationApp app{.id = AppId(fields.text(u"id")),
                        .displayName = fields.text(u"display_name"),
                        .channels = fields.parts(u"channel_credentials", readChannel),
                        .processingMode = fields.text(u"processing_mode"),
                        .raw = withoutSecrets(fields.whole())};
    fields.part(u"retention_policy", [&app](FieldReader &policy) {
        app.retentionType = policy.text(u"retention_type");
        app.retentionDays = policy.integer(u"ttl_days");
        return true;
    });
    fields.part(u"rate_limits", [&app](FieldReader &limits) {
        app.inboundRate = limits.integer(u"inbound");
        app.outboundRate = limits.integer(u"outbound");
        app.webhookRate = limits.integer(u"webhooks");
        return true;
    });
    fields.part(u"queue_stats", [&app](FieldReader &queue) {
        app.queueSize = queue.integer(u"outbound_size");
        app.queueLimit = queue.integer(u"outbound_limit");
        return true;
    });
    return app;
}

} // namespace

Result<QList<ConversationApp>> decodeConversationApps(const QByteArray &body)
{
    const auto page = decodePage<ConversationApp>(body, QStringLiteral("apps"), u"apps", readApp);
    if (!page)
        return page.error();
    return page->items;
}

Result<ConversationApp> decodeConversationApp(const QByteArray &body)
{
    return decodeWhole<ConversationApp>(body, QStringLiteral("apps"), readApp);
}

} // namespace floorwalker
