// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rest/requestgate.h"

namespace floorwalker {

RequestGate::RequestGate(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_shutUntil(clock.steady())
{
}

bool RequestGate::isOpen() const
{
    return !m_isShutForGood && !m_isRenewing && m_clock.steady() >= m_shutUntil;
}

std::optional<Error> RequestGate::obstacle() const
{
    if (isOpen())
        return std::nullopt;
    if (m_isRenewing && !m_isShutForGood)
        return m_whyRenewing;
    Error why = m_why;
    if (!m_isShutForGood)
        why.retryAfter = std::chrono::milliseconds((m_shutUntil - m_clock.steady()).count());
    return why;
}

void RequestGate::shutFor(Milliseconds span, const Error &why)
{
    const Milliseconds until = m_clock.steady() + span;
    if (m_isShutForGood || until <= m_shutUntil)
        return;
    m_shutUntil = until;
    m_why = why;
    m_clock.after(span, this, [this] { letIn(); });
}

void RequestGate::shutForRenewal(const Error &why)
{
    m_isRenewing = true;
    m_whyRenewing = why;
}

void RequestGate::shutForGood(const Error &why)
{
    m_isShutForGood = true;
    m_isRenewing = false;
    m_why = why;
    letIn();
}

void RequestGate::open()
{
    m_isRenewing = false;
    m_isShutForGood = false;
    letIn();
}

void RequestGate::whenOpen(QObject *receiver, std::function<void(std::optional<Error>)> then)
{
    m_waiting.push_back({receiver, std::move(then)});
    if (isOpen() || m_isShutForGood)
        QMetaObject::invokeMethod(this, &RequestGate::letIn, Qt::QueuedConnection);
}

void RequestGate::letIn()
{
    if (!isOpen() && !m_isShutForGood)
        return;
    // Those let in may come back to the door; they queue for the next turn.
    const auto waiting = std::exchange(m_waiting, {});
    const std::optional<Error> why = m_isShutForGood ? std::optional(m_why) : std::nullopt;
    for (const Waiting &one : waiting) {
        if (one.receiver)
            one.then(why);
    }
    if (isOpen())
        emit opened();
}

} // namespace floorwalker
