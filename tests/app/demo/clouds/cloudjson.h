// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

//! JSON with single quotes for double ones: moc loses its way in raw strings.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}
