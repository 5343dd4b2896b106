// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchcontacts.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace floorwalker::bench {

namespace {

constexpr int queues = 60;
constexpr int agents = 500;
constexpr int changedStep = 100;
constexpr std::array surnames{"Virtanen", "Korhonen", "M\u00e4kinen", "Nieminen", "Smith", "M\u00fcller", "Nowak", "Wang"};
constexpr std::array subjectWords{"invoice", "delivery", "refund", "order", "status", "contract", "support", "password"};

QByteArray guid(quint64 kind, quint64 number)
{
    const quint64 mixed = (number + 1) * 0x9E3779B97F4A7C15ull ^ kind << 60;
    return (QByteArray::number(mixed, 16).rightJustified(16, '0') + QByteArray::number(number, 16).rightJustified(16, '0')).toUpper();
}

} // namespace

BenchContacts::BenchContacts(int count, Instant end)
    : m_end(end)
    , m_count(count)
{
    change();
    m_changes = 0;
}

void BenchContacts::change()
{
    ++m_changes;
    m_body.clear();
    m_body.reserve(qsizetype(m_count) * 680);
    m_starts.clear();
    m_arrivals.clear();
    for (int number = 0; number < m_count; ++number)
        write(number);
}

void BenchContacts::write(int number)
{
    QRandomGenerator dice(quint32(number) * 2654435761u + 1);
    const Milliseconds day = std::chrono::hours(24);
    const Instant arrival = m_end - day + Milliseconds(day.count() * (number + 1) / m_count);
    const bool isChanged = number % changedStep == changedStep / 2;
    const bool isOpen = number % 50 == 0;
    const bool isCall = dice.bounded(10) < 7;
    const int queue = int(dice.bounded(queues));
    const int agent = int(dice.bounded(agents));
    const int waited = int(dice.bounded(60'000));
    const int handled = int(dice.bounded(600'000)) + (isChanged ? m_changes * 1000 : 0);
    const auto text = [this](const char *key, const QByteArray &value) {
        m_body += ",\"" + QByteArray(key) + "\":\"" + value + '"';
    };
    const auto figure = [this](const char *key, qint64 value) {
        m_body += ",\"" + QByteArray(key) + "\":" + QByteArray::number(value);
    };
    if (number > 0)
        m_body += ',';
    m_starts.push_back(m_body.size());
    m_arrivals.push_back(arrival);
    const QByteArray id = guid(1, quint64(number));
    m_body += "{\"id\":\"" + id + '"';
    text("contactGroupId", number % 7 == 0 ? guid(2, quint64(number) / 7) : id);
    text("channel", isCall ? "PHONE" : "EMAIL");
    text("type", isCall ? "CallIn" : "EmailIn");
    text("typeDetails", isCall ? "IVR" : "EMAILIN");
    text("status", isOpen ? "InProcess" : "Handled");
    text("statusDetails", isOpen ? "InProcess" : isChanged ? "Handled_Agent" : "Handled_AOT");
    text("source", isCall ? "+3585" + QByteArray::number(10'000'000 + qint64(dice.bounded(89'999'999)))
                          : "customer" + QByteArray::number(dice.bounded(900'000)) + "@host.example");
    text("destination", "050500" + QByteArray::number(1000 + queue));
    text("agentId", guid(3, quint64(agent)));
    text("agentName", QByteArray(surnames[size_t(agent) % surnames.size()]) + ", Agent " + QByteArray::number(agent));
    text("queueId", guid(4, quint64(queue)));
    text("queueName", "Phone Support " + QByteArray::number(queue) + " (FI)");
    text("arrivalTime", toIso(arrival).toLatin1());
    if (!isOpen)
        text("disconnectTime", toIso(arrival + Milliseconds(waited + handled)).toLatin1());
    figure("totalDuration", waited + handled);
    if (isCall)
        m_body += ",\"record\":true";
    else
        text("subject", QByteArray("Re: ") + subjectWords[dice.bounded(8)] + ' ' + subjectWords[dice.bounded(8)] + ' '
                            + subjectWords[dice.bounded(8)]);
    text("connectTime", toIso(arrival + Milliseconds(waited)).toLatin1());
    figure("waitingDuration", waited);
    figure("handlingDuration", handled);
    figure("wrapUpTotalDuration", qint64(dice.bounded(30'000)));
    m_body += '}';
}

QByteArray BenchContacts::all() const
{
    return '[' + m_body + ']';
}

QByteArray BenchContacts::between(Instant begin, Instant end, int limit) const
{
    const auto first = std::lower_bound(m_arrivals.begin(), m_arrivals.end(), begin) - m_arrivals.begin();
    const auto last = std::upper_bound(m_arrivals.begin(), m_arrivals.end(), end) - m_arrivals.begin();
    const auto from = size_t(std::max<qsizetype>(first, last - limit));
    if (from >= size_t(last))
        return "[]";
    const qsizetype to = size_t(last) < m_starts.size() ? m_starts[size_t(last)] - 1 : m_body.size();
    return '[' + m_body.mid(m_starts[from], to - m_starts[from]) + ']';
}

} // namespace floorwalker::bench
