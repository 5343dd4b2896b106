// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace floorwalker {

//! A language in which the platform speaks.
struct CallLocale {
    QString code; //!< as it is sent: "en-US"
    QString name; //!< for people

    friend bool operator==(const CallLocale &, const CallLocale &) = default;
};

//! Those the seed lists, in its order. Its "zn-CN" is a slip of "zh-CN", which is what we send.
QList<CallLocale> callLocales();
QString defaultCallLocale(); //!< the platform's own

//! As the list spells it, whatever its letter case; what is not in it stays as it was typed.
QString callLocaleFromWords(const QString &text);
bool isListedCallLocale(const QString &code);

} // namespace floorwalker
