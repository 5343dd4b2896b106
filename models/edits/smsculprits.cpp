// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/smsculprits.h"

#include "models/edits/messagesegments.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace floorwalker {

namespace {

bool isGsm(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return gsmSeptets(c) > 0; });
}

struct Likeness {
    const char16_t *replacement;
    const char16_t *characters;
};

// What Unicode's own decompositions do not say.
constexpr Likeness likenesses[] = {
    {u"'", u"‘’‚‛′‵‹›`´ʹʻʼʽˈ"},
    {u"\"", u"“”„‟″‶«»〝〞"},
    {u"-", u"‐‑‒–—―⁃−•‣◦∙●▪■⁌⁍"},
    {u"/", u"⁄∕÷"},
    {u"*", u"∗⋆"},
    {u"~", u"˜∼〜"},
    {u"^", u"ˆ"},
    {u"|", u"¦"},
    {u".", u"·。"},
    {u",", u"、"},
    {u"x", u"×"},
    {u"->", u"→⇒"},
    {u"<-", u"←⇐"},
    {u"<=", u"≤⩽"},
    {u">=", u"≥⩾"},
    {u"+-", u"±"},
    {u"(c)", u"©"},
    {u"(R)", u"®"},
    {u"c", u"¢"},
    {u"u", u"µ"},
    // Letters without a decomposition, and two whose likest letter is not their base.
    {u"a", u"ɐ"},
    {u"d", u"đð"},
    {u"D", u"ĐÐ"},
    {u"e", u"ə"},
    {u"E", u"Ə"},
    {u"f", u"ƒ"},
    {u"h", u"ħ"},
    {u"H", u"Ħ"},
    {u"i", u"ı"},
    {u"k", u"ĸ"},
    {u"l", u"ł"},
    {u"L", u"Ł"},
    {u"n", u"ŋ"},
    {u"N", u"Ŋ"},
    {u"ö", u"ő"},
    {u"Ö", u"Ő"},
    {u"oe", u"œ"},
    {u"OE", u"Œ"},
    {u"SS", u"ẞ"},
    {u"t", u"ŧ"},
    {u"T", u"Ŧ"},
    {u"th", u"þ"},
    {u"Th", u"Þ"},
    {u"ü", u"ű"},
    {u"Ü", u"Ű"},
    {u"z", u"ƶ"},
    {u"Z", u"Ƶ"},
    // Greek capitals that look like ours, as GSM-7 itself counts on.
    {u"A", u"Α"},
    {u"B", u"Β"},
    {u"E", u"Ε"},
    {u"H", u"Η"},
    {u"I", u"Ι"},
    {u"K", u"Κ"},
    {u"M", u"Μ"},
    {u"N", u"Ν"},
    {u"O", u"Ο"},
    {u"P", u"Ρ"},
    {u"T", u"Τ"},
    {u"X", u"Χ"},
    {u"Y", u"Υ"},
    {u"Z", u"Ζ"},
    {u" ", u"\t\u1680"},
    {u"\n", u"\v\u0085\u2028\u2029"},
};

const QHash<char16_t, QString> &likenessTable()
{
    static const QHash<char16_t, QString> table = [] {
        QHash<char16_t, QString> result;
        for (const Likeness &likeness : likenesses) {
            for (const char16_t *c = likeness.characters; *c; ++c)
                result.insert(*c, QString::fromUtf16(likeness.replacement));
        }
        return result;
    }();
    return table;
}

//! Whether nobody sees c. Not every format character: some signs of Arabic and Syriac are ones.
bool isInvisible(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) // controls; those that break lines are likenesses
        || c == 0xAD || c == 0x034F || c == 0x061C || c == 0x180E || c == 0xFEFF
        || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || c == 0x20E3 // the frame of a key: the digit in it stays
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

