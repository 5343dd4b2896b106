// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/conversation/conversation.h"
#include "models/records/conversation/conversationapp.h"
#include "models/records/conversation/conversationcontact.h"
#include "models/records/conversation/conversationevent.h"
#include "models/records/conversation/messagetemplate.h"
#include "models/records/conversation/optouts.h"
#include "models/records/conversation/sendmessage.h"
#include "models/records/conversation/transcoding.h"
#include "models/records/conversation/webhook.h"
#include "tests/fuzz/decoders.h"

namespace floorwalker {

namespace {

//! Whatever came, a person reads something of it, and a list has it in one line.
QString complaintAbout(const MessageContent &content)
{
    if (inOneLine(content).contains(u'\n'))
        return QStringLiteral("a summary of several lines");
    const bool isReadable = !linesOf(content).isEmpty() || !content.choices.isEmpty() || content.raw.isEmpty();
    return isReadable ? QString() : QStringLiteral("a message nobody can read");
}

QString complaintAbout(const ConversationMessage &message)
{
    return complaintAbout(message.content);
}

QString complaintAbout(const RecentConversation &recent)
{
    return complaintAbout(recent.lastMessage);
}

QString complaintAbout(const ConversationApp &app)
{
    return app.raw.contains(u"channel_credentials") ? QStringLiteral("credentials that are kept") : QString();
}

QString complaintAbout(const Webhook &webhook)
{
    return webhook.raw.contains(u"secret") || webhook.raw.contains(u"client_credentials") ? QStringLiteral("a secret that is kept") : QString();
}

//! What the ledger has kept is sent again as it was.
QString complaintAbout(const ConversationContact &contact)
{
    const QByteArray written = encode(contact);
    return encode(conversationContactOf(written)) == written ? QString() : QStringLiteral("a contact that is another one when written");
}

QString complaintAbout(const MessageTemplate &messageTemplate)
{
    for (const QString &language : messageTemplate.languages()) {
        if (!language.isEmpty() && !messageTemplate.translation(language))
            return QStringLiteral("a language without its translation");
    }
    return {};
}

//! Of these every field may be missing.
template<typename T>
QString complaintAbout(const T &)
{
    return {};
}

template<typename T>
QString complaintAbout(const QList<T> &records)
{
    for (const T &record : records) {
        if (const QString complaint = complaintAbout(record); !complaint.isEmpty())
            return complaint;
    }
    return {};
}

template<typename T>
QString complaintAbout(const PageOf<T> &page)
{
    return complaintAbout(page.items);
}

template<typename T>
FuzzedDecoder decoder(const char *name, const QList<QByteArray> &examples, Result<T> (*decode)(const QByteArray &))
{
    return {name, examples, [decode](const QByteArray &input) {
                const Result<T> result = decode(input);
                if (result)
                    return complaintAbout(*result);
                if (result.error().kind != ErrorKind::Undecodable)
                    return QStringLiteral("an error of another kind: ") + floorwalker::name(result.error().kind);
                return result.error().detail.isEmpty() ? QStringLiteral("an error without words") : QString();
            }};
}

QString complaintOfSend(const QByteArray &input)
{
    const QByteArray written = encode(sendMessageOf(input));
    return encode(sendMessageOf(written)) == written ? QString() : QStringLiteral("a message that is another one when written");
}

QByteArray message(const QByteArray &content)
{
    return QByteArray(R"({"id":"m","direction":"TO_APP","channel_identity":{"channel":"SMS","identity":"+46","app_id":"a"},"conversation_id":"c",
        "contact_id":"d","metadata":"{}","accept_time":"2024-05-05T08:55:24.123456789Z","processing_mode":"CONVERSATION",
        "message_status":{"status":"FAILED","event_time":"2024-05-05T08:55:24Z","reason":{"code":"X","description":"Y"}},)") + content + '}';
}

QList<QByteArray> messages()
{
    return {message(R"("contact_message":{"text_message":{"text":"Hello"},"reply_to":{"message_id":"x"}})"),
            message(R"("app_message":{"choice_message":{"text_message":{"text":"Which?"},"choices":[{"text_message":{"text":"Yes"}},
                {"url_message":{"title":"More","url":"a"},"postback_data":{"a":1}}]},"agent":{"display_name":"Maria"}})"),
            message(R"("app_message":{"carousel_message":{"cards":[{"title":"A","height":"TALL","media_message":{"url":"a"}}]}})"),
            message(R"("app_message":{"list_message":{"title":"A","sections":[{"title":"B","items":[{"choice":{"title":"C"}}]}]}})"),
            message(R"("contact_message":{"location_message":{"title":"A","coordinates":{"latitude":60.1,"longitude":24}}})"),
            message(R"("app_message":{"template_message":{"omni_template":{"template_id":"t","parameters":{"a":"b"}},
                "channel_template":{"WHATSAPP":{"template_id":"t","version":"1"}}}})"),
            message(R"("app_message":{"contact_info_message":{"name":{"first_name":"A"},"phone_numbers":[{"phone_number":"1"}]}})"),
            message(R"("contact_message":{"tomorrows_message":{"a":[1,null]}})")};
}

