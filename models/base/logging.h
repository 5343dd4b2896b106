// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

// Off unless asked for with QT_LOGGING_RULES, but for warnings.
Q_DECLARE_LOGGING_CATEGORY(lcHttp) // one line a request: verb, path, id, status, milliseconds
Q_DECLARE_LOGGING_CATEGORY(lcLive)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSession)
