// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/callback.h"
#include "models/records/contactpro/callrecording.h"
#include "models/records/contactpro/chat.h"
#include "models/records/contactpro/contact.h"
#include "models/records/contactpro/customerconsent.h"
#include "models/records/contactpro/email.h"
#include "models/records/contactpro/remarks.h"
#include "models/records/contactpro/scriptresult.h"
#include "tests/support/cmiexamples.h"

#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

//! What a decoder made of a body: how many it read, or its words of refusal.
using Decode = std::function<QString(const QByteArray &)>;

template<typename T>
QString refusal(const Result<T> &result)
{
    return name(result.error().kind) + u' ' + result.error().detail;
}

template<typename T>
Decode counted(Result<QList<T>> (*decode)(const QByteArray &))
{
    return [decode](const QByteArray &body) {
        const auto list = decode(body);
        return list ? QString::number(list->size()) : refusal(list);
    };
}

template<typename T>
Decode single(Result<T> (*decode)(const QByteArray &))
{
    return [decode](const QByteArray &body) {
        const auto one = decode(body);
        return one ? QStringLiteral("one") : refusal(one);
    };
}

QString contactsOf(const QByteArray &body)
{
    const auto list = decodeContacts(body, QStringLiteral("cmi/contacts"));
    return list ? QString::number(list->size()) : refusal(list);
}

const QMap<QString, Decode> &lists()
{
    static const QMap<QString, Decode> all{
        {QStringLiteral("cmi/chats"), counted(decodeChats)},
        {QStringLiteral("cmi/emails"), counted(decodeEmails)},
        {QStringLiteral("cmi/scriptResults"), counted(decodeScriptResults)},
        {QStringLiteral("cmi/callRecordings"), counted(decodeCallRecordings)},
        {QStringLiteral("cmi/customerConsents"), counted(decodeCustomerConsents)},
    };
    return all;
}

const QMap<QString, Decode> &singles()
{
    static const QMap<QString, Decode> all{
        {QStringLiteral("cmi/chats"), single(decodeChat)},
        {QStringLiteral("cmi/emails"), single(decodeEmail)},
        {QStringLiteral("cmi/scriptResults"), single(decodeScriptResult)},
        {QStringLiteral("cmi/callRecordings"), single(decodeCallRecording)},
        {QStringLiteral("cmi/customerConsents"), single(decodeCustomerConsent)},
    };
    return all;
}

//! The texts of a transcript, in order: "a b c".
QString printed(const Result<Chat> &chat)
{
    if (!chat)
        return refusal(chat);
    QStringList texts;
    for (const ChatMessage &message : chat->transcript)
        texts << message.text;
    return texts.join(u' ');
}

QByteArray chatOf(const QByteArray &messages)
{
    return R"({"id":"A","transcript":{"messages":[)" + messages + "]}}";
}

} // namespace

//! What belongs to a contact: chats, e-mails, script answers, recordings, consents and remarks.
class tst_ContactContents : public QObject
{
    Q_OBJECT

private slots:
    void aConsentsKeySplitsAtItsFirstUnderscore_data()
    {
        QTest::addColumn<QString>("usage");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::newRow("a number") << "recording" << "+358401234567" << "recording_+358401234567";
        QTest::newRow("underscores in the address") << "whatsapp" << "wa_4711_8541255455" << "whatsapp_wa_4711_8541255455";
        QTest::newRow("one at its end") << "whatsapp" << "anna_" << "whatsapp_anna_";
    }
    void aConsentsKeySplitsAtItsFirstUnderscore()
    {
        QFETCH(QString, usage);
        QFETCH(QString, address);
        QTEST(consentKey(usage, address), "key");
        QCOMPARE(consentOfKey(consentKey(usage, address)), std::pair(usage, address));
    }

    void aConsentThatIsWrittenReadsAsItself()
    {
        const CustomerConsent consent{.address = QStringLiteral("wa_\"1\""), .usage = QStringLiteral("whatsapp"), .consent = false};
        const auto decoded = decodeCustomerConsent(encode(consent));
        QVERIFY(decoded);
        CustomerConsent read = *decoded;
        read.raw = {};
        QCOMPARE(read, consent);
    }

