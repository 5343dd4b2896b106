// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace floorwalker {

//! The examples of the vendor's CMI reference ("chats", "chat"), cut out of the document in
//! ../shared/seeds; nothing where that is not beside the repository.
std::optional<QMap<QString, QByteArray>> referenceExamples();

//! The same example from tests/data/cmi.
QByteArray recordedExample(const QString &name);

} // namespace floorwalker
