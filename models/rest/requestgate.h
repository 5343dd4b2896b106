// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>

namespace floorwalker {

//! The one door all requests of a tenant go through. Shut for a while after 429, and while a proof
//! of identity is renewed; shut for good when the session has ended. Polls turn round at a shut
//! door, people's questions wait at it.
class RequestGate final : public QObject
{
    Q_OBJECT

public:
    explicit RequestGate(Clock &clock, QObject *parent = nullptr);

    bool isOpen() const;
    //! Why it is shut; retryAfter is what remains of the wait.
    std::optional<Error> obstacle() const;

    void shutFor(Milliseconds span, const Error &why);
    void shutForRenewal(const Error &why);
    void shutForGood(const Error &why);
    void open();

    //! Calls back as soon as it is open (at once, later in the event loop, if it is now), or with
    //! the reason when it is shut for good.
    void whenOpen(QObject *receiver, std::function<void(std::optional<Error>)> then);

signals:
    void opened();

private:
    struct Waiting {
        QPointer<QObject> receiver;
        std::function<void(std::optional<Error>)> then;
    };

    void letIn();

    Clock &m_clock;
    Milliseconds m_shutUntil{0};
    bool m_isRenewing = false;
    bool m_isShutForGood = false;
    Error m_why;
    Error m_whyRenewing;

    std::deque<Waiting> m_waiting;
};

} // namespace floorwalker
