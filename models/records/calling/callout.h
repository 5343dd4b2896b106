// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/calling/callresult.h"

namespace floorwalker {

enum class CalloutMethod {
    Tts, //!< a text or prompts are heard
    Conference //!< who answers is in a conference
};

//! The body of `POST callouts`. What is empty is left out.
struct Callout {
    static constexpr qsizetype longestText = 600; //!< characters, also of each prompt (reference: calling-api 4)
    static constexpr qsizetype longestConferenceId = 64;
    static constexpr int longestDuration = 14400; //!< seconds

    CalloutMethod method = CalloutMethod::Tts;
    CallEnd destination;
    QString cli; //!< shown to who is called
    QString domain; //!< "pstn" or "mxp"
    QString custom;
    QString locale;
    QString dtmf; //!< played when it is answered; w is a pause of 500 ms
    bool enableAce = false; //!< the application is told when it is answered
    bool enableDice = false; //!< and when it has ended

    QString text; //!< of Tts
    QString prompts; //!< of Tts, instead of the text

    ConferenceId conference; //!< of Conference, as the rest
    QString greeting;
    QString musicClass; //!< heard while alone: "ring", "music1" to "music3"
    std::optional<int> maxDuration; //!< seconds
    bool enablePie = false; //!< the application is told of menu choices

    friend bool operator==(const Callout &, const Callout &) = default;
};

QByteArray encode(const Callout &callout);
Callout calloutOf(const QByteArray &body); //!< of a body of encode()

//! The id of the call that was begun; empty when the answer names none. "callId", or "callid".
Result<CallId> decodeStartedCall(const QByteArray &body);

} // namespace floorwalker
