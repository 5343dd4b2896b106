// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/floor/records.h"

namespace demo {

class Dice;

//! Invented people, queues and subjects.
struct PersonName {
    QString first;
    QString surname;
};

PersonName drawName(Dice &dice);
QString asciiOf(const QString &name); //!< for logins and addresses: "Çelik" is "celik"

const QStringList &notReadyReasons();
int reasonNumber(const QString &word); //!< -1: unknown

QString subjectOf(const QString &queueName, quint16 number);
const QByteArrayList &chatVariants(); //!< text, sms, ...

} // namespace demo
