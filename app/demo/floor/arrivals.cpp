// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/floor/arrivals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace demo {

namespace {

constexpr double AtNight = 0.3;

using Curve = std::array<double, 24>;

constexpr Curve PhoneDay { .30, .30, .30, .30, .30, .30, .34, .55, .85, 1.0, .97, .90,
                           .78, .86, .92, .88, .80, .68, .52, .44, .40, .36, .32, .30 };
constexpr Curve ChatDay { .38, .34, .30, .30, .30, .30, .32, .42, .60, .75, .80, .82,
                          .80, .78, .80, .84, .90, .95, 1.0, 1.0, .92, .76, .58, .46 };
constexpr Curve EmailDay { .42, .40, .38, .36, .36, .40, .50, .66, .85, 1.0, .95, .90,
                           .85, .85, .85, .85, .80, .75, .70, .65, .65, .60, .55, .48 };

const Curve &curveOf(Channel channel)
{
    switch (channel) {
    case Channel::Chat: return ChatDay;
    case Channel::Email: return EmailDay;
    case Channel::Phone: break;
    }
    return PhoneDay;
}

} // namespace

double curveAt(Channel channel, qint64 msOfDay)
{
    const Curve &curve = curveOf(channel);
    const size_t hour = static_cast<size_t>(msOfDay / Hour) % 24;
    const double part = double(msOfDay % Hour) / Hour;
    return std::max(AtNight, curve[hour] + (curve[(hour + 1) % 24] - curve[hour]) * part);
}

double secondsOfPeakADay(Channel channel)
{
    double sum = 0;
    for (const double value : curveOf(channel))
        sum += value;
    return sum * 3600;
}

bool keepsItsCrowd(const Queue &queue)
{
    return queue.usualBacklog > 0 && queue.channel != Channel::Email;
}

double wantedBacklog(const Queue &queue, Moment now, double speed)
{
    const double period = double(35 + queue.id.low % 20) * Minute / speed;
    const double phase = double(queue.id.high % 1000) / 1000;
    return queue.usualBacklog * (1 + 0.35 * std::sin(2 * std::numbers::pi * (double(now) / period + phase)));
}

double pressureOn(const Queue &queue, Moment now, double speed)
{
    if (queue.channel == Channel::Email) // or a centre ordered too busy would drown in mail
        return double(queue.waiting.size()) > 6 * queue.usualBacklog + 20 ? 0.05 : 1;
    if (!keepsItsCrowd(queue))
        return 1;
    const double missing = wantedBacklog(queue, now, speed) - double(queue.waiting.size());
    return std::clamp(1 + 0.8 * missing, 0.05, 8.0);
}

} // namespace demo
