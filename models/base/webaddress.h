// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace floorwalker {

//! Whether what was typed is meant as an address of the web, not as a folder.
bool isWebAddress(const QString &text);

//! Whether a host, as QUrl tells it, is this machine; plain http goes to no other.
bool isLoopback(const QString &host);

//! Whether both are the same machine, port and scheme: what may be told to the one may be told to the other.
bool haveSameOrigin(const QUrl &one, const QUrl &other);

} // namespace floorwalker
