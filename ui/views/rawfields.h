// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/keyvaluelist.h"

#include <QJsonObject>

namespace floorwalker {

//! Every field of a record as it came, known or not; structured ones as compact JSON.
QList<KeyValue> rawFields(const QString &resource, const QJsonObject &record);

} // namespace floorwalker
