// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/timewords.h"

#include "models/edits/timephrases.h"
#include "models/edits/walltime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace floorwalker {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestText = 100;
constexpr qsizetype longestQuote = 40;
constexpr Milliseconds furthest = 366 * 24h; // beyond, a year was mistyped
constexpr int furthestWithoutYear = 183; // "1.12." on 3 December is a slip, "5.1." is not

QString shown(const WallTime &wall)
{
    return wall.date.toString(Qt::ISODate) + u' ' + wall.time.toString(QStringLiteral("HH:mm"));
}

//! Gives a phrase its moment, in one zone and as seen at one moment.
class Resolving
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)

public:
    Resolving(const QString &text, Instant now, const QTimeZone &zone)
        : m_quote(text.simplified().left(longestQuote))
        , m_now(now)
        , m_zone(zone.isValid() ? zone : QTimeZone::utc())
        , m_today(wallTime(now, m_zone))
    {
    }

    Result<SpokenTime> resolve(const TimePhrase &phrase) const
    {
        if (std::holds_alternative<SoonPhrase>(phrase))
            return SpokenTime();
        if (const auto *passing = std::get_if<PassingPhrase>(&phrase))
            return passed(*passing);
        if (const auto *wall = std::get_if<WallPhrase>(&phrase))
            return onTheWall(*wall);
        if (const auto *instant = std::get_if<Instant>(&phrase))
            return checked(*instant, {});
        return unread();
    }

    Result<SpokenTime> unread() const
    {
        if (m_quote.isEmpty())
            return refused(tr("The time is missing. Write for example \"tomorrow 9:30\", \"in 2 h\" or \"now\"."));
        return refused(tr("\"%1\" is not understood as a time. Write for example \"tomorrow 9:30\", "
                          "\"in 2 h\", \"mon 10:00\" or \"24.12. 10:00\".").arg(m_quote));
    }

private:
    static Result<SpokenTime> refused(const QString &sentence)
    {
        return Error{.kind = ErrorKind::Invalid, .detail = sentence};
    }

    Result<SpokenTime> tooFar() const
    {
        return refused(tr("\"%1\" is more than a year ahead. Check the date.").arg(m_quote));
    }

    Result<SpokenTime> checked(Instant moment, const QString &note) const
    {
        if (moment < m_now)
            return refused(tr("%1 has passed. Write a later time, or \"now\".").arg(shown(wallTime(moment, m_zone))));
        if (moment - m_now > furthest)
            return tooFar();
        return SpokenTime{moment, note};
    }

    Result<SpokenTime> passed(const PassingPhrase &phrase) const
    {
        if (phrase.span > furthest || phrase.days > furthest / 24h)
            return tooFar();
        if (phrase.days == 0)
            return checked(m_now + phrase.span, {});
        const auto day = at({m_today.date.addDays(phrase.days), m_today.time}, {});
        if (!day)
            return day;
        return checked(*day->moment + phrase.span, day->note);
    }

    Result<SpokenTime> onTheWall(const WallPhrase &phrase) const
    {
        if (!phrase.time)
            return refused(tr("\"%1\" says no time of day. Add one, as in \"tomorrow 9:30\".").arg(m_quote));
        switch (phrase.day) {
        case WallPhrase::Day::None: return firstToCome(*phrase.time);
        case WallPhrase::Day::Ahead: return at({m_today.date.addDays(phrase.number), *phrase.time}, {});
        case WallPhrase::Day::Weekday: return onWeekday(phrase);
        case WallPhrase::Day::Date: return onDate(phrase);
        }
        Q_UNREACHABLE();
    }

    Result<SpokenTime> firstToCome(QTime time) const
    {
        const WallTime today{m_today.date, time};
        return isOver(today) ? noted({today.date.addDays(1), time}) : at(today, {});
    }

    bool isOver(const WallTime &wall) const
    {
        const WallMoments found = momentsOf(wall, m_zone);
        if (found.moments.isEmpty())
            return isOver(found.after);
        return found.moments.last() < m_now; // of a time that comes twice the second may be ahead
    }

    Result<SpokenTime> onWeekday(const WallPhrase &phrase) const
    {
        const int today = m_today.date.dayOfWeek();
        const int ahead = (phrase.number - today + 7) % 7;
        const WallTime wall{m_today.date.addDays(ahead), *phrase.time};
        if (ahead == 0)
            return phrase.isNext || isOver(wall) ? noted({wall.date.addDays(7), wall.time}) : at(wall, {});
        // Some mean the one of next week by "next": where that is another day, say what was taken.
        return phrase.isNext && today + ahead <= 7 ? noted(wall) : at(wall, {});
    }

    Result<SpokenTime> onDate(const WallPhrase &phrase) const
    {
        if (phrase.year)
            return onDay(QDate(*phrase.year, phrase.month, phrase.number), phrase);
        const int year = m_today.date.year();
        const QDate thisYear(year, phrase.month, phrase.number);
        if (thisYear.isValid() && thisYear >= m_today.date)
            return onDay(thisYear, phrase);
        const QDate nextYear(year + 1, phrase.month, phrase.number);
        if (!nextYear.isValid())
            return onDay(nextYear, phrase);
        if (m_today.date.daysTo(nextYear) > furthestWithoutYear)
            return refused(tr("\"%1\" has passed this year. Write the year too if you mean the next one.").arg(m_quote));
        return noted({nextYear, *phrase.time});
    }

    Result<SpokenTime> onDay(QDate date, const WallPhrase &phrase) const
    {
        if (!date.isValid())
            return refused(tr("The calendar has no day such as \"%1\". Check the date.").arg(m_quote));
        return at({date, *phrase.time}, {});
    }

    Result<SpokenTime> noted(const WallTime &wall) const
    {
        return at(wall, tr("Understood as %1.").arg(shown(wall)));
    }

    Result<SpokenTime> at(const WallTime &wall, const QString &note) const
    {
        const WallMoments found = momentsOf(wall, m_zone);
        if (found.moments.isEmpty())
            return skipped(wall, found);
        const Instant first = found.moments.first();
        if (found.moments.size() == 1)
            return checked(first, note);
        if (first < m_now)
            return checked(found.moments.last(), note);
        return checked(first, tr("%1 comes twice, because the clocks go back. The first one is taken.").arg(shown(wall)));
    }

    Result<SpokenTime> skipped(const WallTime &wall, const WallMoments &found) const
    {
        return refused(tr("%1 does not exist, because the clocks go forward. Choose %2 or %3.")
                           .arg(shown(wall), shown(found.before), shown(found.after)));
    }

    QString m_quote;
    Instant m_now;
    QTimeZone m_zone;
    WallTime m_today;
};

} // namespace

Result<SpokenTime> timeFromWords(const QString &text, Instant now, const QTimeZone &zone)
{
    const Resolving resolving(text, now, zone);
    if (text.size() > longestText)
        return resolving.unread();
    return resolving.resolve(timePhrase(text));
}

} // namespace floorwalker
