// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/contents/fulltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

//! Folded words with one blank on each side; what stands in angle brackets is left out.
QString wordsOf(const QString &text)
{
    QString words = u" "_s;
    bool isTag = false;
    for (const QChar c : text) {
        isTag = c == u'<' || (isTag && c != u'>');
        if (!isTag && c.isLetterOrNumber())
            words += c.toCaseFolded();
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

} // namespace

std::optional<FullText> FullText::fromText(const QString &text)
{
    FullText search;
    if (!text.contains(u'"')) {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            search.takeTerm(word, search.m_alternatives.isEmpty() ? QString() : u"AND"_s);
        return search;
    }
    const QStringList parts = text.split(u'"'); // outside, inside, outside, ...
    if (parts.size() % 2 == 0 || !parts.last().trimmed().isEmpty())
        return std::nullopt;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        if (!search.takeTerm(parts.at(i + 1), parts.at(i).simplified().toUpper()))
            return std::nullopt;
    }
    return search;
}

bool FullText::takeTerm(const QString &phrase, const QString &before)
{
    static const QStringList first { QString(), u"NOT"_s };
    static const QStringList joints { u"AND"_s, u"AND NOT"_s, u"OR"_s, u"OR NOT"_s };
    if (!(m_alternatives.isEmpty() ? first : joints).contains(before))
        return false;
    if (m_alternatives.isEmpty() || before.startsWith(u"OR"_s))
        m_alternatives.append(QList<Term>());
    Term term { wordsOf(phrase), before.endsWith(u"NOT"_s) };
    if (phrase.endsWith(u'*'))
        term.words.chop(1);
    m_alternatives.last().append(term);
    return true;
}

bool FullText::matches(const QString &text) const
{
    const QString words = wordsOf(text);
    return std::any_of(m_alternatives.cbegin(), m_alternatives.cend(), [&](const QList<Term> &terms) {
        return std::all_of(terms.cbegin(), terms.cend(),
                           [&](const Term &term) { return words.contains(term.words) != term.isUnwanted; });
    });
}

} // namespace demo
