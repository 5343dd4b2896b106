// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/contacts/pagewriter.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace floorwalker {

namespace {
constexpr int lineGap = 2;
constexpr int paragraphGap = 10;
constexpr int indentWidth = 12;
}

PageWriter::PageWriter(QTextDocument &document, const Tokens &tokens)
    : m_cursor(&document)
{
    document.setIndentWidth(indentWidth);
    m_cursor.movePosition(QTextCursor::End);
    m_plain.setForeground(tokens.text);
    m_dim.setFont(dimFont(document.defaultFont()));
    m_dim.setForeground(tokens.dimText);
    m_heading.setFont(headingFont(document.defaultFont()));
    m_heading.setForeground(tokens.text);
}

void PageWriter::heading(const QString &text)
{
    paragraph(text, m_heading);
}

void PageWriter::dim(const QString &text)
{
    paragraph(text, m_dim);
}

void PageWriter::text(const QString &text)
{
    paragraph(text, m_plain);
}

void PageWriter::indented(const QString &text)
{
    paragraph(text, m_plain, 1);
}

void PageWriter::field(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    begin(0);
    //: The name of a field, before its value
    m_cursor.insertText(QCoreApplication::translate("ContactPages", "%1:").arg(name), m_dim);
    m_cursor.insertText(u' ' + value, m_plain);
}

void PageWriter::html(const QString &safeHtml)
{
    begin(0);
    m_cursor.insertHtml(safeHtml);
    m_cursor.movePosition(QTextCursor::End);
}

void PageWriter::gap()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setBottomMargin(paragraphGap);
    m_cursor.setBlockFormat(format);
}

void PageWriter::paragraph(const QString &text, const QTextCharFormat &format, int indent)
{
    if (text.isEmpty())
        return;
    begin(indent);
    m_cursor.insertText(text, format);
}

//! A document has one block from the beginning.
void PageWriter::begin(int indent)
{
    QTextBlockFormat format;
    format.setBottomMargin(lineGap);
    format.setIndent(indent);
    if (m_cursor.document()->isEmpty())
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

} // namespace floorwalker
