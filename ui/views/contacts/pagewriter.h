// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

class QTextDocument;

namespace floorwalker {

struct Tokens;

//! Writes headings, fields and paragraphs at the end of a document: the same for screen and paper.
//! What is written is never taken for markup.
class PageWriter final
{
public:
    PageWriter(QTextDocument &document, const Tokens &tokens);

    void heading(const QString &text);
    void dim(const QString &text);
    void text(const QString &text);
    void indented(const QString &text);
    void field(const QString &name, const QString &value); //!< nothing when the value is empty
    void html(const QString &safeHtml); //!< of models/mail, and nobody else's
    void gap();

private:
    void paragraph(const QString &text, const QTextCharFormat &format, int indent = 0);
    void begin(int indent);

    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_dim;
    QTextCharFormat m_heading;
};

} // namespace floorwalker
