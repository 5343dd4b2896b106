// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/layoutbudget.h"

namespace floorwalker {

namespace {

int weightOf(QChar c)
{
    constexpr char16_t firstOfOtherFonts = 0x0500; // beyond Latin, Greek and Cyrillic
    if (c == u'\n')
        return 13;
    return c.unicode() < firstOfOtherFonts ? 1 : 8;
}

} // namespace

QStringView LayoutBudget::fitting(QStringView text)
{
    qsizetype fits = 0;
    while (fits < text.size() && m_left > 0)
        m_left -= weightOf(text[fits++]);
    return text.first(fits);
}

} // namespace floorwalker
