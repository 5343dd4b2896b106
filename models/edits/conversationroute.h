// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/ids.h"

#include <QStringList>

namespace floorwalker {

//! How a campaign goes out through the Conversation API.
struct ConversationRoute {
    AppId app;
    QString channel; //!< tried first: "SMS"
    QStringList fallback{}; //!< tried after it, in this order
    QString contentType{}; //!< of SendMessage; which opt-outs count depends on it

    friend bool operator==(const ConversationRoute &, const ConversationRoute &) = default;
};

} // namespace floorwalker
