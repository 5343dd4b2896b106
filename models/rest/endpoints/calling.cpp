// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/endpoints/calling.h"

#include "models/rest/endpoints/paths.h"

namespace floorwalker::calling {

namespace {

using contactpro::segment;

QString numbersPath()
{
    return QStringLiteral("configuration/numbers/");
}

QString callbacksPath(const ApplicationKey &application)
{
    return QStringLiteral("configuration/callbacks/applications/") + segment(application.text());
}

QString callPath(const CallId &call)
{
    return QStringLiteral("calls/id/") + segment(call.text());
}

QString conferencePath(const ConferenceId &conference)
{
    return QStringLiteral("conferences/id/") + segment(conference.text());
}

//! Also without a body: it is part of what is signed. (reference: calling-api 5)
QByteArray json()
{
    return QByteArrayLiteral("application/json");
}

template<typename T>
Endpoint<T> reading(const QString &path, Result<T> (*decode)(const QByteArray &))
{
    return {.path = path, .contentType = json(), .decode = [decode](const Answered &answer) { return decode(answer.body); }};
}

//! Any success will do: servers answer with nothing, with {}, or with 204.
Endpoint<Done> writing(Verb verb, const QString &path, const QByteArray &body = {})
{
    return {.verb = verb,
            .path = path,
            .body = body,
            .contentType = json(),
            .isSafeToRepeat = false,
            .decode = [](const Answered &) -> Result<Done> { return Done(); }};
}

} // namespace

Endpoint<QList<OwnedNumber>> numbers()
{
    return reading(numbersPath(), decodeOwnedNumbers);
}

Endpoint<Done> assignNumbers(const NumberAssignment &assignment)
{
    return writing(Verb::Post, numbersPath(), encode(assignment));
}

Endpoint<Done> releaseNumber(const NumberRelease &release)
{
    return writing(Verb::Delete, numbersPath(), encode(release));
}

Endpoint<CallbackUrls> callbackUrls(const ApplicationKey &application)
{
    return reading(callbacksPath(application), decodeCallbackUrls);
}

Endpoint<Done> setCallbackUrls(const ApplicationKey &application, const CallbackUrls &urls)
{
    return writing(Verb::Post, callbacksPath(application), encode(urls));
}

Endpoint<NumberFacts> numberFacts(const QString &number)
{
    QString bare = number;
    bare.removeIf([](QChar c) { return c.isSpace(); });
    // A plus sign goes, and is signed, as it is. (reference: calling-api 5)
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(bare, "+"));
    return reading(QStringLiteral("calling/query/number/") + encoded, decodeNumberFacts);
}

Endpoint<CallResult> callResult(const CallId &call)
{
    return reading(callPath(call), decodeCallResult);
}

Endpoint<Done> orderCall(const CallId &call, const QByteArray &order)
{
    return writing(Verb::Patch, callPath(call), order);
}

Endpoint<Done> orderLeg(const CallId &call, CallLeg leg, const QByteArray &order)
{
    return writing(Verb::Patch, callPath(call) + QStringLiteral("/leg/") + name(leg), order);
}

Endpoint<QList<Participant>> conference(const ConferenceId &conference)
{
    return reading(conferencePath(conference), decodeConference);
}

Endpoint<Done> orderParticipant(const ConferenceId &conference, const CallId &participant, const ConferenceOrder &order)
{
    return writing(Verb::Patch, conferencePath(conference) + u'/' + segment(participant.text()), encode(order));
}

Endpoint<Done> kickParticipant(const ConferenceId &conference, const CallId &participant)
{
    return writing(Verb::Delete, conferencePath(conference) + u'/' + segment(participant.text()));
}

Endpoint<Done> clearConference(const ConferenceId &conference)
{
    return writing(Verb::Delete, conferencePath(conference));
}

Endpoint<CallId> callOut(const QByteArray &body)
{
    return {.verb = Verb::Post,
            .path = QStringLiteral("callouts"),
            .body = body,
            .contentType = json(),
            .isSafeToRepeat = false,
            .decode = [](const Answered &answer) { return decodeStartedCall(answer.body); }};
}

} // namespace floorwalker::calling
