// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace demo::conversation {

//! Examples of every kind of message, in turn; with one that no document knows.
QJsonObject appMessageOfKind(int turn, const QString &templateId);
QJsonObject contactMessageOfKind(int turn, const QString &messageId);

} // namespace demo::conversation
