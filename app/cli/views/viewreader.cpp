// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/views/viewreader.h"

#include <algorithm>

namespace floorwalker::cli {

RowSource ViewAnswer::allRows() const
{
    return source ? *source : RowSource{rows.size(), [list = rows](qsizetype row) { return list[row]; }};
}

SearchRange rangeOf(const ViewQuestion &question, const BusinessDay &day, Instant now)
{
    const Instant end = question.until.value_or(now);
    const Instant begin = question.since.value_or(day.dayContaining(end).begin);
    return {begin, std::max(begin, end)};
}

void applyFilters(const QList<RowFilter> &filters, ViewAnswer &answer)
{
    for (const RowFilter &filter : filters) {
        bool isKnown = answer.rows.isEmpty();
        answer.rows.removeIf([&](const ViewRow &row) {
            const QJsonObject &holder = row.fields.contains(filter.field) ? row.fields : row.raw;
            isKnown = isKnown || holder.contains(filter.field);
            return !filter.matches(holder.value(filter.field));
        });
        if (!isKnown)
            answer.unknownFields << filter.field;
    }
}

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue valueOf(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOf(const std::optional<Milliseconds> &span)
{
    return span ? QJsonValue(span->count()) : QJsonValue(QJsonValue::Null);
}

QJsonValue valueOf(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(toIso(*moment)) : QJsonValue(QJsonValue::Null);
}

QJsonObject merged(QJsonObject first, const QJsonObject &second)
{
    for (auto field = second.begin(); field != second.end(); ++field)
        first.insert(field.key(), field.value());
    return first;
}

} // namespace floorwalker::cli
