// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/formats.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QCommandLineOption formatOption(const QStringList &choices)
{
    return {u"format"_s, u"%1; %2 by default."_s.arg(choices.join(u", "_s), choices.constFirst()), u"FORMAT"_s,
            choices.constFirst()};
}

QString faultOfFormat(const QCommandLineParser &options, const QStringList &choices)
{
    const QString format = options.value(u"format"_s);
    return choices.contains(format)
        ? QString()
        : u"There is no format \"%1\". There are: %2."_s.arg(format, choices.join(u", "_s));
}

} // namespace floorwalker::cli
