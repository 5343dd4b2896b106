// SPDX-FileCopyrightText: 2026 The Floorwalker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/routing/query.h"

using namespace Qt::StringLiterals;

namespace demo {

Query::Query(const QList<std::pair<QString, QString>> &items)
    : m_items(items)
{
}

bool Query::has(const QString &name) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), [&](const auto &item) { return item.first == name; });
}

std::optional<QString> Query::text(const QString &name)
{
    m_asked.insert(name);
    for (const auto &[key, value] : std::as_const(m_items)) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

qint64 Query::number(const QString &name, qint64 otherwise)
{
    const auto given = text(name);
    if (!given)
        return otherwise;
    bool isNumber = false;
    const qint64 value = given->toLongLong(&isNumber);
    if (!isNumber || value < 0)
        refuse(u"Invalid number: '%1'"_s.arg(*given));
    return value;
}

bool Query::flag(const QString &name)
{
    const auto given = text(name);
    if (!given)
        return false;
    if (*given != u"true" && *given != u"false" && *given != u"1" && *given != u"0")
        refuse(u"Invalid boolean: '%1'"_s.arg(*given));
    return *given == u"true" || *given == u"1";
}

std::optional<Moment> Query::moment(const QString &name)
{
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    const auto value = momentFromParameter(given->toUtf8());
    if (!value)
        refuse(u"Invalid time: '%1'"_s.arg(*given));
    return value;
}

std::optional<QSet<QString>> Query::ids(const QString &name)
{
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    QSet<QString> ids;
    for (const QString &part : given->split(u',')) {
        if (!Guid::fromText(part.toUtf8()))
            refuse(u"Invalid GUID: '%1'"_s.arg(part));
        ids.insert(part.toUpper());
    }
    return ids;
}

QStringList Query::words(const QString &name)
{
    const auto given = text(name);
    return given ? given->split(u',') : QStringList();
}

void Query::overlook(const QString &name)
{
    m_asked.insert(name);
}

QList<std::pair<QString, QString>> Query::filters(const QStringList &fields)
{
    QList<std::pair<QString, QString>> found;
    for (const auto &item : std::as_const(m_items)) {
        if (fields.contains(item.first)) {
            m_asked.insert(item.first);
            found.append(item);
        }
    }
    return found;
}

bool Query::isFaulty()
{
    for (const auto &item : std::as_const(m_items)) {
        if (!m_asked.contains(item.first))
            refuse(u"Unknown parameter: '%1'"_s.arg(item.first));
    }
    return !m_fault.isEmpty();
}

void Query::refuse(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
}

QList<SortOrder> SortOrder::fromText(const QString &text)
{
    QList<SortOrder> orders;
    QString locale;
    for (const QString &raw : text.split(u',')) {
        const QString part = raw.trimmed();
        if (part.startsWith(u"LOCALE-"_s))
            locale = part.mid(7);
        else if (!part.isEmpty())
            orders.append({ part.startsWith(u'-') ? part.mid(1) : part, part.startsWith(u'-'), {} });
    }
    for (SortOrder &order : orders)
        order.locale = locale;
    return orders;
}

} // namespace demo
