// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace floorwalker::bench {

//! Visits every key and value of a list of objects and keeps nothing: the yardstick for whatever
//! starts from JSON. Returns what keeps the compiler from leaving it out.
size_t walk(QByteArrayView body);

double walkInMs(const QByteArray &body); //!< CPU time

} // namespace floorwalker::bench