    void recordedExamplesAreTheReferences()
    {
        const auto reference = referenceExamples();
        if (!reference) {
            qInfo("The reference is not beside this repository: the recorded examples stand for it.");
            QVERIFY(!recordedExample(QStringLiteral("chat")).isEmpty());
            return;
        }
        for (auto it = reference->cbegin(); it != reference->cend(); ++it)
            QCOMPARE(recordedExample(it.key()), it.value());
    }

    void readsTheReferencesExamples_data()
    {
        QTest::addColumn<Decode>("decode");
        QTest::addColumn<QString>("expected");
        QTest::newRow("chats") << counted(decodeChats) << "2";
        QTest::newRow("chat") << single(decodeChat) << "one";
        QTest::newRow("emails") << counted(decodeEmails) << "2";
        QTest::newRow("email") << single(decodeEmail) << "one";
        QTest::newRow("scriptResults") << counted(decodeScriptResults) << "2";
        QTest::newRow("scriptResult") << single(decodeScriptResult) << "one";
        QTest::newRow("callRecordings") << counted(decodeCallRecordings) << "4";
        QTest::newRow("callRecording") << single(decodeCallRecording) << "one";
        QTest::newRow("listenLog") << counted(decodeListenLog) << "2";
        QTest::newRow("customerConsents") << counted(decodeCustomerConsents) << "3";
        QTest::newRow("customerConsent") << single(decodeCustomerConsent) << "one";
        QTest::newRow("callbacks") << counted(decodeCallbacks) << "2";
        QTest::newRow("callback") << single(decodeCallback) << "one";
        // "{ {": invalid JSON in the reference itself.
        QTest::newRow("contacts") << Decode(contactsOf) << "undecodable cmi/contacts: unterminated object at byte 3";
    }
    void readsTheReferencesExamples()
    {
        QFETCH(Decode, decode);
        QFETCH(QString, expected);
        QCOMPARE(decode(recordedExample(QString::fromLatin1(QTest::currentDataTag()))), expected);
    }

    void readsTheRepairedListOfContacts()
    {
        QByteArray body = recordedExample(QStringLiteral("contacts")).trimmed();
        body.front() = '[';
        body.back() = ']';
        QCOMPARE(contactsOf(body), QStringLiteral("3"));
    }

