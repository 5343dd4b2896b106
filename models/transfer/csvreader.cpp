// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/csvreader.h"

#include "models/transfer/delimiter.h"
#include "models/transfer/formulaguard.h"
#include "models/transfer/readingfault.h"

#include <QIODevice>

#include <utility>

namespace floorwalker {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qsizetype longestField = 1'000'000; // characters; a missing quotation mark makes such
constexpr qsizetype longestRow = 8'000'000;
constexpr qsizetype mostCells = 16'384; // as in a spreadsheet

} // namespace

CsvReader::CsvReader(QIODevice &device, const ReadOptions &options)
    : m_device(device)
    , m_options(options)
{
}

std::optional<Error> CsvReader::begin()
{
    const auto found = encodingOf(m_device, m_options.isCancelled);
    if (!found)
        return found.error();
    m_decoder.emplace(found->encoding);
    m_device.skip(found->markBytes);
    if (auto error = readPiece())
        return error;
    const FoundDelimiter delimiter = delimiterOf(m_piece);
    m_delimiter = delimiter.delimiter;
    m_at = delimiter.skipped;
    m_line = delimiter.skipped > 0 ? 2 : 1;
    startRow();
    return std::nullopt;
}

Result<bool> CsvReader::next(ReadRow &row)
{
    if (!m_decoder) {
        if (const auto error = begin())
            return *error;
    }
    while (m_state != State::Ended) {
        if (m_state == State::RowEnd)
            return finish(row);
        if (m_at == m_piece.size()) {
            const auto error = readPiece();
            if (error)
                return *error;
            if (m_piece.isEmpty()) {
                if (const auto fault = endFile())
                    return *fault;
                continue;
            }
        }
        const QChar c = m_piece[m_at++];
        if (c.isNull())
            return ReadingFault::of(ReadingFault::tr("Line %1 has a zero byte, so this is no text file. Save it as CSV or XLSX.").arg(m_line));
        take(c);
        if (isTooLong())
            return ReadingFault::of(ReadingFault::tr("The row in line %1 is too long. Check whether a quotation mark is missing there.").arg(m_fieldLine));
    }
    return false;
}

std::optional<Error> CsvReader::readPiece()
{
    if (m_options.isCancelled && *m_options.isCancelled)
        return Error{.kind = ErrorKind::Cancelled};
    m_at = 0;
    // A piece may end within the first character of a text; only no bytes are the end.
    do {
        const QByteArray bytes = m_device.read(pieceBytes);
        m_piece = m_decoder->text(bytes);
        if (bytes.isEmpty() && !m_device.atEnd())
            return Error{.kind = ErrorKind::Storage, .detail = m_device.errorString()};
    } while (m_piece.isEmpty() && !m_device.atEnd());
    return std::nullopt;
}

void CsvReader::take(QChar c)
{
    // Behind a carriage return, a line feed is an empty line of its own that is skipped like others.
    const bool isSecondHalf = std::exchange(m_isAfterCarriageReturn, c == u'\r') && c == u'\n';
    if ((c == u'\r' || c == u'\n') && !isSecondHalf)
        ++m_line;
    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_field += c;
        return;
    }
    if (m_state == State::QuoteInQuoted && c == u'"') {
        m_field += c;
        m_state = State::Quoted;
        return;
    }
    takePlain(c);
}

void CsvReader::takePlain(QChar c)
{
    if (c == u'\r' || c == u'\n') {
        if (m_hasContent)
            endField();
        m_state = m_hasContent ? State::RowEnd : State::FieldStart;
        if (!m_hasContent)
            m_rowLine = m_fieldLine = m_line;
        return;
    }
    m_hasContent = true;
    if (c == m_delimiter) {
        endField();
        m_state = State::FieldStart;
    } else if (c == u'"' && m_state == State::FieldStart) {
        m_state = State::Quoted;
    } else {
        m_field += c;
        m_state = State::Plain;
    }
}

void CsvReader::startRow()
{
    m_state = State::FieldStart;
    m_hasContent = false;
    m_rowLength = 0;
    m_rowLine = m_fieldLine = m_line;
}

void CsvReader::endField()
{
    m_rowLength += m_field.size();
    m_cells.append(unguarded(m_field));
    m_field.clear();
    m_fieldLine = m_line;
}

bool CsvReader::isTooLong() const
{
    return m_field.size() > longestField || m_rowLength > longestRow || m_cells.size() > mostCells;
}

std::optional<Error> CsvReader::endFile()
{
    if (m_state == State::Quoted)
        return ReadingFault::of(ReadingFault::tr("The quotation mark in line %1 is never closed. Close it or remove it.").arg(m_fieldLine));
    if (m_hasContent)
        endField();
    m_state = m_hasContent ? State::RowEnd : State::Ended;
    return std::nullopt;
}

Result<bool> CsvReader::finish(ReadRow &row)
{
    if (m_width == 0)
        m_width = m_cells.size();
    row.number = m_rowLine;
    row.isRagged = m_cells.size() != m_width;
    row.cells = std::exchange(m_cells, {});
    startRow();
    return true;
}

} // namespace floorwalker
