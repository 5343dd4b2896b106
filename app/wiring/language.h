// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

class QLocale;

namespace floorwalker {

//! The language of the whole process, ours and Qt's own. Made after the application object, and
//! kept as long as anything speaks. Main thread.
class Language final
{
public:
    //! choice: "system", or the code of a language.
    static QLocale localeOf(const QString &choice);

    //! Where we have no words for the locale, English: its plural forms are translations too.
    void speak(const QLocale &locale);

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace floorwalker
