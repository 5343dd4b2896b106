// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/delimiter.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace floorwalker {

namespace {

constexpr qsizetype mostRows = 50;

//! In this order when all else is equal: "1,5;2,5" has commas inside its numbers.
constexpr std::array<char16_t, 4> candidates{u'\t', u';', u'|', u','};

using Counts = std::array<int, candidates.size()>;

//! How often each stands in each of the first rows. "a; b" is a list in a cell rather than two cells,
//! unless nothing else is found.
QList<Counts> countsIn(const QString &text, bool countsBeforeSpace)
{
    QList<Counts> rows;
    Counts row{};
    bool isQuoted = false;
    bool isEmpty = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"')
            isQuoted = !isQuoted;
        const auto found = std::find(candidates.begin(), candidates.end(), c.unicode());
        const bool isList = c == u';' && QStringView(text).mid(i + 1, 1) == u" " && !countsBeforeSpace;
        if (!isQuoted && !isList && found != candidates.end())
            ++row[size_t(found - candidates.begin())];
        if (!isQuoted && (c == u'\n' || c == u'\r')) {
            if (!isEmpty)
                rows.append(row);
            row = {};
            isEmpty = true;
        } else {
            isEmpty = false;
        }
        if (rows.size() == mostRows)
            return rows;
    }
    if (!isEmpty)
        rows.append(row); // perhaps cut, but of a short file it is a row
    return rows;
}

//! The most rows in which a candidate stands equally often.
int likeRows(const QList<Counts> &rows, size_t candidate)
{
    QHash<int, int> rowsOfCount;
    int most = 0;
    for (const Counts &row : rows) {
        if (row[candidate] > 0)
            most = std::max(most, ++rowsOfCount[row[candidate]]);
    }
    return most;
}

} // namespace

FoundDelimiter delimiterOf(const QString &beginning)
{
    static const QRegularExpression said(QStringLiteral("^\"?sep=([,;\\t|])\"?(\\r\\n|\\r|\\n)"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = said.match(beginning); match.hasMatch())
        return {match.captured(1).front(), match.capturedLength()};
    for (const bool countsBeforeSpace : {false, true}) {
        const QList<Counts> rows = countsIn(beginning, countsBeforeSpace);
        int most = 0;
        FoundDelimiter found;
        for (size_t i = 0; i < candidates.size(); ++i) {
            if (const int its = likeRows(rows, i); its > most) {
                most = its;
                found.delimiter = candidates[i];
            }
        }
        if (most > 0)
            return found;
    }
    return {};
}

} // namespace floorwalker
