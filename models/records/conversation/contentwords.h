// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/records/conversation/messagecontent.h"

#include <array>

namespace floorwalker {

// The API's words for kinds of contents and of choices, for who reads them and who writes them.

struct KindWord {
    MessageContent::Kind kind;
    QLatin1StringView word;
};

inline constexpr std::array kindWords{
    KindWord{MessageContent::Kind::Text, QLatin1StringView("text_message")},
    KindWord{MessageContent::Kind::Media, QLatin1StringView("media_message")},
    KindWord{MessageContent::Kind::MediaCard, QLatin1StringView("media_card_message")},
    KindWord{MessageContent::Kind::Card, QLatin1StringView("card_message")},
    KindWord{MessageContent::Kind::Carousel, QLatin1StringView("carousel_message")},
    KindWord{MessageContent::Kind::Choice, QLatin1StringView("choice_message")},
    KindWord{MessageContent::Kind::List, QLatin1StringView("list_message")},
    KindWord{MessageContent::Kind::Location, QLatin1StringView("location_message")},
    KindWord{MessageContent::Kind::Template, QLatin1StringView("template_message")},
    KindWord{MessageContent::Kind::ContactInfo, QLatin1StringView("contact_info_message")},
    KindWord{MessageContent::Kind::ChoiceResponse, QLatin1StringView("choice_response_message")},
    KindWord{MessageContent::Kind::Fallback, QLatin1StringView("fallback_message")},
    KindWord{MessageContent::Kind::ProductResponse, QLatin1StringView("product_response_message")},
    KindWord{MessageContent::Kind::ChannelSpecific, QLatin1StringView("channel_specific_message")},
};

struct ChoiceWord {
    MessageChoice::Kind kind;
    QLatin1StringView word;
};

inline constexpr std::array choiceWords{
    ChoiceWord{MessageChoice::Kind::Text, QLatin1StringView("text_message")},
    ChoiceWord{MessageChoice::Kind::Url, QLatin1StringView("url_message")},
    ChoiceWord{MessageChoice::Kind::Call, QLatin1StringView("call_message")},
    ChoiceWord{MessageChoice::Kind::Location, QLatin1StringView("location_message")},
    ChoiceWord{MessageChoice::Kind::Calendar, QLatin1StringView("calendar_message")},
    ChoiceWord{MessageChoice::Kind::ShareLocation, QLatin1StringView("share_location_message")},
};

} // namespace floorwalker
