// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchfloor.h"

#include <algorithm>

namespace floorwalker::bench {

namespace {

constexpr int oneIn = 20; //!< of which one changes: 5 %
constexpr int queuesServed = 4;

QByteArray idOf(char kind, int number)
{
    return QByteArray(1, kind) + QByteArray::number(number, 16).toUpper().rightJustified(31, '0');
}

QByteArray queueName(int number)
{
    return "Customer care " + QByteArray::number(number / 10) + " line " + QByteArray::number(number % 10);
}

QByteArray time(Instant at)
{
    return toIso(at).toUtf8();
}

//! "key":"value" or "key":value, with a comma before all but the first.
class Object
{
public:
    Object &text(const char *key, const QByteArray &value) { return put(key, '"' + value + '"'); }
    Object &number(const char *key, qint64 value) { return put(key, QByteArray::number(value)); }
    Object &put(const char *key, const QByteArray &value)
    {
        m_bytes += (m_bytes.isEmpty() ? "\"" : ",\"") + QByteArray(key) + "\":" + value;
        return *this;
    }
    QByteArray bytes() const { return '{' + m_bytes + '}'; }

private:
    QByteArray m_bytes;
};

template<typename Make>
QByteArray list(int from, int to, Make make)
{
    QByteArray bytes;
    for (int i = from; i < to; ++i)
        bytes += (bytes.isEmpty() ? "" : ",") + make(i);
    return '[' + bytes + ']';
}

} // namespace

void BenchFloor::advance(Milliseconds by)
{
    m_passed += by;
    m_steps.push_back(m_passed);
}

//! How often it has changed so far.
int BenchFloor::changes(int number) const
{
    return (int(m_steps.size()) - 1 + oneIn - 1 - number % oneIn) / oneIn;
}

Instant BenchFloor::changedAt(int number) const
{
    const int times = changes(number);
    const Milliseconds before(qint64(number) * 1700);
    return times == 0 ? m_begin - before : m_begin + m_steps[size_t((times - 1) * oneIn + number % oneIn + 1)];
}

QByteArray BenchFloor::rciQueues(int offset, int limit) const
{
    return list(offset, std::min(m_size.queues, offset + limit), [](int queue) {
        return Object()
            .text("id", idOf('A', queue))
            .text("name", queueName(queue))
            .text("description", "Served from eight to six")
            .text("channelType", queue % 3 == 0 ? "Chat" : queue % 3 == 1 ? "Email" : "Phone")
            .bytes();
    });
}

QByteArray BenchFloor::rciUsers(int offset, int limit) const
{
    return list(offset, std::min(m_size.agents, offset + limit), [](int user) {
        return Object()
            .text("id", idOf('B', user))
            .text("login", "agent" + QByteArray::number(user))
            .text("email", "agent" + QByteArray::number(user) + "@centre.example")
            .text("firstName", "Given" + QByteArray::number(user % 97))
            .text("surname", "Family" + QByteArray::number(user))
            .bytes();
    });
}

QByteArray BenchFloor::status(int queue) const
{
    const int waiting = queue % 3 == 0 ? 1 + (queue + changes(queue)) % 12 : 0;
    const Milliseconds wait = m_passed + Milliseconds(qint64(queue) * 300 + 4000);
    return Object()
        .text("id", idOf('A', queue))
        .text("name", queueName(queue))
        .number("inQueueCurrent", waiting)
        .number("waitingDurationCurrentMax", waiting > 0 ? wait.count() : 0)
        .number("agentsServing", 8 + queue % 5)
        .number("agentsNotReady", queue % 3)
        .number("agentsFree", (queue + changes(queue)) % 4)
        .number("agentsWrapUp", queue % 2)
        .text("serviceState", "OPEN")
        .bytes();
}

QByteArray BenchFloor::queueStatuses() const
{
    return list(0, m_size.queues, [this](int queue) { return status(queue); });
}

QByteArray BenchFloor::queueStatus(const QByteArray &id) const
{
    return status(id.mid(1).toInt(nullptr, 16));
}

QByteArray BenchFloor::agent(int number) const
{
    constexpr std::array states{"Free", "Busy", "WrapUp", "NotReady", "Ringing"};
    const auto state = size_t(number + changes(number)) % states.size();
    Object object;
    object.text("id", idOf('B', number))
        .text("name", "Family" + QByteArray::number(number) + ", Given" + QByteArray::number(number % 97))
        .text("state", states[state]);
    if (state == 3)
        object.text("reason", "Lunch");
    object.text("stateSince", time(changedAt(number)))
        .text("readyState", state == 3 ? "NotReady" : "Ready")
        .put("queues", Object()
                           .put("queue", list(0, queuesServed, [&](int place) {
                                    const int queue = (number * 7 + place * 31) % m_size.queues;
                                    return Object()
                                        .text("id", idOf('A', queue))
                                        .text("name", queueName(queue))
                                        .put("serving", "true")
                                        .bytes();
                                }))
                           .bytes());
    return object.bytes();
}

QByteArray BenchFloor::agents() const
{
    return list(0, m_size.agents, [this](int number) { return agent(number); });
}

QByteArray BenchFloor::contacts() const
{
    return list(0, m_size.contacts, [this](int number) {
        const int queue = (number * 3) % m_size.queues;
        const bool isWaiting = (number + changes(number)) % 2 == 0;
        Object object;
        object.text("id", idOf('C', number))
            .text("contactGroupId", idOf('D', number))
            .text("queueId", idOf('A', queue))
            .text("queueName", queueName(queue))
            .text("status", isWaiting ? "InQueue" : "InProcess")
            .text("subject", "Call of +358 40 555 " + QByteArray::number(1000 + number))
            .text("arrivalQueueTime", time(m_begin - Milliseconds(qint64(number) * 900)));
        if (!isWaiting)
            object.text("agentId", idOf('B', number)).text("agentName", "Family" + QByteArray::number(number));
        return object.text("channel", "Phone").bytes();
    });
}

} // namespace floorwalker::bench
