// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace floorwalker {

//! Whether a message is neither empty nor longer than mostMessageLength. The error is Invalid with a
//! sentence for people.
Result<Done> checkMessageLength(const QString &text);

//! Something to say about a text with placeholders, beside the place it is about.
struct TextFinding {
    qsizetype start = 0; //!< in QChars, as length
    qsizetype length = 0;
    bool isError = true; //!< false: a warning; it may be sent all the same
    QString sentence; //!< whole, with the next step
    friend bool operator==(const TextFinding &, const TextFinding &) = default;
};

//! "Dear {name}, see you at {time}." with the columns of a list of recipients; {{ and }} are braces
//! of the text itself. A name is a column's title; letter case and spaces round it do not count.
//! Parsed once, filled for each row.
class MessageText final
{
public:
    MessageText() = default;
    //! What is at fault stays in the text as it is written.
    static MessageText parse(const QString &text, const QStringList &titles);

    const QList<TextFinding> &findings() const { return m_findings; } //!< in the order of the text
    bool isValid() const; //!< no finding is an error
    QStringList names() const { return m_names; } //!< titles of the columns used, each once

    //! Cells lose the spaces round them, and their braces mean nothing. The error is Invalid, with the
    //! reason to leave the row out: a column used is empty, or the text became too long.
    Result<QString> fill(const QStringList &cells) const;

private:
    friend class TextParsing;

    //! Text, then what a column holds.
    struct Part {
        QString text;
        int column = -1; //!< none
        QString name; //!< the column's title
    };
    QList<Part> m_parts;
    QList<TextFinding> m_findings;
    QStringList m_names;
};

} // namespace floorwalker
