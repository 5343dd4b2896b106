// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

//! Every key of a JSON text with its way, "from_queue/id", in the order of its first appearance.
QStringList keyPaths(const QByteArray &json);
