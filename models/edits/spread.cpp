// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/spread.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

using Seconds = std::chrono::duration<qint64>;

constexpr Seconds hour = std::chrono::hours(1);
constexpr Seconds longest = std::chrono::hours(24 * 366);
constexpr qsizetype most = 1'000'000; // what an import reads at most; the products below stay exact

class Spreading
{
    Q_DECLARE_TR_FUNCTIONS(Spread)

public:
    static Result<QList<Instant>> of(qsizetype count, const Interval &interval, std::optional<int> perHour)
    {
        const auto begin = std::chrono::ceil<Seconds>(interval.begin);
        const Seconds length = std::chrono::ceil<Seconds>(interval.end) - begin;
        if (interval.end <= interval.begin || length <= Seconds(0))
            return refused(tr("The interval is empty. Choose an end that is later than its beginning."));
        if (length > longest)
            return refused(tr("The interval is longer than a year. Choose an earlier end."));
        if (perHour && *perHour < 1)
            return refused(tr("The limit for an hour is less than one. Choose a higher limit, or none."));
        const qsizetype room = roomIn(length, perHour);
        if (count > room)
            return refused(tr("Only %n fit(s) into this interval. Choose a longer interval or a higher limit.", nullptr, int(room)));
        QList<Instant> times;
        times.reserve(std::max<qsizetype>(count, 0));
        for (qsizetype i = 0; i < count; ++i)
            times.append(begin + Seconds(i * length.count() / count));
        return times;
    }

private:
    static Result<QList<Instant>> refused(const QString &sentence)
    {
        return Error{.kind = ErrorKind::Invalid, .detail = sentence};
    }

    //! Of times g apart an hour holds at most 3600 / g, rounded up, and no more after each is cut to
    //! its second. So count / length must not exceed the limit, unless all of them may share an hour.
    static qsizetype roomIn(Seconds length, std::optional<int> perHour)
    {
        if (!perHour)
            return most;
        return std::min<qsizetype>(most, std::max<qint64>(*perHour, *perHour * length.count() / hour.count()));
    }
};

} // namespace

Result<QList<Instant>> spread(qsizetype count, const Interval &interval, std::optional<int> perHour)
{
    return Spreading::of(count, interval, perHour);
}

QList<Instant> shifted(QList<Instant> times, Milliseconds span)
{
    for (Instant &time : times)
        time += span;
    return times;
}

} // namespace floorwalker
