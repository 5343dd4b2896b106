// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace demo {

//! Which of the shapes that were seen of the two clouds they answer in.
struct CloudManners {
    enum class CallingErrors { Flat, Text, Nested };
    enum class NumberAnswer { NumberItem, Number, Method, Bare };

    double listingLag = 0; //!< seconds until a new message appears in the list; changed with all lists of the tenant
    bool hasBareErrors = false; //!< Conversation's without the "error" around them
    CallingErrors callingErrors = CallingErrors::Flat;
    NumberAnswer numberAnswer = NumberAnswer::NumberItem;
    bool isPublished = false; //!< Calling as its published document spells it, not as the seed does

    //! "conversation-errors=wrapped|bare", "calling-errors=flat|text|nested",
    //! "number-query=number-item|number|method|bare", "calling-spelling=seed|published"; false: none of them.
    bool change(const QByteArray &words);
};

} // namespace demo
