// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

//! The first JSON after a heading of the document, such as "get /chats/{chatId}". Empty where the document
//! is not at hand: it stays outside the project, beside it or where FLOORWALKER_SEEDS says.
QByteArray seedExample(const QByteArray &heading);

//! Every key with its way, "from_queue/id", in the order of its first appearance.
QStringList keyPaths(const QByteArray &json);
