// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/csvwriter.h"

#include "models/transfer/devicewriting.h"
#include "models/transfer/formulaguard.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace floorwalker {

namespace {

QString secondsText(Milliseconds span)
{
    QString text = QString::number(span.count() / 1000);
    const qint64 rest = std::abs(span.count() % 1000);
    if (span.count() < 0 && span.count() > -1000)
        text.prepend(u'-');
    if (rest != 0)
        text += u'.' + QString::number(rest).rightJustified(3, u'0');
    while (rest != 0 && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const { return value ? QStringLiteral("true") : QStringLiteral("false"); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(double value) const
    {
        return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
    }
    QString operator()(const QString &value) const { return guarded(value); }
    QString operator()(const QStringList &value) const { return guarded(value.join(QStringLiteral("; "))); }
    QString operator()(Instant value) const { return toIso(value); }
    QString operator()(Milliseconds value) const { return secondsText(value); }
    QString operator()(const QJsonObject &value) const
    {
        return guarded(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    }
};

bool needsQuotes(const QString &cell, char16_t delimiter)
{
    return std::any_of(cell.begin(), cell.end(), [delimiter](QChar c) {
        return c == delimiter || c == u'"' || c == u'\r' || c == u'\n';
    });
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const ExportOptions &options)
    : m_device(device)
    , m_options(options)
{
}

void CsvWriter::begin(const QList<ExportColumn> &columns)
{
    if (m_options.hasByteOrderMark)
        writeTo(m_device, "\xEF\xBB\xBF", m_fault);
    for (const auto &[name, value] : m_options.header)
        line({guarded(name), guarded(value)});
    if (!m_options.header.isEmpty())
        writeTo(m_device, "\r\n", m_fault);
    QStringList titles;
    for (const ExportColumn &column : columns)
        titles << guarded(column.title);
    line(titles);
}

bool CsvWriter::row(const QList<ExportValue> &values)
{
    QStringList cells;
    cells.reserve(values.size());
    for (const ExportValue &value : values)
        cells << std::visit(CellText(), value);
    line(cells);
    return !m_fault;
}

void CsvWriter::line(const QStringList &cells)
{
    QString text;
    for (const QString &cell : cells) {
        if (needsQuotes(cell, m_options.delimiter))
            text += u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
        else
            text += cell;
        text += m_options.delimiter;
    }
    text.chop(1);
    // An empty line would be no row at all.
    if (text.isEmpty())
        text = QStringLiteral("\"\"");
    writeTo(m_device, text.toUtf8() + "\r\n", m_fault);
}

Result<Done> CsvWriter::end()
{
    return outcomeOf(m_fault);
}

} // namespace floorwalker
