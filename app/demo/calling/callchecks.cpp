// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/callchecks.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr qsizetype LongestText = 600; // of an announcement, and of each of its prompts
constexpr qsizetype LongestConference = 64;
constexpr qint64 LongestCall = 14'400; // seconds
constexpr qint64 MostDigits = 1000;
constexpr qint64 LongestPause = 60'000; // milliseconds
constexpr double LettersPerSecond = 14; // of a voice at its usual pace
constexpr double Breath = 1; // seconds before and after
constexpr double OneFile = 5; // seconds

bool isNumber(const QString &endpoint)
{
    static const QRegularExpression form(u"^\\+?[0-9]{5,15}$"_s);
    return form.match(endpoint).hasMatch();
}

void readDestination(Body &callout, Call &call)
{
    Body destination = callout.part(u"destination"_s);
    destination.knows({ u"type"_s, u"endpoint"_s });
    call.toType = destination.requiredText(u"type"_s).toLower();
    call.to = destination.requiredText(u"endpoint"_s);
    if (!QStringList { u"number"_s, u"username"_s, u"sip"_s }.contains(call.toType))
        destination.refuse(u"type"_s);
    if (call.toType == u"number" && !isNumber(call.to))
        destination.refuse(u"endpoint"_s);
}

void readLocale(Body &body)
{
    const QString locale = body.text(u"locale"_s);
    if (!locale.isNull() && !isLocale(locale))
        body.refuse(u"locale"_s);
}

void readCommon(Body &callout, Call &call)
{
    static const QRegularExpression tones(u"^[0-9#w]*$"_s);
    readDestination(callout, call);
    call.from = callout.text(u"cli"_s);
    call.fromType = call.from.isEmpty() || isNumber(call.from) ? u"number"_s : u"username"_s;
    if (call.toType == u"number" && !call.from.isEmpty() && !isNumber(call.from))
        callout.refuse(u"cli"_s);
    call.domain = callout.word(u"domain"_s, { u"pstn"_s, u"mxp"_s });
    if (call.domain.isEmpty())
        call.domain = call.toType == u"username" ? u"mxp"_s : u"pstn"_s;
    if ((call.toType == u"username") != (call.domain == u"mxp") && call.toType != u"sip")
        callout.refuse(u"domain"_s);
    call.custom = callout.text(u"custom"_s);
    readLocale(callout);
    if (!tones.match(callout.text(u"dtmf"_s)).hasMatch())
        callout.refuse(u"dtmf"_s);
    for (const QString &name : { u"enableAce"_s, u"enableDice"_s, u"enablePie"_s, u"enabledice"_s })
        callout.flag(name);
}

//! Seconds they take: "#tts[Hello];welcome".
double readPrompts(Body &callout)
{
    static const QRegularExpression form(u"^(#(tts|ssml|href)\\[.+\\]|[^#;\\[\\]]+)$"_s);
    double seconds = 0;
    const QStringList prompts = callout.text(u"prompts"_s).split(u';', Qt::SkipEmptyParts);
    if (prompts.isEmpty())
        callout.refuse(u"prompts"_s);
    for (const QString &prompt : prompts) {
        if (prompt.size() > LongestText || !form.match(prompt).hasMatch())
            callout.refuse(u"prompts"_s);
        seconds += prompt.startsWith(u'#') ? double(prompt.size()) / LettersPerSecond : OneFile;
    }
    return seconds;
}

void readTts(Body &callout, Call &call)
{
    callout.knows({ u"destination"_s, u"cli"_s, u"domain"_s, u"custom"_s, u"locale"_s, u"dtmf"_s, u"enableAce"_s, u"enableDice"_s,
                    u"enablePie"_s, u"enabledice"_s, u"text"_s, u"prompts"_s });
    readCommon(callout, call);
    if (callout.oneOf({ u"text"_s, u"prompts"_s }) == u"prompts") {
        call.talk = Breath + readPrompts(callout);
        return;
    }
    const QString text = callout.requiredText(u"text"_s, LongestText);
    call.talk = Breath + double(text.size()) / LettersPerSecond;
}

