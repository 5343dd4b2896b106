// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace floorwalker {

class FieldReader;

// What the records of the Conversation API have in common.

QStringList textsIn(const QJsonValue &list); //!< those of its elements that are texts
//! A text; of an object or a list its JSON, and nothing of an empty object.
QString textOrJson(FieldReader &fields, QStringView key);
QByteArray compact(const QJsonObject &object);

void insertGiven(QJsonObject &object, const QString &key, const QString &value); //!< unless it is empty
void insertGiven(QJsonObject &object, const QString &key, const QStringList &values);

//! Without what could be a secret, at any depth: whatever is called a secret, password, token, key or credential.
QJsonObject withoutSecrets(const QJsonObject &object);

} // namespace floorwalker
