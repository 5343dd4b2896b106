// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/figuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace floorwalker {

QString percentText(const Figure &share)
{
    if (!share.value)
        return QStringLiteral("\u2013");
    //: A share in percent, as in "58.3 %"
    return QCoreApplication::translate("Figures", "%1 %").arg(QLocale().toString(*share.value * 100, 'f', 1));
}

std::optional<double> percentOf(const Figure &share)
{
    return share.value ? std::optional(std::round(*share.value * 10'000) / 100) : std::nullopt;
}

} // namespace floorwalker
