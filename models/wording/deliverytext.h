// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/figures/deliverycounts.h"

namespace floorwalker {

QString messageStageText(MessageStage stage); //!< "Under way"
//! "Failed"; for Unknown the server's own word, or "Unknown".
QString deliveryStatusText(DeliveryStatus status, const QString &serverWord = {});
QString deliveryText(const DeliveryCounts &counts); //!< "12 handled, 1 failed, 3 to go"; an en dash for nobody
//! The text as one line; of a template its body, or its id.
QString messageText(const Message &message);

} // namespace floorwalker
