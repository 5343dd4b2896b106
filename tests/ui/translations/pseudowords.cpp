// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/translations/pseudowords.h"

#include <QRegularExpression>

namespace floorwalker {

namespace {

constexpr double longer = 1.4;
constexpr QLatin1StringView opening("[!!! ");
constexpr QLatin1StringView closing(" !!!]");

} // namespace

PseudoWords::PseudoWords()
{
    if (!m_finnish.load(QStringLiteral(":/i18n/floorwalker_fi")))
        qFatal("The Finnish words are not there");
}

QString PseudoWords::translate(const char *context, const char *source, const char *disambiguation,
                               int count) const
{
    if (context[0] == 'Q')
        return {};
    if (m_finnish.translate(context, source, disambiguation, count).isEmpty()) {
        m_unknown.insert(QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(source)));
        return {};
    }
    const QString text = QString::fromUtf8(source);
    const auto missing = qsizetype(double(text.size()) * longer) - text.size() - opening.size() - closing.size();
    return opening + text + QString(std::max<qsizetype>(1, missing), QChar(0x2026)) + closing;
}

QStringList PseudoWords::unknown() const
{
    QStringList texts = m_unknown.values();
    texts.sort();
    return texts;
}

QString PseudoWords::leftOver(QString text)
{
    static const QRegularExpression innermost(QStringLiteral("\\[!!! ((?!\\[!!! ).)*? !!!\\]"),
                                              QRegularExpression::DotMatchesEverythingOption);
    for (QString before; before != text;) {
        before = text;
        text.replace(innermost, QString());
    }
    return text;
}

} // namespace floorwalker
