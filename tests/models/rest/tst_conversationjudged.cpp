// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/classify.h"
#include "models/rest/endpoints/conversation.h"
#include "tests/models/rest/judge.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;
using Kind = MessageContent::Kind;

namespace {

QString project()
{
    return u"8d6f0c1e-5a58-4a0b-a7a1-6a4d6c9d3f10"_s;
}

AppId app()
{
    return AppId(u"01HXAPP0000000000000000001"_s);
}

ConversationContactId contactId()
{
    return ConversationContactId(u"01HXCONTACT000000000000001"_s);
}

QList<ChannelIdentity> identities()
{
    return {{.channel = u"SMS"_s, .identity = u"+358401234567"_s}, {.channel = u"RCS"_s, .identity = u"+358401234567"_s}};
}

MessageChoice choice(MessageChoice::Kind kind)
{
    MessageChoice choice{.kind = kind, .title = u"Tap"_s, .postbackData = u"tapped"_s};
    if (kind == MessageChoice::Kind::Url)
        choice.url = u"https://a.example"_s;
    if (kind == MessageChoice::Kind::Call)
        choice.phoneNumber = u"+358401234567"_s;
    if (kind == MessageChoice::Kind::Location)
        choice.coordinates = Coordinates{60.17, 24.94};
    return choice;
}

QList<MessageChoice> choices()
{
    using Tap = MessageChoice::Kind;
    return {choice(Tap::Text), choice(Tap::Url), choice(Tap::Call), choice(Tap::Location)};
}

MessageCard card()
{
    return {.title = u"A box"_s,
            .description = u"Blue"_s,
            .mediaUrl = u"https://a.example/b.jpg"_s,
            .thumbnailUrl = u"https://a.example/c.jpg"_s,
            .height = u"MEDIUM"_s,
            .choices = choices()};
}

template<typename Change>
MessageContent content(Kind kind, Change change)
{
    MessageContent content;
    content.kind = kind;
    change(content);
    return content;
}

//! One of each kind that can be written.
QList<MessageContent> contents()
{
    MessageContent agents = textContent(u"Hello"_s);
    agents.agentName = u"Maria"_s;
    const TemplateUse use{.id = TemplateId(u"t"_s), .version = u"1"_s, .language = u"en-US"_s, .parameters = {{u"name"_s, u"Maria"_s}}};
    return {textContent(u"Hello"_s), agents,
            content(Kind::Media, [](MessageContent &c) {
                c.url = u"https://a.example/b.jpg"_s;
                c.thumbnailUrl = u"https://a.example/c.jpg"_s;
            }),
            content(Kind::Choice, [](MessageContent &c) {
                c.text = u"Which?"_s;
                c.choices = choices();
            }),
            content(Kind::Card, [](MessageContent &c) { c.cards = {card()}; }),
            content(Kind::Carousel, [](MessageContent &c) { c.cards = {card(), card()}; }),
            content(Kind::Location, [](MessageContent &c) {
                c.title = u"Harbour"_s;
                c.label = u"Pier 3"_s;
                c.coordinates = Coordinates{60.17, 24.94};
            }),
            content(Kind::Template, [&use](MessageContent &c) { c.omniTemplate = use; }),
            content(Kind::Template, [&use](MessageContent &c) { c.channelTemplates = {{u"WHATSAPP"_s, use}}; })};
}

void addMessages(Judge &judge, const QString &base)
{
    for (const MessageContent &content : contents()) {
        const SendMessage least{.app = app(), .recipient = {.contact = contactId()}, .content = content};
        judge.add(base, conversation::sendMessage(project(), encode(least)));
        judge.add(base, conversation::transcode(project(), {.app = app(), .content = content, .channels = {u"SMS"_s, u"WHATSAPP"_s}}));
    }
    for (const QString &type : {u"CONTENT_MARKETING"_s, u"CONTENT_NOTIFICATION"_s}) {
        const SendMessage everything{.app = app(),
                                     .recipient = {.identities = identities()},
                                     .content = textContent(u"Hello"_s),
                                     .channelPriority = {u"RCS"_s, u"SMS"_s},
                                     .channelProperties = {{u"SMS_SENDER"_s, u"Harbour"_s}},
                                     .metadata = metadataOf(u"ours"_s),
                                     .correlationId = u"x1"_s,
                                     .ttl = 60,
                                     .isHighPriority = true,
                                     .contentType = type};
        judge.add(base, conversation::sendMessage(project(), encode(everything)));
    }
    judge.add(base, conversation::transcode(project(), {.app = app(), .content = textContent(u"Hello"_s), .channels = {u"SMS"_s},
                                                        .from = u"Harbour"_s, .to = u"+358401234567"_s}));
    const ConversationMessageId message(u"01HXMESSAGE000000000000001"_s);
    const ConversationId talk(u"01HXCONVERSATION0000000001"_s);
    const Instant since = *instantFromIso(u"2026-09-21T10:00:00Z"_s);
    for (const bool isOfDispatch : {false, true}) {
        judge.add(base, conversation::message(project(), message, isOfDispatch));
        judge.add(base, conversation::deleteMessage(project(), message, isOfDispatch));
        judge.add(base, conversation::messages(project(),
                                               {.app = app(),
                                                .channelIdentity = u"+358401234567"_s,
                                                .channel = u"SMS"_s,
                                                .direction = u"TO_CONTACT"_s,
                                                .since = since,
                                                .until = since + std::chrono::hours(1),
                                                .isOfDispatch = isOfDispatch},
                                               {.size = conversation::mostMessages, .token = u"t+1/="_s}));
    }
    judge.add(base, conversation::messages(project(), {.conversation = talk, .contact = contactId(), .direction = u"TO_APP"_s}));
}

void addConversations(Judge &judge, const QString &base)
{
    const ConversationId talk(u"01HXCONVERSATION0000000001"_s);
    judge.add(base, conversation::conversation(project(), talk));
    judge.add(base, conversation::stopConversation(project(), talk));
    judge.add(base, conversation::deleteConversation(project(), talk));
    for (const bool onlyActive : {false, true}) {
        judge.add(base, conversation::recentConversations(project(), app(), onlyActive, {.size = conversation::mostRecent, .token = u"t"_s}));
        judge.add(base, conversation::conversations(project(), {.app = app(), .onlyActive = onlyActive, .activeChannel = u"SMS"_s}));
        judge.add(base, conversation::conversations(project(), {.contact = contactId(), .onlyActive = onlyActive},
                                                    {.size = conversation::mostOthers, .token = u"t"_s}));
    }
    judge.add(base, conversation::events(project(), talk, {.size = conversation::mostOthers, .token = u"t"_s}));
    using Event = SendEvent::Kind;
    for (const Event kind : {Event::Composing, Event::ComposingEnd, Event::AgentJoined, Event::AgentLeft}) {
        judge.add(base, conversation::sendEvent(project(), {.app = app(),
                                                            .recipient = {.identities = identities()},
                                                            .kind = kind,
                                                            .agentName = u"Maria"_s,
                                                            .channelPriority = {u"RCS"_s}}));
    }
}

void addContacts(Judge &judge, const QString &base)
{
    const ConversationContact whole{.id = contactId(),
                                    .identities = identities(),
                                    .channelPriority = {u"RCS"_s, u"SMS"_s},
                                    .displayName = u"Maria"_s,
                                    .email = u"maria@a.example"_s,
                                    .externalId = u"crm-1"_s,
                                    .language = u"FI"_s,
                                    .metadata = u"{}"_s};
    const ConversationContact empty{.id = contactId(), .identities = identities().mid(0, 1)};
    for (const ConversationContact &contact : {whole, empty}) {
        judge.add(base, conversation::addContact(project(), encode(contact)));
        judge.add(base, conversation::updateContact(project(), contact, changedFields(contact, {})));
    }
    judge.add(base, conversation::updateContact(project(), whole, {u"display_name"_s}));
    judge.add(base, conversation::contacts(project()));
    judge.add(base, conversation::contacts(project(), {.externalId = u"crm-1"_s}, {.size = conversation::mostOthers, .token = u"t"_s}));
    judge.add(base, conversation::contacts(project(), {.channel = u"SMS"_s, .identity = u"+358401234567"_s}));
    judge.add(base, conversation::contact(project(), contactId()));
    judge.add(base, conversation::deleteContact(project(), contactId()));
    judge.add(base, conversation::mergeContacts(project(), contactId(), ConversationContactId(u"01HXCONTACT000000000000002"_s)));
    judge.add(base, conversation::identityConflicts(project(), {.size = conversation::mostOthers, .token = u"t"_s}));
    for (const ConversationRecipient &recipient : {ConversationRecipient{.contact = contactId()}, ConversationRecipient{.identities = identities()}}) {
        for (const QString &channel : {u"MESSENGER"_s, u"INSTAGRAM"_s, u"VIBER"_s, u"LINE"_s})
            judge.add(base, conversation::channelProfile(project(), app(), recipient, channel));
        judge.add(base, conversation::queryCapability(project(), app(), recipient, u"r1"_s));
    }
}

void addApps(Judge &judge, const QString &base)
{
    judge.add(base, conversation::apps(project()));
    judge.add(base, conversation::app(project(), app()));
    judge.add(base, conversation::webhooks(project(), app()));
    const WebhookId webhook(u"01HXWEBHOOK000000000000001"_s);
    judge.add(base, conversation::webhook(project(), webhook));
    judge.add(base, conversation::deleteWebhook(project(), webhook));
    judge.add(base, conversation::addWebhook(project(), encode(NewWebhook{.app = app(), .target = u"https://a.example"_s,
                                                                          .triggers = webhookTriggers(), .secret = u"s"_s})));
    judge.add(base, conversation::addWebhook(project(), encode(NewWebhook{.app = app(), .target = u"https://a.example"_s, .triggers = {u"OPT_IN"_s}})));
    for (const QString &list : optOutLists())
        judge.add(base, conversation::optOuts(project(), app(), list, {.size = conversation::mostOptOuts, .token = u"t"_s}));
    judge.add(base, conversation::consentAudit(project(), app(), u"+358401234567"_s));
}

//! Every request this client can make; templates have a document of their own, which is not there.
void addAll(Judge &judge)
{
    const QString base = u"/"_s;
    addMessages(judge, base);
    addConversations(judge, base);
    addContacts(judge, base);
    addApps(judge, base);
}

//! What is wrong with an example answer; empty when its decoder takes it and finds something in it.
QString complaint(const QString &operation, const QByteArray &body)
{
    const auto judged = [](const auto &decoded, auto isFilled) {
        return !decoded ? decoded.error().detail : isFilled(*decoded) ? QString() : u"nothing in it"_s;
    };
    const auto isFilledMessage = [](const ConversationMessage &message) {
        return !message.id.isEmpty() && message.acceptTime && !inOneLine(message.content).isEmpty() && !message.channelIdentity.identity.isEmpty();
    };
    const auto isFilledContact = [](const ConversationContact &contact) {
        return !contact.id.isEmpty() && !contact.identities.isEmpty() && contact.channelPriority == QStringList{u"SMS"_s};
    };
    const auto isFilledConversation = [](const Conversation &one) { return one.isActive == true && one.lastReceived && one.metadata.isEmpty(); };
    const auto isFilledApp = [](const ConversationApp &one) { return !one.id.isEmpty() && one.outboundRate == 25 && one.retentionDays == 180; };
    const auto isFilledWebhook = [](const Webhook &one) { return one.triggers.size() == 2 && !one.raw.contains(u"secret"); };
    const auto isText = [](const QString &text) { return !text.isEmpty(); };

    if (body == "{}")
        return {};
    if (operation == u"Messages_SendMessage")
        return judged(decodeSentMessage(body), [](const SentMessage &sent) { return !sent.id.isEmpty() && sent.accepted; });
    if (operation == u"Messages_GetMessage" || operation == u"Messages_UpdateMessage")
        return judged(decodeConversationMessage(body), isFilledMessage);
    if (operation == u"Conversation_ListMessages" || operation == u"Messages_ListLastMessages")
        return judged(decodeConversationMessages(body), [&](const auto &page) { return page.items.size() == 1 && isFilledMessage(page.items[0]); });
    if (operation == u"App_ListApps")
        return judged(decodeConversationApps(body), [&](const auto &apps) { return apps.size() == 1 && isFilledApp(apps[0]); });
    if (operation.startsWith(u"App_"))
        return judged(decodeConversationApp(body), isFilledApp);
    if (operation == u"Webhooks_ListWebhooks")
        return judged(decodeWebhooks(body), [&](const auto &all) { return all.size() == 1 && isFilledWebhook(all[0]); });
    if (operation.startsWith(u"Webhooks_"))
        return judged(decodeWebhook(body), isFilledWebhook);
    if (operation == u"Contact_ListContacts")
        return judged(decodeConversationContacts(body), [&](const auto &page) { return page.items.size() == 1 && isFilledContact(page.items[0]); });
    if (operation == u"Contact_ListIdentityConflicts")
        return judged(decodeIdentityConflicts(body), [](const auto &page) { return page.items.size() == 1 && page.items[0].contacts.size() == 2; });
    if (operation == u"Contact_GetChannelProfile")
        return judged(decodeProfileName(body), isText);
    if (operation.startsWith(u"Contact_"))
        return judged(decodeConversationContact(body), isFilledContact);
    if (operation == u"Conversation_ListConversations")
        return judged(decodeConversations(body), [&](const auto &page) { return page.total == 1 && isFilledConversation(page.items.value(0)); });
    if (operation == u"Conversation_ListRecentConversations") {
        return judged(decodeRecentConversations(body), [&](const auto &page) {
            return isFilledConversation(page.items.value(0).conversation) && isFilledMessage(page.items.value(0).lastMessage);
        });
    }
    if (operation == u"Events_SendEvent" || operation == u"Conversation_InjectEvent")
        return judged(decodeSentEvent(body), isText);
    if (operation == u"Events_ListEvents")
        return judged(decodeConversationEvents(body), [](const auto &page) { return page.items.value(0).kind == u"composing_event"; });
    if (operation.startsWith(u"Conversation_"))
        return judged(decodeConversation(body), isFilledConversation);
    if (operation == u"Transcoding_TranscodeMessage")
        return judged(decodeTranscoded(body), [](const auto &channels) { return channels.keys() == QStringList{u"WHATSAPP"_s}; });
    if (operation == u"Consents_ListAuditRecords")
        return judged(decodeConsentAudit(body), [](const auto &all) { return all.size() == 1 && all[0].at; });
    if (operation == u"Consents_ListIdentities")
        return judged(decodeOptOuts(body), [](const auto &page) { return page.items == QStringList{u"15551230001"_s}; });
    return u"nobody decodes it"_s;
}

//! What no command and no page asks for.
bool isNotAsked(const QString &operation)
{
    return operation.startsWith(u"OptIn_") || operation == u"Events_GetEvent" || operation == u"Capability_QueryCapability";
}

} // namespace

