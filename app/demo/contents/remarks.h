// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/simulation.h"

namespace demo {

//! What agents noted about contacts, by group: some notes follow from the past, the rest was written.
class Remarks {
public:
    QString of(const Simulation &floor, const Guid &group) const; //!< empty: none
    void write(const Guid &group, const QString &text);
    int written() const { return m_writtenCount; }

private:
    QHash<Guid, QString> m_written;
    int m_writtenCount = 0;
};

} // namespace demo
