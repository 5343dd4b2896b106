// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rowfilter.h"

#include "app/cli/celltext.h"
#include "models/base/pattern.h"

#include <QJsonArray>

#include <algorithm>

namespace floorwalker::cli {

using namespace Qt::StringLiterals;

std::optional<RowFilter> RowFilter::fromText(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0)
        return std::nullopt;
    return RowFilter{text.left(sign), text.mid(sign + 1)};
}

bool RowFilter::matches(const QJsonValue &value) const
{
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        return std::any_of(elements.begin(), elements.end(), [this](const QJsonValue &element) {
            return element.isObject() ? matches(element[u"id"]) || matches(element[u"name"])
                                      : matches(element);
        });
    }
    return fitsPattern(cellText(value), pattern);
}

QString objectionToPaging(const RowFilter &filter)
{
    return filter.field == u"offset" || filter.field == u"limit"
        ? u"The list is always read whole, so \"%1\" is no filter."_s.arg(filter.field)
        : QString();
}

QString objectionToLimit(const RowFilter &filter)
{
    if (filter.field != u"limit")
        return objectionToPaging(filter);
    return filter.pattern.toInt() > 0 ? QString()
                                      : u"\"%1\" is no limit. A limit is a number above 0."_s.arg(filter.pattern);
}

QString takePattern(QList<RowFilter> &filters, const QString &field)
{
    QStringList patterns;
    filters.removeIf([&](const RowFilter &filter) {
        if (filter.field != field)
            return false;
        patterns << filter.pattern;
        return true;
    });
    return patterns.join(u',');
}

} // namespace floorwalker::cli
