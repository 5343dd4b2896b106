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
#include "models/records/jsonreading.h"

#include <QJsonDocument>
#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;
using Kind = MessageContent::Kind;

namespace {

template<typename T>
QString word(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value).toString() : u"-"_s;
}

template<typename T>
QString fate(const Result<T> &result)
{
    return result ? u"taken"_s : name(result.error().kind) + u' ' + result.error().detail;
}

MessageContent contentOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    FieldReader fields(object, u"message"_s);
    return readMessageContent(fields);
}

QByteArray compacted(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_Conversation : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfMessageIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const char *json, const QString &lines) {
            const QString kind = QString::fromUtf8(QJsonDocument::fromJson(json).object().keys().constFirst().toUtf8());
            QTest::newRow(name) << QByteArray(json) << kind << lines;
        };
        row("text", R"({"text_message":{"text":"Hello\nthere"}})", u"Hello\nthere"_s);
        row("media", R"({"media_message":{"url":"a.jpg","thumbnail_url":"b.jpg"}})", u"a.jpg"_s);
        row("media card", R"({"media_card_message":{"url":"a.jpg","caption":"A box"}})", u"A box|a.jpg"_s);
        row("card", R"({"card_message":{"title":"A","description":"B","height":"TALL","media_message":{"url":"c.jpg"},)"
                    R"("choices":[{"text_message":{"text":"D"}}]}})", u"A|B|c.jpg"_s);
        row("carousel", R"({"carousel_message":{"cards":[{"title":"A"},{"title":"B","description":"C"}]}})", u"A|B|C"_s);
        row("choice", R"({"choice_message":{"text_message":{"text":"Which?"},"choices":[{"text_message":{"text":"A"}}]}})", u"Which?"_s);
        row("list", R"({"list_message":{"title":"A","description":"B","sections":[{"title":"C","items":[)"
                    R"({"choice":{"title":"D","description":"E"}},{"product":{"id":"F"}}]}]}})", u"A|B|C|D: E|F"_s);
        row("location", R"({"location_message":{"title":"A","label":"B","coordinates":{"latitude":60.17,"longitude":-24.5}}})",
            u"A|B|60.170000, -24.500000"_s);
        row("template", R"({"template_message":{"omni_template":{"template_id":"t","version":"2","language_code":"en-US","parameters":{"a":"b"}},)"
                        R"("channel_template":{"WHATSAPP":{"template_id":"w"}}}})", u"t 2 en-US|a: b|WHATSAPP|w"_s);
        row("contact info", R"({"contact_info_message":{"name":{"first_name":"A","last_name":"B"},"phone_numbers":[{"phone_number":"1","type":"HOME"}],)"
                            R"("email_addresses":[{"email_address":"c@d"}],"addresses":[{"city":"E","country":"F"}],"organization":{"company":"G"},)"
                            R"("url_addresses":[{"url":"h"}]}})", u"A B|1|c@d|E, F|G|h"_s);
        row("a choice that was tapped", R"({"choice_response_message":{"message_id":"m","postback_data":"yes"}})", u"yes"_s);
        row("postback data as JSON", R"({"choice_response_message":{"postback_data":{"a":1}}})", u"{\"a\":1}"_s);
        row("a fallback", R"({"fallback_message":{"raw_message":"odd","reason":{"code":"X"}}})", u"odd"_s);
        row("products", R"({"product_response_message":{"title":"A","products":[{"id":"B"}]}})", u"A"_s);
        row("a channel's own", R"({"channel_specific_message":{"message_type":"FLOWS"}})", u"{\"channel_specific_message\":{\"message_type\":\"FLOWS\"}}"_s);
    }
    void everyKindOfMessageIsRead()
    {
        QFETCH(QByteArray, json);
        const MessageContent content = contentOf(json);
        QTEST(name(content.kind), "kind");
        QTEST(linesOf(content).join(u'|'), "lines");
        QVERIFY(!inOneLine(content).contains(u'\n'));
    }

    void everyChoiceIsRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<MessageChoice>("expected");
        using Tap = MessageChoice::Kind;
        QTest::newRow("text") << QByteArray(R"({"text_message":{"text":"A"},"postback_data":"p"})")
                              << MessageChoice{.kind = Tap::Text, .title = u"A"_s, .postbackData = u"p"_s};
        QTest::newRow("link") << QByteArray(R"({"url_message":{"title":"A","url":"b"}})") << MessageChoice{.kind = Tap::Url, .title = u"A"_s, .url = u"b"_s};
        QTest::newRow("call") << QByteArray(R"({"call_message":{"title":"A","phone_number":"1"}})")
                              << MessageChoice{.kind = Tap::Call, .title = u"A"_s, .phoneNumber = u"1"_s};
        QTest::newRow("location") << QByteArray(R"({"location_message":{"title":"A","coordinates":{"latitude":1,"longitude":2}}})")
                                  << MessageChoice{.kind = Tap::Location, .title = u"A"_s, .coordinates = Coordinates{1, 2}};
        QTest::newRow("calendar") << QByteArray(R"({"calendar_message":{"title":"A"}})") << MessageChoice{.kind = Tap::Calendar, .title = u"A"_s};
        QTest::newRow("their place") << QByteArray(R"({"share_location_message":{"title":"A"}})")
                                     << MessageChoice{.kind = Tap::ShareLocation, .title = u"A"_s};
        QTest::newRow("a new one") << QByteArray(R"({"wave_message":{"title":"A"},"postback_data":"p"})")
                                   << MessageChoice{.kind = Tap::Unknown, .title = {}, .postbackData = u"p"_s};
    }
    void everyChoiceIsRead()
    {
        QFETCH(QByteArray, json);
        const MessageContent content = contentOf("{\"choice_message\":{\"choices\":[" + json + "]}}");
        QCOMPARE(content.choices.size(), 1);
        QTEST(content.choices.constFirst(), "expected");
    }

    void whatIsUnknownStaysReadable_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a kind of tomorrow") << QByteArray(R"({"hologram_message":{"size":[1,2]}})");
        QTest::newRow("a known kind with nothing known in it") << QByteArray(R"({"card_message":{"smell":"roses"}})");
    }
    void whatIsUnknownStaysReadable()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(linesOf(contentOf(json)), QStringList{QString::fromUtf8(json)});
    }

    void anUnknownKindIsWrittenAsItCame()
    {
        const QByteArray json = R"({"hologram_message":{"size":[1,2]}})";
        QCOMPARE(contentOf(json).kind, Kind::Unknown);
        QCOMPARE(compacted(toJson(contentOf(json))), json);
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text by somebody") << QByteArray(R"({"agent":{"display_name":"Maria","type":"HUMAN"},"text_message":{"text":"A"}})");
        QTest::newRow("media") << QByteArray(R"({"media_message":{"thumbnail_url":"b","url":"a"}})");
        QTest::newRow("choices") << QByteArray(R"({"choice_message":{"choices":[{"postback_data":"p","text_message":{"text":"A"}},)"
                                               R"({"call_message":{"phone_number":"1","title":"B"}}],"text_message":{"text":"C"}}})");
        QTest::newRow("a card") << QByteArray(R"({"card_message":{"description":"B","height":"TALL","media_message":{"url":"c"},"title":"A"}})");
        QTest::newRow("cards") << QByteArray(R"({"carousel_message":{"cards":[{"title":"A"}],"choices":[{"text_message":{"text":"B"}}]}})");
        QTest::newRow("a place") << QByteArray(R"({"location_message":{"coordinates":{"latitude":1.5,"longitude":2},"label":"B","title":"A"}})");
        QTest::newRow("a template") << QByteArray(R"({"template_message":{"channel_template":{"SMS":{"template_id":"u"}},)"
                                                  R"("omni_template":{"language_code":"fi","parameters":{"a":"b"},"template_id":"t","version":"1"}}})");
        QTest::newRow("a list, as it came") << QByteArray(R"({"list_message":{"sections":[],"title":"A"}})");
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(compacted(toJson(contentOf(json))), json);
    }

    void aMessageHasAllThatIsToldOfIt()
    {
        const auto message = decodeConversationMessage(
            R"({"id":"m","direction":"TO_CONTACT","app_message":{"text_message":{"text":"Hello"},"agent":{"display_name":"Maria"}},)"
            R"("channel_identity":{"channel":"PIGEON","identity":"coop","app_id":"a"},"conversation_id":"c","contact_id":"d","metadata":{"a":1},)"
            R"("accept_time":"2024-05-05T08:55:24.123456789Z","sender_id":"s","processing_mode":"DISPATCH","injected":true,"new":7,)"
            R"("message_status":{"status":"FAILED","event_time":"2024-05-05T08:55:25Z","reason":{"code":"X","description":"Y","sub_code":"Z","channel_code":"9"}}})");
        QVERIFY(message);
        QCOMPARE(message->id.text(), u"m"_s);
        QVERIFY(message->isToContact());
        QCOMPARE(message->content.agentName, u"Maria"_s);
        QCOMPARE(message->channelIdentity, (ChannelIdentity{.channel = u"PIGEON"_s, .identity = u"coop"_s, .app = AppId(u"a"_s)}));
        QCOMPARE(message->metadata, u"{\"a\":1}"_s);
        QCOMPARE(toIso(*message->acceptTime), u"2024-05-05T08:55:24.123Z"_s);
        QCOMPARE(message->isInjected, true);
        QCOMPARE(message->status, u"FAILED"_s);
        QCOMPARE(toIso(*message->statusTime), u"2024-05-05T08:55:25.000Z"_s);
        QCOMPARE(message->reason, (DeliveryReason{u"X"_s, u"Y"_s, u"Z"_s, u"9"_s}));
        QCOMPARE(message->raw[u"new"], 7);
    }

    void momentsHaveAnyPrecision_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::newRow("seconds") << u"2024-05-05T08:55:24Z"_s;
        QTest::newRow("a digit") << u"2024-05-05T08:55:24.0Z"_s;
        QTest::newRow("nine digits") << u"2024-05-05T08:55:24.000999999Z"_s;
        QTest::newRow("an offset") << u"2024-05-05T11:55:24+03:00"_s;
    }
    void momentsHaveAnyPrecision()
    {
        QFETCH(QString, moment);
        const auto sent = decodeSentMessage(u"{\"message_id\":\"m\",\"accepted_time\":\"%1\"}"_s.arg(moment).toUtf8());
        QVERIFY(sent && sent->accepted);
        QCOMPARE(toIso(*sent->accepted), u"2024-05-05T08:55:24.000Z"_s);
    }

    void anAppTellsItsChannelsAndLimits()
    {
        const auto apps = decodeConversationApps(
            R"({"apps":[{"id":"a","display_name":"Demo","processing_mode":"DISPATCH","queue_stats":{"outbound_size":12,"outbound_limit":"500000"},)"
            R"("rate_limits":{"inbound":1,"outbound":2,"webhooks":3},"retention_policy":{"retention_type":"X","ttl_days":180},"channel_credentials":[)"
            R"({"channel":"SMS","channel_known_id":"123","state":{"status":"FAILING","description":"down"}},{"channel":"PIGEON"}]}]})");
        QVERIFY(apps && apps->size() == 1);
        const ConversationApp &app = apps->constFirst();
        QVERIFY(app.isDispatch());
        QCOMPARE((QStringList{word(app.queueSize), word(app.queueLimit), word(app.inboundRate), word(app.outboundRate), word(app.webhookRate),
                              word(app.retentionDays)}.join(u' ')), u"12 500000 1 2 3 180"_s);
        QCOMPARE(app.channels, (QList<AppChannel>{{.channel = u"SMS"_s, .state = u"FAILING"_s, .stateDescription = u"down"_s, .knownId = u"123"_s},
                                                  {.channel = u"PIGEON"_s}}));
    }

    void noSecretIsKept_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a token") << QByteArray(R"("channel_credentials":[{"channel":"SMS","static_bearer":{"claimed_identity":"hush","token":"hush"}}])");
        QTest::newRow("a password") << QByteArray(R"("channel_credentials":[{"mms_credentials":{"basic_auth":{"username":"hush","password":"hush"}}}])");
        QTest::newRow("a webhook's") << QByteArray(R"("secret":"hush","client_credentials":{"client_id":"hush","client_secret":"hush"})");
        QTest::newRow("anywhere") << QByteArray(R"("smart_conversation":{"parts":[{"api_key":"hush","accessToken":"hush"}]})");
        QTest::newRow("elsewhere tomorrow") << QByteArray(R"("callback_settings":{"secret_for_overridden_callback_urls":"hush"})");
    }
    void noSecretIsKept()
    {
        QFETCH(QByteArray, json);
        const QByteArray object = "{\"id\":\"a\"," + json + '}';
        const auto app = decodeConversationApp(object);
        const auto webhook = decodeWebhook(object);
        const auto apps = decodeConversationApps("{\"apps\":[" + object + "]}");
        const auto webhooks = decodeWebhooks("{\"webhooks\":[" + object + "]}");
        QVERIFY(app && webhook && apps && webhooks);
        for (const QJsonObject &raw : {app->raw, webhook->raw, apps->constFirst().raw, webhooks->constFirst().raw}) {
            QCOMPARE(raw[u"id"], u"a"_s);
            QVERIFY2(!compacted(raw).contains("hush"), compacted(raw).constData());
        }
    }

    void aConversationTellsItsLastMessage()
    {
        const auto page = decodeRecentConversations(
            R"({"conversations":[{"conversation":{"id":"c","active":false,"metadata_json":{"a":1},"correlation_id":"x"},)"
            R"("last_message":{"id":"m","contact_message":{"text_message":{"text":"Hello"}}}},{"conversation":{"id":"d","metadata_json":{}}}],)"
            R"("next_page_token":"t","total_size":7})");
        QVERIFY(page);
        QCOMPARE(page->nextToken, u"t"_s);
        QCOMPARE(page->total, 7);
        QCOMPARE(page->items[0].conversation.metadata, u"{\"a\":1}"_s);
        QCOMPARE(page->items[0].conversation.isActive, false);
        QCOMPARE(page->items[0].lastMessage.content.text, u"Hello"_s);
        QCOMPARE(page->items[1].conversation.metadata, QString());
        QCOMPARE(page->items[1].lastMessage, ConversationMessage());
    }

    void aContactIsWrittenWithoutWhatIsEmpty()
    {
        const ConversationContact contact{.id = ConversationContactId(u"c"_s), .identities = {{.channel = u"SMS"_s, .identity = u"+46"_s}}};
        QCOMPARE(encode(contact), QByteArray(R"({"channel_identities":[{"channel":"SMS","identity":"+46"}],"language":"UNSPECIFIED"})"));
        QCOMPARE(encode(contact, {u"email"_s, u"channel_priority"_s}), QByteArray(R"({"channel_priority":[],"email":""})"));
    }

    void aTemplateHasTheLatestOfEachLanguage()
    {
        const auto decoded = decodeMessageTemplate(
            R"({"id":"t","version":3,"default_translation":"en-US","translations":[{"language_code":"en-US","version":"2","text_message":{"text":"New"}},)"
            R"({"language_code":"en-US","version":"1","text_message":{"text":"Old"}},{"language_code":"fi","variables":[{"key":"a","preview_value":"b"}]}]})");
        QVERIFY(decoded);
        QCOMPARE(decoded->languages(), (QStringList{u"en-US"_s, u"fi"_s}));
        QCOMPARE(decoded->translation(QString())->content.text, u"New"_s);
        QCOMPARE(decoded->translation(u"fi"_s)->variables, (QList<TemplateVariable>{{u"a"_s, u"b"_s}}));
        QVERIFY(!decoded->translation(u"sv"_s));
    }

    void anEventTellsItsKind_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("kind");
        QTest::newRow("an app's") << QByteArray(R"({"app_event":{"agent_joined_event":{}}})") << u"agent_joined_event"_s;
        QTest::newRow("a contact's") << QByteArray(R"({"contact_event":{"composing_event":{}}})") << u"composing_event"_s;
        QTest::newRow("about a message") << QByteArray(R"({"contact_message_event":{"reaction_event":{}}})") << u"reaction_event"_s;
        QTest::newRow("none") << QByteArray("{}") << QString();
    }
    void anEventTellsItsKind()
    {
        QFETCH(QByteArray, json);
        const auto events = decodeConversationEvents("{\"events\":[" + json + "]}");
        QVERIFY(events);
        QTEST(events->items.constFirst().kind, "kind");
    }

    void optOutsAreIdentities()
    {
        const auto page = decodeOptOuts(R"({"identities":[{"identity":"+46"},{"identity":"+47"}],"next_page_token":"t"})");
        QVERIFY(page);
        QCOMPARE(page->items, (QStringList{u"+46"_s, u"+47"_s}));
        QCOMPARE(page->nextToken, u"t"_s);
    }

    void aMessageToSendComesBackFromTheLedger()
    {
        const SendMessage message{.app = AppId(u"a"_s),
                                  .recipient = {.identities = {{.channel = u"SMS"_s, .identity = u"+46"_s}}},
                                  .content = textContent(u"Hello"_s),
                                  .channelPriority = {u"RCS"_s},
                                  .channelProperties = {{u"SMS_SENDER"_s, u"Harbour"_s}},
                                  .metadata = metadataOf(u"ours"_s),
                                  .correlationId = u"x"_s,
                                  .ttl = 60,
                                  .isHighPriority = true,
                                  .contentType = u"CONTENT_MARKETING"_s};
        SendMessage back = sendMessageOf(encode(message));
        back.content.raw = {}; // what it was read from
        QCOMPARE(back, message);
    }

    void ourIdIsFoundInMetadata_data()
    {
        QTest::addColumn<QString>("metadata");
        QTest::addColumn<QString>("id");
        QTest::newRow("ours") << metadataOf(u"abc"_s) << u"abc"_s;
        QTest::newRow("among others") << u"{\"a\":1,\"floorwalker\":\"abc\"}"_s << u"abc"_s;
        QTest::newRow("another's") << u"{\"a\":\"abc\"}"_s << QString();
        QTest::newRow("no JSON") << u"floorwalker abc"_s << QString();
        QTest::newRow("no text") << u"{\"floorwalker\":7}"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void ourIdIsFoundInMetadata()
    {
        QFETCH(QString, metadata);
        QTEST(ourIdIn(metadata), "id");
    }

    void garbageIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no JSON") << fate(decodeConversationMessage("<html>")) << u"undecodable messages: "_s;
        QTest::newRow("a list") << fate(decodeConversationMessages("[]")) << u"undecodable messages: expected an object"_s;
        QTest::newRow("a text for a list") << fate(decodeConversationApps(R"({"apps":"a"})")) << u"undecodable apps.apps: expected"_s;
        QTest::newRow("a text in a list") << fate(decodeWebhooks(R"({"webhooks":["a"]})")) << u"undecodable webhooks.webhooks"_s;
        QTest::newRow("a wrong moment") << fate(decodeConversation(R"({"last_received":"soon"})")) << u"undecodable conversations.last_received"_s;
        QTest::newRow("a wrong number") << fate(decodeConversationApp(R"({"queue_stats":{"outbound_size":"many"}})"))
                                        << u"undecodable apps.queue_stats.outbound_size"_s;
        QTest::newRow("a wrong flag") << fate(decodeConversation(R"({"active":"perhaps"})")) << u"undecodable conversations.active"_s;
        QTest::newRow("nothing") << fate(decodeConversationContact("{}")) << u"taken"_s;
        QTest::newRow("nulls") << fate(decodeConversationMessage(R"({"id":null,"app_message":null,"message_status":null,"accept_time":null})")) << u"taken"_s;
        QTest::newRow("no list") << fate(decodeConversationContacts("{}")) << u"taken"_s;
    }
    void garbageIsRefusedInWords()
    {
        QFETCH(QString, fate);
        QFETCH(QString, expected);
        QVERIFY2(fate.startsWith(expected), qPrintable(fate));
    }
};

QTEST_GUILESS_MAIN(tst_Conversation)
#include "tst_conversation.moc"
