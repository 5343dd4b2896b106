// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rest/restclient.h"

namespace floorwalker {

//! The clients of one profile, by what they speak to. Null: the profile is not connected to it.
struct BackEnds {
    RestClient &contactPro;
    RestClient *conversation = nullptr;
    RestClient *templates = nullptr; //!< of Conversation, on a host of their own
    RestClient *calling = nullptr;
    RestClient *callingConfig = nullptr; //!< of Calling: numbers, callbacks, number query

    //! Who takes writes of that back end.
    RestClient *of(BackEnd backEnd) const
    {
        switch (backEnd) {
        case BackEnd::ContactPro: return &contactPro;
        case BackEnd::Conversation: return conversation;
        case BackEnd::Calling: return calling;
        }
        Q_UNREACHABLE();
    }
};

} // namespace floorwalker
