// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/wire/moment.h"

#include <chrono>

namespace demo {

namespace {

void putDigits(char *to, int count, qint64 value)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

// By hand: QDateTime takes a microsecond a time, and a long list has four of them in each row.
QByteArray iso(Moment moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point { milliseconds(moment) };
    const auto day = floor<days>(point);
    const year_month_day date { day };
    const hh_mm_ss clock { point - day };
    QByteArray text("0000-00-00T00:00:00.000Z");
    putDigits(text.data(), 4, int(date.year()));
    putDigits(text.data() + 5, 2, unsigned(date.month()));
    putDigits(text.data() + 8, 2, unsigned(date.day()));
    putDigits(text.data() + 11, 2, clock.hours().count());
    putDigits(text.data() + 14, 2, clock.minutes().count());
    putDigits(text.data() + 17, 2, clock.seconds().count());
    putDigits(text.data() + 20, 3, clock.subseconds().count());
    return text;
}

std::optional<int> digits(const QByteArray &text, int from, int count)
{
    int value = 0;
    for (int i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

std::optional<qint64> fraction(const QByteArray &text)
{
    if (text.isEmpty())
        return 0;
    if (text[0] != '.' || text.size() < 2 || text.size() > 8 || !digits(text, 1, int(text.size()) - 1))
        return std::nullopt;
    return digits((text.mid(1) + "00").left(3), 0, 3);
}

} // namespace

QByteArray isoMillis(Moment moment)
{
    return iso(moment);
}

QByteArray isoSeconds(Moment moment)
{
    return iso(moment).left(19) + 'Z';
}

std::optional<Moment> momentFromParameter(const QByteArray &text)
{
    using namespace std::chrono;
    if (text.size() < 20 || !text.endsWith('Z') || text[4] != '-' || text[7] != '-' || text[10] != 'T'
        || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto y = digits(text, 0, 4), mo = digits(text, 5, 2), d = digits(text, 8, 2);
    const auto h = digits(text, 11, 2), mi = digits(text, 14, 2), s = digits(text, 17, 2);
    const auto ms = fraction(text.mid(19, text.size() - 20));
    if (!y || !mo || !d || !h || !mi || !s || !ms || *h > 23 || *mi > 59 || *s > 59)
        return std::nullopt;
    const year_month_day date { year(*y), month(unsigned(*mo)), day(unsigned(*d)) };
    if (!date.ok())
        return std::nullopt;
    return sys_days(date).time_since_epoch().count() * Day + *h * Hour + *mi * Minute + *s * Second + *ms;
}

} // namespace demo