    void readsAnyListOrSaysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected"); // %1 stands for the resource
        QTest::newRow("empty list") << QByteArray("[]") << "0";
        QTest::newRow("only what names it") << QByteArray(R"([{"id":"A","address":"+358"}])") << "1";
        QTest::newRow("numbers for texts") << QByteArray(R"([{"id":17,"address":358}])") << "1";
        QTest::newRow("unknown fields") << QByteArray(R"([{"id":"A","address":"a","extra":{"deep":[1]}}])") << "1";
        QTest::newRow("nulls") << QByteArray(R"([{"id":"A","address":"a","transcript":null,"attachments":null,
            "scriptquestions":null,"listen_log":null,"consent":null,"from_queue":null,"date_created":null}])") << "1";
        QTest::newRow("not a list") << QByteArray(R"({"id":"A"})") << "undecodable %1: expected a list";
        QTest::newRow("null") << QByteArray("[null]") << "undecodable %1[0]: expected an object";
        QTest::newRow("list of texts") << QByteArray(R"(["A"])") << "undecodable %1[0]: expected an object";
        QTest::newRow("list of lists") << QByteArray("[[]]") << "undecodable %1[0]: expected an object";
    }
    void readsAnyListOrSaysWhereItIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        for (auto it = lists().cbegin(); it != lists().cend(); ++it)
            QCOMPARE((*it)(body), expected.contains(u'%') ? expected.arg(it.key()) : expected);
    }

    void aSingleOneIsAnObject()
    {
        for (auto it = singles().cbegin(); it != singles().cend(); ++it)
            QCOMPARE((*it)("[]"), QStringLiteral("undecodable %1: expected an object").arg(it.key()));
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("truncated list") << QByteArray("[{\"id\":\"A\"},{\"id");
        QTest::newRow("truncated object") << QByteArray("{\"id\":\"A\"");
        QTest::newRow("web page") << QByteArray("<html>Sign in</html>");
        QTest::newRow("broken UTF-8") << QByteArray("[{\"id\":\"\xC3\x28\"}]");
        QTest::newRow("two documents") << QByteArray("[][]");
        QTest::newRow("too deep") << QByteArray("[").repeated(5000);
        QTest::newRow("zero bytes") << QByteArray("\0\0\0\0", 4);
    }
    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, body);
        for (const auto &decoders : {lists(), singles()}) {
            for (auto it = decoders.cbegin(); it != decoders.cend(); ++it)
                QVERIFY2((*it)(body).startsWith(QStringLiteral("undecodable ") + it.key()), qPrintable((*it)(body)));
        }
    }

    void aWrongTypeIsNamedByItsPlace_data()
    {
        QTest::addColumn<Decode>("decode");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Decode &decode, const char *body, const char *expected) {
            QTest::newRow(name) << decode << QByteArray(body) << QStringLiteral("undecodable ") + QString::fromLatin1(expected);
        };
        row("no chat id", counted(decodeChats), R"([{"id":"A"},{"title":"x"}])", "cmi/chats[1]: no id");
        row("no e-mail id", counted(decodeEmails), R"([{"id":null}])", "cmi/emails[0]: no id");
        row("no result id", counted(decodeScriptResults), R"([{"name":"x"}])", "cmi/scriptResults[0]: no id");
        row("no recording id", counted(decodeCallRecordings), R"([{"id":""}])", "cmi/callRecordings[0]: no id");
        row("no address", counted(decodeCustomerConsents), R"([{"usage":"recording"}])", "cmi/customerConsents[0]: no address");
        row("queue as a text", single(decodeChat), R"({"id":"A","from_queue":"Q"})", "cmi/chats.from_queue: expected an object");
        row("name of the queue", single(decodeChat), R"({"id":"A","from_queue":{"name":[]}})", "cmi/chats.from_queue.name: expected text");
        row("participants as an object", single(decodeChat), R"({"id":"A","participants":{}})", "cmi/chats.participants: expected a list");
        row("transcript as a list", single(decodeChat), R"({"id":"A","transcript":[]})", "cmi/chats.transcript: expected an object");
        row("message as a text", single(decodeChat), R"({"id":"A","transcript":{"messages":[{},"x"]}})",
            "cmi/chats.transcript.messages[1]: expected an object");
        row("time of a message", single(decodeChat), R"({"id":"A","transcript":{"messages":[{"timeStamp":"noon"}]}})",
            "cmi/chats.transcript.messages[0].timeStamp: expected an ISO 8601 time");
        row("sender as a text", single(decodeEmail), R"({"id":"A","from_address":"a@b"})", "cmi/emails.from_address: expected an object");
        row("recipients as an object", single(decodeEmail), R"({"id":"A","to_address":{}})", "cmi/emails.to_address: expected a list");
        row("size of an attachment", single(decodeEmail), R"({"id":"A","attachments":[{"size":"large"}]})",
            "cmi/emails.attachments[0].size: expected a whole number");
        row("answers as a text", single(decodeScriptResult), R"({"id":"A","scriptquestions":[{"scriptanswers":"Kia"}]})",
            "cmi/scriptResults.scriptquestions[0].scriptanswers: expected a list");
        row("ordinal", single(decodeScriptResult), R"({"id":"A","scriptquestions":[{"scriptanswers":[{"ordinal":true}]}]})",
            "cmi/scriptResults.scriptquestions[0].scriptanswers[0].ordinal: expected a whole number");
        row("listen log", single(decodeCallRecording), R"({"id":"A","listen_log":[7]})", "cmi/callRecordings.listen_log[0]: expected an object");
        row("consent", single(decodeCustomerConsent), R"({"address":"a","consent":"perhaps"})", "cmi/customerConsents.consent: expected true or false");
    }
    void aWrongTypeIsNamedByItsPlace()
    {
        QFETCH(Decode, decode);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QCOMPARE(decode(body), expected);
    }

    void aTranscriptIsOldestFirst_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QString>("expected");
        QTest::newRow("newest first") << QByteArray(
            R"({"message":"c","timestamp":"2016-11-07T12:44:03Z"},{"message":"b","timestamp":"2016-11-07T12:44:02Z"},
               {"message":"a","timestamp":"2016-11-07T12:44:01Z"})") << "a b c";
        QTest::newRow("oldest first") << QByteArray(
            R"({"message":"a","timestamp":"2016-11-07T12:44:01Z"},{"message":"b","timestamp":"2016-11-07T12:44:02Z"})") << "a b";
        QTest::newRow("three spellings of the time") << QByteArray(
            R"({"message":"c","timeStamp":"2016-11-07T12:44:03Z"},{"message":"a","timestamp":"2016-11-07T12:44:01Z"},
               {"message":"b","time_stamp":"2016-11-07T12:44:02Z"})") << "a b c";
        QTest::newRow("times alike") << QByteArray(
            R"({"message":"b","timestamp":"2016-11-07T12:44:02Z"},{"message":"c","timestamp":"2016-11-07T12:44:02Z"},
               {"message":"a","timestamp":"2016-11-07T12:44:01Z"})") << "a b c";
        QTest::newRow("no times") << QByteArray(R"({"message":"a"},{"message":"b"},{"message":"c"})") << "a b c";
        QTest::newRow("one without a time") << QByteArray(
            R"({"message":"c","timestamp":"2016-11-07T12:44:03Z"},{"message":"d"},{"message":"a","timestamp":"2016-11-07T12:44:01Z"})") << "a c d";
        QTest::newRow("the first without a time") << QByteArray(
            R"({"message":"b"},{"message":"c","timestamp":"2016-11-07T12:44:03Z"},{"message":"a","timestamp":"2016-11-07T12:44:01Z"})") << "a b c";
        QTest::newRow("null for a time") << QByteArray(
            R"({"message":"b","timestamp":null,"timeStamp":"2016-11-07T12:44:02Z"},{"message":"a","timestamp":"2016-11-07T12:44:01Z"})") << "a b";
    }
    void aTranscriptIsOldestFirst()
    {
        QFETCH(QByteArray, messages);
        QFETCH(QString, expected);
        QCOMPARE(printed(decodeChat(chatOf(messages))), expected);
    }

    void readsTheReferencesChat()
    {
        const Chat chat = *decodeChat(recordedExample(QStringLiteral("chat")));
        QCOMPARE(chat.destination, QStringLiteral("123456Support@Test.com")); // trimmed
        QCOMPARE(chat.raw.value(u"destination").toString(), QStringLiteral(" 123456Support@Test.com"));
        QCOMPARE(chat.queueName, QStringLiteral("My support chat"));
        QCOMPARE(chat.created, instantFromIso(u"2016-11-07T12:42:12.670Z"));
        QCOMPARE(chat.transcript.size(), 12);
        QVERIFY(chat.transcript.first().isSystem);
        QCOMPARE(chat.transcript.first().text, QStringLiteral("Position in queue: 1 - \nNumber of agents: 4"));
        QCOMPARE(chat.transcript.last().text, QStringLiteral("Bye"));
        QCOMPARE(chat.nameOf(chat.transcript.last().originator), QStringLiteral("Mark"));
    }

    void whoHasNoAliasIsCalledByTheKey()
    {
        const Chat chat = *decodeChat(recordedExample(QStringLiteral("chat")));
        QCOMPARE(chat.nameOf(QStringLiteral("Sinch Contact Center")), QStringLiteral("Sinch Contact Center"));
        QCOMPARE(chat.nameOf(QStringLiteral("nobody@example.org")), QStringLiteral("nobody@example.org"));
    }

    void aChatKeepsWordsItDoesNotKnow()
    {
        const Chat chat = *decodeChat(R"({"id":"A","channel_sub_type":"telegram","status":"handled","statusDetails":"Parked",
            "typeDetails":"ChatIn Text","transcript":{"messages":[{"type":"sticker"},{"type":"Attachment","system_message":null}]}})");
        QCOMPARE(chat.subtype, QStringLiteral("telegram"));
        QCOMPARE(chat.status, QStringLiteral("handled"));
        QCOMPARE(chat.statusDetails, QStringLiteral("Parked"));
        QCOMPARE(chat.typeDetails, QStringLiteral("ChatIn Text"));
        QCOMPARE(chat.transcript.at(0).type, QStringLiteral("sticker"));
        QVERIFY(!chat.transcript.at(0).isAttachment());
        QVERIFY(chat.transcript.at(1).isAttachment());
    }

    void readsTheReferencesEmail()
    {
        const Email email = *decodeEmail(recordedExample(QStringLiteral("email")));
        QCOMPARE(email.subject, QStringLiteral("Attachments for Offer"));
        QCOMPARE(email.from, (EmailAddress{QStringLiteral("REG_Email_Hunt"), QStringLiteral("reg_hunt@bcmtr.bcm.corp")}));
        QCOMPARE(email.to, (QList<EmailAddress>{{QString(), QStringLiteral("Joe.Abraham@bcmtr.bcm.corp")}}));
        QCOMPARE(email.cc.first().name, QStringLiteral("Jonhnson, Jack"));
        QCOMPARE(email.bcc.first().name, QStringLiteral("Smith, Mark"));
        QCOMPARE(email.queueId, QueueId(QStringLiteral("EE9FB1FEA36A4919A7275DC67DCEF13E")));
        QCOMPARE(email.caseId, QStringLiteral("10512"));
        QCOMPARE(email.cid, QStringLiteral("CID3467C7DE37AC"));
        QCOMPARE(email.status, QStringLiteral("handled"));
        QCOMPARE(email.attachments.size(), 3);
        QCOMPARE(email.attachments.at(1), (EmailAttachment{QStringLiteral("AAF94FB8567748869A7D873DAEF46B1B"),
                                                           QStringLiteral("OfferDetails.xls"), QStringLiteral("application/excel"),
                                                           99440, QString()}));
    }

    void anEmailKeepsAttachedDataOfAnyShape_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("object") << QByteArray(R"({"k":"v"})");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("text") << QByteArray(R"("x")");
    }
    void anEmailKeepsAttachedDataOfAnyShape()
    {
        QFETCH(QByteArray, value);
        const auto email = decodeEmail("{\"id\":\"A\",\"attached_data\":" + value + "}");
        QVERIFY(email);
        QVERIFY(email->raw.contains(u"attached_data"));
    }

    void questionsAndAnswersAreByOrdinal()
    {
        const auto result = decodeScriptResult(R"({"id":"A","scriptquestions":[{"data":"last"},{"data":"b","ordinal":7},
            {"data":"a","ordinal":2,"scriptanswers":[{"answerdata":"y","ordinal":5},{"answerdata":"x","ordinal":"4"}]}]})");
        QVERIFY(result);
        QStringList questions;
        for (const ScriptQuestion &question : result->questions)
            questions << question.text;
        QCOMPARE(questions, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("last")}));
        QCOMPARE(result->questions.first().answers.first().text, QStringLiteral("x"));
    }

    void readsTheReferencesScriptResults()
    {
        const ScriptResult result = decodeScriptResults(recordedExample(QStringLiteral("scriptResults")))->last();
        QCOMPARE(result.name, QStringLiteral("Simple car selector"));
        QCOMPARE(result.contactId, ContactId(QStringLiteral("4B713E555D26E61180D5005056AD40A2")));
        QCOMPARE(result.originalContactId, ContactId(QStringLiteral("AAC3ABD95D26E61180D5005056AD40A2")));
        QCOMPARE(result.modified, instantFromIso(u"2017-03-01T10:01:21.370Z"));
        QCOMPARE(result.questions.first().controlType, QStringLiteral("multicombobox"));
        QCOMPARE(result.questions.first().dataType, QStringLiteral("text"));
        QCOMPARE(result.questions.first().answers.first().text, QStringLiteral("BMW"));
    }

    void readsTheReferencesRecording()
    {
        const CallRecording recording = *decodeCallRecording(recordedExample(QStringLiteral("callRecording")));
        QCOMPARE(recording.callId, QStringLiteral("475CD7FA939747CD9885379F5C4DEE08"));
        QCOMPARE(recording.created, instantFromIso(u"2017-06-28T12:14:11.517Z"));
        QCOMPARE(recording.ownerType, QStringLiteral("user"));
        QCOMPARE(recording.listenLog.size(), 1);
        QCOMPARE(recording.listenLog.first().reason, QStringLiteral("xxx"));
        QCOMPARE(recording.listenLog.first().login, QStringLiteral("mark.smith"));
        QCOMPARE(recording.listenLog.first().sessionId, QString());
    }

    void aRecordingShowsTheLastSegmentOfItsName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("of Windows") << QByteArray(R"(100\\2017_07_00\\05.wav)") << "05.wav";
        QTest::newRow("of Unix") << QByteArray("100/05.wav") << "05.wav";
        QTest::newRow("both") << QByteArray(R"(100/a\\05.wav)") << "05.wav";
        QTest::newRow("bare") << QByteArray("05.wav") << "05.wav";
        QTest::newRow("empty") << QByteArray() << "";
    }
    void aRecordingShowsTheLastSegmentOfItsName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        const auto recording = decodeCallRecording("{\"id\":\"A\",\"file_name\":\"" + name + "\"}");
        QVERIFY(recording);
        QCOMPARE(recording->shownName(), shown);
    }

    void aConsentIsYesNoOrUnknown_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("expected");
        QTest::newRow("yes") << QByteArray(R"(,"consent":true)") << "yes";
        QTest::newRow("no") << QByteArray(R"(,"consent":false)") << "no";
        QTest::newRow("as a text") << QByteArray(R"(,"consent":"False")") << "no";
        QTest::newRow("null") << QByteArray(R"(,"consent":null)") << "unknown";
        QTest::newRow("absent") << QByteArray() << "unknown";
    }
    void aConsentIsYesNoOrUnknown()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, expected);
        const auto consent = decodeCustomerConsent(R"({"address":" +358 ","usage":"viber" )" + field + "}");
        QVERIFY(consent);
        QCOMPARE(!consent->consent ? QStringLiteral("unknown") : *consent->consent ? QStringLiteral("yes") : QStringLiteral("no"), expected);
        QCOMPARE(consent->address, QStringLiteral("+358"));
        QCOMPARE(consent->usage, QStringLiteral("viber"));
    }

    void remarksAreReadAsTheServerCallsThem_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << QByteArray("text/plain") << QByteArray("Call back\nat \"noon\"") << "Call back\nat \"noon\"";
        QTest::newRow("text that looks like JSON") << QByteArray("text/plain") << QByteArray("\"a\"") << "\"a\"";
        QTest::newRow("no type") << QByteArray() << QByteArray("{x}") << "{x}";
        QTest::newRow("UTF-8") << QByteArray("text/plain") << QByteArray("h\xC3\xA4n") << QString::fromUtf8("h\xC3\xA4n");
        QTest::newRow("Latin-1") << QByteArray("text/plain") << QByteArray("h\xE4n") << QString::fromUtf8("h\xC3\xA4n");
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray() << "";
        QTest::newRow("text in JSON") << QByteArray("application/json") << QByteArray("\"a\\nb\"") << "a\nb";
        QTest::newRow("object") << QByteArray("Application/JSON;charset=UTF-8") << QByteArray(R"({"remarks":"a"})") << "a";
        QTest::newRow("object without remarks") << QByteArray("application/json") << QByteArray("{}") << "";
        QTest::newRow("list") << QByteArray("application/json") << QByteArray(R"(["a"])")
                              << "undecodable cmi/contacts/{id}/remarks: expected an object";
        QTest::newRow("remarks of a wrong type") << QByteArray("application/json") << QByteArray(R"({"remarks":[]})")
                                                 << "undecodable cmi/contacts/{id}/remarks.remarks: expected text";
        QTest::newRow("broken JSON") << QByteArray("application/json") << QByteArray("\"a")
                                     << "undecodable cmi/contacts/{id}/remarks: illegal value at byte 1";
    }
    void remarksAreReadAsTheServerCallsThem()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto remarks = decodeRemarks(body, type);
        QCOMPARE(remarks ? *remarks : refusal(remarks), expected);
    }
};

QTEST_GUILESS_MAIN(tst_ContactContents)
#include "tst_contactcontents.moc"
