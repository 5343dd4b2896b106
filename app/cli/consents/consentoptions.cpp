// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/consents/consentoptions.h"

#include "models/edits/consentdraft.h"

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

QCommandLineOption addressOption()
{
    return {u"address"_s, u"The customer's number or address; list: with * and ? for any text and one character."_s, u"A"_s};
}

QCommandLineOption usageOption()
{
    return {u"usage"_s, u"What it is about: whatsapp or recording; import: of rows without one."_s, u"U"_s};
}

QCommandLineOption valueOption()
{
    return {u"value"_s, u"Whether the customer agrees: true or false."_s, u"V"_s};
}

QString faultOfUsage(const QCommandLineParser &options)
{
    const QString typed = options.value(u"usage"_s);
    return typed.isEmpty() || consentUsageFromWords(typed) ? QString()
                                                           : u"There is no usage \"%1\". There are: whatsapp, recording."_s.arg(typed);
}

QString faultOfValue(const QCommandLineParser &options)
{
    const QString typed = options.value(u"value"_s);
    return typed.isEmpty() || consentFromWords(typed) ? QString() : u"\"%1\" is neither true nor false."_s.arg(typed);
}

} // namespace floorwalker::cli
