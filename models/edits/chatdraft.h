// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/records/contactpro/newchat.h"

namespace floorwalker {

//! A chat as a person wrote it.
struct ChatDraft {
    bool isOutbound = false; //!< one message out, not a conversation that comes in
    QString queueId;
    QString originator;
    QString destination;
    QString subtype;
    QString title;
    QString text; //!< the one message, which the originator says
    QString transcript; //!< or several: a line each of "WHO: TEXT"; one without a WHO goes on with the last
};

//! What may be sent; Invalid, with a whole sentence, when it may not. The messages of a transcript are
//! a second apart and end now: servers order them by their times alone.
Result<NewChat> checked(const ChatDraft &draft, Instant now);

} // namespace floorwalker
