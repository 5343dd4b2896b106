// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/conversation.h"
#include "tests/models/rest/clientstage.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

QString project()
{
    return u"p"_s;
}

AppId app()
{
    return AppId(u"a"_s);
}

ConversationRecipient somebody()
{
    return {.identities = {{.channel = u"SMS"_s, .identity = u"+46"_s, .app = AppId(u"a"_s)}}};
}

//! What somebody hears who asks by this endpoint.
template<typename T>
std::optional<Result<T>> heard(ClientStage &stage, const Endpoint<T> &endpoint, WireAnswer answer)
{
    std::optional<Result<T>> told;
    stage.wire.answerWith(std::move(answer));
    stage.client.send<T>(endpoint, endpoint.verb == Verb::Get ? Purpose::Asked : Purpose::Write, &stage.receiver,
                         [&told](const Result<T> &result) { told = result; });
    stage.settle();
    return told;
}

//! "GET v1/projects/p/apps", and of a request with a body what it says; "again" where it may be repeated.
template<typename T>
QString asked(const Endpoint<T> &endpoint)
{
    ClientStage stage(u"https://conversation.example/eu"_s);
    heard(stage, endpoint, {.status = 404});
    if (stage.wire.sent.isEmpty())
        return u"nothing"_s;
    const WireRequest &request = stage.wire.sent.constFirst();
    const QString place = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    QString text = QString::fromLatin1(toBytes(request.verb)) + u' ' + place.mid(QStringView(u"/eu/").size());
    if (!request.body.isEmpty())
        text += u' ' + QString::fromUtf8(request.body);
    if (request.body.isEmpty() == (headerValue(request.headers, "Content-Type") == "application/json"))
        text += u" with another content type"_s;
    return endpoint.isSafeToRepeat ? text + u" again"_s : text;
}

//! "done", or the name of the failure.
template<typename T>
QString fate(const Endpoint<T> &endpoint, int status, const QByteArray &body = {})
{
    ClientStage stage;
    const auto told = heard(stage, endpoint, {.status = status, .body = body});
    if (!told)
        return u"silence"_s;
    return *told ? u"done"_s : name(told->error().kind);
}

} // namespace

