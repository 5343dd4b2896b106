// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/scriptedserver.h"
#include "tests/app/cli/ctl.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using demo::Behaviour;
using demo::ScriptedServer;

namespace {

QString shown(const char *text)
{
    return QString::fromUtf8(text);
}

QString choiceBody()
{
    return shown(R"({"app_id":"a","message":{"choice_message":{"choices":[{"text_message":{"text":"Yes"}},)"
                 R"({"url_message":{"title":"More","url":"https://a.example"}}],"text_message":{"text":"Which?"}}},)");
}

QByteArray appWithSecrets()
{
    return R"({"id":"a","processing_mode":"CONVERSATION","channel_credentials":[)"
           R"({"channel":"SMS","state":{"status":"ACTIVE"},"static_bearer":{"token":"hush"}},)"
           R"({"channel":"RCS","state":{"status":"ACTIVE"}}]})";
}

} // namespace

//! The commands and views of the Conversation API of the real program: at a server that does what it is told,
//! and at the demo tenant.
class tst_ConversationCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoProcess> m_demo; // one for all: what they write does not meet
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Ctl> m_ctl; // at the server
    std::unique_ptr<Ctl> m_demoCtl;

    static QStringList split(const QString &words) { return words.split(u' '); }
    Ran run(const QStringList &arguments) { return m_ctl->run(arguments); }
    Ran run(const QString &words) { return run(split(words)); }
    Ran runAtDemo(const QStringList &arguments) { return m_demoCtl->run(arguments); }
    Ran runAtDemo(const QString &words) { return runAtDemo(split(words)); }

