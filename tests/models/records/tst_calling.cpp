// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/callbackurls.h"
#include "models/records/calling/callorder.h"
#include "models/records/calling/callout.h"
#include "models/records/calling/conference.h"
#include "models/records/calling/numberfacts.h"
#include "models/records/calling/ownednumber.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QString refusal(const Result<T> &result)
{
    return result ? u"none"_s : name(result.error().kind) + u' ' + result.error().detail;
}

QString printed(const std::optional<Money> &money)
{
    return money ? u"%1 %2"_s.arg(money->currency).arg(money->amount) : u"-"_s;
}

template<typename T>
QString word(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value).toString() : u"-"_s;
}

//! "+46730170101 SE Mobile(2) restricted=false USD 0.0368"
QString printed(const NumberFacts &facts)
{
    return u"%1 %2 %3(%4) restricted=%5 %6"_s.arg(facts.normalizedNumber, facts.countryId, facts.typeWord)
        .arg(int(facts.type)).arg(word(facts.isRestricted), printed(facts.rate));
}

QString printed(const CallResult &call)
{
    const auto end = [](const CallEnd &one) { return one.type + u':' + one.endpoint; };
    return QStringList{call.id.text(), end(call.from), end(call.to), call.domain, word(call.duration), call.status, call.result,
                       call.reason, call.timestamp ? toIso(*call.timestamp) : u"-"_s, call.custom, printed(call.userRate),
                       printed(call.debit), word(call.debitMinutes)}.join(u'|');
}

QString printed(const QList<Participant> &participants)
{
    QStringList all;
    for (const Participant &one : participants)
        all << u"%1 %2 %3 muted=%4 hold=%5"_s.arg(one.id.text(), one.cli, word(one.duration), word(one.isMuted), word(one.isOnHold));
    return all.join(u", "_s);
}

QString printed(const QList<OwnedNumber> &numbers)
{
    QStringList all;
    for (const OwnedNumber &one : numbers)
        all << one.number + u' ' + one.application.text() + u' ' + one.capability;
    return all.join(u", "_s);
}

template<typename T>
QString shown(const Result<T> &result)
{
    return result ? printed(*result) : refusal(result);
}

Callout speaking()
{
    return {.method = CalloutMethod::Tts,
            .destination = {u"number"_s, u"46000000001"_s},
            .cli = u"46000000000"_s,
            .domain = u"pstn"_s,
            .custom = u"customData"_s,
            .locale = u"en-US"_s,
            .dtmf = u"w1#"_s,
            .enableAce = true,
            .text = u"Hello, this is a synthesized message."_s};
}

Callout meeting()
{
    return {.method = CalloutMethod::Conference,
            .destination = {u"username"_s, u"maria"_s},
            .enableDice = true,
            .conference = ConferenceId(u"room"_s),
            .greeting = u"Welcome"_s,
            .musicClass = u"music1"_s,
            .maxDuration = 60,
            .enablePie = true};
}

} // namespace

