// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/chattable.h"
#include "models/items/contentitems.h"
#include "models/items/emailtable.h"
#include "models/items/scriptitems.h"

namespace floorwalker {

extern template class ContentItemsOf<Chat, ChatTable>;
extern template class ContentItemsOf<Email, EmailTable>;

using ChatItems = ContentItemsOf<Chat, ChatTable>;
using EmailItems = ContentItemsOf<Email, EmailTable>;

//! What belongs to contacts, each kind as a list of its own.
struct ContactLists {
    ContactLists(RestClient &client, Clock &clock, const std::function<Instant()> &serverNow, const BusinessDay &day);
    ~ContactLists();

    ChatItems chats;
    EmailItems emails;
    ScriptItems scripts;
};

} // namespace floorwalker