    static void connectTo(Ctl &ctl, const QJsonObject &cloud)
    {
        ctl.setVariable(u"FLOORWALKER_CONVERSATION_URL"_s, cloud[u"url"].toString());
        ctl.setVariable(u"FLOORWALKER_TEMPLATE_URL"_s, cloud[u"templateUrl"].toString());
        ctl.setVariable(u"FLOORWALKER_AUTH_URL"_s, cloud[u"authUrl"].toString());
        ctl.setVariable(u"FLOORWALKER_PROJECT"_s, cloud[u"project"].toString());
        ctl.setVariable(u"FLOORWALKER_KEY_ID"_s, cloud[u"keyId"].toString());
        ctl.setVariable(u"FLOORWALKER_KEY_SECRET"_s, cloud[u"keySecret"].toString());
        ctl.setVariable(u"FLOORWALKER_COUNTRY"_s, u"FI"_s);
    }
    //! "POST v1/projects/p/messages:send {...}" of each request, in order; our own id is the word ID.
    QStringList asked() const
    {
        static const QRegularExpression id(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
        QStringList all;
        for (const ScriptedServer::Arrival &arrival : m_server->arrivals()) {
            QString text = QString::fromUtf8(arrival.request.method + ' ' + arrival.request.target.mid(1));
            if (!arrival.request.body.isEmpty())
                text += u' ' + QString::fromUtf8(arrival.request.body);
            all << text.replace(id, u"ID"_s);
        }
        return all;
    }
    void serveApp() { serveApp(appWithSecrets()); }
    void serveApp(const QByteArray &app)
    {
        m_server->always("/v1/projects/p/apps/a", Behaviour::json(app));
        m_server->always("/v1/projects/p/messages", Behaviour::json(R"({"messages":[]})")); // read before each message
    }
    QString sendAtDemo(const QString &words)
    {
        const Ran ran = runAtDemo(split(u"conversation send "_s + words));
        return ran.code == 0 ? QString::fromUtf8(ran.out).trimmed() : QString::fromUtf8(ran.words);
    }
    QJsonObject messageAtDemo(const QString &id) { return runAtDemo(u"show conversation-messages %1 --format json"_s.arg(id)).object(); }

private slots:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoProcess>(split(u"--speed 100 --quota 100000 --history-days 0 --fault POST:*/messages*:n=1:reset-after"_s));
        m_demoCtl = std::make_unique<Ctl>();
        connectTo(*m_demoCtl, m_demo->conversation());
        m_demoCtl->setVariable(u"FLOORWALKER_LISTING_LAG"_s, u"1"_s);
    }
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_ctl = std::make_unique<Ctl>();
        const QString url = m_server->url().toString();
        connectTo(*m_ctl, {{u"url"_s, url}, {u"templateUrl"_s, url}, {u"authUrl"_s, url}, {u"project"_s, u"p"_s}, {u"keyId"_s, u"k"_s},
                           {u"keySecret"_s, u"s"_s}});
        m_ctl->setVariable(u"FLOORWALKER_CONVERSATION_AUTH"_s, u"basic"_s);
        m_ctl->setVariable(u"FLOORWALKER_APP"_s, u"a"_s);
    }

    // The first: the demo tenant loses the answer of the first message.
    void aMessageWhoseAnswerIsLostArrivesOnce()
    {
        const QString id = sendAtDemo(u"--to SMS:+358401000001 --text Once"_s);
        QCOMPARE(messageAtDemo(id)[u"text"], u"Once"_s);
        const Ran sent = runAtDemo(u"export conversation-messages --filter direction=TO_CONTACT --filter text=Once --format json"_s);
        QCOMPARE(sent.array().size(), 1);
    }

    void usageIsSaidWithoutARequest_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no verb") << u"conversation"_s;
        QTest::newRow("another verb") << u"conversation write"_s;
        QTest::newRow("to nobody") << u"conversation send --text Hello"_s;
        QTest::newRow("to two kinds of people") << u"conversation send --to SMS:+358401234567 --contact c --text Hello"_s;
        QTest::newRow("nothing said") << u"conversation send --to SMS:+358401234567"_s;
        QTest::newRow("two contents") << u"conversation send --to SMS:+358401234567 --text Hello --media https://a.example/b"_s;
        QTest::newRow("a choice of nothing") << u"conversation send --to SMS:+358401234567 --media https://a.example/b --choice Yes"_s;
        QTest::newRow("a parameter without a value") << u"conversation send --to SMS:+358401234567 --template t --parameter name"_s;
        QTest::newRow("a property without a name") << u"conversation send --to SMS:+358401234567 --text Hello --property =Harbour"_s;
        QTest::newRow("another content type") << u"conversation send --to SMS:+358401234567 --text Hello --content-type spam"_s;
        QTest::newRow("another format") << u"conversation send --to SMS:+358401234567 --text Hello --format csv"_s;
        QTest::newRow("nothing stopped") << u"conversation stop"_s;
        QTest::newRow("two stopped") << u"conversation stop a b"_s;
        QTest::newRow("nothing shown") << u"show conversation-messages"_s;
        QTest::newRow("another view") << u"export conversation"_s;
    }
    void usageIsSaidWithoutARequest()
    {
        QFETCH(QString, words);
        const Ran ran = run(words);
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.words.isEmpty());
        QVERIFY(m_server->arrivals().isEmpty());
    }

    void badInputIsRejectedBeforeItIsSent_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("sentence");
        const QString to = u"--to SMS:+358401234567 "_s;
        QTest::newRow("no channel") << u"--to +358401234567 --text Hello"_s << QByteArray("names no channel");
        QTest::newRow("no number") << u"--to SMS:maria --text Hello"_s << QByteArray("has letters in it");
        QTest::newRow("two on a channel") << to + u"--to SMS:+358401234568 --text Hello"_s << QByteArray("two identities on SMS");
        QTest::newRow("an address in the clear") << to + u"--media http://a.example/b"_s << QByteArray("begins with https");
        QTest::newRow("two seconds") << to + u"--text Hello --ttl 2"_s << QByteArray("at least 3");
        QTest::newRow("eleven choices") << to + u"--text Hello"_s + u" --choice Yes"_s.repeated(11) << QByteArray("more than 10");
        QTest::newRow("a long correlation id") << to + u"--text Hello --correlation-id "_s + QString(129, u'x') << QByteArray("128 characters");
        QTest::newRow("a long property") << to + u"--text Hello --property SMS_SENDER="_s + QString(1025, u'x') << QByteArray("1024 characters");
    }
    void badInputIsRejectedBeforeItIsSent()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, sentence);
        serveApp();
        const Ran ran = run(u"conversation send "_s + words);
        QCOMPARE(ran.code, 8);
        QVERIFY2(ran.words.contains(sentence), ran.words.constData());
        QCOMPARE(asked(), QStringList{u"GET v1/projects/p/apps/a"_s});
    }

    void aProfileWithoutAProjectSaysSo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("send") << u"conversation send --to SMS:+358401234567 --text Hello"_s;
        QTest::newRow("stop") << u"conversation stop a"_s;
        QTest::newRow("show") << u"show conversation-messages a"_s;
        for (const char *view : {"conversations", "conversation-messages", "conversation-contacts", "apps", "templates", "optouts", "webhooks"})
            QTest::newRow(view) << u"export "_s + QLatin1StringView(view);
    }
    void aProfileWithoutAProjectSaysSo()
    {
        QFETCH(QString, words);
        Ctl ctl;
        const Ran ran = ctl.run({m_server->url().toString(), u"a"_s, u"b"_s, u"c"_s}, split(words));
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.words.contains("has no project of the Conversation API"), ran.words.constData());
        QVERIFY(m_server->arrivals().isEmpty());
    }

    void aMessageIsSentAsItWasWritten_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("body");
        const QString to = u"--to SMS:040-1234567"_s;
        const QString recipient = u"\"recipient\":{\"identified_by\":{\"channel_identities\":[{\"channel\":\"SMS\",\"identity\":\"+358401234567\"}]}}"_s;
        const QString meta = u"\"message_metadata\":\"{\\\"floorwalker\\\":\\\"ID\\\"}\","_s;
        QTest::newRow("a text") << split(to + u" --text Hello"_s)
                                << u"{\"app_id\":\"a\",\"message\":{\"text_message\":{\"text\":\"Hello\"}},"_s + meta + recipient + u'}';
        QTest::newRow("a picture") << split(to + u" --media https://a.example/b.jpg"_s)
                                   << u"{\"app_id\":\"a\",\"message\":{\"media_message\":{\"url\":\"https://a.example/b.jpg\"}},"_s + meta + recipient + u'}';
        QTest::newRow("choices") << split(to + u" --text Which? --choice Yes --choice More=https://a.example"_s)
                                 << choiceBody() + meta + recipient + u'}';
        QTest::newRow("everything") << split(u"--contact c --text Hello --fallback rcs,sms --ttl 60 --high-priority --content-type marketing "
                                             "--correlation-id x1 --agent Maria --property SMS_SENDER=Harbour"_s)
                                    << shown(R"({"app_id":"a","channel_priority_order":["RCS","SMS"],"channel_properties":{"SMS_SENDER":"Harbour"},)"
                                             R"("correlation_id":"x1","message":{"agent":{"display_name":"Maria","type":"HUMAN"},)"
                                             R"("text_message":{"text":"Hello"}},"message_content_type":"CONTENT_MARKETING",)")
                + meta + shown(R"("queue":"HIGH_PRIORITY","recipient":{"contact_id":"c"},"ttl":"60s"})");
        QTest::newRow("a fallback on the same number") << split(to + u" --text Hello --fallback SMS,RCS"_s)
                                                       << shown(R"({"app_id":"a","channel_priority_order":["SMS","RCS"],"message":{"text_message":{"text":"Hello"}},)")
                + meta
                + shown(R"("recipient":{"identified_by":{"channel_identities":[{"channel":"SMS","identity":"+358401234567"},)"
                        R"({"channel":"RCS","identity":"+358401234567"}]}}})");
    }
    void aMessageIsSentAsItWasWritten()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, body);
        serveApp();
        m_server->always("/v1/projects/p/messages:send", Behaviour::json(R"({"message_id":"m1"})"));
        const Ran ran = run(QStringList{u"conversation"_s, u"send"_s} + words);
        QVERIFY2(ran.code == 0, ran.words.constData());
        QCOMPARE(ran.out, QByteArray("m1\n"));
        QCOMPARE(asked().size(), 3);
        QCOMPARE(asked().value(2), u"POST v1/projects/p/messages:send "_s + body);
    }

    void aTemplateIsReadAndFilled()
    {
        serveApp();
        m_server->always("/v2/projects/p/templates/t", Behaviour::json(
            R"({"id":"t","default_translation":"en-US","translations":[{"language_code":"en-US","variables":[{"key":"name"}],)"
            R"("text_message":{"text":"Hello ${name}"}}]})"));
        m_server->always("/v1/projects/p/messages:send", Behaviour::json(R"({"message_id":"m1"})"));
        const QString send = u"conversation send --to SMS:+358401234567 --template t"_s;
        const Ran without = run(send);
        QCOMPARE(without.code, 8);
        QVERIFY2(without.words.contains("name"), without.words.constData());
        QCOMPARE(run(send + u" --parameter name=Maria"_s).code, 0);
        QVERIFY2(asked().constLast().contains(shown(R"("omni_template":{"parameters":{"name":"Maria"},"template_id":"t"})")), qPrintable(asked().constLast()));
    }

    void aRefusalHasItsCodeAndSentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const QString send = u"conversation send --to SMS:+358401234567 --text Hello"_s;
        const QByteArray sending = "/v1/projects/p/messages:send";
        QTest::newRow("a value") << send << sending << 400 << 8;
        QTest::newRow("a key") << send << sending << 401 << 3;
        QTest::newRow("a right") << send << sending << 403 << 3;
        QTest::newRow("no app") << send << QByteArray("/v1/projects/p/apps/a") << 404 << 7;
        QTest::newRow("nothing to stop") << u"conversation stop c"_s << QByteArray("/v1/projects/p/conversations/c:stop") << 404 << 7;
        QTest::newRow("no right to stop") << u"conversation stop c"_s << QByteArray("/v1/projects/p/conversations/c:stop") << 403 << 3;
        QTest::newRow("a list") << u"export apps"_s << QByteArray("/v1/projects/p/apps") << 403 << 3;
        QTest::newRow("a list that fails") << u"export conversations"_s << QByteArray("/v1/projects/p/conversations:recent") << 500 << 4;
        QTest::newRow("one that is not there") << u"show conversation-contacts c"_s << QByteArray("/v1/projects/p/contacts/c") << 404 << 7;
    }
    void aRefusalHasItsCodeAndSentence()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        serveApp();
        m_server->always(path, Behaviour::json(R"({"error":{"code":1,"message":"Words of the server","status":"X"}})", status));
        const Ran ran = run(words);
        QTEST(ran.code, "code");
        QVERIFY2(ran.words.startsWith("floorwalkerctl: "), ran.words.constData());
        QCOMPARE(ran.out.trimmed(), words.contains(u"stop") ? QByteArray(status == 404 ? "c was not there" : "c refused") : QByteArray());
    }

    void aListIsReadToItsEnd()
    {
        m_server->next("/v1/projects/p/contacts", Behaviour::json(R"({"contacts":[{"id":"a"},{"id":"b"}],"next_page_token":"t+1"})"));
        m_server->next("/v1/projects/p/contacts", Behaviour::json(R"({"contacts":[{"id":"c"}],"next_page_token":""})"));
        const Ran ran = run(u"export conversation-contacts --columns id --filter channel=sms --filter identity=+358401234567"_s);
        QCOMPARE(ran.lines(), (QStringList{u"Id"_s, u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(asked(), (QStringList{u"GET v1/projects/p/contacts?channel=SMS&identity=%2B358401234567&page_size=20"_s,
                                       u"GET v1/projects/p/contacts?channel=SMS&identity=%2B358401234567&page_size=20&page_token=t%2B1"_s}));
    }

    void aListThatGoesRoundEnds()
    {
        m_server->always("/v1/projects/p/contacts", Behaviour::json(R"({"contacts":[{"id":"a"}],"next_page_token":"t"})"));
        QCOMPARE(run(u"export conversation-contacts --columns id"_s).code, 0);
        QCOMPARE(m_server->arrivals().size(), 2);
    }

    void aRangeIsTheServersToRead()
    {
        serveApp(R"({"id":"a","processing_mode":"DISPATCH"})");
        const Ran ran = run(u"export conversation-messages --since 2026-09-21T10:00:00Z --until 2026-09-21T11:00:00Z --filter direction=to_app"_s);
        QCOMPARE(ran.code, 0);
        QCOMPARE(asked().value(1), shown("GET v1/projects/p/messages?app_id=a&direction=TO_APP&start_time=2026-09-21T10:00:00.000Z&"
                                         "end_time=2026-09-21T11:00:00.000Z&view=WITH_METADATA&messages_source=DISPATCH_SOURCE&page_size=1000"));
    }

    void noSecretIsWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("apps") << u"export apps --format json"_s;
        QTest::newRow("an app") << u"show apps a"_s;
        QTest::newRow("an app in JSON") << u"show apps a --format json"_s;
        QTest::newRow("webhooks") << u"export webhooks --format json"_s;
        QTest::newRow("a webhook in JSON") << u"show webhooks w --format json"_s;
        QTest::newRow("a message") << u"conversation send --to SMS:+358401234567 --text Hello --format json"_s;
    }
    void noSecretIsWritten()
    {
        QFETCH(QString, words);
        serveApp();
        const QByteArray webhook = R"({"id":"w","target":"https://a.example","secret":"hush","client_credentials":{"client_secret":"hush"}})";
        m_server->always("/v1/projects/p/apps", Behaviour::json(R"({"apps":[{"id":"a","channel_credentials":[{"channel":"SMS","static_token":{"token":"hush"}}]}]})"));
        m_server->always("/v1/projects/p/apps/a/webhooks", Behaviour::json("{\"webhooks\":[" + webhook + "]}"));
        m_server->always("/v1/projects/p/webhooks/w", Behaviour::json(webhook));
        m_server->always("/v1/projects/p/messages:send", Behaviour::json(R"({"message_id":"m1"})"));
        const Ran ran = run(words);
        QCOMPARE(ran.code, 0);
        QVERIFY(!ran.out.isEmpty());
        QVERIFY2(!ran.out.contains("hush"), ran.out.constData());
        QVERIFY2(!ran.words.contains("hush"), ran.words.constData());
    }

    void everyViewIsThere_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("key");
        QTest::newRow("conversations") << u"conversations"_s << u"lastMessage"_s;
        QTest::newRow("conversation-messages") << u"conversation-messages --since -2d"_s << u"text"_s;
        QTest::newRow("conversation-contacts") << u"conversation-contacts"_s << u"displayName"_s;
        QTest::newRow("apps") << u"apps"_s << u"displayName"_s;
        QTest::newRow("templates") << u"templates"_s << u"description"_s;
        QTest::newRow("optouts") << u"optouts"_s << u"identity"_s;
    }
    void everyViewIsThere()
    {
        QFETCH(QString, view);
        QFETCH(QString, key);
        const Ran json = runAtDemo(u"export %1 --format json"_s.arg(view));
        QCOMPARE(json.code, 0);
        const QJsonArray rows = json.array();
        QVERIFY(!rows.isEmpty());
        QVERIFY(!rows.at(0)[key].toString().isEmpty());
        const Ran csv = runAtDemo(u"export %1 --columns %2"_s.arg(view, rows.at(0).toObject().contains(u"id") ? u"id"_s : key));
        QCOMPARE(csv.lines().size(), rows.size() + 1);
        QCOMPARE(csv.lines().value(1), rows.at(0)[rows.at(0).toObject().contains(u"id") ? u"id"_s : key].toString().replace(u'+', u"'+"_s).remove(u'\''));
    }

    void aViewIsAWorkbook()
    {
        const QString file = m_demoCtl->home() + u"/templates.xlsx"_s;
        QCOMPARE(runAtDemo({u"export"_s, u"templates"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, file}).code, 0);
        QFile workbook(file);
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        QCOMPARE(workbook.read(2), QByteArray("PK"));
    }

    void anEmptyListSaysSo()
    {
        const Ran ran = runAtDemo(u"export webhooks"_s);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.words.contains("has nothing on this list"), ran.words.constData());
    }

    void aMessageTellsItsDelivery()
    {
        const QString id = sendAtDemo(u"--to SMS:+358401000002 --text Hello"_s);
        QTRY_COMPARE(messageAtDemo(id)[u"status"], u"DELIVERED"_s);
        QCOMPARE(messageAtDemo(id)[u"identity"], u"+358401000002"_s);
    }

    void aMessageOfAnAppWithoutConversationsTellsItsDelivery()
    {
        const QJsonArray apps = runAtDemo(u"export apps --filter processingMode=DISPATCH --format json"_s).array();
        const QString id = sendAtDemo(u"--to SMS:+358401000004 --text Notice --app "_s + apps.at(0)[u"id"].toString());
        QTRY_COMPARE(messageAtDemo(id)[u"status"], u"DELIVERED"_s);
        QCOMPARE(messageAtDemo(id)[u"processingMode"], u"DISPATCH"_s);
    }

    void aTranscriptIsToldAndItsConversationStopped()
    {
        const QString id = sendAtDemo(u"--to SMS:+358401000003 --text First"_s);
        QCOMPARE(messageAtDemo(id)[u"text"], u"First"_s);
        const QString conversation = messageAtDemo(id)[u"conversationId"].toString();
        QVERIFY(!conversation.isEmpty());
        const Ran transcript = runAtDemo(u"show conversation-messages "_s + conversation);
        QVERIFY2(transcript.out.contains("app: First"), transcript.out.constData());
        QCOMPARE(runAtDemo(u"conversation stop "_s + conversation).out, conversation.toUtf8() + " stopped\n");
        QCOMPARE(runAtDemo(u"show conversations %1 --format json"_s.arg(conversation)).object()[u"active"], false);
    }

    void theHistoryOfAnOptOutIsTold()
    {
        const Ran list = runAtDemo(u"export optouts --filter list_type=OPT_OUT_ALL --format json"_s);
        const QString identity = list.array().at(0)[u"identity"].toString();
        const Ran ran = runAtDemo(u"show optouts "_s + identity);
        QVERIFY2(ran.out.contains("OPERATION_INSERT OPT_OUT_ALL"), ran.out.constData());
    }
};

QTEST_GUILESS_MAIN(tst_ConversationCommand)
#include "tst_conversationcommand.moc"
