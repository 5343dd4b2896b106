// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/calllocales.h"

#include <QCoreApplication>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallLocales)
};

QList<CallLocale>::const_iterator find(const QList<CallLocale> &locales, const QString &code)
{
    return std::find_if(locales.cbegin(), locales.cend(), [&code](const CallLocale &locale) {
        return locale.code.compare(code, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<CallLocale> callLocales()
{
    return {{QStringLiteral("en-US"), Words::tr("English, United States")},
            {QStringLiteral("en-AU"), Words::tr("English, Australia")},
            {QStringLiteral("en-CA"), Words::tr("English, Canada")},
            {QStringLiteral("en-GB"), Words::tr("English, United Kingdom")},
            {QStringLiteral("en-IN"), Words::tr("English, India")},
            {QStringLiteral("es-ES"), Words::tr("Spanish, Spain")},
            {QStringLiteral("es-MX"), Words::tr("Spanish, Mexico")},
            {QStringLiteral("es-CA"), Words::tr("Spanish, Catalonia")},
            {QStringLiteral("fr-FR"), Words::tr("French, France")},
            {QStringLiteral("fr-CA"), Words::tr("French, Canada")},
            {QStringLiteral("ja-JP"), Words::tr("Japanese")},
            {QStringLiteral("ko-KR"), Words::tr("Korean")},
            {QStringLiteral("pt-BR"), Words::tr("Portuguese, Brazil")},
            {QStringLiteral("pt-PT"), Words::tr("Portuguese, Portugal")},
            {QStringLiteral("zh-CN"), Words::tr("Chinese, China")},
            {QStringLiteral("zh-HK"), Words::tr("Chinese, Hong Kong")},
            {QStringLiteral("zh-TW"), Words::tr("Chinese, Taiwan")},
            {QStringLiteral("da-DK"), Words::tr("Danish")},
            {QStringLiteral("de-DE"), Words::tr("German")},
            {QStringLiteral("fi-FI"), Words::tr("Finnish")},
            {QStringLiteral("it-IT"), Words::tr("Italian")},
            {QStringLiteral("nb-NO"), Words::tr("Norwegian")},
            {QStringLiteral("nl-NL"), Words::tr("Dutch")},
            {QStringLiteral("pl-PL"), Words::tr("Polish")},
            {QStringLiteral("ru-RU"), Words::tr("Russian")},
            {QStringLiteral("sv-SE"), Words::tr("Swedish")}};
}

QString defaultCallLocale()
{
    return QStringLiteral("en-US");
}

QString callLocaleFromWords(const QString &text)
{
    const QString code = text.trimmed();
    if (code.compare(u"zn-CN", Qt::CaseInsensitive) == 0)
        return QStringLiteral("zh-CN");
    const QList<CallLocale> locales = callLocales();
    const auto found = find(locales, code);
    return found == locales.cend() ? code : found->code;
}

bool isListedCallLocale(const QString &code)
{
    const QList<CallLocale> locales = callLocales();
    return find(locales, code) != locales.cend();
}

} // namespace floorwalker
