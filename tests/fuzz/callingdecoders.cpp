// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/calling/callbackurls.h"
#include "models/records/calling/callout.h"
#include "models/records/calling/conference.h"
#include "models/records/calling/numberfacts.h"
#include "models/records/calling/ownednumber.h"
#include "tests/fuzz/decoders.h"

#include <cmath>

namespace floorwalker {

namespace {

QString complaintAbout(const std::optional<Money> &money)
{
    return money && !std::isfinite(money->amount) ? QStringLiteral("an amount that is none") : QString();
}

QString complaintAbout(const NumberFacts &facts)
{
    return complaintAbout(facts.rate);
}

QString complaintAbout(const CallResult &call)
{
    const QString complaint = complaintAbout(call.debit);
    return complaint.isEmpty() ? complaintAbout(call.userRate) : complaint;
}

//! Of these every field may be missing.
template<typename T>
QString complaintAbout(const T &)
{
    return {};
}

template<typename T>
FuzzedDecoder decoder(const char *name, const QList<QByteArray> &examples, Result<T> (*decode)(const QByteArray &))
{
    return {name, examples, [decode](const QByteArray &input) {
                const Result<T> result = decode(input);
                if (result)
                    return complaintAbout(*result);
                if (result.error().kind != ErrorKind::Undecodable)
                    return QStringLiteral("an error of another kind: ") + floorwalker::name(result.error().kind);
                return result.error().detail.isEmpty() ? QStringLiteral("an error without words") : QString();
            }};
}

//! What the ledger has kept is sent again as it was.
QString complaintOfCallout(const QByteArray &input)
{
    const QByteArray written = encode(calloutOf(input));
    return encode(calloutOf(written)) == written ? QString() : QStringLiteral("a callout that is another one when written");
}

} // namespace

QList<FuzzedDecoder> callingDecoders()
{
    const QByteArray facts = R"({"numberItem":{"countryId":"SE","numberType":"Mobile","normalizedNumber":"+46730170101",
        "restricted":false,"rate":{"currencyId":"USD","amount":0.0368}}})";
    const QByteArray call = R"({"from":{"type":"Number","endpoint":"+1555"},"to":"+1556","domain":"pstn","callId":"4398",
        "duration":14,"status":"FINAL","result":"ANSWERED","reason":"CALLERHANGUP","timestamp":"2024-01-08T09:48:12",
        "custom":{"a":[1]},"userRate":{"currencyId":"USD","amount":0.01},"debit":null,"debitMinutes":1.5})";
    const QByteArray conference = R"({"participants":[{"cli":"+4670","id":"abc","duration":14,"muted":false,"onhold":true}]})";
    const QByteArray numbers = R"({"numbers":[{"number":"+1916","capability":"voice","applicationkey":"11983f76"}]})";
    const QByteArray urls = R"({"url":{"primary":"a","fallback":"b"}})";
    const QByteArray callout = R"({"method":"conferenceCallout","conferenceCallout":{"destination":{"type":"number","endpoint":"+46"},
        "conferenceId":"room","maxDuration":60,"enableAce":true,"greeting":"Hello"}})";
    return {decoder("number facts", {facts, R"({"number":{"normalizednumber":"+4673"}})"}, decodeNumberFacts),
            decoder("call result", {call}, decodeCallResult),
            decoder("conference", {conference, "{\"ConferenceInfoResponse\":" + conference + '}'}, decodeConference),
            decoder("numbers", {numbers}, decodeOwnedNumbers),
            decoder("callback addresses", {urls, R"({"url":[{"primary":"a"}]})"}, decodeCallbackUrls),
            decoder("started call", {R"({"callId":"abc"})"}, decodeStartedCall),
            {"callout", {callout}, complaintOfCallout}};
}

} // namespace floorwalker
