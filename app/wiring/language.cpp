// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace floorwalker {

QLocale Language::localeOf(const QString &choice)
{
    return choice == u"system" ? QLocale::system() : QLocale(choice);
}

void Language::speak(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString folder = QStringLiteral(":/i18n");
    const bool hasWords = m_words.load(locale, QStringLiteral("floorwalker"), QStringLiteral("_"), folder)
        || m_words.load(QLocale(QLocale::English), QStringLiteral("floorwalker"), QStringLiteral("_"), folder);
    // Qt's words go first: whoever is installed last is asked first.
    if (m_qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (hasWords)
        QCoreApplication::installTranslator(&m_words);
}

} // namespace floorwalker
