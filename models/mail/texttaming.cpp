// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/texttaming.h"

namespace floorwalker {

namespace {

constexpr int longestWord = 1000;
constexpr int mostAccents = 3;

constexpr char32_t leftToRightOverride = 0x202D;
constexpr char32_t rightToLeftOverride = 0x202E;

bool isCharacter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return c != leftToRightOverride && c != rightToLeftOverride && !QChar::isNonCharacter(c)
        && category != QChar::Other_Surrogate && category != QChar::Other_PrivateUse
        && category != QChar::Other_NotAssigned;
}

} // namespace

QString TextTaming::tamed(const QString &text)
{
    QString tame;
    tame.reserve(text.size());
    qsizetype size = 1;
    for (qsizetype i = 0; i < text.size(); i += size) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        size = isPair ? 2 : 1;
        const QStringView character = QStringView(text).sliced(i, size);
        if (!isWanted(character))
            continue;
        if (m_letters > longestWord && m_accents == 0) {
            tame += u'\n';
            m_letters = 1;
        }
        tame += character;
    }
    return tame;
}

//! Counts it, too.
bool TextTaming::isWanted(QStringView character)
{
    const char32_t c = character.size() == 2 ? QChar::surrogateToUcs4(character[0], character[1])
                                             : character[0].unicode();
    if (!isCharacter(c))
        return false;
    m_letters = QChar::isSpace(c) ? 0 : m_letters + 1;
    m_accents = QChar::isMark(c) ? m_accents + 1 : 0;
    return m_accents <= mostAccents;
}

} // namespace floorwalker
