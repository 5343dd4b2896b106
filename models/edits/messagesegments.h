// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace floorwalker {

//! Most characters of a message of a campaign, in UTF-16 units. The number is the seed's
//! (/messages: 1..2000); what it counts is inferred: it does not say.
inline constexpr qsizetype mostMessageLength = 2000;

enum class SmsEncoding {
    Gsm7, //!< the default alphabet of 3GPP TS 23.038 and its extension table
    Ucs2, //!< as soon as one character is in neither
};

//! Units that c takes in Gsm7: 1, or 2 from the extension table; 0 when it has no place there, as
//! the escape itself.
int gsmSeptets(QChar c);

//! How a text goes into short messages: one of 160 septets or 70 UTF-16 units, several of 153 or 67
//! each. As phones do, neither an escaped character nor a surrogate pair is split. A lone surrogate
//! counts one unit. Takes microseconds at 2,000 characters.
struct MessageSegments {
    struct Segment {
        qsizetype start = 0; //!< in the text, in QChars, as length
        qsizetype length = 0;
        int units = 0;
        friend bool operator==(const Segment &, const Segment &) = default;
    };

    SmsEncoding encoding = SmsEncoding::Gsm7;
    qsizetype units = 0; //!< of the text; what a segment's end leaves unused is not among them
    QList<Segment> segments; //!< none of an empty text
    int unitsLeft = 0; //!< in the last segment

    static MessageSegments of(QStringView text);

    friend bool operator==(const MessageSegments &, const MessageSegments &) = default;
};

} // namespace floorwalker
