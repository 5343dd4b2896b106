// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rowexport.h"

#include "app/cli/celltext.h"

#include <QJsonArray>

#include <cmath>

namespace floorwalker::cli {

namespace {

ExportValue numberValue(double number)
{
    if (number == std::trunc(number) && std::abs(number) < 1e15)
        return qint64(number);
    return number;
}

//! A list of texts or of named things; anything else in it makes it a structure.
std::optional<QStringList> namesIn(const QJsonArray &list)
{
    QStringList names;
    for (const QJsonValue &element : list) {
        const QString name = element.isString() ? element.toString() : cellText(QJsonArray{element});
        if (!element.isString() && !element.isObject())
            return std::nullopt;
        names << name;
    }
    return names;
}

struct JsonValue {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
    QJsonValue operator()(Instant moment) const { return toIso(moment); }
    QJsonValue operator()(Milliseconds span) const { return qint64(span.count()); }
    template<typename Plain>
    QJsonValue operator()(const Plain &value) const { return value; }
};

} // namespace

QJsonValue jsonValue(const ExportValue &value)
{
    return std::visit(JsonValue(), value);
}

ExportValue exportValue(const QJsonValue &value, ColumnKind kind)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        if (kind == ColumnKind::Span)
            return Milliseconds(value.toInteger());
        return numberValue(value.toDouble());
    case QJsonValue::String:
        if (kind == ColumnKind::Moment) {
            if (const auto moment = instantFromIso(value.toString()))
                return *moment;
        }
        return value.toString();
    case QJsonValue::Array:
        if (const auto names = namesIn(value.toArray()))
            return *names;
        break;
    case QJsonValue::Object:
        break;
    }
    return cellText(value);
}

Result<Done> writeJson(Output &output, const QList<ViewColumn> &columns, const RowSource &rows)
{
    QByteArrayList keys;
    for (const ViewColumn &column : columns)
        keys << jsonText(column.key) + ':';
    QIODevice &device = output.device();
    device.write("[");
    QByteArray joint = "\n";
    for (qsizetype at = 0; at < rows.count && output.isWanted(); ++at) {
        const ViewRow row = rows.row(at);
        QByteArrayList fields;
        for (qsizetype i = 0; i < columns.size(); ++i)
            fields << keys[i] + jsonText(row.fields.value(columns[i].key));
        device.write(joint + '{' + fields.join(',') + '}');
        joint = ",\n";
    }
    device.write(rows.count == 0 ? "]\n" : "\n]\n");
    return output.finish();
}

Result<Done> writeSheet(Output &output, ExportFormat format, const ExportOptions &options,
                        const QList<ViewColumn> &columns, const RowSource &rows)
{
    const auto writer = rowWriter(format, output.device(), options);
    QList<ExportColumn> exported;
    for (const ViewColumn &column : columns)
        exported << ExportColumn{column.key, column.title};
    writer->begin(exported);
    for (qsizetype at = 0; at < rows.count; ++at) {
        const ViewRow row = rows.row(at);
        QList<ExportValue> values;
        for (const ViewColumn &column : columns)
            values << exportValue(row.fields.value(column.key), column.kind);
        if (!output.isWanted() || !writer->row(values))
            break;
    }
    const Result<Done> written = writer->end();
    if (!written && output.isWanted())
        return written;
    return output.finish();
}

} // namespace floorwalker::cli
