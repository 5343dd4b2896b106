// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace floorwalker {

//! While it lives nothing is allowed that only root may: tests may run as root.
class AsNobody
{
    Q_DISABLE_COPY_MOVE(AsNobody)

public:
    AsNobody() : m_isRoot(geteuid() == 0) { turn(m_nobody); }
    ~AsNobody() { turn(0); }

private:
    void turn(uid_t user) const
    {
        if (m_isRoot && setresuid(user, user, 0) != 0)
            qFatal("no other user");
    }

    static constexpr uid_t m_nobody = 65534;
    bool m_isRoot;
};

} // namespace floorwalker
