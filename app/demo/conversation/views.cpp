// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/conversation/views.h"

using namespace Qt::StringLiterals;

namespace demo::conversation {

namespace {

QJsonValue statusView(const Message &message)
{
    if (message.status.isEmpty())
        return QJsonValue::Null;
    QJsonObject status { { u"status"_s, message.status }, { u"event_time"_s, timeText(message.statusAt) } };
    status[u"reason"_s] = message.reason.isEmpty()
            ? QJsonValue(QJsonValue::Null)
            : QJsonObject { { u"code"_s, message.reason }, { u"description"_s, u"The channel said no."_s },
                            { u"sub_code"_s, u"UNSPECIFIED_SUB_CODE"_s }, { u"channel_code"_s, u""_s } };
    return status;
}

} // namespace

QString timeText(Moment moment)
{
    if (moment % Second == 0)
        return QString::fromLatin1(isoSeconds(moment));
    // Finer digits than the tenant counts, so that clients meet them.
    static constexpr std::array finer { "Z", "083Z", "724083Z" };
    return QString::fromLatin1(isoMillis(moment).chopped(1) + finer[size_t(moment) % finer.size()]);
}

QJsonObject view(const Conversation &conversation)
{
    QJsonObject shown { { u"id"_s, conversation.id },
                        { u"app_id"_s, conversation.app },
                        { u"contact_id"_s, conversation.contact },
                        { u"active"_s, conversation.isActive },
                        { u"active_channel"_s, conversation.channel },
                        { u"metadata"_s, conversation.metadata },
                        { u"metadata_json"_s, conversation.metadataJson.isEmpty() ? QJsonValue(QJsonValue::Null) : conversation.metadataJson },
                        { u"correlation_id"_s, conversation.correlation } };
    shown[u"last_received"_s] = conversation.lastReceived == 0 ? QJsonValue(QJsonValue::Null) : timeText(conversation.lastReceived);
    return shown;
}

QJsonObject view(const Message &message, bool hasMetadata)
{
    QJsonObject content = message.content;
    if (!message.isToContact && !content.contains(u"reply_to"))
        content[u"reply_to"_s] = QJsonValue::Null;
    // The app's id stands with identities that belong to one app only.
    const bool isOfApp = message.identity.channel == u"MESSENGER" || message.identity.channel == u"LINE";
    QJsonObject shown { { u"id"_s, message.id },
                        { u"direction"_s, message.isToContact ? u"TO_CONTACT"_s : u"TO_APP"_s },
                        { message.isToContact ? u"app_message"_s : u"contact_message"_s, content },
                        { u"channel_identity"_s,
                          QJsonObject { { u"channel"_s, message.identity.channel },
                                        { u"identity"_s, message.identity.identity },
                                        { u"app_id"_s, isOfApp ? message.app : QString(u""_s) } } },
                        { u"conversation_id"_s, message.conversation },
                        { u"contact_id"_s, message.contact },
                        { u"accept_time"_s, timeText(message.accepted) },
                        { u"sender_id"_s, message.sender },
                        { u"processing_mode"_s, message.isDispatch ? u"DISPATCH"_s : u"CONVERSATION"_s },
                        { u"injected"_s, message.isInjected },
                        { u"message_status"_s, statusView(message) } };
    if (hasMetadata)
        shown[u"metadata"_s] = message.metadata;
    return shown;
}

} // namespace demo::conversation
