// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/listlength.h"
#include "models/search/slicedsearch.h"
#include "tests/support/fakeclock.h"

#include <QSet>

#include <functional>

namespace floorwalker {

//! Answers ranges as cmi/contacts does, in time that a fake clock lets pass: what arrived or ended
//! in it, the newest up to a limit, later the longer the range is, and 504 beyond the gateway's limit.
class RangeServer final
{
public:
    struct Event {
        int id;
        Instant arrival;
        std::optional<Instant> disconnected;

        //! arrivalTime or disconnectTime >= start and arrivalTime or disconnectTime <= end.
        bool belongsTo(const SearchRange &range) const
        {
            const Instant last = disconnected.value_or(arrival);
            return std::max(arrival, last) >= range.begin && std::min(arrival, last) <= range.end;
        }
    };
    static constexpr Milliseconds gateway = std::chrono::seconds(29);

    explicit RangeServer(Clock &clock) : m_clock(clock) { }

    SlicedSearch::Ask ask()
    {
        return [this](SearchRange range, QObject *receiver, SlicedSearch::Answer answer) {
            asked.append(range);
            const Milliseconds took = answerTime(range);
            times.append(took);
            m_clock.after(std::min(took, gateway), receiver, [this, range, took, answer = std::move(answer)] {
                answer(answerTo(range, took));
            });
        };
    }

    QSet<int> idsIn(const SearchRange &range) const
    {
        QSet<int> ids;
        for (const Event &event : events) {
            if (event.belongsTo(range))
                ids.insert(event.id);
        }
        return ids;
    }

    Milliseconds answerTime(const SearchRange &range) const
    {
        return overhead + Milliseconds(qint64(double(range.length().count()) * slowness));
    }

    QList<Event> events; //!< newest arrival first
    qsizetype limit = 1'000'000;
    Milliseconds overhead{50};
    double slowness = 0; //!< milliseconds a millisecond of range
    std::function<std::optional<Error>()> trouble = [] { return std::nullopt; };

    QList<SearchRange> asked;
    QList<Milliseconds> times; //!< that each answer to them took, had nobody given up
    QList<SearchRange> whole; //!< ranges whose answers came and were not cut
    QSet<int> found;

private:
    Result<qsizetype> answerTo(const SearchRange &range, Milliseconds took)
    {
        if (took > gateway)
            return Error{.kind = ErrorKind::GatewayTimeout};
        if (const auto error = trouble())
            return *error;
        qsizetype count = 0;
        for (const Event &event : events) {
            if (count < limit && event.belongsTo(range)) {
                found.insert(event.id);
                ++count;
            }
        }
        if (count < limit && !looksCut(count))
            whole.append(range);
        return count;
    }

    Clock &m_clock;
};

} // namespace floorwalker
