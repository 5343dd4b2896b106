// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/contactpro/message.h"
#include "tests/support/cmiexamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace floorwalker;
using namespace std::chrono_literals;

namespace {

template<typename T>
QString refusal(const Result<T> &result)
{
    return name(result.error().kind) + u' ' + result.error().detail;
}

//! "9874572 ADDED, 9874574 ADDED"; a status nobody knows in brackets.
QString recipients(const Message &message)
{
    QStringList all;
    for (const Destination &destination : message.destinations) {
        const QString word = apiWord(destination.status);
        all << (destination.address + u' ' + (word.isEmpty() ? u'(' + destination.statusWord + u')' : word)).trimmed();
    }
    return all.join(QStringLiteral(", "));
}

Result<Message> messageOf(const QByteArray &fields)
{
    return decodeMessage(R"({"id":"A","source":"q@sms.example","subType":"sms","message":"Hello" )" + fields + "}");
}

NewMessage full()
{
    return {.source = QStringLiteral("q@sms.example"),
            .subtype = QStringLiteral("sms"),
            .text = QString::fromUtf8("See \"you\"\nat h\u00e4n \U0001F600"),
            .addresses = {QStringLiteral("+358401112221"), QStringLiteral("+358401112222")},
            .sendTime = instantFromIso(u"2020-06-14T12:36:01.320Z"),
            .maxRetries = 0,
            .retryDelay = 3600};
}

NewMessage without(NewMessage message, std::optional<Instant> sendTime)
{
    message.sendTime = sendTime;
    return message;
}

} // namespace

class tst_Messages : public QObject
{
    Q_OBJECT

private slots:
    void readsTheReferencesExamples()
    {
        const auto list = decodeMessages(recordedExample(QStringLiteral("messages")));
        QVERIFY2(list, qPrintable(list ? QString() : refusal(list)));
        QCOMPARE(list->size(), 2);
        const Message &first = list->first();
        QCOMPARE(first.id, MessageId(QStringLiteral("7709311E00144664847200192C96BFA9")));
        QCOMPARE(first.source, QStringLiteral("12345678@sms.social365.com"));
        QCOMPARE(first.subtype, QStringLiteral("sms"));
        QCOMPARE(first.text.left(9), QStringLiteral("It's time"));
        QCOMPARE(first.created, instantFromIso(u"2020-06-12T12:36:01.320Z"));
        QCOMPARE(first.sendTime, instantFromIso(u"2020-06-14T12:36:01.320Z"));
        QCOMPARE(first.maxRetries, 2);
        QCOMPARE(first.retryDelay, 3600);
        QCOMPARE(recipients(first), QStringLiteral("9874572 ADDED, 9874574 ADDED"));
        QVERIFY(!first.isTemplate);
        QCOMPARE(recipients(list->last()), QStringLiteral("9874572 PROCESSING"));
        QVERIFY(decodeMessage(recordedExample(QStringLiteral("message"))));
    }

