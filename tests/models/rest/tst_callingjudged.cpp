// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/classify.h"
#include "models/rest/endpoints/calling.h"
#include "tests/models/rest/judge.h"

#include <QTest>

using namespace floorwalker;
using namespace Qt::StringLiterals;

namespace {

Callout everything(CalloutMethod method)
{
    return {.method = method,
            .destination = {u"number"_s, u"+358401112221"_s},
            .cli = u"+358291234567"_s,
            .domain = u"pstn"_s,
            .custom = u"ours"_s,
            .locale = u"fi-FI"_s,
            .dtmf = u"ww12#"_s,
            .enableAce = true,
            .enableDice = true,
            .text = u"Hello"_s,
            .conference = ConferenceId(u"team"_s),
            .greeting = u"Welcome"_s,
            .musicClass = u"music1"_s,
            .maxDuration = 600,
            .enablePie = true};
}

Callout least(CalloutMethod method)
{
    return {.method = method, .destination = {u"username"_s, u"maria"_s}, .text = u"Hello"_s, .conference = ConferenceId(u"team"_s)};
}

Callout prompted()
{
    Callout callout = least(CalloutMethod::Tts);
    callout.text.clear();
    callout.prompts = u"#tts[Hello];tune"_s;
    return callout;
}

//! Every request this client can make.
void addAll(Judge &judge)
{
    const QString config = u"/v1/"_s;
    const ApplicationKey key(u"11983f76-12c8-1111-9515-4785c7b67ca8"_s);
    const QStringList numbers{u"+358291234567"_s, u"+358291234568"_s};
    judge.add(config, calling::numbers());
    judge.add(config, calling::assignNumbers({.numbers = numbers}));
    judge.add(config, calling::assignNumbers({.numbers = numbers, .application = key, .capability = u"sms"_s}));
    judge.add(config, calling::releaseNumber({.number = numbers.constFirst()}));
    judge.add(config, calling::releaseNumber({.number = numbers.constFirst(), .application = key, .capability = u"voice"_s}));
    judge.add(config, calling::callbackUrls(key));
    judge.add(config, calling::setCallbackUrls(key, {u"https://one.example"_s, u"https://two.example"_s}));
    judge.add(config, calling::setCallbackUrls(key, {}));
    judge.add(config, calling::numberFacts(u"+358 40 111 2221"_s));
    const CallId call(u"4398599d1ba84ef3bde0a82dfb61abed"_s);
    const ConferenceId room(u"my room"_s);
    for (const QString &prefix : {u"/v1/"_s, u"/calling/v1/"_s}) {
        judge.add(prefix, calling::callResult(call));
        for (const CallOrder &order : {CallOrder{.text = u"Hello"_s, .locale = u"en-US"_s},
                                       CallOrder{.files = {u"tune"_s, u"bell"_s}, .locale = u"en-US"_s, .then = CallOrder::Then::HangUp},
                                       CallOrder{.then = CallOrder::Then::HangUp}, CallOrder{.then = CallOrder::Then::Record}}) {
            judge.add(prefix, calling::orderCall(call, encode(order)));
        }
        for (const CallLeg leg : {CallLeg::Caller, CallLeg::Callee, CallLeg::Both})
            judge.add(prefix, calling::orderLeg(call, leg, encode({.text = u"Hello"_s, .files = {u"tune"_s}, .locale = u"en-US"_s, .leg = leg})));
        judge.add(prefix, calling::conference(room));
        for (const auto command : {ConferenceOrder::Command::Mute, ConferenceOrder::Command::Unmute,
                                   ConferenceOrder::Command::Hold, ConferenceOrder::Command::Resume})
            judge.add(prefix, calling::orderParticipant(room, call, {.command = command, .music = u"music2"_s}));
        judge.add(prefix, calling::kickParticipant(room, call));
        judge.add(prefix, calling::clearConference(room));
        for (const auto method : {CalloutMethod::Tts, CalloutMethod::Conference}) {
            judge.add(prefix, calling::callOut(encode(everything(method))));
            judge.add(prefix, calling::callOut(encode(least(method))));
        }
        judge.add(prefix, calling::callOut(encode(prompted())));
    }
}

//! What is wrong with an example answer; empty when its decoder takes it and finds something in it.
QString complaint(const QString &operation, const QByteArray &body)
{
    const Answered answer{.status = 200, .body = body};
    const auto judged = [](const auto &decoded, auto isFilled) {
        return !decoded ? decoded.error().detail : isFilled(*decoded) ? QString() : u"nothing in it"_s;
    };
    const auto any = [](const auto &) { return true; };
    if (operation.startsWith(u"Callouts"))
        return judged(decodeStartedCall(body), [](const CallId &call) { return !call.isEmpty(); });
    if (operation.contains(u"GetCallResult"))
        return judged(decodeCallResult(body), [](const CallResult &call) { return call.isFinal() && call.to.isNumber() && call.debit; });
    if (operation.contains(u"GetConference"))
        return judged(decodeConference(body), [](const QList<Participant> &all) { return all.size() == 2 && all[1].isMuted == true; });
    if (operation.contains(u"GetNumbers"))
        return judged(decodeOwnedNumbers(body), [](const QList<OwnedNumber> &all) { return all.size() == 2 && !all[1].application.isEmpty(); });
    if (operation.contains(u"GetCallbackURLs"))
        return judged(decodeCallbackUrls(body), [](const CallbackUrls &urls) { return !urls.fallback.isEmpty(); });
    if (operation.contains(u"QueryNumber"))
        return judged(decodeNumberFacts(body), [](const NumberFacts &facts) { return facts.type == NumberType::Mobile && facts.rate; });
    if (body == "{}")
        return judged(calling::clearConference(ConferenceId(u"x"_s)).decode(answer), any);
    return u"nobody decodes it"_s;
}

} // namespace

class tst_CallingJudged : public QObject
{
    Q_OBJECT

private:
    const Judge m_judge{u"calling-1.0.0.adjusted.yaml"_s};

private slots:
    void everyRequestIsAsTheDocumentSays()
    {
        Judge judge = m_judge;
        addAll(judge);
        QCOMPARE(judge.faults(), QString());
    }

    void theJudgeSeesAMistake()
    {
        Judge judge = m_judge;
        judge.add(u"/v1/"_s, calling::releaseNumber({.number = u"+358291234567"_s, .capability = u"fax"_s}));
        QVERIFY(judge.faults().contains(u"capability"));
    }

    void everyExampleAnswerDecodes()
    {
        QStringList wrong;
        int decoded = 0;
        const QList<QJsonObject> answers = m_judge.answers();
        for (const QJsonObject &answer : answers) {
            if (!answer.value(u"status").toString().startsWith(u'2'))
                continue;
            const QString operation = answer.value(u"operation").toString();
            const QString words = complaint(operation, QJsonDocument(answer.value(u"body").toObject()).toJson(QJsonDocument::Compact));
            ++decoded;
            if (!words.isEmpty())
                wrong << operation + u": "_s + words;
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(decoded > 0);
    }

    void everyExampleErrorNamesItsCode()
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
            if (classified || classified.error().code != QString::number(body.value(u"errorCode").toInt())
                || classified.error().detail != body.value(u"message").toString())
                wrong << answer.value(u"operation").toString() + u' ' + QString::number(status);
        }
        QCOMPARE(wrong, QStringList());
        QVERIFY(read > 0);
    }
};

int main(int argc, char *argv[])
{
    return Judge(u"calling-1.0.0.adjusted.yaml"_s).runIfThere<tst_CallingJudged>(argc, argv);
}

#include "tst_callingjudged.moc"
