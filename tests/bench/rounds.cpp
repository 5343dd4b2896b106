// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rounds.h"

#include <algorithm>
#include <ctime>

namespace floorwalker::bench {

namespace {

double msOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double processCpuMs()
{
    return msOf(CLOCK_PROCESS_CPUTIME_ID);
}

double threadCpuMs()
{
    return msOf(CLOCK_THREAD_CPUTIME_ID);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double costOf(const std::function<void()> &work)
{
    const double before = processCpuMs();
    work();
    return processCpuMs() - before;
}

Rounds Rounds::run(int rounds, const Measure &ours, const Measure &yardstick)
{
    Rounds result;
    // One round more, not counted: caches fill, glyphs are rasterised.
    for (int round = -1; round < rounds; ++round) {
        double a = 0;
        double b = 0;
        if (round % 2 == 0) {
            a = ours();
            b = yardstick();
        } else {
            b = yardstick();
            a = ours();
        }
        if (round < 0)
            continue;
        result.ours.push_back(a);
        result.yardstick.push_back(b);
    }
    return result;
}

double Rounds::ratio() const
{
    std::vector<double> ratios;
    for (size_t round = 0; round < ours.size(); ++round)
        ratios.push_back(ours[round] / yardstick[round]);
    return median(ratios);
}

void Rounds::fill(Figure &figure) const
{
    figure.ours = median(ours);
    figure.yardstick = median(yardstick);
    figure.ratio = ratio();
}

} // namespace floorwalker::bench
