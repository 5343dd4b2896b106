// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/transfer/jsonwriter.h"

#include "models/transfer/devicewriting.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace floorwalker {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                json += "\\u" + QByteArray::number(uchar(c), 16).rightJustified(4, '0');
            else
                json += c;
        }
    }
    return json + '"';
}

struct JsonText {
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }
    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
    QByteArray operator()(double value) const
    {
        return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : "null";
    }
    QByteArray operator()(const QString &value) const { return quoted(value); }
    QByteArray operator()(const QStringList &value) const
    {
        QByteArrayList elements;
        for (const QString &element : value)
            elements << quoted(element);
        return '[' + elements.join(',') + ']';
    }
    QByteArray operator()(Instant value) const { return quoted(toIso(value)); }
    QByteArray operator()(Milliseconds value) const { return QByteArray::number(value.count()); }
    QByteArray operator()(const QJsonObject &value) const { return QJsonDocument(value).toJson(QJsonDocument::Compact); }
};

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{
}

void JsonWriter::begin(const QList<ExportColumn> &columns)
{
    for (const ExportColumn &column : columns)
        m_keys << quoted(column.key);
    writeTo(m_device, "[", m_fault);
}

bool JsonWriter::row(const QList<ExportValue> &values)
{
    Q_ASSERT(values.size() == m_keys.size());
    QByteArray json = std::exchange(m_isFirst, false) ? "\n{" : ",\n{";
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            json += ',';
        json += m_keys[i] + ':' + std::visit(JsonText(), values[i]);
    }
    writeTo(m_device, json + '}', m_fault);
    return !m_fault;
}

Result<Done> JsonWriter::end()
{
    writeTo(m_device, m_isFirst ? "]\n" : "\n]\n", m_fault);
    return outcomeOf(m_fault);
}

} // namespace floorwalker
