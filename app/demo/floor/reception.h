// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace demo {

//! Numbers of the customers' countries that are no mobile ones. What is no such number is taken for an
//! address that can receive.
bool isLandline(const QString &address);

constexpr int NeverReached = 1000; //!< more tries than a message can have

//! At which try a message reaches the address: 1 for most, NeverReached for a few. Follows from address and
//! seed alone, so it is the same however the sending is cut into messages.
int triesUntilReached(const QString &address, quint64 seed);

} // namespace demo
