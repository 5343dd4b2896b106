// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/records/lenientvalues.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace floorwalker {

namespace {

namespace json = simdjson::ondemand;

constexpr double lastWholeDouble = 9.0e15; //!< beyond, a double no longer counts in ones

//! "2019-10-17T13:35:49.773Z" without a regular expression; nothing for any other spelling.
std::optional<Instant> usualMoment(std::string_view text)
{
    if (text.size() != 24 && text.size() != 20)
        return std::nullopt;
    const auto number = [&text](size_t at, size_t digits) {
        int value = 0;
        for (size_t i = at; i < at + digits; ++i)
            value = text[i] < '0' || text[i] > '9' ? -10'000 : value * 10 + (text[i] - '0');
        return value;
    };
    const int hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    const int fraction = text.size() == 24 ? number(20, 3) : 0;
    const bool isShaped = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':'
        && text.back() == 'Z' && (text.size() == 20 || text[19] == '.');
    const std::chrono::year_month_day day(std::chrono::year(number(0, 4)), std::chrono::month(unsigned(number(5, 2))),
                                          std::chrono::day(unsigned(number(8, 2))));
    if (!isShaped || !day.ok() || number(0, 4) < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59 || fraction < 0)
        return std::nullopt;
    return Instant(std::chrono::sys_days(day).time_since_epoch() + std::chrono::hours(hour)
                   + std::chrono::minutes(minute) + std::chrono::seconds(second) + Milliseconds(fraction));
}

} // namespace

bool isNull(json::value value)
{
    bool isIt = false;
    return value.is_null().get(isIt) == simdjson::SUCCESS && isIt;
}

Lenient<std::string_view> lenientText(json::value value)
{
    json::json_type type;
    std::string_view text;
    if (value.type().get(type))
        return {.isWrong = true};
    if (type == json::json_type::null)
        return {.value = text};
    if (type == json::json_type::number) {
        text = value.raw_json_token();
        while (!text.empty() && std::strchr(" \n\r\t", text.back()))
            text.remove_suffix(1);
        return {.value = text};
    }
    if (value.get_string().get(text))
        return {.isWrong = true};
    return {.value = text};
}

Lenient<qint64> lenientInteger(json::value value)
{
    json::json_type type;
    if (value.type().get(type))
        return {.isWrong = true};
    if (type == json::json_type::null)
        return {};
    int64_t whole = 0;
    if (type == json::json_type::number) {
        if (value.get_int64().get(whole) == simdjson::SUCCESS)
            return {.value = whole};
        double real = 0;
        if (value.get_double().get(real) == simdjson::SUCCESS && std::abs(real) < lastWholeDouble)
            return {.value = qint64(real)};
    } else if (std::string_view digits; type == json::json_type::string && !value.get_string().get(digits)) {
        if (digits.empty())
            return {};
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
        if (fault == std::errc() && end == digits.data() + digits.size())
            return {.value = whole};
    }
    return {.isWrong = true};
}

Lenient<bool> lenientFlag(json::value value)
{
    json::json_type type;
    bool isSet = false;
    if (value.type().get(type))
        return {.isWrong = true};
    if (type == json::json_type::null)
        return {};
    if (type == json::json_type::boolean && !value.get_bool().get(isSet))
        return {.value = isSet};
    if (std::string_view word; type == json::json_type::string && !value.get_string().get(word)) {
        const QLatin1String said(word.data(), qsizetype(word.size()));
        if (said.isEmpty())
            return {};
        for (const bool one : {true, false}) {
            if (said.compare(QLatin1String(one ? "true" : "false"), Qt::CaseInsensitive) == 0)
                return {.value = one};
        }
    }
    return {.isWrong = true};
}

Lenient<Instant> lenientMoment(json::value value)
{
    json::json_type type;
    if (value.type().get(type))
        return {.isWrong = true};
    if (type == json::json_type::null)
        return {};
    std::string_view said;
    if (type == json::json_type::string && !value.get_string().get(said)) {
        if (said.empty())
            return {};
        if (const auto usual = usualMoment(said))
            return {.value = usual};
        if (const auto other = instantFromIso(QString::fromUtf8(said.data(), qsizetype(said.size()))))
            return {.value = other};
    }
    return {.isWrong = true};
}

} // namespace floorwalker