    void messagesOfOneIdHaveKeysOfTheirOwn_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("another source") << QByteArray(R"({"id":"A","source":"r","subType":"sms","creationTime":"2020-06-12T12:36:01.320Z"})");
        QTest::newRow("another subtype") << QByteArray(R"({"id":"A","source":"q","subType":"whatsapp","creationTime":"2020-06-12T12:36:01.320Z"})");
        QTest::newRow("another time") << QByteArray(R"({"id":"A","source":"q","subType":"sms","creationTime":"2020-06-12T12:36:01.321Z"})");
        QTest::newRow("no time") << QByteArray(R"({"id":"A","source":"q","subType":"sms"})");
    }
    void messagesOfOneIdHaveKeysOfTheirOwn()
    {
        QFETCH(QByteArray, other);
        const auto one = decodeMessage(R"({"id":"A","source":"q","subType":"sms","creationTime":"2020-06-12T12:36:01.320Z"})");
        QVERIFY(keyOf(*one) != keyOf(*decodeMessage(other)));
    }

    void theKeyOutlivesWhatChangesByItself()
    {
        Message message = *messageOf(R"(,"creationTime":"2020-06-12T12:36:01.320Z","destinations":[{"address":"1","status":"ADDED"}])");
        const QString key = keyOf(message);
        message.destinations.first().status = DeliveryStatus::Handled;
        message.text = QStringLiteral("edited");
        QCOMPARE(keyOf(message), key);
    }

    void destinationsAreReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("destinations");
        QTest::addColumn<QString>("expected");
        const QString two = QStringLiteral("1 ADDED, 2 HANDLED");
        QTest::newRow("wrapper") << QByteArray(R"({"destination":[{"address":"1","status":"ADDED"},{"address":"2","status":"HANDLED"}]})") << two;
        QTest::newRow("bare list") << QByteArray(R"([{"address":"1","status":"ADDED"},{"address":"2","status":"HANDLED"}])") << two;
        QTest::newRow("wrapper with a single one") << QByteArray(R"({"destination":{"address":"1","status":"FAILED"}})") << "1 FAILED";
        QTest::newRow("a single one alone") << QByteArray(R"({"address":"1","status":"FAILED"})") << "1 FAILED";
        QTest::newRow("null") << QByteArray("null") << "";
        QTest::newRow("wrapper of null") << QByteArray(R"({"destination":null})") << "";
        QTest::newRow("empty wrapper") << QByteArray("{}") << "";
        QTest::newRow("empty list") << QByteArray("[]") << "";
        QTest::newRow("the same address twice") << QByteArray(R"([{"address":"1","status":"ADDED"},{"address":"1","status":"ADDED"}])") << "1 ADDED, 1 ADDED";
        QTest::newRow("blanks, lower case") << QByteArray(R"([{"address":" 1 ","status":"added"}])") << "1 ADDED";
        QTest::newRow("a status nobody knows") << QByteArray(R"([{"address":"1","status":"BOUNCED"}])") << "1 (BOUNCED)";
        QTest::newRow("no status") << QByteArray(R"([{"address":"1"}])") << "1 ()";
        QTest::newRow("no address") << QByteArray(R"([{"status":"ADDED"}])") << "ADDED";
        QTest::newRow("number as a number") << QByteArray(R"([{"address":9874572,"status":"ADDED"}])") << "9874572 ADDED";
    }
    void destinationsAreReadInEveryShape()
    {
        QFETCH(QByteArray, destinations);
        QFETCH(QString, expected);
        const auto message = messageOf(",\"destinations\":" + destinations);
        QVERIFY2(message, qPrintable(message ? QString() : refusal(message)));
        QCOMPARE(recipients(*message), expected);
    }

    void noDestinationsAreNone()
    {
        QCOMPARE(messageOf({})->destinations.size(), 0);
    }

    //! Nobody is missing unsaid: a message of ours is proven by all of them, and a PUT names them all.
    void whatIsNoListOfDestinationsIsAnError_data()
    {
        QTest::addColumn<QByteArray>("destinations");
        QTest::addColumn<QString>("words");
        const QString list = QStringLiteral("cmi/messages.destinations: expected a list");
        QTest::newRow("text") << QByteArray(R"("+358")") << list;
        QTest::newRow("number") << QByteArray("7") << list;
        QTest::newRow("truth") << QByteArray("true") << list;
        QTest::newRow("wrapped text") << QByteArray(R"({"destination":"+358"})") << list;
        QTest::newRow("another wrapper") << QByteArray(R"({"recipients":[{"address":"1"}]})") << list;
        QTest::newRow("list of texts") << QByteArray(R"([{"address":"1"},"+358"])")
                                       << "cmi/messages.destinations[1]: expected an object";
        QTest::newRow("wrapped list of texts") << QByteArray(R"({"destination":["+358"]})")
                                               << "cmi/messages.destinations[0]: expected an object";
        QTest::newRow("wrapped twice") << QByteArray(R"({"destination":[[{"address":"1"}]]})")
                                       << "cmi/messages.destinations[0]: expected an object";
        QTest::newRow("an address of a wrong type") << QByteArray(R"([{"address":[]}])")
                                                    << "cmi/messages.destinations[0].address: expected text";
        QTest::newRow("a status of a wrong type") << QByteArray(R"([{"address":"1","status":{}}])")
                                                  << "cmi/messages.destinations[0].status: expected text";
    }
    void whatIsNoListOfDestinationsIsAnError()
    {
        QFETCH(QByteArray, destinations);
        QFETCH(QString, words);
        const auto message = messageOf(",\"destinations\":" + destinations);
        QVERIFY(!message);
        QCOMPARE(refusal(message), QStringLiteral("undecodable ") + words);
    }

    void theTimeOfCreationHasTwoNames_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("expected");
        QTest::newRow("creationTime") << QByteArray(R"(,"creationTime":"2020-06-12T12:00:00Z")") << "2020-06-12T12:00:00.000Z";
        QTest::newRow("creationDate") << QByteArray(R"(,"creationDate":"2020-06-12T13:00:00Z")") << "2020-06-12T13:00:00.000Z";
        QTest::newRow("both") << QByteArray(R"(,"creationDate":"2020-06-12T13:00:00Z","creationTime":"2020-06-12T12:00:00Z")")
                              << "2020-06-12T12:00:00.000Z";
        QTest::newRow("one is null") << QByteArray(R"(,"creationDate":"2020-06-12T13:00:00Z","creationTime":null)")
                                     << "2020-06-12T13:00:00.000Z";
        QTest::newRow("neither") << QByteArray() << "";
    }
    void theTimeOfCreationHasTwoNames()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, expected);
        const auto message = messageOf(fields);
        QVERIFY(message);
        QCOMPARE(message->created ? toIso(*message->created) : QString(), expected);
    }

    void aTemplateSaysSo_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isTemplate");
        QTest::newRow("absent") << QByteArray() << false;
        QTest::newRow("text") << QByteArray(R"(,"contentType":"text")") << false;
        QTest::newRow("template") << QByteArray(R"(,"contentType":"template")") << true;
        QTest::newRow("in capitals") << QByteArray(R"(,"contentType":"TEMPLATE")") << true;
        QTest::newRow("unknown") << QByteArray(R"(,"contentType":"card")") << false;
    }
    void aTemplateSaysSo()
    {
        QFETCH(QByteArray, fields);
        const auto message = messageOf(fields);
        QVERIFY(message);
        QTEST(message->isTemplate, "isTemplate");
    }

    void onlyTheIdIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("only an id") << QByteArray(R"([{"id":"A"}])") << "1";
        QTest::newRow("nulls") << QByteArray(R"([{"id":"A","message":null,"source":null,"subType":null,"sendTime":null,
            "maxRetryCount":null,"retryDelay":null,"contentType":null,"creationTime":null}])") << "1";
        QTest::newRow("unknown fields") << QByteArray(R"([{"id":"A","extra":[{}]}])") << "1";
        QTest::newRow("empty list") << QByteArray("[]") << "0";
        QTest::newRow("no id") << QByteArray(R"([{"id":"A"},{"message":"x"}])") << "undecodable cmi/messages[1]: no id";
        QTest::newRow("not a list") << QByteArray("{}") << "undecodable cmi/messages: expected a list";
        QTest::newRow("list of texts") << QByteArray(R"(["A"])") << "undecodable cmi/messages[0]: expected an object";
        QTest::newRow("send time") << QByteArray(R"([{"id":"A","sendTime":"noon"}])")
                                   << "undecodable cmi/messages[0].sendTime: expected an ISO 8601 time";
        QTest::newRow("retries") << QByteArray(R"([{"id":"A","maxRetryCount":"many"}])")
                                 << "undecodable cmi/messages[0].maxRetryCount: expected a whole number";
        QTest::newRow("destinations of the second") << QByteArray(R"([{"id":"A"},{"id":"B","destinations":7}])")
                                                    << "undecodable cmi/messages[1].destinations: expected a list";
        QTest::newRow("cut") << QByteArray(R"([{"id":"A"})") << "undecodable cmi/messages: unterminated array at byte 11";
    }
    void onlyTheIdIsNeeded()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const auto list = decodeMessages(body);
        QCOMPARE(list ? QString::number(list->size()) : refusal(list), expected);
    }

    void isUntouchedWhileEverybodyIsAdded_data()
    {
        QTest::addColumn<QByteArray>("destinations");
        QTest::addColumn<bool>("isUntouched");
        QTest::newRow("all") << QByteArray(R"([{"address":"1","status":"ADDED"},{"address":"2","status":"ADDED"}])") << true;
        QTest::newRow("one is not") << QByteArray(R"([{"address":"1","status":"ADDED"},{"address":"2","status":"PROCESSING"}])") << false;
        QTest::newRow("one is unknown") << QByteArray(R"([{"address":"1","status":"ADDED"},{"address":"2","status":"QUEUED"}])") << false;
        QTest::newRow("one has no status") << QByteArray(R"([{"address":"1"}])") << false;
        QTest::newRow("nobody is told of") << QByteArray("null") << false;
    }
    void isUntouchedWhileEverybodyIsAdded()
    {
        QFETCH(QByteArray, destinations);
        const auto message = messageOf(",\"destinations\":" + destinations);
        QVERIFY(message);
        QTEST(message->isUntouched(), "isUntouched");
    }

    void writesEveryPropertyInTheWrapper()
    {
        const QJsonObject written = QJsonDocument::fromJson(encode(full())).object();
        QStringList keys = written.keys();
        keys.sort();
        QCOMPARE(keys, (QStringList{QStringLiteral("contentType"), QStringLiteral("destinations"), QStringLiteral("maxRetryCount"),
                                    QStringLiteral("message"), QStringLiteral("retryDelay"), QStringLiteral("sendTime"),
                                    QStringLiteral("source"), QStringLiteral("subType")}));
        QCOMPARE(written.value(u"contentType").toString(), QStringLiteral("text"));
        QCOMPARE(written.value(u"maxRetryCount").toInt(-1), 0);
        QCOMPARE(written.value(u"retryDelay").toInt(), 3600);
        QCOMPARE(written.value(u"sendTime").toString(), QStringLiteral("2020-06-14T12:36:01.320Z"));
        QCOMPARE(written.value(u"destinations").toObject(),
                 (QJsonObject{{QStringLiteral("destination"),
                               QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("+358401112221")}},
                                          QJsonObject{{QStringLiteral("address"), QStringLiteral("+358401112222")}}}}}));
    }

    void writesNoSendTimeForNow()
    {
        NewMessage message = full();
        message.sendTime.reset();
        QVERIFY(!QJsonDocument::fromJson(encode(message)).object().contains(u"sendTime"));
    }

    //! The ledger keeps the body and makes of it what it compares.
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<NewMessage>("message");
        QTest::newRow("full") << full();
        QTest::newRow("at once") << without(full(), std::nullopt);
        QTest::newRow("usual retries") << NewMessage{.source = QStringLiteral("q"), .subtype = QStringLiteral("sms"),
                                                     .text = QStringLiteral("x"), .addresses = {QStringLiteral("1")}};
        NewMessage whatsApp = full();
        whatsApp.isTemplate = true;
        whatsApp.text = QStringLiteral("{\"template_body\":\"Dear {{1}}\",\"parameters\":{\"body[1]text\":\"A\\\\B\"}}");
        QTest::newRow("template") << whatsApp;
        NewMessage nobody = full();
        nobody.addresses.clear();
        QTest::newRow("nobody") << nobody;
        NewMessage twice = full();
        twice.addresses.append(twice.addresses.first());
        QTest::newRow("an address twice") << twice;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(NewMessage, message);
        const QByteArray body = encode(message);
        QVERIFY(newMessageOf(body) == message);
        QCOMPARE(encode(newMessageOf(body)), body);
    }

    void whatWasReadCanBeWrittenAgain()
    {
        QByteArray answer = encode(full());
        answer.replace("{\"contentType\"", "{\"id\":\"A\",\"contentType\"");
        const auto message = decodeMessage(answer);
        QVERIFY2(message, qPrintable(message ? QString() : refusal(message)));
        QVERIFY(writable(*message) == full());
    }

    void whatTheServerDoesNotTellIsWrittenAsItsDefault()
    {
        const NewMessage written = writable(*messageOf({}));
        QCOMPARE(written.maxRetries, 5);
        QCOMPARE(written.retryDelay, 300);
        QVERIFY(!written.isTemplate);
        QVERIFY(!written.sendTime);
    }
};

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_messages.moc"
