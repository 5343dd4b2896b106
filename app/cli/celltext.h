// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>

namespace floorwalker::cli {

//! A raw value as one cell of text: unknown is empty, a named thing its name, an end of a call its number, money
//! "0.0368 USD", a list of them their names, any other structure its JSON.
QString cellText(const QJsonValue &value);

//! One value as compact JSON.
QByteArray jsonText(const QJsonValue &value);

} // namespace floorwalker::cli
