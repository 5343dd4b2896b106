// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/xlsxwriter.h"

#include "models/transfer/devicewriting.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace floorwalker {

namespace {

constexpr qsizetype longestText = 32'767; // what a cell of a spreadsheet holds
constexpr qint64 largestExact = 1LL << 53; // cells are doubles
constexpr double msOfADay = 86'400'000;
constexpr double serialOfEpoch = 25'569; // 1970-01-01 in days since 1899-12-30

//! What XML and a cell can hold. The library escapes control characters as "_x0001_", but not a text
//! that looks like that already.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(escape, QStringLiteral("_x005F_"));
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    if (text.size() > longestText) {
        text.truncate(longestText);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    return text.toUtf8();
}

} // namespace

//! Writes one cell by the type of its value.
class XlsxWriter::CellWriter {
public:
    CellWriter(XlsxWriter &writer, quint16 column) : m_writer(writer), m_column(column) { }

    void operator()(std::monostate) const { }
    void operator()(bool value) const
    {
        m_writer.check(worksheet_write_boolean(m_writer.m_sheet, m_writer.m_row, m_column, value, nullptr));
    }
    void operator()(qint64 value) const
    {
        if (std::abs(value) > largestExact)
            (*this)(QString::number(value));
        else
            number(double(value), nullptr);
    }
    void operator()(double value) const
    {
        if (std::isfinite(value))
            number(value, nullptr);
    }
    void operator()(const QString &value) const
    {
        if (value.isEmpty())
            return;
        m_writer.check(worksheet_write_string(m_writer.m_sheet, m_writer.m_row, m_column,
                                              cellText(value).constData(), nullptr));
    }
    void operator()(const QStringList &value) const { (*this)(value.join(QStringLiteral("; "))); }
    void operator()(Instant value) const
    {
        const auto local = QDateTime::fromMSecsSinceEpoch(value.time_since_epoch().count(),
                                                          m_writer.m_options.zone);
        const qint64 ms = QDateTime(local.date(), local.time(), Qt::UTC).toMSecsSinceEpoch();
        const double serial = double(ms) / msOfADay + serialOfEpoch;
        if (serial < 61) // before March 1900 spreadsheets disagree about the calendar
            (*this)(toIso(value));
        else
            number(serial, m_writer.m_date);
    }
    void operator()(Milliseconds value) const
    {
        number(double(value.count()) / msOfADay, value.count() < 0 ? nullptr : m_writer.m_duration);
    }
    void operator()(const QJsonObject &value) const
    {
        (*this)(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    }

private:
    void number(double value, lxw_format *format) const
    {
        m_writer.check(worksheet_write_number(m_writer.m_sheet, m_writer.m_row, m_column, value, format));
    }

    XlsxWriter &m_writer;
    quint16 m_column;
};

XlsxWriter::XlsxWriter(QIODevice &device, const ExportOptions &options)
    : m_device(device)
    , m_options(options)
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook); // begun and given up
}

void XlsxWriter::begin(const QList<ExportColumn> &columns)
{
    if (!m_folder.isValid()) {
        m_fault = Error{.kind = ErrorKind::Storage, .detail = m_folder.errorString()};
        return;
    }
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_TRUE};
    m_workbook = workbook_new_opt(QFile::encodeName(file()).constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    if (!m_sheet) {
        m_fault = Error{.kind = ErrorKind::Storage, .detail = m_folder.path()};
        return;
    }
    makeFormats();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const double width = std::clamp<double>(double(columns[i].title.size()) + 3, 14, 40);
        check(worksheet_set_column(m_sheet, quint16(i), quint16(i), width, nullptr));
    }
    const auto text = [this](quint16 column, const QString &words, lxw_format *format) {
        check(worksheet_write_string(m_sheet, m_row, column, cellText(words).constData(), format));
    };
    for (const auto &[name, value] : m_options.header) {
        text(0, name, m_bold);
        text(1, value, nullptr);
        ++m_row;
    }
    if (!m_options.header.isEmpty())
        ++m_row;
    for (qsizetype i = 0; i < columns.size(); ++i)
        text(quint16(i), columns[i].title, m_bold);
    ++m_row;
    worksheet_freeze_panes(m_sheet, m_row, 0);
}

void XlsxWriter::makeFormats()
{
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    m_date = workbook_add_format(m_workbook);
    format_set_num_format(m_date, "yyyy-mm-dd hh:mm:ss");
    m_duration = workbook_add_format(m_workbook);
    format_set_num_format(m_duration, "[h]:mm:ss");
}

bool XlsxWriter::row(const QList<ExportValue> &values)
{
    if (!m_fault && m_row >= LXW_ROW_MAX)
        m_fault = Error{.kind = ErrorKind::TooLarge, .detail = QString::number(LXW_ROW_MAX)};
    if (m_fault)
        return false;
    for (qsizetype i = 0; i < values.size(); ++i)
        std::visit(CellWriter(*this, quint16(i)), values[i]);
    ++m_row;
    return !m_fault;
}

Result<Done> XlsxWriter::end()
{
    if (m_workbook && !m_fault) {
        check(workbook_close(std::exchange(m_workbook, nullptr)));
        copyToDevice();
    }
    return outcomeOf(m_fault);
}

void XlsxWriter::copyToDevice()
{
    constexpr qint64 piece = 256 * 1024;
    QFile whole(file());
    if (!m_fault && !whole.open(QIODevice::ReadOnly))
        m_fault = Error{.kind = ErrorKind::Storage, .detail = whole.errorString()};
    while (!m_fault && !whole.atEnd())
        writeTo(m_device, whole.read(piece), m_fault);
}

void XlsxWriter::check(int lxwError)
{
    if (lxwError != LXW_NO_ERROR && !m_fault) {
        m_fault = Error{.kind = ErrorKind::Storage,
                        .detail = QString::fromLatin1(lxw_strerror(lxw_error(lxwError)))};
    }
}

} // namespace floorwalker
