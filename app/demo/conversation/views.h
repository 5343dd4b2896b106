// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/conversation/records.h"

namespace demo::conversation {

//! RFC 3339 with 0, 3, 6 or 9 digits of fraction, as different resources have them.
QString timeText(Moment moment);

QJsonObject view(const Conversation &conversation);
QJsonObject view(const Message &message, bool hasMetadata = true);

} // namespace demo::conversation
