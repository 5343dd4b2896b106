// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/callbackdrafts.h"

#include "app/demo/floor/customers.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr int FewestCallbacks = 40; // every kind below, and twice
constexpr int MostCallbacks = 400;
constexpr qsizetype MostOffered = 200;
constexpr qint64 SoonestAfterCall = 5 * Minute;

enum class Kind { Overdue, Soon, Later, AtOnce, GivenUp, Closed };

// By turns and not by chance: the smallest centre has them all.
constexpr Kind Kinds[] { Kind::Overdue, Kind::Soon, Kind::Closed, Kind::Later, Kind::Overdue,
                         Kind::Closed, Kind::Soon, Kind::Later, Kind::Overdue, Kind::Closed,
                         Kind::Soon, Kind::Later, Kind::AtOnce, Kind::Closed, Kind::Overdue,
                         Kind::GivenUp, Kind::Soon, Kind::Later, Kind::Closed, Kind::Overdue };

constexpr const char16_t *Notes[] {
    u"Comments", u"Wants to hear about the \"new\" contract", u"Soittakaa vasta klo 16 jälkeen",
    u"Invoice 20431, second reminder", u"Bitte nur auf Deutsch", u"1st line\n2nd line: ask for Zoë <b>",
    u"Prefers SMS, calling is fine too 👍",
};
constexpr const char16_t *ExtraData[] {
    u"<XML><Skills>ENGLISH=4</Skills></XML>", u"<XML><Skills>FINNISH=5;BILLING=2</Skills></XML>",
    u"<XML><Case id=\"88213\">A &amp; B</Case></XML>",
};
constexpr const char16_t *Prefixes[] { u"FIN", u"SWE", u"DE" };

CallResult openResult(bool wasCalled, Dice &dice)
{
    if (!wasCalled)
        return dice.chance(0.8) ? CallResult::Added : CallResult::Reschedule;
    static constexpr CallResult called[] { CallResult::NoAnswer, CallResult::NoAnswer, CallResult::Busy,
                                           CallResult::Voicemail, CallResult::CustomTime, CallResult::Other };
    return called[dice.below(int(std::size(called)))];
}

} // namespace

CallbackDrafts::CallbackDrafts(const QList<Queue> &queues, const QList<Person> &people, int agents, Dice &dice,
                               Moment now)
    : m_queues(queues)
    , m_people(people)
    , m_agents(agents)
    , m_dice(dice)
    , m_now(now)
{
    for (int q = 0; q < queues.size(); ++q) {
        if (queues[q].channel != Channel::Phone)
            continue;
        m_phones.append(q);
        if (!queues[q].isDormant)
            m_callers.append(q);
    }
}

int CallbackDrafts::usualCount(const FloorPlan &plan)
{
    return std::clamp(plan.agents * 2 / 3, FewestCallbacks, MostCallbacks);
}

void CallbackDrafts::offer(const Contact &contact)
{
    if (contact.channel == Channel::Phone && contact.status == ContactStatus::Abandoned
        && m_now - contact.disconnected > Hour && m_abandoned.size() < MostOffered)
        m_abandoned.append(contact);
}

Callback CallbackDrafts::fromCall(const Contact &call) const
{
    Callback callback;
    callback.queue = callback.originalQueue = call.queue;
    callback.queueNumber = QString::fromLatin1(m_queues[call.queue].number);
    callback.created = call.disconnected;
    const QByteArray number = customerPhone(call.customer);
    if (number != "anonymous")
        callback.customerNumber = QString::fromLatin1(number);
    return callback;
}

QList<Callback> CallbackDrafts::draw(int count)
{
    QList<Callback> all;
    if (m_callers.isEmpty())
        return all; // nobody could call back
    for (int i = 0; i < count; ++i)
        all.append(draft(i));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.created < b.created; });
    return all;
}

Callback CallbackDrafts::draft(int number)
{
    Callback callback;
    if (number % 3 == 0 && !m_abandoned.isEmpty()) {
        callback = fromCall(m_abandoned.takeAt(m_dice.below(int(m_abandoned.size()))));
    } else {
        callback.created = m_now - ago(70, 3000);
        chooseQueues(callback);
    }
    choosePeople(callback, number);
    chooseTexts(callback, number);
    chooseTimes(callback, number);
    return callback;
}

void CallbackDrafts::chooseQueues(Callback &callback)
{
    callback.queue = m_callers.at(m_dice.below(int(m_callers.size())));
    callback.originalQueue = m_dice.chance(0.4) ? m_phones.at(m_dice.below(int(m_phones.size()))) : callback.queue;
    callback.queueNumber = QString::fromLatin1(m_queues[callback.queue].number);
}

// Some want a call inside the house, as "124" of the document's example does.
void CallbackDrafts::choosePeople(Callback &callback, int number)
{
    if (number % 13 == 1)
        callback.customerNumber = number == 1 || m_agents == 0
                ? u"124"_s
                : m_people[m_dice.below(m_agents)].fields.value(u"phone"_s);
    while (callback.customerNumber.isEmpty() || callback.customerNumber == u"anonymous")
        callback.customerNumber = QString::fromLatin1(customerPhone(quint32(m_dice.below(400))));
    if (number % 5 < 2 && m_agents > 0) {
        const Person &creator = m_people[m_dice.below(m_agents)];
        callback.creator = creator.id;
        callback.creatorName = creator.name();
    }
}

void CallbackDrafts::chooseTexts(Callback &callback, int number)
{
    const auto any = [this](const auto &texts) { return QString::fromUtf16(texts[m_dice.below(int(std::size(texts)))]); };
    if (number % 2 == 0)
        callback.notes = any(Notes);
    if (number % 3 == 1)
        callback.extraData = any(ExtraData);
    if (number % 4 == 0)
        callback.gwPrefix = any(Prefixes);
    callback.maxCalls = number % 7 == 3 ? 3 : number % 7 == 5 ? 5 : 99;
}

void CallbackDrafts::chooseTimes(Callback &callback, int number)
{
    const Kind kind = Kinds[size_t(number) % std::size(Kinds)];
    const bool wasCalled = kind == Kind::GivenUp || kind == Kind::Closed || (kind != Kind::AtOnce && m_dice.chance(0.5));
    if (wasCalled) { // everything here was created more than an hour ago
        const qint64 age = m_now - callback.created - 2 * SoonestAfterCall;
        callback.lastCall = m_now - SoonestAfterCall - qint64(m_dice.fraction() * double(age));
    }
    callback.result = openResult(wasCalled, m_dice);
    if (wasCalled && callback.result != CallResult::CustomTime && callback.result != CallResult::Other)
        callback.failures = 1 + m_dice.below(callback.maxCalls > 5 ? 6 : callback.maxCalls - 1);
    switch (kind) {
    // Not later than the last call: the document's example has such a pair too.
    case Kind::Overdue: callback.nextCall = std::max(m_now - ago(2, 180), callback.created); break;
    case Kind::Soon: callback.nextCall = m_now + ago(1, 13); break;
    case Kind::Later: callback.nextCall = m_now + ago(30, 4000); break;
    case Kind::AtOnce: break;
    case Kind::GivenUp:
        callback.maxCalls = 3;
        callback.failures = callback.maxCalls;
        callback.result = CallResult::NoAnswer;
        break;
    case Kind::Closed:
        callback.result = m_dice.chance(0.7) ? CallResult::Successful : CallResult::Handled;
        break;
    }
}

} // namespace demo
