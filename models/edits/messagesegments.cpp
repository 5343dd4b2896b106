// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagesegments.h"

#include <array>
#include <optional>

namespace floorwalker {

namespace {

// 3GPP TS 23.038, 6.2.1, in the order of the codes; 0x1B is the escape.
constexpr char16_t basicAlphabet[] = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                     u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
static_assert(std::size(basicAlphabet) == 127 + 1);
constexpr char16_t euro = u'€'; // of the extension table, 6.2.1.1; beyond the table below
constexpr char16_t extensionTable[] = u"\f^{}\\[~]|";

constexpr auto septets = [] {
    std::array<quint8, 0x400> table{};
    for (const char16_t *c = basicAlphabet; *c; ++c)
        table[*c] = 1;
    for (const char16_t *c = extensionTable; *c; ++c)
        table[*c] = 2;
    return table;
}();

struct Limits {
    int alone;
    int amongOthers; // six octets of each go to the header that joins them
};
constexpr Limits gsmLimits{160, 153};
constexpr Limits ucsLimits{70, 67};

//! A character that stays in one piece.
struct Step {
    int length;
    int units;
};

Step gsmStep(QStringView text, qsizetype at)
{
    return {1, gsmSeptets(text[at])};
}

Step ucsStep(QStringView text, qsizetype at)
{
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? Step{2, 2} : Step{1, 1};
}

//! In septets; nothing when a character is not in the alphabet.
std::optional<qsizetype> gsmUnits(QStringView text)
{
    qsizetype units = 0;
    for (const QChar c : text) {
        const int more = gsmSeptets(c);
        if (more == 0)
            return std::nullopt;
        units += more;
    }
    return units;
}

void divide(QStringView text, int limit, Step (*step)(QStringView, qsizetype), QList<MessageSegments::Segment> &segments)
{
    MessageSegments::Segment segment;
    for (qsizetype at = 0; at < text.size();) {
        const Step next = step(text, at);
        if (segment.units + next.units > limit) {
            segments.append(segment);
            segment = {.start = at};
        }
        segment.length += next.length;
        segment.units += next.units;
        at += next.length;
    }
    segments.append(segment);
}

} // namespace

int gsmSeptets(QChar c)
{
    if (c.unicode() < septets.size())
        return septets[c.unicode()];
    return c == euro ? 2 : 0;
}

MessageSegments MessageSegments::of(QStringView text)
{
    const auto gsm = gsmUnits(text);
    const Limits limits = gsm ? gsmLimits : ucsLimits;
    MessageSegments result{.encoding = gsm ? SmsEncoding::Gsm7 : SmsEncoding::Ucs2, .units = gsm.value_or(text.size())};
    if (text.isEmpty()) {
        result.unitsLeft = limits.alone;
        return result;
    }
    const bool isAlone = result.units <= limits.alone;
    const int limit = isAlone ? limits.alone : limits.amongOthers;
    divide(text, limit, gsm ? gsmStep : ucsStep, result.segments);
    result.unitsLeft = limit - result.segments.last().units;
    return result;
}

} // namespace floorwalker
