// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace floorwalker::bench {

//! CPU time to visit every key and value of a list of objects and keep nothing: the yardstick for
//! whatever starts from JSON.
double walkInMs(const QByteArray &body);

} // namespace floorwalker::bench