void readConference(Body &callout, Call &call)
{
    callout.knows({ u"destination"_s, u"cli"_s, u"domain"_s, u"custom"_s, u"locale"_s, u"dtmf"_s, u"enableAce"_s, u"enableDice"_s,
                    u"enablePie"_s, u"enabledice"_s, u"maxDuration"_s, u"conferenceId"_s, u"greeting"_s, u"mohClass"_s,
                    u"conferenceDtmfOptions"_s });
    readCommon(callout, call);
    call.conference = callout.requiredText(u"conferenceId"_s, LongestConference);
    call.longest = callout.number(u"maxDuration"_s, 1, LongestCall).value_or(0);
    callout.text(u"greeting"_s);
    callout.word(u"mohClass"_s, { u"ring"_s, u"music1"_s, u"music2"_s, u"music3"_s });
    if (!callout.has(u"conferenceDtmfOptions"_s))
        return;
    Body tones = callout.part(u"conferenceDtmfOptions"_s);
    tones.knows({ u"mode"_s, u"maxDigits"_s, u"timeoutMills"_s });
    tones.word(u"mode"_s, { u"ignore"_s, u"forward"_s, u"detect"_s });
    tones.number(u"maxDigits"_s, 1, MostDigits);
    tones.number(u"timeoutMills"_s, 0, LongestPause);
}

void readInstruction(Body &instruction)
{
    const QString name = instruction.requiredText(u"name"_s);
    readLocale(instruction);
    if (name == u"say") {
        instruction.knows({ u"name"_s, u"text"_s, u"locale"_s });
        instruction.requiredText(u"text"_s, LongestText);
    } else if (name == u"playFiles") {
        instruction.knows({ u"name"_s, u"ids"_s, u"locale"_s });
        if (instruction.texts(u"ids"_s).isEmpty())
            instruction.refuse(Body::Fault::Missing, u"Missing value: ids"_s);
    } else {
        instruction.refuse(Body::Fault::Unknown, u"Not to be done to a call that is going on: "_s + name);
    }
}

bool readInstructions(Body &body)
{
    auto instructions = body.parts(u"instructions"_s);
    for (Body &instruction : instructions)
        readInstruction(instruction);
    return !instructions.isEmpty();
}

} // namespace

bool isLocale(const QString &locale)
{
    // The seed's list, with its zn-CN and what that must mean.
    static const QStringList all { u"en-US"_s, u"en-AU"_s, u"en-CA"_s, u"en-GB"_s, u"en-IN"_s, u"es-ES"_s, u"es-MX"_s, u"es-CA"_s, u"fr-FR"_s,
                                   u"fr-CA"_s, u"ja-JP"_s, u"ko-KR"_s, u"pt-BR"_s, u"pt-PT"_s, u"zn-CN"_s, u"zh-CN"_s, u"zh-HK"_s, u"zh-TW"_s,
                                   u"da-DK"_s, u"de-DE"_s, u"fi-FI"_s, u"it-IT"_s, u"nb-NO"_s, u"nl-NL"_s, u"pl-PL"_s, u"ru-RU"_s, u"sv-SE"_s };
    return all.contains(locale);
}

Call readCallout(Body &body)
{
    Call call;
    const QString method = body.requiredText(u"method"_s);
    if (method != u"ttsCallout" && method != u"conferenceCallout")
        body.refuse(Body::Fault::Unknown, u"Unknown method: "_s + method);
    if (body.isFaulty())
        return call;
    body.knows({ u"method"_s, method });
    Body callout = body.part(method);
    if (method == u"ttsCallout")
        readTts(callout, call);
    else
        readConference(callout, call);
    return call;
}

Svaml readSvaml(Body &body)
{
    body.knows({ u"instructions"_s, u"action"_s });
    const bool hasInstructions = readInstructions(body);
    if (!body.has(u"action"_s)) {
        if (!hasInstructions)
            body.refuse(Body::Fault::Missing, u"Missing value: instructions or action"_s);
        return {};
    }
    Body action = body.part(u"action"_s);
    const QString name = action.requiredText(u"name"_s);
    if (name == u"hangup") {
        action.knows({ u"name"_s });
        return { true, false };
    }
    action.knows({ u"name"_s, u"record"_s });
    if (name != u"continue")
        action.refuse(Body::Fault::Unknown, u"Not to be done to a call that is going on: "_s + name);
    return { false, action.flag(u"record"_s).value_or(false) };
}

Svaml readSvamlOfLeg(Body &body)
{
    body.knows({ u"instructions"_s, u"action"_s });
    if (body.has(u"action"_s))
        body.refuse(Body::Fault::Unknown, u"A leg takes instructions only"_s);
    if (!readInstructions(body))
        body.refuse(Body::Fault::Missing, u"Missing value: instructions"_s);
    return {};
}

} // namespace demo::calling
