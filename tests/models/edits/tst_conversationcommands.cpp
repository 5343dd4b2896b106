// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/contactediting.h"
#include "models/edits/conversationcontrol.h"
#include "models/edits/conversationreads.h"
#include "models/edits/webhookediting.h"
#include "tests/models/edits/callingstage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

const ConversationId &talk()
{
    static const ConversationId value(u"a/b"_s);
    return value;
}

ConversationContact maria()
{
    return {.id = ConversationContactId(u"c"_s),
            .identities = {{.channel = u"SMS"_s, .identity = u"+358401234567"_s}},
            .displayName = u"Maria"_s};
}

NewWebhook webhook()
{
    return {.app = AppId(u"app"_s), .target = u"https://a.example/hook?token=hush"_s, .triggers = {u"OPT_IN"_s}, .secret = u"hush"_s};
}

SendEvent event(SendEvent::Kind kind)
{
    return {.app = AppId(u"app"_s),
            .recipient = {.identities = {{.channel = u"SMS"_s, .identity = u"+358401234567"_s}}},
            .kind = kind,
            .agentName = u"Maria"_s};
}

} // namespace

//! Commands of the Conversation API that stand in no ledger.
class tst_ConversationCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CallingStage> m_stage;
    std::unique_ptr<ConversationControl> m_control;
    std::unique_ptr<ContactEditing> m_contacts;
    std::unique_ptr<WebhookEditing> m_webhooks;
    std::unique_ptr<ConversationReads> m_reads;

    template<typename Object>
    QString outcome(Object &object, const std::function<void(Object &)> &start)
    {
        QSignalSpy finished(&object, &Object::finished);
        start(object);
        if (!finished.isEmpty())
            return u"it was told at once"_s;
        if (!m_stage->wait(finished))
            return u"it never ended"_s;
        return name(finished.constFirst().at(1).value<WriteOutcome>().kind);
    }
    QString control(const std::function<void(ConversationControl &)> &start) { return outcome<ConversationControl>(*m_control, start); }
    QString edit(const std::function<void(ContactEditing &)> &start) { return outcome<ContactEditing>(*m_contacts, start); }
    QString hook(const std::function<void(WebhookEditing &)> &start) { return outcome<WebhookEditing>(*m_webhooks, start); }

    //! "POST v1/projects/p/conversations/a:stop {...}" of each, in order.
    QStringList asked() const
    {
        QStringList all;
        for (const WireRequest &request : m_stage->wire.sent) {
            const QString place = QString::fromLatin1(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
            const QString text = QString::fromLatin1(toBytes(request.verb)) + u' ' + place.mid(1) + u' ' + QString::fromUtf8(request.body);
            all << text.trimmed();
        }
        return all;
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<CallingStage>(u"https://conversation.example"_s);
        m_control = std::make_unique<ConversationControl>(m_stage->client, m_stage->ledger, u"p"_s);
        m_contacts = std::make_unique<ContactEditing>(m_stage->client, m_stage->ledger, u"p"_s);
        m_webhooks = std::make_unique<WebhookEditing>(m_stage->client, m_stage->ledger, u"p"_s);
        m_reads = std::make_unique<ConversationReads>(m_stage->client, nullptr, u"p"_s);
    }
    void cleanup()
    {
        m_reads.reset();
        m_webhooks.reset();
        m_contacts.reset();
        m_control.reset();
        m_stage.reset();
    }

    void stopAndDeleteNameTheConversation()
    {
        m_stage->wire.answerWith(200, "{}");
        m_stage->wire.answerWith(204);
        QCOMPARE(control([](ConversationControl &c) { c.stop(talk()); }), u"done"_s);
        QCOMPARE(control([](ConversationControl &c) { c.remove(talk()); }), u"done"_s);
        QCOMPARE(asked(), (QStringList{u"POST v1/projects/p/conversations/a%2Fb:stop"_s, u"DELETE v1/projects/p/conversations/a%2Fb"_s}));
        QCOMPARE(m_stage->log(), (QStringList{u"conversation.stop a/b done"_s, u"conversation.delete a/b done"_s}));
    }

    void everyEventHasItsBody_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<int>("logged");
        using Kind = SendEvent::Kind;
        const QByteArray agent = R"({"agent":{"display_name":"Maria","type":"HUMAN"}})";
        QTest::newRow("writing") << int(Kind::Composing) << QByteArray(R"({"composing_event":{}})") << 0;
        QTest::newRow("no longer writing") << int(Kind::ComposingEnd) << QByteArray(R"({"composing_end_event":{}})") << 0;
        QTest::newRow("joined") << int(Kind::AgentJoined) << "{\"agent_joined_event\":" + agent + '}' << 1;
        QTest::newRow("left") << int(Kind::AgentLeft) << "{\"agent_left_event\":" + agent + '}' << 1;
    }
    void everyEventHasItsBody()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, event);
        m_stage->wire.answerWith(200, R"({"event_id":"e"})");
        QCOMPARE(control([kind](ConversationControl &c) { c.send(::event(SendEvent::Kind(kind))); }), u"done"_s);
        QCOMPARE(m_stage->requests(), QStringList{u"POST /v1/projects/p/events:send"_s});
        const QJsonObject body = QJsonDocument::fromJson(m_stage->wire.sent.constFirst().body).object();
        QCOMPARE(QJsonDocument(body[u"event"].toObject()).toJson(QJsonDocument::Compact), event);
        QTEST(int(m_stage->log().size()), "logged");
    }

    void eachOutcomeIsTold_data()
    {
        QTest::addColumn<WireAnswer>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("gone") << WireAnswer{.status = 404} << u"was not there"_s;
        QTest::newRow("refused") << WireAnswer{.status = 400} << u"refused"_s;
        QTest::newRow("no right") << WireAnswer{.status = 403} << u"refused"_s;
        QTest::newRow("no answer") << WireAnswer{.fault = WireFault::Lost} << u"unknown"_s;
        QTest::newRow("a failure") << WireAnswer{.status = 500} << u"unknown"_s;
        QTest::newRow("no server") << WireAnswer{.fault = WireFault::Unreachable} << u"not sent"_s;
    }
    void eachOutcomeIsTold()
    {
        QFETCH(WireAnswer, answer);
        m_stage->wire.answerWith(answer);
        QTEST(control([](ConversationControl &c) { c.stop(talk()); }), "expected");
        m_stage->wire.answerWith(answer);
        QTEST(edit([](ContactEditing &c) { c.remove(maria().id); }), "expected");
        m_stage->wire.answerWith(answer);
        QTEST(hook([](WebhookEditing &w) { w.remove({.id = WebhookId(u"w"_s), .target = u"https://a.example"_s}); }), "expected");
        QVERIFY(!m_control->isRunning() && !m_contacts->isRunning() && !m_webhooks->isRunning());
    }

    void oneAtATime()
    {
        m_stage->wire.answerWith(200);
        QCOMPARE(control([](ConversationControl &c) {
            c.stop(talk());
            c.remove(talk());
        }), u"done"_s);
        QCOMPARE(m_stage->wire.sent.size(), 1);
    }

    void aChangeNamesItsFields()
    {
        ConversationContact wanted = maria();
        wanted.displayName = u"Maria L"_s;
        wanted.language = u"FI"_s;
        wanted.email = u"m@a.example"_s;
        m_stage->wire.answerWith(200, R"({"id":"c"})");
        QCOMPARE(edit([&wanted](ContactEditing &c) { c.change(maria(), wanted); }), u"done"_s);
        QCOMPARE(asked(), QStringList{u"PATCH v1/projects/p/contacts/c?update_mask=display_name,email,language "
                                      "{\"display_name\":\"Maria L\",\"email\":\"m@a.example\",\"language\":\"FI\"}"_s});
        QCOMPARE(m_stage->log(), QStringList{u"conversation.contact.change c done"_s});
    }

    void nothingToChangeIsDone()
    {
        QCOMPARE(edit([](ContactEditing &c) { c.change(maria(), maria()); }), u"done"_s);
        QVERIFY(m_stage->wire.sent.isEmpty());
    }

    void aFieldIsEmptied()
    {
        ConversationContact wanted = maria();
        wanted.displayName.clear();
        m_stage->wire.answerWith(200, R"({"id":"c"})");
        QCOMPARE(edit([&wanted](ContactEditing &c) { c.change(maria(), wanted); }), u"done"_s);
        QCOMPARE(asked(), QStringList{u"PATCH v1/projects/p/contacts/c?update_mask=display_name {\"display_name\":\"\"}"_s});
    }

    void aMergeTellsWhoStays()
    {
        m_stage->wire.answerWith(200, R"({"id":"c"})");
        QCOMPARE(edit([](ContactEditing &c) { c.merge(maria().id, ConversationContactId(u"d"_s)); }), u"done"_s);
        QCOMPARE(asked(), QStringList{u"POST v1/projects/p/contacts/c:merge {\"source_id\":\"d\",\"strategy\":\"MERGE\"}"_s});
        QCOMPARE(m_stage->log(), QStringList{u"conversation.contact.merge c d done"_s});
    }

    void aWebhookIsAdded()
    {
        m_stage->wire.answerWith(200, R"({"id":"w"})");
        QCOMPARE(hook([](WebhookEditing &w) { w.add(webhook()); }), u"done"_s);
        QCOMPARE(m_stage->requests(), QStringList{u"POST /v1/projects/p/webhooks"_s});
        const QJsonObject expected{{u"app_id"_s, u"app"_s},
                                   {u"target"_s, u"https://a.example/hook?token=hush"_s},
                                   {u"target_type"_s, u"HTTP"_s},
                                   {u"triggers"_s, QJsonArray{u"OPT_IN"_s}},
                                   {u"secret"_s, u"hush"_s}};
        QCOMPARE(QJsonDocument::fromJson(m_stage->wire.sent.constFirst().body).object(), expected);
    }

    void aLostWebhookIsLookedFor_data()
    {
        QTest::addColumn<WireAnswer>("list");
        QTest::addColumn<QString>("expected");
        QTest::newRow("there") << WireAnswer{.status = 200, .body = R"({"webhooks":[{"id":"w","target":"https:\/\/a.example\/hook?token=hush"}]})"}
                               << u"done"_s;
        QTest::newRow("not there") << WireAnswer{.status = 200, .body = R"({"webhooks":[{"id":"v","target":"https:\/\/b.example"}]})"} << u"unknown"_s;
        QTest::newRow("no list") << WireAnswer{.status = 403} << u"unknown"_s;
    }
    void aLostWebhookIsLookedFor()
    {
        QFETCH(WireAnswer, list);
        m_stage->wire.answerWith({.fault = WireFault::Lost});
        m_stage->wire.answerWith(list);
        QTEST(hook([](WebhookEditing &w) { w.add(webhook()); }), "expected");
        QCOMPARE(m_stage->requests(), (QStringList{u"POST /v1/projects/p/webhooks"_s, u"GET /v1/projects/p/apps/app/webhooks"_s}));
    }

    void noSecretOfAWebhookIsKept()
    {
        m_stage->wire.answerWith(200, R"({"id":"w","secret":"hush"})");
        hook([](WebhookEditing &w) { w.add(webhook()); });
        QCOMPARE(m_stage->log(), QStringList{u"conversation.webhook.add a.example done"_s});
        QVERIFY(m_stage->entries().isEmpty());
    }

    void capabilityIsAskedWithAnIdOfItsOwn()
    {
        QList<QJsonObject> bodies;
        for (int i = 0; i < 2; ++i) {
            std::optional<Result<Done>> told;
            m_stage->wire.answerWith(200, "{}");
            m_reads->queryCapability(AppId(u"app"_s), {.contact = maria().id}, &m_stage->receiver, [&told](const Result<Done> &done) { told = done; });
            QVERIFY(!told);
            m_stage->settle();
            QVERIFY(told && *told);
            bodies << QJsonDocument::fromJson(m_stage->wire.sent.constLast().body).object();
        }
        QVERIFY(bodies[0][u"request_id"] != bodies[1][u"request_id"]);
        QCOMPARE(bodies[0][u"recipient"].toObject(), (QJsonObject{{u"contact_id"_s, u"c"_s}}));
        QCOMPARE(m_stage->requests(), QStringList(2, u"POST /v1/projects/p/capability:query"_s));
    }

    void aMessageIsSeenAsEachChannelWouldHaveIt()
    {
        std::optional<Result<QMap<QString, QString>>> told;
        m_stage->wire.answerWith(200, "{\"transcoded_message\":{\"SMS\":\"{\\\"text\\\":\\\"Hello\\\"}\",\"RCS\":{\"text\":\"Hello\"}}}");
        m_reads->transcode({.app = AppId(u"app"_s), .content = textContent(u"Hello"_s), .channels = {u"SMS"_s, u"RCS"_s}}, &m_stage->receiver,
                           [&told](const Result<QMap<QString, QString>> &channels) { told = channels; });
        m_stage->settle();
        QVERIFY(told && *told);
        QCOMPARE(told->value(), (QMap<QString, QString>{{u"RCS"_s, u"{\"text\":\"Hello\"}"_s}, {u"SMS"_s, u"{\"text\":\"Hello\"}"_s}}));
        QCOMPARE(asked(), QStringList{u"POST v1/projects/p/messages:transcode {\"app_id\":\"app\",\"app_message\":"
                                      "{\"text_message\":{\"text\":\"Hello\"}},\"channels\":[\"SMS\",\"RCS\"]}"_s});
    }

    void withoutAHostThereAreNoTemplates()
    {
        QStringList told;
        m_reads->templates(&m_stage->receiver, [&told](const Result<QList<MessageTemplate>> &all) { told << (all && all->isEmpty() ? u"none"_s : u"some"_s); });
        m_reads->messageTemplate(TemplateId(u"t"_s), &m_stage->receiver, [&told](const Result<MessageTemplate> &one) { told << name(one.error().kind); });
        QVERIFY(told.isEmpty());
        m_stage->settle();
        QCOMPARE(told, (QStringList{u"none"_s, u"not-found"_s}));
        QVERIFY(m_stage->wire.sent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ConversationCommands)
#include "tst_conversationcommands.moc"
