// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/message.h"

namespace floorwalker {

//! What is to become of a message that stands at the server; what says nothing stays as it is.
struct MessageEdit {
    std::optional<QString> text; //!< as it goes out: braces are braces; of a template its document
    std::optional<std::optional<Instant>> sendTime; //!< of the inner one nothing: at once
    std::optional<int> maxRetries;
    std::optional<int> retryDelay; //!< seconds

    friend bool operator==(const MessageEdit &, const MessageEdit &) = default;
};

//! The whole message as a PUT wants it. Error: Invalid with sentences for people; nothing but what is
//! changed is judged.
Result<NewMessage> edited(const Message &message, const MessageEdit &edit, Instant now);

} // namespace floorwalker