class tst_ConversationEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void asksAsTheReferenceSpells_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &request, const char *expected) {
            QTest::newRow(name) << request << QString::fromUtf8(expected);
        };
        const ConversationId talk(u"c/1"_s);
        const ConversationMessageId message(u"m"_s);
        const ConversationContactId contact(u"d"_s);
        const Instant since = *instantFromIso(u"2026-09-21T13:00:00.5+03:00"_s);
        row("apps", asked(conversation::apps(project())), "GET v1/projects/p/apps again");
        row("a strange project", asked(conversation::apps(u"p/q r"_s)), "GET v1/projects/p%2Fq%20r/apps again");
        row("app", asked(conversation::app(project(), app())), "GET v1/projects/p/apps/a again");
        row("webhooks", asked(conversation::webhooks(project(), app())), "GET v1/projects/p/apps/a/webhooks again");
        row("webhook", asked(conversation::webhook(project(), WebhookId(u"w"_s))), "GET v1/projects/p/webhooks/w again");
        row("add a webhook", asked(conversation::addWebhook(project(), "{}")), "POST v1/projects/p/webhooks {}");
        row("delete a webhook", asked(conversation::deleteWebhook(project(), WebhookId(u"w"_s))), "DELETE v1/projects/p/webhooks/w");
        row("recent", asked(conversation::recentConversations(project(), app(), false)), "GET v1/projects/p/conversations:recent?app_id=a again");
        row("recent and active", asked(conversation::recentConversations(project(), app(), true, {.size = 50, .token = u"t+1/=&"_s})),
            "GET v1/projects/p/conversations:recent?app_id=a&only_active=true&page_size=50&page_token=t%2B1%2F%3D%26 again");
        row("conversations", asked(conversation::conversations(project(), {.contact = contact, .onlyActive = true, .activeChannel = u"SMS"_s})),
            "GET v1/projects/p/conversations?contact_id=d&only_active=true&active_channel=SMS again");
        row("conversation", asked(conversation::conversation(project(), talk)), "GET v1/projects/p/conversations/c%2F1 again");
        row("stop", asked(conversation::stopConversation(project(), talk)), "POST v1/projects/p/conversations/c%2F1:stop");
        row("delete a conversation", asked(conversation::deleteConversation(project(), talk)), "DELETE v1/projects/p/conversations/c%2F1");
        row("messages", asked(conversation::messages(project(), {.conversation = talk, .contact = contact, .channelIdentity = u"+46"_s, .channel = u"SMS"_s,
                                                                 .direction = u"TO_APP"_s, .since = since, .until = since})),
            "GET v1/projects/p/messages?conversation_id=c%2F1&contact_id=d&channel_identity=%2B46&channel=SMS&direction=TO_APP&"
            "start_time=2026-09-21T10:00:00.500Z&end_time=2026-09-21T10:00:00.500Z&view=WITH_METADATA again");
        row("messages of dispatch", asked(conversation::messages(project(), {.app = app(), .isOfDispatch = true}, {.size = 1000, .token = {}})),
            "GET v1/projects/p/messages?app_id=a&view=WITH_METADATA&messages_source=DISPATCH_SOURCE&page_size=1000 again");
        row("message", asked(conversation::message(project(), message)), "GET v1/projects/p/messages/m again");
        row("message of dispatch", asked(conversation::message(project(), message, true)), "GET v1/projects/p/messages/m?messages_source=DISPATCH_SOURCE again");
        row("delete a message", asked(conversation::deleteMessage(project(), message)), "DELETE v1/projects/p/messages/m");
        row("send", asked(conversation::sendMessage(project(), "{}")), "POST v1/projects/p/messages:send {}");
        row("transcode", asked(conversation::transcode(project(), {.app = app(), .content = textContent(u"A"_s), .channels = {u"SMS"_s}, .to = u"+46"_s})),
            R"(POST v1/projects/p/messages:transcode {"app_id":"a","app_message":{"text_message":{"text":"A"}},"channels":["SMS"],"to":"+46"} again)");
        row("event", asked(conversation::sendEvent(project(), {.app = app(), .recipient = somebody(), .channelPriority = {u"SMS"_s}})),
            R"(POST v1/projects/p/events:send {"app_id":"a","channel_priority_order":["SMS"],"event":{"composing_event":{}},)"
            R"("recipient":{"identified_by":{"channel_identities":[{"channel":"SMS","identity":"+46"}]}}})");
        row("events", asked(conversation::events(project(), talk, {.size = 20, .token = {}})),
            "GET v1/projects/p/events?conversation_id=c%2F1&page_size=20 again");
        row("contacts", asked(conversation::contacts(project())), "GET v1/projects/p/contacts again");
        row("contacts with", asked(conversation::contacts(project(), {.externalId = u"x"_s, .channel = u"SMS"_s, .identity = u"+46"_s})),
            "GET v1/projects/p/contacts?external_id=x&channel=SMS&identity=%2B46 again");
        row("contact", asked(conversation::contact(project(), contact)), "GET v1/projects/p/contacts/d again");
        row("add a contact", asked(conversation::addContact(project(), "{}")), "POST v1/projects/p/contacts {}");
        row("change a contact", asked(conversation::updateContact(project(), {.id = contact, .email = u"a@b"_s}, {u"email"_s, u"metadata"_s})),
            R"(PATCH v1/projects/p/contacts/d?update_mask=email,metadata {"email":"a@b","metadata":""})");
        row("delete a contact", asked(conversation::deleteContact(project(), contact)), "DELETE v1/projects/p/contacts/d");
        row("merge", asked(conversation::mergeContacts(project(), contact, ConversationContactId(u"e"_s))),
            R"(POST v1/projects/p/contacts/d:merge {"source_id":"e","strategy":"MERGE"})");
        row("profile", asked(conversation::channelProfile(project(), app(), {.contact = contact}, u"LINE"_s)),
            R"(POST v1/projects/p/contacts:getChannelProfile {"app_id":"a","channel":"LINE","recipient":{"contact_id":"d"}} again)");
        row("conflicts", asked(conversation::identityConflicts(project())), "GET v1/projects/p/contacts:identityConflicts again");
        row("opt-outs", asked(conversation::optOuts(project(), app(), u"OPT_OUT_ALL"_s, {.size = 50, .token = u"t"_s})),
            "GET v1/projects/p/apps/a/consents/OPT_OUT_ALL?page_size=50&page_token=t again");
        row("history of an opt-out", asked(conversation::consentAudit(project(), app(), u"+46/7"_s)), "GET v1/projects/p/apps/a/consents/identities/%2B46%2F7 again");
        row("capability", asked(conversation::queryCapability(project(), app(), somebody(), u"r"_s)),
            R"(POST v1/projects/p/capability:query {"app_id":"a","recipient":{"identified_by":{"channel_identities":)"
            R"([{"channel":"SMS","identity":"+46"}]}},"request_id":"r"})");
        row("templates", asked(conversation::templates(project())), "GET v2/projects/p/templates again");
        row("template", asked(conversation::messageTemplate(project(), TemplateId(u"t 1"_s))), "GET v2/projects/p/templates/t%201 again");
    }
    void asksAsTheReferenceSpells()
    {
        QFETCH(QString, request);
        QTEST(request, "expected");
    }

    void anySuccessWillDoWhereNothingIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("200 and nothing") << 200 << QByteArray();
        QTest::newRow("200 with JSON") << 200 << QByteArray("{}");
        QTest::newRow("200 with a text") << 200 << QByteArray("OK");
        QTest::newRow("204") << 204 << QByteArray();
    }
    void anySuccessWillDoWhereNothingIsTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ConversationId talk(u"c"_s);
        const QStringList fates{fate(conversation::stopConversation(project(), talk), status, body),
                                fate(conversation::deleteConversation(project(), talk), status, body),
                                fate(conversation::deleteMessage(project(), ConversationMessageId(u"m"_s)), status, body),
                                fate(conversation::deleteContact(project(), ConversationContactId(u"d"_s)), status, body),
                                fate(conversation::deleteWebhook(project(), WebhookId(u"w"_s)), status, body),
                                fate(conversation::queryCapability(project(), app(), somebody(), u"r"_s), status, body)};
        QCOMPARE(fates, QStringList(fates.size(), u"done"_s));
    }

    void anAnswerThatIsNoneIsNoSuccess_data()
    {
        QTest::addColumn<QString>("fate");
        QTest::newRow("a message") << fate(conversation::sendMessage(project(), "{}"), 200, "<html>");
        QTest::newRow("a contact") << fate(conversation::addContact(project(), "{}"), 200, "[]");
        QTest::newRow("a webhook") << fate(conversation::addWebhook(project(), "{}"), 200, "<html>");
        QTest::newRow("apps") << fate(conversation::apps(project()), 200, "<html>");
    }
    void anAnswerThatIsNoneIsNoSuccess()
    {
        QFETCH(QString, fate);
        QCOMPARE(fate, u"undecodable"_s);
    }

    void errorsAreClassified_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("expected");
        QTest::newRow("400") << 400 << u"bad-request"_s;
        QTest::newRow("403") << 403 << u"forbidden"_s;
        QTest::newRow("404") << 404 << u"not-found"_s;
    }
    void errorsAreClassified()
    {
        QFETCH(int, status);
        QTEST(fate(conversation::conversation(project(), ConversationId(u"c"_s)), status,
                   R"({"error":{"code":1,"message":"No","status":"X","details":[]}})"), "expected");
    }
};

QTEST_GUILESS_MAIN(tst_ConversationEndpoints)
#include "tst_conversationendpoints.moc"