QByteArray listOf(const QByteArray &key, const QByteArray &one)
{
    return "{\"" + key + "\":[" + one + "],\"next_page_token\":\"t\",\"total_size\":1}";
}

} // namespace

QList<FuzzedDecoder> conversationDecoders()
{
    const QByteArray app = R"({"id":"a","display_name":"Demo","processing_mode":"DISPATCH","channel_credentials":[{"channel":"SMS",
        "state":{"status":"ACTIVE"},"static_bearer":{"token":"x"}}],"queue_stats":{"outbound_size":1,"outbound_limit":500000},
        "rate_limits":{"inbound":25},"retention_policy":{"retention_type":"X","ttl_days":180}})";
    const QByteArray webhook = R"({"id":"w","app_id":"a","target":"b","secret":"x","client_credentials":{"a":"b"},"triggers":["OPT_IN"]})";
    const QByteArray conversation = R"({"id":"c","active":true,"last_received":"2024-05-05T08:55:24Z","metadata_json":{"a":1}})";
    const QByteArray contact = R"({"id":"d","channel_identities":[{"channel":"SMS","identity":"+46"}],"channel_priority":["SMS"],
        "display_name":"Sam","email":"a@b","language":"EN_GB","metadata":""})";
    const QByteArray messageTemplate = R"({"id":"t","version":2,"default_translation":"en-US","create_time":"2024-05-05T08:55:24Z",
        "translations":[{"language_code":"en-US","version":"1","variables":[{"key":"a"}],"text_message":{"text":"b"}}]})";
    const QByteArray conflict = R"({"identity":"+46","channels":["SMS"],"contact_ids":["d","e"]})";
    const QByteArray event = R"({"id":"e","app_event":{"composing_event":{}},"accept_time":"2024-05-05T08:55:24Z"})";
    const QByteArray audit = R"({"audit_records":[{"origin":"A","operation":"B","list_type":"C","datetime":"2024-05-05T08:55:24Z"}]})";
    const QByteArray send = R"({"app_id":"a","recipient":{"identified_by":{"channel_identities":[{"channel":"SMS","identity":"+46"}]}},
        "message":{"text_message":{"text":"Hello"}},"channel_properties":{"A":"b"},"ttl":"60s","queue":"HIGH_PRIORITY"})";
    const QByteArray recent = "{\"conversation\":" + conversation + ",\"last_message\":" + messages().constFirst() + '}';
    return {decoder("apps", {listOf("apps", app)}, decodeConversationApps),
            decoder("app", {app}, decodeConversationApp),
            decoder("webhooks", {listOf("webhooks", webhook)}, decodeWebhooks),
            decoder("webhook", {webhook}, decodeWebhook),
            decoder("conversations", {listOf("conversations", conversation)}, decodeConversations),
            decoder("recent conversations", {listOf("conversations", recent)}, decodeRecentConversations),
            decoder("conversation", {conversation}, decodeConversation),
            decoder("conversation messages", {listOf("messages", messages().join(','))}, decodeConversationMessages),
            decoder("conversation message", messages(), decodeConversationMessage),
            decoder("conversation contacts", {listOf("contacts", contact)}, decodeConversationContacts),
            decoder("conversation contact", {contact}, decodeConversationContact),
            decoder("identity conflicts", {listOf("conflicts", conflict)}, decodeIdentityConflicts),
            decoder("profile", {R"({"profile_name":"Sam"})"}, decodeProfileName),
            decoder("conversation events", {listOf("events", event)}, decodeConversationEvents),
            decoder("sent event", {R"({"event_id":"e"})"}, decodeSentEvent),
            decoder("templates", {listOf("templates", messageTemplate)}, decodeMessageTemplates),
            decoder("template", {messageTemplate}, decodeMessageTemplate),
            decoder("opt-outs", {listOf("identities", R"({"identity":"+46"})")}, decodeOptOuts),
            decoder("consent audit", {audit}, decodeConsentAudit),
            decoder("transcoded", {R"({"transcoded_message":{"SMS":"{}","RCS":{"a":1}}})"}, decodeTranscoded),
            decoder("sent message", {R"({"message_id":"m","accepted_time":"2024-05-05T08:55:24Z"})"}, decodeSentMessage),
            {"message to send", {send}, complaintOfSend}};
}

} // namespace floorwalker
