// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/edits/messagetext.h"

#include "models/edits/messagesegments.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace floorwalker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

constexpr qsizetype longestQuote = 40;
constexpr qsizetype mostTitles = 12; // in a sentence

//! What names have in common that are the same to people.
QString keyOf(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString quote(const QString &text)
{
    const QString plain = text.simplified();
    return plain.size() <= longestQuote ? plain : plain.left(longestQuote) + u'…';
}

Error refused(const QString &sentence)
{
    return {.kind = ErrorKind::Invalid, .detail = sentence};
}

} // namespace

//! Goes through a text once.
class TextParsing
{
public:
    TextParsing(const QString &text, const QStringList &titles)
        : m_text(text)
    {
        for (int i = 0; i < titles.size(); ++i) {
            const QString title = titles[i].simplified();
            if (!title.isEmpty())
                m_columns[keyOf(title)].append({i, title});
        }
        for (const QString &title : titles) {
            if (!title.simplified().isEmpty())
                m_titles.append(quote(title));
        }
    }

    MessageText parse()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c != u'{' && c != u'}') {
                m_literal += c;
                ++m_at;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == c) {
                if (c == u'{')
                    warnOfDoubledBraces();
                m_literal += c;
                m_at += 2;
            } else if (c == u'{') {
                takePlaceholder();
            } else {
                blame(1, Words::tr("A brace is closed that was not opened. Remove it, or write }} for a brace in the text."));
            }
        }
        if (!m_literal.isEmpty())
            m_result.m_parts.append({.text = m_literal});
        return m_result;
    }

private:
    struct Column {
        int at;
        QString title;
    };

    //! The text goes on behind what is at fault.
    void blame(qsizetype length, const QString &sentence)
    {
        m_result.m_findings.append({m_at, length, true, sentence});
        m_literal += QStringView(m_text).sliced(m_at, length);
        m_at += length;
    }

    qsizetype nextBrace(qsizetype from) const
    {
        while (from < m_text.size() && m_text[from] != u'{' && m_text[from] != u'}')
            ++from;
        return from;
    }

    //! WhatsApp and others write {{name}} where we write {name}.
    void warnOfDoubledBraces()
    {
        const qsizetype end = nextBrace(m_at + 2);
        if (!QStringView(m_text).sliced(end).startsWith(u"}}"))
            return;
        const QString name = m_text.sliced(m_at + 2, end - m_at - 2);
        if (!m_columns.contains(keyOf(name)))
            return;
        m_result.m_findings.append({m_at, end + 2 - m_at, false,
                                    Words::tr("\"%1\" in doubled braces stays as a word in braces. "
                                       "Write single braces to put the column in.").arg(quote(name))});
    }

    void takePlaceholder()
    {
        const qsizetype end = nextBrace(m_at + 1);
        if (end == m_text.size()) {
            blame(end - m_at, Words::tr("A brace is opened and not closed. Close it behind the column's name, or write {{ for a brace in the text."));
            return;
        }
        if (m_text[end] == u'{') {
            blame(end - m_at, Words::tr("A brace is opened within another. Close the first one behind the column's name, or write {{ for a brace in the text."));
            return;
        }
        takeColumn(m_text.sliced(m_at + 1, end - m_at - 1), end + 1 - m_at);
    }

    void takeColumn(const QString &name, qsizetype length)
    {
        const QString key = keyOf(name);
        const QList<Column> columns = m_columns.value(key);
        if (key.isEmpty()) {
            blame(length, Words::tr("The braces name no column. Write a column's name between them."));
        } else if (columns.isEmpty()) {
            blame(length, unknown(name));
        } else if (columns.size() > 1) {
            blame(length, Words::tr("Several columns are named \"%1\". Rename all but one of them in the file.").arg(quote(name)));
        } else {
            const Column &column = columns.first();
            m_result.m_parts.append({m_literal, column.at, column.title});
            m_literal.clear();
            if (!m_result.m_names.contains(column.title))
                m_result.m_names.append(column.title);
            m_at += length;
        }
    }

    QString unknown(const QString &name) const
    {
        if (m_titles.isEmpty())
            return Words::tr("No columns are known, so nothing can stand for \"%1\". Choose a file of recipients whose first row names its columns.").arg(quote(name));
        QStringList known = m_titles.first(std::min(m_titles.size(), mostTitles));
        if (known.size() < m_titles.size())
            known.append(QStringLiteral("…"));
        return Words::tr("The recipients have no column \"%1\". Write one of these: %2.").arg(quote(name), known.join(QStringLiteral(", ")));
    }

    QString m_text;
    QHash<QString, QList<Column>> m_columns; //!< by their keys
    QStringList m_titles; //!< short enough for a sentence
    QString m_literal; //!< since the last placeholder
    qsizetype m_at = 0;
    MessageText m_result;
};

Result<Done> checkMessageLength(const QString &text)
{
    if (text.isEmpty())
        return refused(Words::tr("The message is empty. Write what to send."));
    if (text.size() > mostMessageLength) {
        return refused(Words::tr("The message is %n character(s) too long. Shorten it: %1 is the most.", nullptr,
                                 int(text.size() - mostMessageLength)).arg(mostMessageLength));
    }
    return Done();
}

MessageText MessageText::parse(const QString &text, const QStringList &titles)
{
    return TextParsing(text, titles).parse();
}

bool MessageText::isValid() const
{
    return std::none_of(m_findings.cbegin(), m_findings.cend(), [](const TextFinding &finding) { return finding.isError; });
}

Result<QString> MessageText::fill(const QStringList &cells) const
{
    QString text;
    QStringList missing;
    for (const Part &part : m_parts) {
        const QString cell = part.column < 0 ? QString() : cells.value(part.column).trimmed();
        if (part.column >= 0 && cell.isEmpty() && !missing.contains(part.name))
            missing.append(part.name);
        text += part.text;
        text += cell;
    }
    if (missing.size() == 1)
        return refused(Words::tr("The column \"%1\" is empty in this row. Fill it in, or leave it out of the text.").arg(missing.first()));
    if (!missing.isEmpty()) {
        return refused(Words::tr("These columns are empty in this row: %1. Fill them in, or leave them out of the text.")
                           .arg(missing.join(QStringLiteral(", "))));
    }
    if (const auto length = checkMessageLength(text); !length && !text.isEmpty())
        return length.error();
    return text;
}

} // namespace floorwalker
