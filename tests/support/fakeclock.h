// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace floorwalker {

//! Time that passes only when a test says so. Both clocks move together; the wall clock may be set
//! apart from the steady one, as on a machine whose clock is wrong.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant wall = Instant(Milliseconds(1'780'000'000'000))) : m_wall(wall) { }

    Instant now() const override { return m_wall + m_steady; }
    Milliseconds steady() const override { return m_steady; }
    void setWallOff(Milliseconds by) { m_wall += by; }

    void after(Milliseconds delay, QObject *receiver, std::function<void()> then) override
    {
        m_due.emplace(m_steady + delay, Due{receiver, std::move(then)});
    }

    //! Moves on, calling what falls due in its order and at its time.
    void advance(Milliseconds by)
    {
        const Milliseconds target = m_steady + by;
        while (!m_due.empty() && m_due.begin()->first <= target) {
            auto node = m_due.extract(m_due.begin());
            m_steady = std::max(m_steady, node.key());
            if (node.mapped().receiver)
                node.mapped().then();
        }
        m_steady = target;
    }

    qsizetype waiting() const { return qsizetype(m_due.size()); }

private:
    struct Due {
        QPointer<QObject> receiver;
        std::function<void()> then;
    };

    Instant m_wall;
    Milliseconds m_steady{0};
    std::multimap<Milliseconds, Due> m_due;
};

} // namespace floorwalker