//! The letter with as many of its accents as GSM-7 has a place for.
QString letterOf(QString letter)
{
    letter = letter.normalized(QString::NormalizationForm_D);
    while (letter.size() > 1 && letter.back().isMark()) {
        letter.chop(1);
        const QString composed = letter.normalized(QString::NormalizationForm_C);
        if (composed.size() == 1 && gsmSeptets(composed.front()) > 0)
            return composed;
        if (composed.size() == 1 && likenessTable().contains(composed.front().unicode()))
            return likenessTable().value(composed.front().unicode());
    }
    return {};
}

std::optional<QString> replacementOf(char32_t c, bool isDecomposed)
{
    const QString text = QStringView(QChar::fromUcs4(c)).toString(); // QString::fromUcs4 eats a U+FEFF
    if (isGsm(text))
        return text;
    if (c <= 0xFFFF && likenessTable().contains(char16_t(c)))
        return likenessTable().value(char16_t(c));
    if (isInvisible(c))
        return QString();
    if (QChar::isLetter(c)) {
        if (const QString letter = letterOf(text); !letter.isEmpty())
            return letter;
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KC);
    if (isDecomposed || decomposed == text)
        return std::nullopt;
    QString result;
    for (const char32_t part : decomposed.toUcs4()) {
        const auto replacement = replacementOf(part, true);
        if (!replacement)
            return std::nullopt;
        result += *replacement;
    }
    return result;
}

//! Of one character as people see it.
std::optional<QString> replacementOf(const QString &character)
{
    QString result;
    for (const char32_t c : character.normalized(QString::NormalizationForm_C).toUcs4()) {
        // An accent that no composed letter has; over anything else it may mean "not".
        if (QChar::category(c) == QChar::Mark_NonSpacing && !result.isEmpty() && result.back().isLetter())
            continue;
        const auto replacement = replacementOf(c, false);
        if (!replacement)
            return std::nullopt;
        result += *replacement;
    }
    return result;
}

bool isNumberAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isNumber();
}

//! 10² must not become 102, nor 1½ 11/2.
std::optional<QString> besideDigits(const QString &text, const SmsCulprit &culprit)
{
    auto replacement = culprit.replacement;
    if (!replacement || replacement->isEmpty() || text[culprit.start].category() != QChar::Number_Other)
        return replacement;
    const bool isFraction = replacement->contains(u'/');
    if (replacement->back().isDigit() && isNumberAt(text, culprit.start + culprit.length))
        return std::nullopt;
    if (replacement->front().isDigit() && isNumberAt(text, culprit.start - 1))
        return isFraction ? std::optional(u' ' + *replacement) : std::nullopt;
    return replacement;
}

//! Of a character as people see it. Qt 6.4 splits the surrogate pairs of some Indian scripts.
qsizetype nextEnd(QTextBoundaryFinder &finder, const QString &text)
{
    qsizetype end = finder.toNextBoundary();
    while (end > 0 && end < text.size() && text[end].isLowSurrogate() && text[end - 1].isHighSurrogate())
        end = finder.toNextBoundary();
    return end;
}

} // namespace

QList<SmsCulprit> smsCulprits(const QString &text)
{
    QList<SmsCulprit> culprits;
    if (isGsm(text))
        return culprits;
    QHash<QStringView, std::optional<QString>> known; // a text has few different ones
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = nextEnd(finder, text); end > start; start = end, end = nextEnd(finder, text)) {
        const QStringView character = QStringView(text).sliced(start, end - start);
        if (isGsm(character))
            continue;
        auto found = known.find(character);
        if (found == known.end())
            found = known.insert(character, replacementOf(character.toString()));
        SmsCulprit culprit{start, end - start, *found};
        culprit.replacement = besideDigits(text, culprit);
        culprits.append(culprit);
    }
    return culprits;
}

QString withoutCulprits(const QString &text, const QList<SmsCulprit> &culprits)
{
    QString result;
    qsizetype done = 0;
    for (const SmsCulprit &culprit : culprits) {
        if (!culprit.replacement)
            continue;
        result += QStringView(text).sliced(done, culprit.start - done);
        result += *culprit.replacement;
        done = culprit.start + culprit.length;
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace floorwalker
