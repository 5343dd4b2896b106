// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/formulaguard.h"

#include <QRegularExpression>

#include <algorithm>

namespace floorwalker {

namespace {

//! Where spreadsheets begin to compute; TAB and CR make some skip to what follows.
bool beginsFormula(QChar c)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return starts.contains(c);
}

//! After any apostrophes.
bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && beginsFormula(*first);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[+-]?\d+([.,]\d+)?([eE][+-]?\d{1,3})?\z)"));
    return shape.match(text).hasMatch();
}

bool isPhoneNumber(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\+\d[\d ()./-]{3,25}\z)"));
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits >= 5 && digits <= 17 && shape.match(text).hasMatch();
}

} // namespace

QString guarded(const QString &text)
{
    if (!looksLikeFormula(text) || isNumber(text) || isPhoneNumber(text))
        return text;
    return u'\'' + text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace floorwalker
