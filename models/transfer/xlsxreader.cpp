// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/xlsxreader.h"

#include "models/transfer/readingfault.h"

#include <algorithm>
#include <utility>

namespace floorwalker {

namespace {

constexpr qsizetype mostColumns = 16'384; // XFD
constexpr qint64 mostRows = 1'048'576;
constexpr qsizetype longestQuote = 20;

//! "B7" is 1; nothing for what no sheet has.
std::optional<qsizetype> columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

} // namespace

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QString &path, const ReadOptions &options, const ZipLimits &limits)
{
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return archive.error();
    auto book = XlsxBook::read(**archive, options.isCancelled);
    if (!book)
        return book.error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive).value(), std::move(book).value(), options));
    if (const auto error = reader->openSheet())
        return *error;
    return reader;
}

XlsxReader::XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxBook book, const ReadOptions &options)
    : m_archive(std::move(archive))
    , m_book(std::move(book))
    , m_options(options)
{
}

QStringList XlsxReader::sheetNames() const
{
    QStringList names;
    for (const XlsxBook::Sheet &sheet : m_book.sheets)
        names << sheet.name;
    return names;
}

std::optional<Error> XlsxReader::openSheet()
{
    const auto &sheets = m_book.sheets;
    if (sheets.isEmpty())
        return ReadingFault::of(ReadingFault::tr("The workbook has no sheet with rows. Choose another file."));
    auto sheet = std::find_if(sheets.begin(), sheets.end(), [this](const XlsxBook::Sheet &one) {
        return m_options.sheet.isEmpty() ? !one.isHidden : one.name == m_options.sheet;
    });
    if (sheet == sheets.end() && !m_options.sheet.isEmpty()) {
        return ReadingFault::of(ReadingFault::tr("The workbook has no sheet \"%1\". It has: %2.")
                                    .arg(m_options.sheet, sheetNames().mid(0, 10).join(QStringLiteral(", "))));
    }
    if (sheet == sheets.end())
        sheet = sheets.begin();
    auto part = m_archive->part(sheet->part);
    if (!part)
        return part.error();
    m_part = std::move(part).value();
    m_xml.setDevice(m_part.get());
    return std::nullopt;
}

Result<bool> XlsxReader::next(ReadRow &row)
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        std::optional<Error> fault;
        if (m_xml.isStartElement() && m_xml.name() == u"row")
            fault = startRow();
        else if (m_xml.isStartElement() && m_xml.name() == u"c")
            fault = readCell();
        if (!fault)
            fault = faultOf(m_xml, *m_part);
        if (fault)
            return *fault;
        m_part->tokenRead();
        if (m_xml.isEndElement() && m_xml.name() == u"sheetData")
            return false; // what follows is no row, and may be long
        if (m_xml.isEndElement() && m_xml.name() == u"row" && !m_cells.isEmpty()) {
            finish(row);
            return true;
        }
    }
    if (const auto fault = faultOf(m_xml, *m_part))
        return *fault;
    return false;
}

std::optional<Error> XlsxReader::startRow()
{
    if (m_options.isCancelled && *m_options.isCancelled)
        return Error{.kind = ErrorKind::Cancelled};
    const auto attributes = m_xml.attributes();
    const QStringView number = attributes.value(QLatin1String("r"));
    const qint64 before = std::exchange(m_row, number.isEmpty() ? m_row + 1 : number.toLongLong());
    m_column = 0;
    if (m_row > before && m_row <= mostRows)
        return std::nullopt;
    return ReadingFault::of(ReadingFault::tr("The sheet is damaged after row %1. Open the workbook in a spreadsheet "
                                             "program and save it as XLSX again.").arg(before));
}

std::optional<Error> XlsxReader::readCell()
{
    const auto attributes = m_xml.attributes();
    const QStringView reference = attributes.value(QLatin1String("r"));
    const auto column = reference.isEmpty() ? std::optional(m_column) : columnOf(reference);
    if (!column || *column >= mostColumns) {
        return ReadingFault::of(ReadingFault::tr("Row %1 has a cell at \"%2\", where a sheet has none. Open the workbook in a "
                                                 "spreadsheet program and save it as XLSX again.")
                                    .arg(m_row).arg(reference.left(longestQuote)));
    }
    m_column = *column + 1;
    QString text;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            text = cellText(attributes.value(QLatin1String("t")), attributes.value(QLatin1String("s")).toInt(), m_xml.readElementText());
        else if (m_xml.name() == u"is")
            text = richText(m_xml);
        else
            m_xml.skipCurrentElement(); // the formula among others
    }
    if (!text.isEmpty()) {
        while (m_cells.size() <= *column)
            m_cells.append(QString());
        m_cells[*column] = text;
    }
    return std::nullopt;
}

QString XlsxReader::cellText(QStringView type, qsizetype style, const QString &value) const
{
    if (type == u"s")
        return m_book.texts.at(value.toLongLong());
    if (type == u"b")
        return value == u"1" ? QStringLiteral("true") : QStringLiteral("false");
    if (type == u"str" || type == u"inlineStr")
        return unescaped(value);
    if (type == u"d" || type == u"e" || value.isEmpty())
        return value;
    return numberText(value, m_book.styles.value(style), m_book.since1904);
}

void XlsxReader::finish(ReadRow &row)
{
    if (m_width == 0)
        m_width = m_cells.size();
    while (m_cells.size() < m_width)
        m_cells.append(QString());
    row.number = m_row;
    row.isRagged = m_cells.size() > m_width;
    row.cells = std::exchange(m_cells, {});
}

} // namespace floorwalker