class tst_ConversationJudged : public QObject
{
    Q_OBJECT

private:
    const Judge m_judge{u"conversation-1.0.adjusted.yaml"_s};

private slots:
    void everyRequestIsAsTheDocumentSays()
    {
        Judge judge = m_judge;
        addAll(judge);
        QCOMPARE(judge.faults(), QString());
    }

    void theJudgeSeesAMistake_data()
    {
        QTest::addColumn<QString>("mistake");
        QTest::newRow("direction") << u"direction"_s;
        QTest::newRow("recipient") << u"recipient"_s;
    }
    void theJudgeSeesAMistake()
    {
        QFETCH(QString, mistake);
        Judge judge = m_judge;
        if (mistake == u"direction")
            judge.add(u"/"_s, conversation::messages(project(), {.app = app(), .direction = u"SIDEWAYS"_s}));
        else
            judge.add(u"/"_s, conversation::sendMessage(project(), R"({"app_id":"a","message":{"text_message":{"text":"Hello"}}})"));
        const QString faults = judge.faults();
        QVERIFY2(faults.contains(mistake), qPrintable(faults));
    }

    void everyExampleAnswerDecodes()
    {
        QStringList wrong;
        int decoded = 0;
        const QList<QJsonObject> answers = m_judge.answers();
        for (const QJsonObject &answer : answers) {
            const QString operation = answer.value(u"operation").toString();
            if (answer.value(u"status").toString() != u"200" || isNotAsked(operation))
                continue;
            const QString words = complaint(operation, QJsonDocument(answer.value(u"body").toObject()).toJson(QJsonDocument::Compact));
            ++decoded;
            if (!words.isEmpty())
                wrong << operation + u": "_s + words;
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(decoded > 30);
    }

    void everyExampleErrorTellsItsWords()
    {
        QStringList wrong;
        int read = 0;
        const QList<QJsonObject> answers = m_judge.answers();
        for (const QJsonObject &answer : answers) {
            const int status = answer.value(u"status").toString().toInt();
            if (status < 400)
                continue;
            const QJsonObject body = answer.value(u"body").toObject();
            const auto classified = classify({.verb = Verb::Post}, {.status = status, .body = QJsonDocument(body).toJson()}, Instant(), {}, {});
            ++read;
            if (classified || classified.error().detail != body.value(u"error").toObject().value(u"message").toString())
                wrong << answer.value(u"operation").toString() + u' ' + QString::number(status);
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(read > 0);
    }
};

int main(int argc, char *argv[])
{
    return Judge(u"conversation-1.0.adjusted.yaml"_s).runIfThere<tst_ConversationJudged>(argc, argv);
}

#include "tst_conversationjudged.moc"
