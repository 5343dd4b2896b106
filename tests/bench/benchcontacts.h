// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/times.h"

#include <QByteArray>

#include <vector>

namespace floorwalker::bench {

//! Months of contacts as cmi/contacts tells them with statistics, about 640 bytes each; deterministic.
class BenchContacts
{
public:
    //! The last of them arrived at `end`, the first a day before.
    BenchContacts(int count, Instant end);

    Instant end() const { return m_end; }
    int count() const { return int(m_starts.size()); }
    //! A fixed hundredth of them goes on: other states and durations.
    void change();
    QByteArray all() const;
    QByteArray between(Instant begin, Instant end, int limit) const; //!< the newest so many

private:
    void write(int number);

    Instant m_end;
    int m_count;
    int m_changes = 0;
    QByteArray m_body; //!< objects with commas between
    std::vector<qsizetype> m_starts;
    std::vector<Instant> m_arrivals;
};

} // namespace floorwalker::bench
