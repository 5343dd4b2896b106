// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/search/journey.h"

#include <QStringList>
#include <QTimeZone>

//! A contact's journey as `show contacts` tells it: what happened in its order, then each part with its state.
namespace floorwalker::cli {

QJsonObject fieldsOf(const Journey &journey, const QTimeZone &zone);
QStringList linesOf(const Journey &journey, const QTimeZone &zone);

} // namespace floorwalker::cli
