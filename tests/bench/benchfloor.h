// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QByteArray>

namespace floorwalker::bench {

//! The answers of a centre at one moment. From one moment to the next every twentieth queue, agent
//! and contact changes, never the same ones twice in a row; waits and states simply go on.
class BenchFloor
{
public:
    struct Size {
        int queues = 500;
        int agents = 1000;
        int contacts = 400;
    };

    BenchFloor(Size size, Instant begin)
        : m_size(size)
        , m_begin(begin)
    {
    }

    void advance(Milliseconds by);
    Instant now() const { return m_begin + m_passed; }
    const Size &size() const { return m_size; }

    QByteArray rciQueues(int offset, int limit) const;
    QByteArray rciUsers(int offset, int limit) const;
    QByteArray queueStatuses() const;
    QByteArray queueStatus(const QByteArray &id) const;
    QByteArray agents() const;
    QByteArray contacts() const;

private:
    int changes(int number) const;
    Instant changedAt(int number) const;
    QByteArray status(int queue) const;
    QByteArray agent(int number) const;

    Size m_size;
    Instant m_begin;
    Milliseconds m_passed{0};
    std::vector<Milliseconds> m_steps{Milliseconds(0)}; //!< when each round of changes came
};

} // namespace floorwalker::bench
