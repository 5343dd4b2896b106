// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/clouds/cloudstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double LongEnough = 60; // seconds: all that happens to a message but answers to it has happened

QByteArray times(int count, const QByteArray &one)
{
    return QByteArrayList(count, one).join(',');
}

const QByteArray someone() { return identifiedBy("SMS", "+358451112223"); }

} // namespace

//! messages:send, what it refuses, and what becomes of a message.
class tst_ConversationSending : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ConversationStage> m_stage;

    QString reason(const QString &id) { return m_stage->message(id)[u"message_status"_s][u"reason"_s][u"code"_s].toString(); }

private slots:
    void init() { m_stage = std::make_unique<ConversationStage>(); }

    void takesEveryKindOfMessage_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray choice = json("{'text_message':{'text':'Yes'},'postback_data':'y'}");
        const QByteArray card = json("{'title':'Router','description':'Fast','height':'TALL','choices':[") + choice + "]}";
        const QByteArray place = json("{'title':'Here','coordinates':{'latitude':60.1,'longitude':24.9}}");
        QTest::newRow("media") << json("{'media_message':{'url':'https://pictures.floor.example/a.png'}}");
        QTest::newRow("card") << "{\"card_message\":" + card + '}';
        QTest::newRow("carousel") << "{\"carousel_message\":{\"cards\":[" + card + "],\"choices\":[" + choice + "]}}";
        QTest::newRow("choice") << json("{'choice_message':{'text_message':{'text':'Well?'},'choices':[") + times(10, choice) + "]}}";
        QTest::newRow("list") << json("{'list_message':{'title':'What?','sections':[{'title':'A','items':[{'choice':{'title':'b'}}]}]}}");
        QTest::newRow("location") << "{\"location_message\":" + place + '}';
        QTest::newRow("template") << json("{'template_message':{'omni_template':{'template_id':'x','parameters':{'name':'Aino'}}}}");
        QTest::newRow("contact info") << json("{'contact_info_message':{'name':{'full_name':'Floor'}}}");
        QTest::newRow("with an agent") << json("{'text_message':{'text':'x'},'agent':{'display_name':'Liisa','type':'HUMAN'}}");
    }

    void takesEveryKindOfMessage()
    {
        QFETCH(QByteArray, message);
        QVERIFY(!m_stage->send(someone(), message).isEmpty());
    }

    void refusesWhatIsNotInOrder_data()
    {
        QTest::addColumn<QByteArray>("members"); // beside the app
        QTest::addColumn<QByteArray>("complaint");
        const QByteArray text = json("'message':{'text_message':{'text':'Hello'}}");
        const QByteArray good = someone() + ',' + text;
        const auto message = [](const QByteArray &content) { return someone() + ",\"message\":{" + content + '}'; };
        const QByteArray choice = json("{'text_message':{'text':'Yes'}}");
        QTest::newRow("no recipient") << text << QByteArray("recipient");
        QTest::newRow("both recipients") << json("'recipient':{'contact_id':'x','identified_by':{'channel_identities':[]}},") + text << QByteArray("Only one");
        QTest::newRow("empty recipient") << "\"recipient\":{}," + text << QByteArray("recipient.contact_id");
        QTest::newRow("no identity") << json("'recipient':{'identified_by':{'channel_identities':[]}},") + text << QByteArray("channel_identities");
        QTest::newRow("unknown channel") << identifiedBy("FAX", "1") + ',' + text << QByteArray("channel");
        QTest::newRow("no message") << someone() << QByteArray("message");
        QTest::newRow("two kinds") << message(json("'text_message':{'text':'x'},'media_message':{'url':'https://a.example'}")) << QByteArray("Only one");
        QTest::newRow("unknown kind") << message(json("'fax_message':{}")) << QByteArray("fax_message");
        QTest::newRow("text without text") << message(json("'text_message':{}")) << QByteArray("message.text_message.text");
        QTest::newRow("media elsewhere") << message(json("'media_message':{'url':'ftp://a.example'}")) << QByteArray("url");
        QTest::newRow("11 choices") << message(json("'choice_message':{'text_message':{'text':'?'},'choices':[") + times(11, choice) + "]}") << QByteArray("choices");
        QTest::newRow("11 cards") << message("\"carousel_message\":{\"cards\":[" + times(11, json("{'title':'a'}")) + "]}") << QByteArray("cards");
        QTest::newRow("4 outer choices") << message(json("'carousel_message':{'cards':[{'title':'a'}],'choices':[") + times(4, choice) + "]}") << QByteArray("choices");
        QTest::newRow("north of north") << message(json("'location_message':{'title':'x','coordinates':{'latitude':91,'longitude':0}}")) << QByteArray("latitude");
        QTest::newRow("life of 2 s") << good + json(",'ttl':'2s'") << QByteArray("ttl");
        QTest::newRow("life as a number") << good + json(",'ttl':60") << QByteArray("ttl");
        QTest::newRow("long metadata") << good + ",\"message_metadata\":\"" + QByteArray(1025, 'x') + '"' << QByteArray("message_metadata");
        QTest::newRow("long correlation") << good + ",\"correlation_id\":\"" + QByteArray(129, 'x') + '"' << QByteArray("correlation_id");
        QTest::newRow("long property") << good + json(",'channel_properties':{'SMS_SENDER':'") + QByteArray(1025, 'x') + "\"}" << QByteArray("SMS_SENDER");
        QTest::newRow("long conversation metadata") << good + json(",'conversation_metadata':{'a':'") + QByteArray(2048, 'x') + "\"}"
                                                    << QByteArray("conversation_metadata");
        QTest::newRow("unknown priority") << good + json(",'channel_priority_order':['FAX']") << QByteArray("channel_priority_order");
        QTest::newRow("unknown queue") << good + json(",'queue':'FAST'") << QByteArray("queue");
        QTest::newRow("misspelt member") << good + json(",'message_metdata':'x'") << QByteArray("message_metdata");
    }

    void refusesWhatIsNotInOrder()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, complaint);
        const CloudAnswer answer = m_stage->post("/messages:send", "{\"app_id\":\"" + m_stage->app() + "\"," + members + '}');
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer[u"error"_s][u"message"_s].toString().contains(QString::fromLatin1(complaint)), answer.body.constData());
    }

    void asksForAnAppThatIsThere_data()
    {
        QTest::addColumn<QByteArray>("app");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 400;
        QTest::newRow("no ULID") << QByteArray("my app") << 400;
        QTest::newRow("another's") << QByteArray("01HF7YAT009RBNCCRKDF4ZCVN0") << 404;
    }

    void asksForAnAppThatIsThere()
    {
        QFETCH(QByteArray, app);
        const CloudAnswer answer = m_stage->post("/messages:send", "{\"app_id\":\"" + app + json("','message':{'text_message':{'text':'x'}},") + someone() + '}');
        QTEST(answer.status, "status");
    }

    void refusesAContactThatIsNotThere()
    {
        const CloudAnswer answer = m_stage->post("/messages:send", "{\"app_id\":\"" + m_stage->app()
                                                         + json("','message':{'text_message':{'text':'x'}},'recipient':{'contact_id':'01HF7YAT009RBNCCRKDF4ZCVN0'}}"));
        QCOMPARE(answer.status, 404);
    }

    void keepsWhatWasSent()
    {
        const QJsonObject message = m_stage->message(m_stage->send(someone() + json(",'message_metadata':'{\\'row\\':7}'")));
        QCOMPARE(message[u"metadata"_s].toString(), u"{\"row\":7}"_s);
        QCOMPARE(message[u"direction"_s].toString(), u"TO_CONTACT"_s);
        QCOMPARE(message[u"app_message"_s][u"text_message"_s][u"text"_s].toString(), u"Hello"_s);
        QCOMPARE(message[u"channel_identity"_s][u"identity"_s].toString(), u"+358451112223"_s);
        QCOMPARE(message[u"channel_identity"_s][u"app_id"_s], QJsonValue(u""_s));
        QCOMPARE(message[u"processing_mode"_s].toString(), u"CONVERSATION"_s);
    }

    void opensAContactAndAConversationForSomebodyNew()
    {
        const QJsonObject message = m_stage->message(m_stage->send(someone()));
        const QJsonObject contact = m_stage->get("/contacts/" + message[u"contact_id"_s].toString().toLatin1()).object;
        QCOMPARE(contact[u"channel_identities"_s][0][u"identity"_s].toString(), u"+358451112223"_s);
        const QJsonObject conversation = m_stage->get("/conversations/" + message[u"conversation_id"_s].toString().toLatin1()).object;
        QCOMPARE(conversation[u"active"_s], QJsonValue(true));
        QCOMPARE(conversation[u"active_channel"_s].toString(), u"SMS"_s);
    }

    void goesOnInTheConversationThereIs()
    {
        const QString first = m_stage->send(someone()), second = m_stage->send(someone());
        QCOMPARE(m_stage->message(second)[u"conversation_id"_s], m_stage->message(first)[u"conversation_id"_s]);
    }

    void movesFromTheQueueToTheReader()
    {
        QStringList seen;
        for (int i = 0; i < 40 && !seen.contains(u"READ"_s); ++i) { // seven in ten are read
            const QString id = m_stage->send(identifiedBy("WHATSAPP", "35845111" + QByteArray::number(2000 + i)));
            seen = QStringList { m_stage->status(id) };
            for (int tenth = 0; tenth < 600; ++tenth) {
                m_stage->pass(0.1);
                const QString status = m_stage->status(id);
                if (seen.constLast() != status)
                    seen.append(status);
            }
        }
        QCOMPARE(seen, (QStringList { u"QUEUED_ON_CHANNEL"_s, u"DELIVERED"_s, u"READ"_s }));
    }

    void waitsInTheQueueBehindTwentyASecond()
    {
        QString last;
        for (int i = 0; i < 21; ++i)
            last = m_stage->send(identifiedBy("SMS", "+35845111" + QByteArray::number(2000 + i)));
        m_stage->pass(0.9);
        QCOMPARE(m_stage->status(last), u"QUEUED"_s);
        m_stage->pass(0.11);
        QCOMPARE(m_stage->status(last), u"QUEUED_ON_CHANNEL"_s);
    }

    void neverHearsOfReadersOfSms()
    {
        QStringList statuses;
        for (int i = 0; i < 20; ++i) {
            const QString id = m_stage->send(identifiedBy("SMS", "+35845111" + QByteArray::number(2000 + i)));
            m_stage->pass(LongEnough);
            statuses.append(m_stage->status(id));
        }
        statuses.removeDuplicates();
        QCOMPARE(statuses, QStringList(u"DELIVERED"_s));
    }

    void failsByTheEndOfTheIdentity_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("code");
        QTest::newRow("invalid") << QByteArray("99991") << u"RECIPIENT_INVALID_CHANNEL_IDENTITY"_s;
        QTest::newRow("not there") << QByteArray("99992") << u"RECIPIENT_NOT_REACHABLE"_s;
        QTest::newRow("rejected") << QByteArray("99993") << u"CHANNEL_REJECT"_s;
        QTest::newRow("window") << QByteArray("99994") << u"OUTSIDE_ALLOWED_SENDING_WINDOW"_s;
    }

    void failsByTheEndOfTheIdentity()
    {
        QFETCH(QByteArray, end);
        const QString id = m_stage->send(identifiedBy("SMS", "+3584511" + end));
        m_stage->pass(LongEnough);
        QCOMPARE(m_stage->status(id), u"FAILED"_s);
        QTEST(reason(id), "code");
    }

    void failsForWhoHasOptedOut()
    {
        const QByteArray identity = m_stage->get("/apps/" + m_stage->app() + "/consents/OPT_OUT_ALL")[u"identities"_s][0][u"identity"_s].toString().toLatin1();
        QVERIFY(!identity.isEmpty());
        const QString id = m_stage->send(identifiedBy("SMS", identity));
        m_stage->pass(LongEnough);
        QCOMPARE(reason(id), u"RECIPIENT_NOT_OPTED_IN"_s);
    }

    void minorOptOutsHoldForTheirContentOnly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("status");
        QTest::newRow("marketing") << json(",'message_content_type':'CONTENT_MARKETING'") << u"FAILED"_s;
        QTest::newRow("notification") << json(",'message_content_type':'CONTENT_NOTIFICATION'") << u"DELIVERED"_s;
        QTest::newRow("unsaid") << QByteArray() << u"DELIVERED"_s;
    }

    void minorOptOutsHoldForTheirContentOnly()
    {
        QFETCH(QByteArray, content);
        const QByteArray identity = m_stage->get("/apps/" + m_stage->app() + "/consents/OPT_OUT_MARKETING")[u"identities"_s][0][u"identity"_s].toString().toLatin1();
        const QString id = m_stage->send(identifiedBy("SMS", identity) + content);
        m_stage->pass(LongEnough);
        QTEST(m_stage->status(id), "status");
    }

    void takesTheFirstChannelThatTheAppHas()
    {
        const QByteArray both = json("'recipient':{'identified_by':{'channel_identities':[{'channel':'SMS','identity':'+358451112223'},"
                                "{'channel':'LINE','identity':'line-1'},{'channel':'WHATSAPP','identity':'358451112223'}]}}");
        const QString id = m_stage->send(both + json(",'channel_priority_order':['LINE','WHATSAPP','SMS']"));
        QCOMPARE(m_stage->message(id)[u"channel_identity"_s][u"channel"_s].toString(), u"WHATSAPP"_s);
    }

    void switchesToTheNextChannelBeforeItGivesUp()
    {
        const QByteArray both = json("'recipient':{'identified_by':{'channel_identities':[{'channel':'WHATSAPP','identity':'35845199992'},"
                                "{'channel':'SMS','identity':'+358451112223'}]}},'channel_priority_order':['WHATSAPP','SMS']");
        const QString id = m_stage->send(both);
        QStringList seen;
        for (int tenth = 0; tenth < 400; ++tenth) {
            m_stage->pass(0.1);
            if (const QString status = m_stage->status(id); seen.value(seen.size() - 1) != status)
                seen.append(status);
        }
        QCOMPARE(seen, (QStringList { u"QUEUED_ON_CHANNEL"_s, u"SWITCHING_CHANNEL"_s, u"QUEUED_ON_CHANNEL"_s, u"DELIVERED"_s }));
        QCOMPARE(m_stage->message(id)[u"channel_identity"_s][u"channel"_s].toString(), u"SMS"_s);
    }

    void doesNotSwitchAfterItsLife()
    {
        const QByteArray both = json("'recipient':{'identified_by':{'channel_identities':[{'channel':'WHATSAPP','identity':'35845199995'},"
                                "{'channel':'SMS','identity':'+358451112223'}]}},'channel_priority_order':['WHATSAPP','SMS'],'ttl':'10s'");
        const QString id = m_stage->send(both);
        m_stage->pass(9);
        QCOMPARE(m_stage->status(id), u"QUEUED_ON_CHANNEL"_s);
        m_stage->pass(1);
        QCOMPARE(m_stage->status(id), u"FAILED"_s);
        QCOMPARE(reason(id), u"MESSAGE_EXPIRED"_s);
    }

    void failsATemplate_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << json("'template_id':'x'") << u"TEMPLATE_NOT_FOUND"_s;
        QTest::newRow("language") << json("'template_id':'ID','language_code':'sv-SE'") << u"TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION"_s;
        QTest::newRow("parameter") << json("'template_id':'ID','version':'1','parameters':{'name':'Aino'}") << u"TEMPLATE_INSUFFICIENT_PARAMETERS"_s;
        QTest::newRow("in order") << json("'template_id':'ID','version':'1','parameters':{'name':'A','order':'1','day':'b'}") << QString();
    }

    void failsATemplate()
    {
        QFETCH(QByteArray, asked);
        asked.replace("ID", m_stage->get("/templates")[u"templates"_s][0][u"id"_s].toString().toLatin1());
        const QString id = m_stage->send(someone(), "{\"template_message\":{\"omni_template\":{" + asked + "}}}");
        m_stage->pass(LongEnough);
        QTEST(reason(id), "code");
    }

    void isAnsweredInSomeConversations()
    {
        for (int i = 0; i < 20; ++i)
            m_stage->send(identifiedBy("SMS", "+35845111" + QByteArray::number(2000 + i)));
        m_stage->pass(LongEnough);
        const QJsonArray answers = m_stage->all("/messages?direction=TO_APP&start_time=2026-09-21T13:33:20.000Z&page_size=100", u"messages"_s);
        QVERIFY(!answers.isEmpty());
        QVERIFY(answers.size() < 20);
        const QString question = answers.at(0)[u"contact_message"_s][u"reply_to"_s][u"message_id"_s].toString();
        QCOMPARE(m_stage->message(question)[u"conversation_id"_s], answers.at(0)[u"conversation_id"_s]);
    }

    void isCountedInTheQueueOfItsApp()
    {
        for (int i = 0; i < 4; ++i)
            m_stage->send(someone());
        const QJsonObject stats = m_stage->get("/apps/" + m_stage->app())[u"queue_stats"_s].toObject();
        QVERIFY2(stats[u"outbound_size"_s].toInt() >= 3, qPrintable(QString::number(stats[u"outbound_size"_s].toInt())));
        QCOMPARE(stats[u"outbound_limit"_s].toInt(), 500'000);
        m_stage->pass(1);
        QCOMPARE(m_stage->get("/apps/" + m_stage->app())[u"queue_stats"_s][u"outbound_size"_s].toInt(), 0);
    }

    void isRefusedForNowWhenTheQueueIsFull()
    {
        QVERIFY(m_stage->change("queue=500000"));
        const CloudAnswer answer = m_stage->post("/messages:send", "{\"app_id\":\"" + m_stage->app() + json("','message':{'text_message':{'text':'x'}},") + someone() + '}');
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer[u"error"_s][u"details"_s][0][u"retryDelay"_s].toString(), u"2s"_s);
        m_stage->pass(0.1);
        QVERIFY(!m_stage->send(someone()).isEmpty());
    }

    void dispatchesWithoutContactAndConversation()
    {
        const QByteArray app = m_stage->get("/apps")[u"apps"_s][1][u"id"_s].toString().toLatin1();
        const CloudAnswer sent = m_stage->post("/messages:send", "{\"app_id\":\"" + app + json("','message':{'text_message':{'text':'x'}},") + someone() + '}');
        const QByteArray id = sent[u"message_id"_s].toString().toLatin1();
        QCOMPARE(m_stage->get("/messages/" + id).status, 404);
        const CloudAnswer message = m_stage->get("/messages/" + id + "?messages_source=DISPATCH_SOURCE");
        QCOMPARE(message.status, 200);
        QCOMPARE(message[u"contact_id"_s].toString() + message[u"conversation_id"_s].toString(), QString());
        QVERIFY(m_stage->all("/conversations?app_id=" + app, u"conversations"_s).isEmpty());
    }

    void showsHowChannelsWouldSeeIt()
    {
        const CloudAnswer answer = m_stage->post("/messages:transcode", "{\"app_id\":\"" + m_stage->app()
                + json("','channels':['SMS','WHATSAPP'],'app_message':{'choice_message':{'text_message':{'text':'Well?'},'choices':[{'text_message':{'text':'Yes'}}]}}}"));
        QCOMPARE(answer.status, 200);
        const QJsonObject transcoded = answer[u"transcoded_message"_s].toObject();
        QCOMPARE(transcoded.keys(), (QStringList { u"SMS"_s, u"WHATSAPP"_s }));
        QCOMPARE(transcoded[u"SMS"_s].toString(), u"{\"body\":\"Well?\\n1. Yes\"}"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationSending)
#include "tst_conversationsending.moc"
