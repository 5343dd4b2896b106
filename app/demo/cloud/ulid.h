// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/wire/moment.h"

#include <QString>

namespace demo {

class Dice;

//! 26 characters: ten for the time, so that later ones sort later, and sixteen by chance.
QString ulid(Dice &dice, Moment moment);
bool isUlid(const QString &text);

} // namespace demo
