// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/calling/switchboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo::calling {

namespace {

constexpr quint64 IdShare = 26; // of the seed: apart from all other dice
constexpr quint64 FortuneShare = 27;
constexpr double ShortestRinging = 1; // seconds
constexpr double UsualRinging = 2; // beyond that, on average
constexpr double Patience = 20; // seconds it rings before it is no answer
constexpr double BusyTone = 1; // seconds until it is known
constexpr double HangUpShare = 0.2; // of those who hang up before an announcement ends

//! What is in store for endpoints of certain ends; the rest answers.
QString fateOf(const QString &endpoint)
{
    static const QMap<QString, QString> fates { { u"99991"_s, u"BUSY"_s }, { u"99992"_s, u"NOANSWER"_s }, { u"99993"_s, u"FAILED"_s } };
    constexpr int End = 5;
    return fates.value(endpoint.right(End), u"ANSWERED"_s);
}

QString reasonOf(const QString &result)
{
    static const QMap<QString, QString> reasons { { u"BUSY"_s, u"CALLEEHANGUP"_s }, { u"NOANSWER"_s, u"TIMEOUT"_s }, { u"FAILED"_s, u"GENERALERROR"_s } };
    return reasons.value(result, u"N/A"_s);
}

} // namespace

Switchboard::Switchboard(quint64 seed, double speed, Moment start)
    : m_speed(speed)
    , m_now(start)
    , m_ids(seed * 31 + IdShare)
    , m_fortunes(seed * 31 + FortuneShare)
{
    addPast();
}

void Switchboard::advanceTo(Moment now)
{
    while (!m_plans.empty() && m_plans.top().at <= now) {
        const Event event = m_plans.top();
        m_plans.pop();
        m_now = std::max(m_now, event.at);
        happen(event);
    }
    m_now = std::max(m_now, now);
}

QString Switchboard::newId()
{
    return QString::fromLatin1(m_ids.guid().text().toLower());
}

Call *Switchboard::call(const QString &id)
{
    const auto found = m_calls.find(id);
    return found == m_calls.end() ? nullptr : &found->second;
}

void Switchboard::plan(double seconds, What what, const QString &call, const QString &result, const QString &reason)
{
    m_plans.push({ m_now + qint64(seconds * double(Second) / m_speed), m_order++, what, call, result, reason });
}

QString Switchboard::ring(Call call)
{
    call.id = newId();
    call.isCallout = true;
    call.begun = m_now;
    call.result = u"N/A"_s;
    call.reason = u"N/A"_s;
    ++m_callouts[call.to];
    const QString fate = fateOf(call.to);
    if (fate == u"ANSWERED")
        plan(ShortestRinging + m_fortunes.exponential(UsualRinging), What::Answer, call.id, fate, {});
    else
        plan(fate == u"NOANSWER" ? Patience : BusyTone, What::GiveUp, call.id, fate, reasonOf(fate));
    m_calls[call.id] = call;
    return call.id;
}

void Switchboard::happen(const Event &event)
{
    Call &call = m_calls.at(event.call);
    if (!call.isLive())
        return;
    switch (event.what) {
    case What::Answer:
        call.answered = m_now;
        call.result = event.result;
        planEnd(call);
        break;
    case What::GiveUp:
        call.result = event.result;
        end(call, event.reason);
        break;
    case What::End:
        end(call, event.reason);
        break;
    }
}

void Switchboard::planEnd(const Call &call)
{
    if (call.talk > 0) {
        const bool hangsUp = m_fortunes.chance(HangUpShare);
        plan(hangsUp ? call.talk * m_fortunes.fraction() : call.talk, What::End, call.id, {}, hangsUp ? u"CALLEEHANGUP"_s : u"MANAGERHANGUP"_s);
    }
    if (call.longest > 0)
        plan(double(call.longest), What::End, call.id, {}, u"TIMEOUT"_s);
}

void Switchboard::end(Call &call, const QString &reason)
{
    call.ended = m_now;
    call.reason = call.answered == 0 && reason == u"MANAGERHANGUP" ? u"CANCEL"_s : reason;
}

QList<Call *> Switchboard::participants(const QString &conference)
{
    QList<Call *> found;
    for (auto &[id, call] : m_calls) {
        if (!conference.isEmpty() && call.conference == conference && call.isLive() && call.answered != 0)
            found.append(&call);
    }
    std::sort(found.begin(), found.end(), [](const Call *one, const Call *other) { return one->answered < other->answered; });
    return found;
}

} // namespace demo::calling
