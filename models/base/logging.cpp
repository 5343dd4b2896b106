// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/logging.h"

Q_LOGGING_CATEGORY(lcHttp, "floorwalker.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLive, "floorwalker.live", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStorage, "floorwalker.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSession, "floorwalker.session", QtWarningMsg)
