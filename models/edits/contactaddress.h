// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace floorwalker {

//! An address as the do-not-contact list keeps it: a number in E.164 (of the house: its digits), any
//! other address without blanks around it and in lower case. country as in PhoneNumber::read().
QString contactAddress(const QString &text, const QString &country);

} // namespace floorwalker
