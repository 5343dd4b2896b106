// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/switchboard.h"

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

struct Past {
    const char16_t *to;
    const char16_t *conference; // or nothing
    qint64 begun; // seconds ago
    qint64 seconds; // 0: it goes on
    const char16_t *result;
    const char16_t *reason;
};

// Two conferences that go on, two callers on the line, and a few who were.
constexpr Past Calls[] {
    { u"+358457551001", u"morning-briefing", 1500, 0, u"ANSWERED", u"N/A" },
    { u"+358457551002", u"morning-briefing", 1440, 0, u"ANSWERED", u"N/A" },
    { u"+46764550111", u"morning-briefing", 60, 0, u"ANSWERED", u"N/A" },
    { u"+358457551003", u"incident-42", 5400, 0, u"ANSWERED", u"N/A" },
    { u"agent.salo", u"incident-42", 5370, 0, u"ANSWERED", u"N/A" },
    { u"+358955500100", u"", 200, 0, u"ANSWERED", u"N/A" },
    { u"+358955500101", u"", 95, 0, u"ANSWERED", u"N/A" },
    { u"+358955500100", u"", 7200, 312, u"ANSWERED", u"CALLERHANGUP" },
    { u"+358955500100", u"", 9000, 0, u"BUSY", u"CALLEEHANGUP" },
    { u"+358955500101", u"", 86'000, 45, u"ANSWERED", u"NOCREDITPARTNER" },
};

bool isNumber(const QString &endpoint)
{
    return endpoint.startsWith(u'+');
}

} // namespace

void Switchboard::addPast()
{
    constexpr qint64 Ringing = 4 * Second;
    int caller = 0;
    for (const Past &past : Calls) {
        Call call;
        call.id = newId();
        call.to = QString::fromUtf16(past.to);
        call.toType = isNumber(call.to) ? u"number"_s : u"username"_s;
        call.fromType = u"number"_s;
        call.conference = QString::fromUtf16(past.conference);
        call.isCallout = !call.conference.isEmpty();
        call.from = call.isCallout ? u"+358955500100"_s : u"+35845755101%1"_s.arg(caller++);
        call.domain = isNumber(call.to) ? u"pstn"_s : u"mxp"_s;
        call.custom = u"{}"_s;
        call.result = QString::fromUtf16(past.result);
        call.reason = QString::fromUtf16(past.reason);
        call.begun = m_now - past.begun * Second;
        if (call.result == u"ANSWERED")
            call.answered = call.begun + Ringing;
        if (call.reason != u"N/A")
            call.ended = call.begun + Ringing + past.seconds * Second;
        m_calls[call.id] = call;
    }
}

} // namespace demo::calling
