// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/requestparts.h"

#include "app/demo/cloud/ulid.h"
#include "app/demo/conversation/answers.h"
#include "app/demo/conversation/desk.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

const QStringList &channels()
{
    static const QStringList all { u"WHATSAPP"_s, u"RCS"_s, u"SMS"_s, u"MESSENGER"_s, u"VIBER"_s, u"VIBERBM"_s, u"MMS"_s, u"INSTAGRAM"_s,
                                   u"TELEGRAM"_s, u"KAKAOTALK"_s, u"KAKAOTALKCHAT"_s, u"LINE"_s, u"WECHAT"_s, u"APPLEBC"_s };
    return all;
}

QStringList readChannels(Body &body, const QString &name)
{
    const QStringList all = body.texts(name);
    for (const QString &channel : all) {
        if (!channels().contains(channel))
            body.refuse(name);
    }
    return all;
}

Identity readIdentity(Body &body)
{
    body.knows({ u"channel"_s, u"identity"_s, u"app_id"_s });
    if (!body.has(u"channel"_s))
        body.requiredText(u"channel"_s);
    return { body.word(u"channel"_s, channels()), body.requiredText(u"identity"_s) };
}

void readRecipient(Body &body, Order &order)
{
    Body recipient = body.part(u"recipient"_s);
    recipient.knows({ u"contact_id"_s, u"identified_by"_s });
    const QString form = recipient.oneOf({ u"contact_id"_s, u"identified_by"_s });
    if (form == u"contact_id") {
        order.contact = recipient.requiredText(form);
        return;
    }
    Body identified = recipient.part(u"identified_by"_s);
    identified.knows({ u"channel_identities"_s });
    auto all = identified.parts(u"channel_identities"_s);
    if (all.isEmpty())
        identified.refuse(u"channel_identities"_s);
    for (Body &one : all)
        order.identities.append(readIdentity(one));
}

void checkAppEvent(Body event)
{
    static const QStringList kinds { u"composing_event"_s, u"composing_end_event"_s, u"comment_reply_event"_s, u"agent_joined_event"_s,
                                     u"agent_left_event"_s, u"generic_event"_s };
    event.knows(kinds);
    const QString kind = event.oneOf(kinds);
    Body content = event.part(kind);
    if (kind == u"comment_reply_event")
        content.requiredText(u"text"_s);
    if (kind == u"agent_joined_event" || kind == u"agent_left_event") {
        content.knows({ u"agent"_s });
        Body agent = content.part(u"agent"_s);
        agent.knows({ u"display_name"_s, u"type"_s, u"picture_url"_s });
        agent.word(u"type"_s, { u"UNKNOWN_AGENT_TYPE"_s, u"HUMAN"_s, u"BOT"_s });
    }
}

std::optional<Reply> refusalOfApp(const QString &id, const Desk &desk)
{
    if (!isUlid(id))
        return refused(400, "app_id is no ULID");
    if (!desk.app(id))
        return refused(404, "App not found");
    return std::nullopt;
}

} // namespace demo::conversation