class tst_Calling : public QObject
{
    Q_OBJECT

private slots:
    void numberFactsComeInEveryWrapper_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray facts = R"({"countryId":"SE","numberType":"Mobile","normalizedNumber":"+46730170101","restricted":false,)"
                                 R"("rate":{"currencyId":"USD","amount":0.0368}})";
        QTest::newRow("numberItem, as the seed's example") << "{\"numberItem\":" + facts + "}";
        QTest::newRow("number, as the seed's table") << "{\"number\":" + facts + "}";
        QTest::newRow("number beside method") << "{\"method\":\"numberItem\",\"number\":" + facts + "}";
        QTest::newRow("no wrapper") << facts;
        QTest::newRow("a small letter") << QByteArray(facts).replace("normalizedNumber", "normalizednumber");
        QTest::newRow("texts for values") << QByteArray(facts).replace("0.0368", "\"0.0368\"").replace("false", "\"false\"");
    }
    void numberFactsComeInEveryWrapper()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(shown(decodeNumberFacts(body)), u"+46730170101 SE Mobile(2) restricted=false USD 0.0368"_s);
    }

    void whatIsUnknownOfANumberStaysSo_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QByteArray("{}") << u"  (0) restricted=- -"_s;
        QTest::newRow("a new type") << QByteArray(R"({"number":{"numberType":"Satellite"}})") << u"  Satellite(0) restricted=- -"_s;
        QTest::newRow("fixed") << QByteArray(R"({"number":{"numberType":"FIXED","restricted":true}})") << u"  FIXED(1) restricted=true -"_s;
        QTest::newRow("a rate without an amount") << QByteArray(R"({"number":{"rate":{"currencyId":"USD"}}})") << u"  (0) restricted=- -"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"undecodable calling/query/number: expected an object"_s;
        QTest::newRow("a wrong flag") << QByteArray(R"({"number":{"restricted":7}})")
                                      << u"undecodable calling/query/number.restricted: expected true or false"_s;
        QTest::newRow("a wrong amount") << QByteArray(R"({"rate":{"amount":"much"}})")
                                        << u"undecodable calling/query/number.rate.amount: expected a number"_s;
    }
    void whatIsUnknownOfANumberStaysSo()
    {
        QFETCH(QByteArray, body);
        QTEST(shown(decodeNumberFacts(body)), "expected");
    }

    void aCallIsReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("objects, no zone, a text of one's own")
            << QByteArray(R"({"from":{"type":"Number","endpoint":"+1"},"to":{"type":"Username","endpoint":"maria"},"domain":"Mxp",)"
                          R"("callId":"a","duration":7,"status":"FINAL","result":"ANSWERED","reason":"CALLERHANGUP",)"
                          R"("timestamp":"2024-01-08T09:48:12","custom":"{}","userRate":{"currencyId":"EUR","amount":0.1},)"
                          R"("debit":{"currencyId":"EUR","amount":0.2},"debitMinutes":1.5})")
            << u"a|Number:+1|Username:maria|Mxp|7|FINAL|ANSWERED|CALLERHANGUP|2024-01-08T09:48:12.000Z|{}|EUR 0.1|EUR 0.2|1.5"_s;
        QTest::newRow("texts, a zone, an object of one's own")
            << QByteArray(R"({"from":"+1","to":"+2","callId":"a","timestamp":"2024-01-08T09:48:12+02:00","custom":{"k":1}})")
            << u"a|:+1|:+2||-||||2024-01-08T07:48:12.000Z|{\"k\":1}|-|-|-"_s;
        QTest::newRow("nothing") << QByteArray("{}") << u"|:|:||-||||-||-|-|-"_s;
        QTest::newRow("nulls") << QByteArray(R"({"from":null,"timestamp":null,"custom":null,"debit":null})") << u"|:|:||-||||-||-|-|-"_s;
        QTest::newRow("no time") << QByteArray(R"({"timestamp":"soon"})") << u"undecodable calls/id.timestamp: expected an ISO 8601 time"_s;
        QTest::newRow("a wrong end") << QByteArray(R"({"from":{"endpoint":[]}})") << u"undecodable calls/id.from.endpoint: expected text"_s;
        QTest::newRow("not JSON") << QByteArray("OK") << u"undecodable calls/id: illegal value at byte 1"_s;
    }
    void aCallIsReadInEveryShape()
    {
        QFETCH(QByteArray, body);
        QTEST(shown(decodeCallResult(body)), "expected");
    }

    void onlyAFinalCallIsOver_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isFinal");
        QTest::newRow("final") << u"Final"_s << true;
        QTest::newRow("ongoing") << u"ONGOING"_s << false;
        QTest::newRow("unknown") << QString() << false;
    }
    void onlyAFinalCallIsOver()
    {
        QFETCH(QString, status);
        QTEST(CallResult{.status = status}.isFinal(), "isFinal");
    }

    void participantsAreReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QByteArray list = R"({"participants":[{"cli":"+46","id":"a","duration":14,"muted":false},{"cli":"maria","callId":"b","onhold":true}]})";
        const QString both = u"a +46 14 muted=false hold=-, b maria - muted=- hold=true"_s;
        QTest::newRow("the seed's") << list << both;
        QTest::newRow("wrapped") << "{\"ConferenceInfoResponse\":" + list + "}" << both;
        QTest::newRow("nobody") << QByteArray(R"({"participants":[]})") << QString();
        QTest::newRow("no list") << QByteArray("{}") << QString();
        QTest::newRow("a wrong list") << QByteArray(R"({"participants":{}})") << u"undecodable conferences/id.participants: expected a list"_s;
        QTest::newRow("a wrong one") << QByteArray(R"({"participants":[7]})") << u"undecodable conferences/id.participants[0]: expected an object"_s;
    }
    void participantsAreReadInEveryShape()
    {
        QFETCH(QByteArray, body);
        QTEST(shown(decodeConference(body)), "expected");
    }

    void numbersAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the seed's") << QByteArray(R"({"numbers":[{"number":"+19160001112222","capability":"voice"},)"
                                                  R"({"number":"+14151112223333","applicationkey":"k","capability":"fax"}]})")
                                    << u"+19160001112222  voice, +14151112223333 k fax"_s;
        QTest::newRow("none") << QByteArray("{}") << QString();
        QTest::newRow("a wrong number") << QByteArray(R"({"numbers":[{"number":[]}]})")
                                        << u"undecodable configuration/numbers.numbers[0].number: expected text"_s;
    }
    void numbersAreRead()
    {
        QFETCH(QByteArray, body);
        QTEST(shown(decodeOwnedNumbers(body)), "expected");
    }

    void callbackAddressesComeAloneOrInAList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<CallbackUrls>("expected");
        const CallbackUrls both{u"http://primary.com"_s, u"http://fallback.com"_s};
        QTest::newRow("the seed's") << QByteArray(R"({"url":{"primary":"http:\/\/primary.com","fallback":"http:\/\/fallback.com"}})") << both;
        QTest::newRow("a list") << QByteArray(R"({"url":[{"primary":"http:\/\/primary.com","fallback":"http:\/\/fallback.com"}]})") << both;
        QTest::newRow("only one") << QByteArray(R"({"url":{"primary":"http:\/\/primary.com"}})") << CallbackUrls{both.primary, {}};
        QTest::newRow("none") << QByteArray("{}") << CallbackUrls();
        QTest::newRow("an empty list") << QByteArray(R"({"url":[]})") << CallbackUrls();
    }
    void callbackAddressesComeAloneOrInAList()
    {
        QFETCH(QByteArray, body);
        QTEST(decodeCallbackUrls(body).value(), "expected");
    }

    void aCalloutSaysWhatIsFilled_data()
    {
        QTest::addColumn<Callout>("callout");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("speech") << speaking()
            << QByteArray(R"({"method":"ttsCallout","ttsCallout":{"cli":"46000000000","custom":"customData","destination":)"
                          R"({"endpoint":"46000000001","type":"number"},"domain":"pstn","dtmf":"w1#","enableAce":true,"locale":"en-US",)"
                          R"("text":"Hello, this is a synthesized message."}})");
        QTest::newRow("conference") << meeting()
            << QByteArray(R"({"conferenceCallout":{"conferenceId":"room","destination":{"endpoint":"maria","type":"username"},)"
                          R"("enableDice":true,"enablePie":true,"greeting":"Welcome","maxDuration":60,"mohClass":"music1"},)"
                          R"("method":"conferenceCallout"})");
        Callout confused = speaking();
        confused.conference = ConferenceId(u"room"_s);
        confused.maxDuration = 5;
        confused.enablePie = true;
        QTest::newRow("nothing of the other method") << confused << encode(speaking());
    }
    void aCalloutSaysWhatIsFilled()
    {
        QFETCH(Callout, callout);
        QTEST(encode(callout), "expected");
    }

    void aCalloutIsReadBackFromItsBody_data()
    {
        QTest::addColumn<Callout>("callout");
        QTest::newRow("speech") << speaking();
        QTest::newRow("conference") << meeting();
    }
    void aCalloutIsReadBackFromItsBody()
    {
        QFETCH(Callout, callout);
        QCOMPARE(calloutOf(encode(callout)), callout);
    }

    void anOrderIsWrittenAsTheSeedShows_data()
    {
        QTest::addColumn<CallOrder>("order");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("play and hang up") << CallOrder{.files = {u"welcome"_s}, .locale = u"en-US"_s, .then = CallOrder::Then::HangUp}
            << QByteArray(R"({"action":{"name":"hangup"},"instructions":[{"ids":["welcome"],"locale":"en-US","name":"playFiles"}]})");
        QTest::newRow("say") << CallOrder{.text = u"Hello"_s, .locale = u"en-US"_s}
            << QByteArray(R"({"action":{"name":"continue"},"instructions":[{"locale":"en-US","name":"say","text":"Hello"}]})");
        QTest::newRow("say to one side") << CallOrder{.text = u"Hello"_s, .leg = CallLeg::Callee}
                                         << QByteArray(R"({"instructions":[{"name":"say","text":"Hello"}]})");
        QTest::newRow("record") << CallOrder{.then = CallOrder::Then::Record} << QByteArray(R"({"action":{"name":"continue","record":true}})");
        QTest::newRow("hang up") << CallOrder{.then = CallOrder::Then::HangUp} << QByteArray(R"({"action":{"name":"hangup"}})");
    }
    void anOrderIsWrittenAsTheSeedShows()
    {
        QFETCH(CallOrder, order);
        QTEST(encode(order), "expected");
    }

    void musicIsForThoseOnHold()
    {
        QCOMPARE(encode(ConferenceOrder{ConferenceOrder::Command::Resume, u"music1"_s}), QByteArray(R"({"command":"resume"})"));
    }
};

QTEST_GUILESS_MAIN(tst_Calling)
#include "tst_calling.moc"
